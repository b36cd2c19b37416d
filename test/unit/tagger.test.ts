import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { TokenKind, type Tokens } from '../../server/src/base/tokens.ts';
import { createDecoder } from '../../server/src/languages/tagger/decode.ts';
import { type FeatureGroup, feature, writerOf } from '../../server/src/languages/tagger/features.ts';
import { openHashMap, packHashMap } from '../../server/src/languages/tagger/hash-map.ts';
import { createGroupScorer, plainScorer } from '../../server/src/languages/tagger/memo.ts';
import { type Model, openModel, packModel } from '../../server/src/languages/tagger/model.ts';
import { openSections, packSections } from '../../server/src/languages/tagger/sections.ts';
import { Shape, wordColumns, wordHash } from '../../server/src/languages/tagger/words.ts';
import { trainModel } from '../../tools/training/perceptron.ts';
import { fc } from '../support/property.ts';

function tokensOf(text: string): Tokens {
  const words = [...text.matchAll(/\S+/g)];
  return {
    count: words.length,
    starts: Uint32Array.from(words.map(({ index }) => index)),
    ends: Uint32Array.from(words.map(({ index, 0: word }) => index + word.length)),
    kinds: Uint8Array.from(words.map(() => TokenKind.word)),
  };
}

describe('word columns', () => {
  const text = 'Zeven ZEVEN zeven 12 98 Één';
  const { words, shapes, suffixes } = wordColumns(text, tokensOf(text));
  it('ignore case and digits, and keep them as shape', () => {
    assert.equal(words[0], words[2]);
    assert.equal(words[1], words[2]);
    assert.equal(words[3], words[4]);
    assert.equal(shapes[0], Shape.capital | Shape.lower);
    assert.equal(shapes[1], Shape.capital | Shape.innerCapital);
    assert.equal(shapes[3], Shape.digit);
  });
  it('hash a word as it is hashed alone', () => {
    assert.equal(words[2], wordHash('zeven'));
    assert.equal(words[5], wordHash('één'));
  });
  it('have no end that is longer than the word', () => assert.equal(suffixes[3 * 5 + 2], 0));
});

describe('hash map', () => {
  it('gives back what was packed, with small and with large values', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(fc.nat(0xffffffff), fc.integer({ min: 1, max: 65535 })), {
          selector: ([key]) => key & 0xffff,
        }),
        (entries) => {
          const map = openHashMap(packHashMap(new Map(entries)));
          for (const [key, value] of entries) assert.equal(map.get(key), value);
        },
      ),
    );
  });
  it('refuses bytes that end too early', () => {
    assert.throws(() => openHashMap(packHashMap(new Map([[1, 2]])).subarray(0, 12)), RangeError);
  });
});

describe('sections', () => {
  it('come back, also from bytes that are not aligned', () => {
    const parts = [Uint8Array.of(1, 2, 3), new Uint8Array(), Uint8Array.of(4)];
    const bytes = packSections(parts);
    const shifted = new Uint8Array(bytes.length + 1);
    shifted.set(bytes, 1);
    assert.deepEqual(
      openSections(bytes).map((part) => [...part]),
      parts.map((part) => [...part]),
    );
    assert.deepEqual(
      openSections(shifted.subarray(1)).map((part) => [...part]),
      parts.map((part) => [...part]),
    );
  });
  it('are none in other bytes', () => assert.deepEqual(openSections(Uint8Array.of(9, 0, 0, 0, 1)), []));
});

describe('decoder', () => {
  const weight = fc.integer({ min: -20, max: 20 });
  const labels = ['a', 'b', 'c'];
  const cases = fc.record({
    transitions: fc.array(weight, { minLength: 12, maxLength: 12 }),
    scores: fc.array(fc.tuple(weight, weight, weight), { minLength: 1, maxLength: 5 }),
  });
  it('finds the best of all sequences', () => {
    fc.assert(
      fc.property(cases, ({ transitions, scores }) => {
        const features = scores.map((each, i) => ({
          hash: feature(1, i),
          weights: each.map((w, label) => [label, w] as const).filter(([, w]) => w !== 0),
        }));
        const model = openModel(
          packModel(
            labels,
            Int16Array.from(transitions),
            features.filter((f) => f.weights.length > 0),
          ),
        );
        assert.ok(model);
        const found = new Uint8Array(scores.length);
        createDecoder(model).decode(
          plainScorer(
            model,
            (index, out) => {
              out[0] = feature(1, index);
              return 1;
            },
            1,
          ),
          0,
          scores.length,
          found,
        );
        assert.equal(total(model, scores, [...found]), best(model, scores));
      }),
    );
  });
});

function total(
  { transitions, labels }: Model,
  scores: readonly (readonly number[])[],
  sequence: readonly number[],
): number {
  return sequence.reduce((sum, label, i) => {
    const before = i === 0 ? labels.length : (sequence[i - 1] ?? 0);
    return sum + (scores[i]?.[label] ?? 0) + (transitions[before * labels.length + label] ?? 0);
  }, 0);
}

function best(model: Model, scores: readonly (readonly number[])[], sequence: readonly number[] = []): number {
  if (sequence.length === scores.length) return total(model, scores, sequence);
  return Math.max(...model.labels.map((_, label) => best(model, scores, [...sequence, label])));
}

describe('memory of scores', () => {
  const small = fc.integer({ min: 0, max: 3 });
  it('never changes a score', () => {
    const weights = [3, -7, 100, -127, 5].map((weight, label) => [label, weight] as const);
    const features = [1, 2, 3].flatMap((template) =>
      Array.from({ length: 16 }, (_, part) => ({
        hash: feature(template, part),
        weights: weights.filter(([label]) => (part + template + label) % 3 !== 0),
      })),
    );
    const model = openModel(packModel(['a', 'b', 'c', 'd', 'e'], new Int16Array(30), features));
    assert.ok(model);
    const score = createGroupScorer(model, 8);
    fc.assert(
      fc.property(fc.array(fc.tuple(small, small), { minLength: 1, maxLength: 30 }), (tokens) => {
        const groups: readonly FeatureGroup[] = [
          {
            key: (i, keys, at) => keys.set(tokens[i] ?? [], at),
            write(i, out, n) {
              const [a = 0, b = 0] = tokens[i] ?? [];
              out[n] = feature(1, a);
              out[n + 1] = feature(2, a * 4 + b);
              return n + 2;
            },
          },
          {
            write(i, out, n) {
              out[n] = feature(3, tokens[i]?.[1] ?? 0);
              return n + 1;
            },
          },
        ];
        const plain = plainScorer(model, writerOf(groups), 8);
        tokens.forEach((_, i) => {
          const [own, expected] = [new Int32Array(5), new Int32Array(5)];
          score(groups, i, own);
          plain(i, expected);
          assert.deepEqual(own, expected);
        });
      }),
    );
  });
});

describe('training', () => {
  const examples = Array.from({ length: 40 }, (_, n) => {
    const labels = Uint8Array.from({ length: 6 }, (_label, i) => (n * 7 + i * 3) % 3);
    return {
      labels,
      features: [...labels].map((label, i) => Uint32Array.of(feature(1, label), feature(2, (n + i) % 5))),
    };
  });
  const train = (): Uint8Array =>
    trainModel(examples, { labels: ['a', 'b', 'c'], epochs: 3, minCount: 1, pruning: 0, judge: (_, epoch) => epoch });
  it('gives the same bytes at each run', () => assert.deepEqual(train(), train()));
  it('learns what the features say', () => {
    const model = openModel(train());
    assert.ok(model);
    const labels = new Uint8Array(3);
    createDecoder(model).decode(
      plainScorer(
        model,
        (index, out) => {
          out[0] = feature(1, 2 - index);
          return 1;
        },
        1,
      ),
      0,
      3,
      labels,
    );
    assert.deepEqual([...labels], [2, 1, 0]);
  });
});
