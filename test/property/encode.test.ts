/** Invariant 10: facts are bytes and back the same, and bytes that are not whole are told. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decodeRecord, encodeRecord, type FactsRecord } from '../../server/src/analysis/encode/record.ts';
import { createSegmentWriter, hashOfRecord, openSegment } from '../../server/src/analysis/encode/segment.ts';
import type { ArticleFacts } from '../../server/src/analysis/facts.ts';
import { understand } from '../../server/src/analysis/understand.ts';
import { createCorpusHost } from '../../server/src/corpus/host.ts';
import { neutral } from '../../server/src/languages/neutral.ts';
import { generatedCorpus } from '../support/generated/corpus.ts';
import { realPacks } from '../support/packs.ts';
import { fc, runs } from '../support/property.ts';

const packs = await realPacks();
const TAG = '0123456789abcdef';

const sentences = generatedCorpus(40, 7).map(({ text }) => text);
/** Real sentences and any text at all, lone surrogates among it. */
const text = fc.oneof(
  fc.constantFrom(...sentences),
  fc
    .tuple(fc.constantFrom(...sentences), fc.nat(2000), fc.string({ unit: 'binary', maxLength: 30 }), fc.boolean())
    .map(
      ([base, at, more, broken]) => base.slice(0, at) + more + (broken ? ' Jan \ud800Smit zei' : '') + base.slice(at),
    ),
  fc.string({ unit: 'binary', maxLength: 80 }),
);

const factsOf = (article: string): ArticleFacts => understand(article, packs).facts;

describe('facts as bytes', () => {
  it('are the same after encoding and decoding', () => {
    fc.assert(
      fc.property(text, (article) => {
        const facts = factsOf(article);
        const strings: string[] = [];
        const record = encodeRecord(facts, (string) => strings.push(string) - 1);
        assert.deepEqual(
          decodeRecord(record, (number) => strings[number] ?? ''),
          plain(facts),
        );
      }),
      { numRuns: runs(60) },
    );
  });

  it('are the same for equal text, byte for byte', () => {
    const bytes = (article: string): Uint8Array => segmentOf([factsOf(article)]);
    for (const article of sentences.slice(0, 5)) assert.deepEqual(bytes(article), bytes(article));
    // Whatever was encoded in between.
    const [short, long] = [bytes('Jan Smit zei het.'), bytes(sentences.join('\n'))];
    assert.deepEqual(bytes('Jan Smit zei het.'), short);
    assert.deepEqual(bytes(sentences.join('\n')), long);
  });

  it('are the same when a corpus keeps many together', () => {
    const host = createCorpusHost(packs);
    const facts = sentences.map(factsOf);
    const [pack = neutral] = packs;
    const uriOf = (i: number): string => `file:///c/${i}.txt`;
    host.apply(facts.map((each, i) => ({ uri: uriOf(i), content: { facts: host.pack(each), pack } })));
    for (const [i, each] of facts.entries()) assert.deepEqual(host.unpacked(uriOf(i)), plain(each));
  });

  it('come through a segment and from one segment into another', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 6 }), (articles) => {
        const facts = articles.map(factsOf);
        const first = opened(segmentOf(facts));
        const writer = createSegmentWriter(TAG);
        for (const record of [...first.records].reverse()) writer.copy(record, first.strings);
        const second = opened(writer.done());
        assert.deepEqual(decoded(first), facts.map(plain));
        assert.deepEqual(decoded(second), facts.map(plain).reverse());
        assert.deepEqual(
          first.records.map(hashOfRecord),
          facts.map(({ contentHash }) => contentHash),
        );
      }),
      { numRuns: runs(25) },
    );
  });
});

describe('a segment is not readable', () => {
  const bytes = segmentOf(sentences.slice(0, 3).map(factsOf));

  it('with any byte altered', () => {
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
        const altered = bytes.slice();
        altered[at] = (altered[at] ?? 0) ^ by;
        assert.equal(openSegment(altered, TAG), undefined);
      }),
      { numRuns: runs(200) },
    );
  });

  it('cut short, prolonged, or with another tag', () => {
    for (const length of [0, 1, 8, 40, 48, bytes.length - 8, bytes.length - 1])
      assert.equal(openSegment(bytes.slice(0, length), TAG), undefined);
    assert.equal(openSegment(Uint8Array.of(...bytes, 0, 0, 0, 0, 0, 0, 0, 0), TAG), undefined);
    assert.equal(openSegment(bytes, 'fedcba9876543210'), undefined);
  });

  it('of any bytes at all', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (any) => assert.equal(openSegment(any, TAG), undefined)));
  });

  it('but it is at any place in memory', () => {
    const room = new Uint8Array(bytes.length + 3);
    room.set(bytes, 3);
    assert.equal(openSegment(room.subarray(3), TAG)?.records.length, 3);
  });
});

function segmentOf(facts: readonly ArticleFacts[]): Uint8Array {
  const writer = createSegmentWriter(TAG);
  for (const each of facts) writer.add(each);
  return writer.done();
}

function opened(bytes: Uint8Array): { records: readonly FactsRecord[]; strings: readonly string[] } {
  const segment = openSegment(bytes, TAG);
  assert.ok(segment);
  return segment;
}

const decoded = ({ records, strings }: ReturnType<typeof opened>): readonly ArticleFacts[] =>
  records.map((record) => decodeRecord(record, (number) => strings[number] ?? ''));

/** Columns may be windows on larger buffers; the order of properties is none of a fact. */
const plain = (facts: ArticleFacts): ArticleFacts => structuredClone(facts);
