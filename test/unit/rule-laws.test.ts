import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { RULES } from '../../server/src/rules/index.ts';
import { fc, runs } from '../support/property.ts';
import { findingsOf, preferredEdits, withEdits } from '../support/rules.ts';

/** Pieces that make every rule speak, in any order and glued together. */
const PIECES = [
  ' date 2020-03 ',
  'De minister sprak in in Idlib.',
  'De regio Idlid ligt stil en en niemand weet waarom',
  '“We gaan door, zegt de baas. ',
  '\'t Is "laat", zei hij.',
  'Lees ook: Brug blijft dicht',
  'Lange omweg De bewoners rijden om.',
  '\n',
  '\n\n\n',
  '\r\n',
  '  ',
  ' ,',
  '( x )',
  'SyriÃ«',
  'zo\u00adn',
  'cafe\u0301',
  '\ufffd',
  '👩‍🚒',
  'enigzins aplaus',
  'De oude brug over de vaart in Assen ging in mei dicht voor zwaar verkeer. ',
  '<br>',
  '&nbsp;',
  ' B&amp;W &lt;p&gt;',
  '&#8217;s',
  '</strong> ',
  'zo\\u2019n',
  ' utm_source=x ',
  'over- eenkomst ',
  ' (uit 1932',
  ' 51) ',
  ':-)',
  'op zondag 31 juni 2021 en vrijdag 5 maart 2020 om 24.75 uur ',
  'De Bond van Schippers Idlib (BIS) ',
  'Bron: ANP',
];
const OTHERS = [
  'date 2020-03-01\n\nIn Idlib en Idlib en Idlib is het stil.',
  'date 2020-03-02\n\nIdlib en Idlib liggen stil.',
];

const article = fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((pieces) => pieces.join(''));

describe('each rule, on any text', () => {
  for (const rule of RULES) {
    it(`${rule.id}: spans are in the text and whole, fixes do not overlap`, async () => {
      await fc.assert(
        fc.asyncProperty(article, async (text) => {
          const findings = await findingsOf(rule, text, OTHERS);
          for (const { start, end, fixes } of findings) {
            assert.ok(start >= 0 && start <= end && end <= text.length);
            for (const offset of [start, end])
              assert.doesNotMatch(text.slice(offset - 1, offset + 1), /[\ud800-\udbff][\udc00-\udfff]/);
            assert.ok(fixes().filter(({ preferred }) => preferred).length <= 1);
          }
          withEdits(text, preferredEdits(findings));
        }),
        { numRuns: runs(60) },
      );
    });
  }

  for (const id of [
    'repeated-word',
    'whitespace',
    'encoding',
    'malformed-header',
    'missing-full-stop',
    'markup-debris',
    'broken-hyphenation',
  ]) {
    const rule = RULES.find((each) => each.id === id);
    if (!rule) continue;
    it(`${id}: nothing is left to mend after its fixes`, async () => {
      await fc.assert(
        fc.asyncProperty(article, async (text) => {
          const mended = withEdits(text, preferredEdits(await findingsOf(rule, text, OTHERS)));
          assert.deepEqual(preferredEdits(await findingsOf(rule, mended, OTHERS)), []);
        }),
        { numRuns: runs(60) },
      );
    });
  }

  const long: readonly (readonly [string, string])[] = [
    ['one word without end', 'a'.repeat(200_000)],
    ['blanks', `${' '.repeat(200_000)}x`],
    ['quotation marks', '“ " ‘ '.repeat(5_000)],
    [
      'one sentence over and over',
      'De oude brug over de vaart in Assen ging in mei dicht voor zwaar verkeer.\n\n'.repeat(2_000),
    ],
    ['unknown words', 'xqzvw wqxzk zzqwx '.repeat(3_000)],
    ['garbled letters', 'Ã'.repeat(100_000)],
    ['capitals', 'Idlid '.repeat(5_000)],
    ['brackets', '( ['.repeat(20_000)],
    ['ampersands and tags that never end', '&amp;amp;<a b'.repeat(10_000)],
    ['pieces of words', 'over- een- '.repeat(10_000)],
    ['numbers and months', 'zondag 31 juni 2021 '.repeat(5_000)],
  ];
  for (const [what, text] of long) {
    it(`come to an end on much of the same: ${what}`, async () => {
      for (const rule of RULES) await findingsOf(rule, text, OTHERS);
    });
  }
});
