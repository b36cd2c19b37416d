/** The features of the Dutch name tagger. Hot (benchmark: test/bench, "names"). */
import { type FeatureWriter, feature } from '../../../tagger/features.ts';
import { PREFIXES, SUFFIXES } from '../../../tagger/words.ts';
import { Shape } from '../document.ts';
import { type NameColumns, SCORES } from './columns.ts';
import { Kind } from './kinds.ts';

/** Most features that a piece may have. */
export const MOST_FEATURES = 96;

/** What stands before and behind the sentence. */
const OUTSIDE = 1;

/** Words of the context beside the run of capitals that a piece is in. */
interface Sides {
  readonly lefts: Int32Array;
  readonly rights: Int32Array;
}

export function nameFeatures(columns: NameColumns): FeatureWriter {
  const {
    view,
    words,
    suffixes,
    prefixes,
    forms,
    kinds,
    classes,
    wholeClasses,
    rules,
    scores,
    elsewhere,
    places,
    remembered,
  } = columns;
  const { sentenceOf, count } = view;
  const sides = sidesOf(columns);
  let own = 0;
  const word = (i: number): number => (i >= 0 && i < count && sentenceOf[i] === own ? (words[i] ?? 0) : OUTSIDE);
  const at = (column: Uint8Array | Uint32Array | Uint16Array, i: number): number =>
    i >= 0 && i < count && sentenceOf[i] === own ? (column[i] ?? 0) : 99;
  return (i, out) => {
    own = sentenceOf[i] ?? 0;
    const w = words[i] ?? 0;
    const [w1, w2, b1, b2] = [word(i + 1), word(i + 2), word(i - 1), word(i - 2)];
    const f = forms[i] ?? 0;
    const [f1, e1] = [at(forms, i + 1), at(forms, i - 1)];
    const k = kinds[i] ?? 0;
    const [k1, k2, j1, j2] = [at(kinds, i + 1), at(kinds, i + 2), at(kinds, i - 1), at(kinds, i - 2)];
    const g = classes[i] ?? 0;
    const [g1, h1] = [at(classes, i + 1), at(classes, i - 1)];
    const r = rules[i] ?? 0;
    const [r1, q1] = [at(rules, i + 1), at(rules, i - 1)];
    const left = sides.lefts[i] ?? -1;
    const right = sides.rights[i] ?? -1;
    const [leftWord, leftKind] = left < 0 ? [OUTSIDE, 99] : [words[left] ?? 0, kinds[left] ?? 0];
    const [rightWord, rightKind] = right < 0 ? [OUTSIDE, 99] : [words[right] ?? 0, kinds[right] ?? 0];
    const suffix3 = suffixes[i * SUFFIXES + 2] ?? 0;
    let n = 0;
    out[n++] = feature(1, 0);
    out[n++] = feature(2, w);
    out[n++] = feature(3, w, f);
    for (let s = 1; s < SUFFIXES; s++) {
      const suffix = suffixes[i * SUFFIXES + s] ?? 0;
      if (suffix > 0) out[n++] = feature(3 + s, suffix, f & 7);
    }
    out[n++] = feature(8, prefixes[i * PREFIXES + 2] ?? 0, f & 7);
    out[n++] = feature(9, f);
    out[n++] = feature(10, e1, f);
    out[n++] = feature(11, f, f1);
    out[n++] = feature(12, feature(0, e1, f), f1);
    out[n++] = feature(13, b1);
    out[n++] = feature(14, w1);
    out[n++] = feature(15, b2, b1);
    out[n++] = feature(16, w1, w2);
    out[n++] = feature(17, b2);
    out[n++] = feature(18, w2);
    out[n++] = feature(19, b1, f);
    out[n++] = feature(20, g, f);
    out[n++] = feature(21, h1, g);
    out[n++] = feature(22, g, g1);
    out[n++] = feature(23, wholeClasses[i] ?? 0, g);
    out[n++] = feature(24, k);
    out[n++] = feature(25, j1, f & 7);
    out[n++] = feature(26, k1, f & 7);
    out[n++] = feature(27, j1, g);
    out[n++] = feature(28, j1, k);
    out[n++] = feature(29, j2, j1);
    out[n++] = feature(30, k1, k2);
    out[n++] = feature(31, r);
    out[n++] = feature(32, q1, r);
    out[n++] = feature(33, r, r1);
    out[n++] = feature(34, r, g);
    out[n++] = feature(35, r, f);
    out[n++] = feature(36, r >> 2, j1);
    out[n++] = feature(37, r >> 2, w);
    out[n++] = feature(38, r >> 2, k1);
    out[n++] = feature(39, r >> 2, suffix3);
    out[n++] = feature(40, leftWord, r >> 2);
    out[n++] = feature(41, leftKind, f & 7);
    out[n++] = feature(42, leftKind, r);
    out[n++] = feature(43, rightWord, r >> 2);
    out[n++] = feature(44, rightKind, r);
    out[n++] = feature(45, leftKind, rightKind);
    out[n++] = feature(46, leftWord, f & 7);
    out[n++] = feature(47, rightWord, f & 7);
    const e = elsewhere[i] ?? 0;
    out[n++] = feature(48, e, f & 15);
    out[n++] = feature(49, e, r);
    out[n++] = feature(50, places[i] ?? 0, f & 15);
    out[n++] = feature(51, places[i] ?? 0, r);
    out[n++] = feature(52, k, r);
    out[n++] = feature(53, r, b1);
    out[n++] = feature(54, r, w1);
    out[n++] = feature(55, k & (Kind.body | Kind.title | Kind.word), g);
    const known = remembered[i] ?? 0;
    if (known > 0) {
      out[n++] = feature(90, known, f & 15);
      out[n++] = feature(91, known, r >> 2);
      out[n++] = feature(92, known, w);
      for (let t = 0; t < 12; t++) if ((known >> 2) & (1 << t)) out[n++] = feature(93 + t, known & 3, f & 15);
    }
    const position = r === 0 ? 0 : 1 + (((r >> 2) - 1) & 3);
    const from = i * SCORES;
    const score = (t: number): number => (scores[from + t] ?? 0) + 8 * (scores[from + t + 6] ?? 0);
    if (r > 0) {
      for (let t = 0; t < 6; t++) {
        if (score(t) > 0) out[n++] = feature(60 + t, score(t), position);
        const sum = scores[from + t + 12] ?? 0;
        if (sum > 0) out[n++] = feature(70 + t, sum, position);
      }
      out[n++] = feature(
        80,
        feature(0, scores[from + 12] ?? 0, scores[from + 13] ?? 0),
        feature(0, scores[from + 14] ?? 0, position),
      );
    }
    return n;
  };
}

/** The nearest words on both sides that are in small letters, over capitals, particles and marks between them. */
function sidesOf({ view, count, kinds }: NameColumns): Sides {
  const lefts = new Int32Array(count).fill(-1);
  const rights = new Int32Array(count).fill(-1);
  const plain = (i: number): boolean => view.shapes[i] === Shape.other && ((kinds[i] ?? 0) & Kind.closed) === 0;
  let last = -1;
  for (let i = 0; i < count; i++) {
    if (i > 0 && view.sentenceOf[i] !== view.sentenceOf[i - 1]) last = -1;
    lefts[i] = last;
    if (plain(i)) last = i;
    else if (last >= 0 && i - last > 6) last = -1;
  }
  last = -1;
  for (let i = count - 1; i >= 0; i--) {
    if (i + 1 < count && view.sentenceOf[i] !== view.sentenceOf[i + 1]) last = -1;
    rights[i] = last;
    if (plain(i)) last = i;
    else if (last >= 0 && last - i > 6) last = -1;
  }
  return { lefts, rights };
}
