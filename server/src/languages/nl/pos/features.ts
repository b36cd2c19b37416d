/**
 * The features of the Dutch part-of-speech tagger: the word, its ends and beginnings, its shape, what the word list
 * says it can be, and the same of its neighbours. Hot (benchmark: test/bench, "tag").
 */
import { type FeatureGroup, feature } from '../../tagger/features.ts';
import type { HashMap } from '../../tagger/hash-map.ts';
import { PREFIXES, Shape, SUFFIXES, type WordColumns } from '../../tagger/words.ts';

/** What stands before and behind a sentence. */
const OUTSIDE = 1;

/** A class for each token: the one of the word list, else one from its shape and end. */
export function classColumn(columns: WordColumns, classes: HashMap): Int32Array {
  const column = new Int32Array(columns.words.length);
  fillClasses(column, columns, classes, 0, column.length);
  return column;
}

/** The rows of tokens `from` (included) to `to` (not). */
export function fillClasses(
  column: Int32Array,
  columns: WordColumns,
  classes: HashMap,
  from: number,
  to: number,
): void {
  for (let i = from; i < to; i++) column[i] = classOf(i, columns, classes);
}

function classOf(i: number, { words, shapes, suffixes }: WordColumns, classes: HashMap): number {
  const listed = classes.get(words[i] ?? 0);
  if (listed > 0) return listed + OUTSIDE;
  const shape = shapes[i] ?? 0;
  if (!(shape & Shape.lower) || shape & (Shape.capital | Shape.innerCapital | Shape.digit)) return 1000 + shape;
  return suffixes[i * SUFFIXES + 2] ?? 2000;
}

/** `from` and `to`: the sentence, as tokens. */
export function dutchFeatures(
  columns: WordColumns,
  classes: Int32Array,
  from: number,
  to: number,
): readonly FeatureGroup[] {
  const { words, suffixes, prefixes, shapes } = columns;
  const word = (i: number): number => (i >= from && i < to ? (words[i] ?? 0) : OUTSIDE);
  const sort = (i: number): number => (i >= from && i < to ? (classes[i] ?? 0) : OUTSIDE);
  const end = (i: number): number => (i >= from && i < to ? (suffixes[i * SUFFIXES + 2] ?? 0) : OUTSIDE);
  const shape = (i: number): number => (i >= from && i < to ? (shapes[i] ?? 0) + (i === from ? 256 : 0) : OUTSIDE);
  const put = (keys: Int32Array, at: number, a: number, b: number, c: number): void => {
    keys[at] = a;
    keys[at + 1] = b;
    keys[at + 2] = c;
  };
  // A class follows from the word and its shape; word and end together tell every two words apart.
  const own: FeatureGroup = {
    key(i, keys, at) {
      put(keys, at, word(i), suffixes[i * SUFFIXES + SUFFIXES - 1] ?? 0, end(i));
      keys[at + 3] = shape(i);
    },
    write(i, out, start) {
      let n = start;
      const w = word(i);
      const s = shape(i);
      out[n++] = feature(1, 0);
      out[n++] = feature(2, w);
      out[n++] = feature(3, w, s);
      for (let k = 0; k < SUFFIXES; k++) {
        const suffix = suffixes[i * SUFFIXES + k] ?? 0;
        if (suffix !== 0) out[n++] = feature(4 + k, suffix);
      }
      for (let k = 0; k < PREFIXES; k++) {
        const prefix = prefixes[i * PREFIXES + k] ?? 0;
        if (prefix !== 0) out[n++] = feature(10 + k, prefix);
      }
      out[n++] = feature(14, s);
      out[n++] = feature(21, sort(i));
      return n;
    },
  };
  const before: FeatureGroup = {
    key: (i, keys, at) => put(keys, at, word(i - 1), end(i - 1), 0),
    write(i, out, n) {
      out[n] = feature(15, word(i - 1));
      out[n + 1] = feature(32, end(i - 1));
      return n + 2;
    },
  };
  const behind: FeatureGroup = {
    key: (i, keys, at) => put(keys, at, word(i + 1), end(i + 1), 0),
    write(i, out, n) {
      out[n] = feature(16, word(i + 1));
      out[n + 1] = feature(33, end(i + 1));
      return n + 2;
    },
  };
  const looks: FeatureGroup = {
    key: (i, keys, at) => put(keys, at, shape(i - 1), shape(i), shape(i + 1)),
    write(i, out, n) {
      const s = shape(i);
      out[n] = feature(30, shape(i - 1), s);
      out[n + 1] = feature(31, s, shape(i + 1));
      return n + 2;
    },
  };
  // Of these hardly any two are alike, and each has few weights.
  const rare: FeatureGroup = {
    write(i, out, start) {
      let n = start;
      const w = word(i);
      const w1 = word(i + 1);
      const before1 = word(i - 1);
      const e = end(i);
      const c = sort(i);
      const c1 = sort(i + 1);
      const c2 = sort(i + 2);
      const d1 = sort(i - 1);
      const d2 = sort(i - 2);
      out[n++] = feature(17, word(i - 2));
      out[n++] = feature(18, word(i + 2));
      out[n++] = feature(19, before1, w);
      out[n++] = feature(20, w, w1);
      out[n++] = feature(22, d1, c);
      out[n++] = feature(23, c, c1);
      out[n++] = feature(24, d1, c1);
      out[n++] = feature(25, d2, d1);
      out[n++] = feature(26, c1, c2);
      out[n++] = feature(27, feature(0, d1, c), c1);
      out[n++] = feature(28, e, d1);
      out[n++] = feature(29, e, c1);
      out[n++] = feature(34, before1, w1);
      out[n++] = feature(35, feature(0, c, c1), c2);
      out[n++] = feature(36, feature(0, d2, d1), c);
      return n;
    },
  };
  return [own, before, behind, looks, rare];
}
