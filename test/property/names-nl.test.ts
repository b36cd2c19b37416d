/** Laws of the name recogniser that hold for every text. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseArticle } from '../../server/src/document/parse-article.ts';
import { dutch } from '../../server/src/languages/nl/index.ts';
import { fc, runs } from '../support/property.ts';

const pack = dutch({});

const WORDS =
  'Jan van der De Het ’t Assad al-Assad NAVO-top (PIK) (37) , . : ‘ ’ " Partij voor en ministerie Buitenlandse Zaken Turks-Russische É Ĳ 🙂 \n \n\n A. B. Noord- -Zuid minister in I’m'.split(
    / /,
  );

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(' ')),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join('')),
);

function recognise(text: string) {
  const { tokens, sentences, blocks } = parseArticle(text, pack);
  const titles = blocks.filter(({ kind }) => kind === 'headline' || kind === 'crosshead');
  return pack.names.recognise({ text, tokens, sentences, titles });
}

describe('recognised names', () => {
  it('are in order, disjoint, not empty, inside the text, and never split a surrogate pair', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let before = 0;
        for (const { start, end } of recognise(text)) {
          assert.ok(start >= before && end > start && end <= text.length);
          for (const at of [start, end])
            assert.ok(!/^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1)));
          before = end;
        }
      }),
      { numRuns: runs(500) },
    );
  });

  it('are the same for the same text', () => {
    fc.assert(
      fc.property(anyText, (text) => assert.deepEqual(recognise(text), recognise(text))),
      { numRuns: runs(100) },
    );
  });
});
