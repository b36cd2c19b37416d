/** The automaton of a word set: membership, walking, and its bytes. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  buildDawg,
  endsWord,
  hasWord,
  openDawg,
  ROOT,
  targetOf,
  walk,
  wordsBelow,
} from '../../server/src/base/dawg.ts';

const open = (...words: string[]) => openDawg(buildDawg(words));

test('holds its words, not their beginnings or continuations', () => {
  const dawg = open('bom', 'bommen', 'tom', 'één');
  for (const word of ['bom', 'bommen', 'tom', 'één']) assert.ok(hasWord(dawg, word), word);
  for (const word of ['', 'bo', 'bomm', 'bommenx', 'Bom', 'een', 'tommen']) assert.ok(!hasWord(dawg, word), word);
});

test('an empty set holds nothing', () => {
  const dawg = open();
  assert.equal(hasWord(dawg, 'a'), false);
  assert.deepEqual([...wordsBelow(dawg)], []);
});

test('equal sets give equal bytes, whatever their order', () => {
  assert.deepEqual(buildDawg(['ba', 'a', 'c', 'a']), buildDawg(['c', 'a', 'ba']));
});

test('words that end alike share their ends', () => {
  const ends = ['kantoor', 'kantoren', 'gebouw', 'gebouwen'];
  const all = ['post', 'bank', 'zorg'].flatMap((first) => ends.map((end) => first + end));
  const more = [...all, ...ends.map((end) => `pers${end}`)];
  const edges = (words: string[]) => openDawg(buildDawg(words)).edges.length;
  assert.ok(edges(more) <= edges(all) + 'pers'.length);
});

test('a walk ends where the letters end, and can go on from there', () => {
  const dawg = open('water', 'waterweg');
  const edge = walk(dawg, ROOT, 'water');
  assert.ok(endsWord(edge));
  assert.ok(endsWord(walk(dawg, targetOf(edge), 'weg')));
  assert.equal(walk(dawg, ROOT, 'watt'), 0);
  assert.equal(walk(dawg, targetOf(walk(dawg, ROOT, 'waterweg')), 'x'), 0);
});

test('reads from an offset in a larger file', () => {
  const bytes = buildDawg(['ja', 'nee']);
  const file = new Uint8Array(bytes.length + 3);
  file.set(bytes, 3);
  assert.deepEqual([...wordsBelow(openDawg(file, 3))].sort(), ['ja', 'nee']);
  assert.deepEqual([...wordsBelow(openDawg(file.subarray(3)))].sort(), ['ja', 'nee']);
});

test('says so when the letters do not fit, or the bytes are cut off', () => {
  const letters = Array.from({ length: 129 }, (_, i) => String.fromCharCode(0x400 + i));
  assert.throws(() => buildDawg(letters), /129 different letters/);
  assert.throws(() => openDawg(buildDawg(['woord']).subarray(0, 20)), RangeError);
});
