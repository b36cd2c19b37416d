/**
 * Invariant 4 with a recall: what is remembered of earlier versions of a text saves time and changes nothing, whatever
 * was edited, and whatever other text the same recall served before.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { type Understood, understand } from '../../server/src/analysis/understand.ts';
import { createRecall, shelves } from '../../server/src/base/recall.ts';
import { checkArticle } from '../../server/src/rules/check.ts';
import { realPacks } from '../support/packs.ts';
import { fc, runs } from '../support/property.ts';

const packs = await realPacks();
const articles = readdirSync('seeds')
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => readFileSync(`seeds/${name}`, 'utf8'));

/** Marks, line ends and words that change what a sentence is, what is a name and what kind of name it is. */
const PIECES = [
  ...['x', 'K', ' ', '. ', '.', '\n', '\n\n', '\r\n', ', ', ' (', ')', '‘', '’', '"', '-', ': ', '1', '🌍', 'é'],
  ...['Van', ' de ', 'President ', 'ALARM ', ' zei Bakker', 'Bakker ', ' in Gent', 'Mevrouw Bakker sprak. ', ' hij'],
];

/** What changes what a name is taken for, put before it or in its place. */
const BEFORE_NAMES = [
  'minister ',
  'in ',
  'bij het bedrijf ',
  'de stad ',
  'Mevrouw ',
  'stichting ',
  'vzw ',
  '(',
  '‘',
  '',
];

const edit = fc.oneof(
  fc.record({
    place: fc.double({ min: 0, max: 1, noNaN: true }),
    drop: fc.nat(30),
    text: fc.oneof(fc.constantFrom(...PIECES), fc.constant('')),
    atName: fc.constant(false),
  }),
  fc.record({
    place: fc.double({ min: 0, max: 1, noNaN: true }),
    drop: fc.constantFrom(0, 0, 1, 3),
    text: fc.constantFrom(...BEFORE_NAMES),
    atName: fc.constant(true),
  }),
);

/** Offsets of words with a capital, most of which are in names. */
const capitals = (text: string): readonly number[] =>
  [...text.matchAll(/(?<!\p{L})\p{Lu}/gu)].map(({ index }) => index);

function edited(
  text: string,
  { place, drop, text: added, atName }: typeof edit extends fc.Arbitrary<infer E> ? E : never,
): string {
  const places = atName ? capitals(text) : [];
  const at = places[Math.floor(place * places.length)] ?? Math.floor(place * text.length);
  return text.slice(0, at) + added + text.slice(at + drop);
}

const start = fc.array(fc.constantFrom(...articles), { minLength: 1, maxLength: 2 });

function findingsOf(understood: Understood): unknown {
  return checkArticle({ ...understood, locale: 'en' }).map((found) => ({ ...found, fixes: found.fixes() }));
}

describe('invariant 4: a recall changes no fact', () => {
  it('after any edits', () => {
    const property = fc.property(start, fc.array(edit, { minLength: 1, maxLength: 12 }), (texts, edits) => {
      const recall = createRecall();
      let text = texts.join('\n');
      understand(text, packs, undefined, undefined, recall);
      for (const each of edits) {
        text = edited(text, each);
        const warm = understand(text, packs, undefined, undefined, recall);
        const cold = understand(text, packs);
        assert.deepEqual(warm.facts, cold.facts);
        assert.deepEqual(findingsOf(warm), findingsOf(cold));
      }
    });
    fc.assert(property, { numRuns: runs(15) });
  });
});

/** Of each of these the name in the other sentence takes its sense. */
const SENSES = [
  'Minister Veldkamp sprak gisteren.',
  'Het bedrijf Veldkamp nv groeit.',
  'In Veldkamp regende het.',
  'Veldkamp is een partij.',
  'De Veldkamp ligt in het noorden.',
  'Alle huizen in de veldkamp zijn verkocht.',
];
const OTHERS = [
  'Veldkamp wil daar niets over zeggen.',
  'De plannen van Veldkamp zijn klaar.',
  'Dat zei Veldkamp in Gent.',
];

it('a sentence that stayed is read anew where another one changed what its name is', () => {
  const textOf = (sense: string, other: string): string => `De gemeente Gent heeft een plan. ${sense} ${other}`;
  for (const other of OTHERS)
    for (const before of SENSES)
      for (const sense of SENSES) {
        const recall = createRecall();
        understand(textOf(before, other), packs, undefined, undefined, recall);
        const warm = understand(textOf(sense, other), packs, undefined, undefined, recall);
        assert.deepEqual(warm.facts, understand(textOf(sense, other), packs).facts);
      }
});

describe('a shelf', () => {
  it('keeps what the last two versions asked for', () => {
    const recall = createRecall();
    const reader = {};
    recall.next(reader, 'a b');
    const shelf = shelves<number>()(recall);
    shelf.set(0, 1, 1);
    shelf.set(2, 3, 2);
    recall.next(reader, 'a b');
    assert.equal(shelf.get(0, 1), 1);
    recall.next(reader, 'a b');
    assert.equal(shelf.get(0, 1), 1);
    assert.equal(shelf.get(2, 3), undefined);
    recall.next(reader, 'a b');
    recall.next(reader, 'a b');
    assert.equal(shelf.get(0, 1), undefined);
  });

  it('finds what an edit left as it was, where it stands now, and nothing else', () => {
    const kept = fc.stringMatching(/^[ab ]{0,8}$/);
    const property = fc.property(
      kept,
      kept,
      fc.constantFrom('', 'x', 'xx'),
      fc.constantFrom('', 'y', 'yyy'),
      (...parts) => {
        const [head, tail, dropped, added] = parts;
        const recall = createRecall();
        const reader = {};
        const shelf = shelves<string>()(recall);
        const before = head + dropped + tail;
        recall.next(reader, before);
        for (let start = 0; start + 2 <= before.length; start++)
          shelf.set(start, start + 2, before.slice(start, start + 2));
        const text = head + added + tail;
        recall.next(reader, text);
        for (let start = 0; start + 2 <= text.length; start++) {
          const isKept = start + 2 <= head.length || start >= head.length + added.length;
          const found = shelf.get(start, start + 2);
          assert.ok(found === (isKept ? text.slice(start, start + 2) : undefined) || (dropped === '' && added === ''));
          assert.equal(shelf.get(start, start + 1), undefined);
        }
      },
    );
    fc.assert(property, { numRuns: runs(200) });
  });

  it('is empty for another recall, and for what another reader left', () => {
    const recall = createRecall();
    recall.next({}, 'a');
    const shelfOf = shelves<number>();
    shelfOf(recall).set(0, 1, 1);
    assert.equal(shelfOf(createRecall()).get(0, 1), undefined);
    recall.next({}, 'a');
    assert.equal(shelfOf(recall).get(0, 1), undefined);
  });
});
