import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { gramsOf, selectedGrams, signaturesOf } from '../../server/src/analysis/signatures.ts';
import { understand } from '../../server/src/analysis/understand.ts';
import { overlaps } from '../../server/src/base/span.ts';
import { createCorpusHost } from '../../server/src/corpus/host.ts';
import type { CorpusView } from '../../server/src/corpus/view.ts';
import { generatedCorpus } from '../support/generated/corpus.ts';
import { fc, runs } from '../support/property.ts';

/** Sentences to be taken over, and words to change in them. */
const SENTENCES = [
  'De oude brug over de vaart in Assen werd in 1934 gebouwd door werklozen uit de streek.',
  'Per dag rijden er zeker 4.000 auto’s en vrachtwagens overheen, en dat worden er elk jaar meer.',
  'Volgens de wethouder is een nieuwe brug te duur voor de gemeente.',
  'Er komt eerst een onderzoek.',
  '“We wachten al zo lang”, zegt de voorzitter van de dorpsraad, die om de hoek van de brug woont.',
  'Het waterschap wil de sluis ernaast nog dit jaar vervangen omdat de deuren zijn verrot 👷.',
];
const article = fc
  .array(
    fc.record({
      sentence: fc.constantFrom(...SENTENCES),
      from: fc.nat({ max: 20 }),
      word: fc.constantFrom('', 'haven', 'twee', 'Emmen'),
      join: fc.constantFrom(' ', '\n\n', '\r\n'),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((parts) =>
    parts
      .map(({ sentence, from, word, join }) => {
        const words = sentence.split(' ');
        if (word !== '' && from < words.length) words[from] = word;
        return words.join(' ') + join;
      })
      .join(''),
  );

const viewOf = (texts: readonly string[]): CorpusView =>
  createCorpusHost([]).apply(texts.map((text, i) => ({ uri: `file:///c/${i}.txt`, content: understand(text, []) })));

describe('shared text', () => {
  it('is the same from both sides, with spans in the texts', () => {
    const property = fc.property(fc.array(article, { minLength: 2, maxLength: 6 }), (texts) => {
      const view = viewOf(texts);
      const textOf = (uri: string): string => texts[Number(/(\d+)\.txt$/.exec(uri)?.[1])] ?? '';
      for (const id of view.articles()) {
        for (const reuse of view.reuseOf(id)) {
          for (const [uri, { start, end }] of [
            [view.uri(id), reuse],
            [view.uri(reuse.article), reuse.other],
          ] as const) {
            assert.ok(0 <= start && start < end && end <= textOf(uri).length);
            for (const at of [start, end])
              assert.doesNotMatch(textOf(uri).slice(at - 1, at + 1), /[\ud800-\udbff][\udc00-\udfff]/);
          }
          assert.ok(reuse.similarity > 0 && reuse.similarity <= 1);
          assert.equal(reuse.similarity === 1, reuse.differences().length === 0);
          const back = view
            .reuseOf(reuse.article)
            .find(
              (each) => each.article === id && each.start === reuse.other.start && each.other.start === reuse.start,
            );
          assert.ok(back);
          assert.deepEqual(
            [back.similarity, back.other, back.differences()],
            [
              reuse.similarity,
              { start: reuse.start, end: reuse.end },
              reuse.differences().map(({ own, other }) => ({ own: other, other: own })),
            ],
          );
        }
        for (const [i, one] of view.reuseOf(id).entries()) {
          const more = view.reuseOf(id).slice(i + 1);
          assert.ok(!more.some((two) => two.article === one.article && overlaps(one, two)), 'passages overlap');
        }
        for (const duplicate of view.duplicatesOf(id)) {
          assert.notEqual(duplicate.article, id);
          const back = view.duplicatesOf(duplicate.article).find((each) => each.article === id);
          assert.deepEqual({ ...back, article: duplicate.article }, duplicate);
        }
      }
    });
    fc.assert(property, { numRuns: runs(150) });
  });

  it('selects a gram of every ten words in a row, wherever they stand', () => {
    const codes = fc.uint16Array({ max: 40, minLength: 10, maxLength: 10 });
    const around = fc.uint16Array({ max: 40, maxLength: 30 });
    const property = fc.property(codes, around, around, around, around, (shared, a, b, c, d) => {
      const of = (before: Uint16Array, behind: Uint16Array): ReadonlySet<number> =>
        selectedGrams(gramsOf(Uint16Array.from([...before, ...shared, ...behind])));
      const right = of(c, d);
      assert.ok([...of(a, b)].some((gram) => right.has(gram)));
    });
    fc.assert(property);
  });

  it('has a code for each word of a sentence of news, and tells every word', () => {
    fc.assert(
      fc.property(fc.oneof(article, fc.string({ unit: 'grapheme', maxLength: 200 })), (text) => {
        const { article: parsed, facts } = understand(text, []);
        const { signatures, otherWords } = signaturesOf(parsed, facts.sentences, [], []);
        assert.equal(signatures.firsts.length, facts.sentences.length / 2 + 1);
        assert.equal(signatures.firsts.at(-1), signatures.codes.length);
        for (const word of otherWords) assert.ok(text.includes(word));
      }),
    );
  });

  it('finds the copies that a generated corpus holds', () => {
    const view = viewOf(generatedCorpus(300).map(({ text }) => text));
    const copies = view.articles().filter((id) => view.duplicatesOf(id).length > 0);
    const reusing = view.articles().filter((id) => view.reuseOf(id).some(({ words }) => words >= 25));
    assert.ok(copies.length >= 8, `${copies.length} copies`);
    assert.ok(reusing.length >= 200, `${reusing.length} articles with reused text`);
  });
});
