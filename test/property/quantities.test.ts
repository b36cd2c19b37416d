/** Laws of quantities: a number survives being written in Dutch words; odd text never throws; spans stay in place. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyze } from '../../server/src/analysis/analyze.ts';
import { parseArticle } from '../../server/src/document/parse-article.ts';
import { dutch } from '../../server/src/languages/nl/index.ts';
import { cardinal } from '../../server/src/languages/nl/quantities/cardinals.ts';
import { fc, runs } from '../support/property.ts';

const pack = dutch({});

const BELOW_TWENTY = (
  'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien' +
  ' negentien'
).split(' ');
const TENS = '- - twintig dertig veertig vijftig zestig zeventig tachtig negentig'.split(' ');

/** How Dutch spells a whole number below a million, in one word. */
function spelled(n: number): string {
  if (n < 20) return BELOW_TWENTY[n] ?? '';
  if (n < 100) {
    const ones = BELOW_TWENTY[n % 10] ?? '';
    const tens = TENS[Math.floor(n / 10)] ?? '';
    return n % 10 === 0 ? tens : `${ones}${ones.endsWith('e') ? 'ën' : 'en'}${tens}`;
  }
  const unit = n < 1000 ? 100 : 1000;
  const count = Math.floor(n / unit);
  const rest = n % unit;
  return `${count === 1 ? '' : spelled(count)}${unit === 100 ? 'honderd' : 'duizend'}${rest === 0 ? '' : spelled(rest)}`;
}

test('a number comes back from its Dutch words', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 999_999 }), (n) => {
      assert.equal(cardinal(spelled(n)), n);
    }),
    { numRuns: runs(3000) },
  );
});

test('every number below two thousand comes back', () => {
  for (let n = 2; n < 2000; n++) assert.equal(cardinal(spelled(n)), n);
});

const piece = fc.constantFrom(
  ...(
    'meer dan|bijna|een|miljoen|twee|12|700.000|2,5|1-2|€|%|soldaten|Turkse|de|van|tot|tussen|en|of meer|,|.|\n|(|)|jaar' +
    '|46-jarige|Jan Peeters|gedood|euro|honderd|half|à|é|🙂|\u0000|’|km|0'
  ).split('|'),
);

test('odd text never throws; spans lie in the text, in order and apart', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(piece, { maxLength: 60 }).map((p) => p.join(' ')),
  );
  fc.assert(
    fc.property(text, (input) => {
      const { quantities, ages, quantityWords } = analyze(parseArticle(input, pack), pack);
      let end = 0;
      for (let i = 0; i < quantities.count; i++) {
        assert.ok((quantities.starts[i] ?? -1) >= end);
        end = quantities.ends[i] ?? -1;
        assert.ok(end > (quantities.starts[i] ?? 0) && end <= input.length);
        assert.ok(Number.isFinite(quantities.values[i]) && (quantities.uppers[i] ?? 0) >= (quantities.values[i] ?? 0));
        assert.ok(quantityWords[quantities.units[i] ?? -1]);
      }
      for (const age of ages) assert.ok(age.start < age.end && age.end <= input.length);
    }),
    { numRuns: runs(500) },
  );
});
