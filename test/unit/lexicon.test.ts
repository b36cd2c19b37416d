/** The spelling engine over small word lists: verdicts, compounds, suggestions. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { packWords, type WordEntry } from '../../server/src/languages/lexicon/format.ts';
import { openDutchSpelling } from '../../server/src/languages/nl/spelling.ts';
import { fc } from '../support/property.ts';

const entry = (word: string, more: Partial<WordEntry> = {}): WordEntry => ({
  word,
  listed: true,
  modifier: 0,
  head: 0,
  productivity: 0,
  quiet: false,
  forbidden: false,
  ...more,
});
const head = (word: string, more: Partial<WordEntry> = {}) => entry(word, { head: 2, productivity: 2, ...more });
const linked = (word: string) => entry(word, { listed: false, modifier: 2 });

const ENTRIES: readonly WordEntry[] = [
  entry('de'),
  entry('het'),
  entry('dat', { productivity: 5 }),
  entry('duidelijk'),
  entry('worden', { productivity: 5 }),
  entry('worven'),
  entry('Belgische'),
  entry('IJsland'),
  entry('politie', { modifier: 2, head: 2 }),
  entry('auto', { modifier: 2, head: 2 }),
  entry('ongeluk', { modifier: 2, head: 2 }),
  entry('vb.'),
  entry('scheldwoord', { quiet: true }),
  entry('verzekering', { head: 2 }),
  linked('verzekerings'),
  linked('beveiligings'),
  head('kantoor', { modifier: 2 }),
  head('kantoren'),
  head("camera's"),
  head('maatschappij'),
  head('pan'),
  entry('fles', { head: 1 }),
  entry('verzekeringspan', { listed: false, forbidden: true }),
];
const spelling = openDutchSpelling(packWords(ENTRIES), (part) => part === 'Assad');
const words = (word: string, limit = 5) => spelling.suggest(word, limit).map((suggestion) => suggestion.word);

test('a listed word is known, with a capital and in capitals too', () => {
  for (const word of ['duidelijk', 'Duidelijk', 'DUIDELIJK', 'Belgische', 'BELGISCHE', 'IJSLAND', 'scheldwoord']) {
    assert.equal(spelling.verdict(word), 'known', word);
  }
  for (const word of ['duidelyk', 'belgische', 'duiDelijk', 'Ijsland']) {
    assert.equal(spelling.verdict(word), 'unknown', word);
  }
});

test('the verdict on a word stays the same when it is asked again', () => {
  for (let i = 0; i < 25_000; i++) spelling.verdict(`x${i}`);
  assert.equal(spelling.verdict('duidelijk'), 'known');
  assert.equal(spelling.verdict('x3'), 'unknown');
});

test('accents of stress and a missing stop are no errors', () => {
  for (const word of ['dát', 'hèt', 'vb']) assert.equal(spelling.verdict(word), 'known', word);
});

test('a compound needs its linking element', () => {
  assert.equal(spelling.verdict('verzekeringskantoor'), 'plausible');
  assert.equal(spelling.verdict('Verzekeringsmaatschappij'), 'plausible');
  assert.equal(spelling.verdict('verzekeringkantoor'), 'unknown');
  assert.equal(spelling.verdict('beveiligingscamera’s'), 'plausible');
  assert.equal(spelling.verdict('kantoorverzekerings'), 'unknown');
  assert.equal(spelling.verdict('verzekeringspan'), 'unknown', 'forbidden');
});

test('weak parts make a compound with strong ones only', () => {
  assert.equal(spelling.verdict('verzekeringsfles'), 'plausible');
  assert.equal(spelling.verdict('kantoorverzekeringspanfles'), 'unknown');
});

test('vowels that would run together need a hyphen', () => {
  assert.equal(spelling.verdict('auto-ongeluk'), 'plausible');
  assert.equal(spelling.verdict('autoongeluk'), 'unknown');
  assert.deepEqual(words('autoongeluk', 1), ['auto-ongeluk']);
});

test('every part of a hyphenated word has to be right; names come from the caller', () => {
  assert.equal(spelling.verdict('anti-Assad-kantoor'), 'plausible');
  assert.equal(spelling.verdict('anti-Asad-kantoor'), 'unknown');
  assert.equal(spelling.verdict('Assad-kantoer'), 'unknown');
  assert.equal(spelling.verdict('verzekerings-'), 'plausible');
  assert.equal(spelling.verdict('-'), 'unknown');
});

test('suggests the nearest word first, productive ones before rare ones', () => {
  assert.deepEqual(words('duidelik', 1), ['duidelijk']);
  assert.deepEqual(words('worben', 2), ['worden', 'worven']);
  assert.deepEqual(words('worben', 1), ['worden']);
  assert.deepEqual(words('belgische', 1), ['Belgische']);
});

test('mends one part of a compound', () => {
  assert.equal(words('beveilgingscamera’s')[0], 'beveiligingscamera’s');
  assert.equal(words('verzekeringskantoer')[0], 'verzekeringskantoor');
  assert.equal(words('verzekeringkantoor')[0], 'verzekeringskantoor');
  assert.equal(words('verzekerinsgkantoor')[0], 'verzekeringskantoor');
  assert.equal(words('Assad-kantoer')[0], 'Assad-kantoor');
});

test('keeps case and apostrophe', () => {
  assert.equal(words('Duidelik')[0], 'Duidelijk');
  assert.equal(words('DUIDELIK')[0], 'DUIDELIJK');
  assert.equal(words('IJslnad')[0], 'IJsland');
  assert.equal(words("camara's")[0], "camera's");
});

test('cuts off a short word that ran into its neighbour', () => {
  assert.ok(words('dathet').includes('dat het'));
  assert.ok(!words('kantoorduidelijk').includes('kantoor duidelijk'));
});

test('never suggests quiet, forbidden or linked forms', () => {
  assert.deepEqual(words('scheldwoort'), []);
  assert.ok(!words('verzekeringspam').includes('verzekeringspan'));
  assert.ok(!words('verzekeringz').includes('verzekerings'));
});

test('whatever the word, suggestions are right, differ from it, and come nearest first', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'adeikloprstuvwz-Ké’'), maxLength: 14 });
  const slipped = fc
    .constantFrom(...ENTRIES.map(({ word }) => word))
    .chain((word) => fc.nat({ max: word.length }).map((at) => `${word.slice(0, at)}e${word.slice(at + 1)}`));
  fc.assert(
    fc.property(fc.oneof(letters, slipped), fc.integer({ min: 1, max: 6 }), (word, limit) => {
      const suggestions = spelling.suggest(word, limit);
      assert.ok(suggestions.length <= limit);
      for (const [i, { word: text, cost }] of suggestions.entries()) {
        assert.notEqual(text, word);
        assert.ok(cost >= (suggestions[i - 1]?.cost ?? Number.NEGATIVE_INFINITY));
        for (const part of text.split(' ')) assert.notEqual(spelling.verdict(part), 'unknown', text);
      }
    }),
  );
});

test('an empty word list knows nothing and does not fail', () => {
  const empty = openDutchSpelling(packWords([]));
  assert.equal(empty.verdict('woord'), 'unknown');
  assert.deepEqual(empty.suggest('woord', 5), []);
});
