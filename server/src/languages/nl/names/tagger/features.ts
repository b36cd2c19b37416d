/** The features of the Dutch name tagger. Hot (benchmark: test/bench, "names"). */
import { type FeatureGroup, feature } from '../../../tagger/features.ts';
import { PREFIXES, SUFFIXES } from '../../../tagger/words.ts';
import { type NameColumns, SCORES } from './columns.ts';
import { Kind } from './kinds.ts';

/** Most features that a piece may have. */
export const MOST_FEATURES = 96;

/** What stands before and behind the sentence. */
const OUTSIDE = 1;

/** In groups, so that what the same words and lists say again is not summed again. */
export function nameFeatures(columns: NameColumns): readonly FeatureGroup[] {
  return [
    ownFeatures(columns),
    beforeFeatures(columns),
    behindFeatures(columns),
    leftFeatures(columns),
    rightFeatures(columns),
    articleFeatures(columns),
    pointFeatures(columns),
    neighbourFeatures(columns),
    rareFeatures(columns),
  ];
}

const put = (keys: Int32Array, at: number, a: number, b: number, c: number, d: number): void => {
  keys[at] = a;
  keys[at + 1] = b;
  keys[at + 2] = c;
  keys[at + 3] = d;
};

type Column = Uint8Array | Int32Array;

/** Of piece `i`, seen from piece `from`; `outside` where it is in another sentence. */
function near({ view, count }: NameColumns, column: Column, from: number, i: number, outside: number): number {
  return i >= 0 && i < count && view.sentenceOf[i] === view.sentenceOf[from] ? (column[i] ?? 0) : outside;
}

/** The piece alone: word, lists, rules. A form has 5 bits, a rule 7, a kind 18, a class 8. */
function ownFeatures({ words, suffixes, prefixes, forms, kinds, classes, rules }: NameColumns): FeatureGroup {
  return {
    key(i, keys, at) {
      const f = forms[i] ?? 0;
      const r = rules[i] ?? 0;
      const k = kinds[i] ?? 0;
      const g = classes[i] ?? 0;
      put(keys, at, words[i] ?? 0, suffixes[i * SUFFIXES + SUFFIXES - 1] ?? 0, k | (g << 18), f | (r << 5));
    },
    write(i, out, start) {
      let n = start;
      const w = words[i] ?? 0;
      const f = forms[i] ?? 0;
      const r = rules[i] ?? 0;
      const k = kinds[i] ?? 0;
      const g = classes[i] ?? 0;
      out[n++] = feature(1, 0);
      out[n++] = feature(2, w);
      out[n++] = feature(3, w, f);
      for (let s = 1; s < SUFFIXES; s++) {
        const suffix = suffixes[i * SUFFIXES + s] ?? 0;
        if (suffix !== 0) out[n++] = feature(3 + s, suffix, f & 7);
      }
      out[n++] = feature(8, prefixes[i * PREFIXES + 2] ?? 0, f & 7);
      out[n++] = feature(9, f);
      out[n++] = feature(20, g, f);
      out[n++] = feature(24, k);
      out[n++] = feature(31, r);
      out[n++] = feature(34, r, g);
      out[n++] = feature(35, r, f);
      out[n++] = feature(37, r >> 2, w);
      out[n++] = feature(39, r >> 2, suffixes[i * SUFFIXES + 2] ?? 0);
      out[n++] = feature(52, k, r);
      out[n++] = feature(55, k & (Kind.body | Kind.title | Kind.word), g);
      return n;
    },
  };
}

function beforeFeatures(columns: NameColumns): FeatureGroup {
  const { words, forms, kinds, rules } = columns;
  return {
    key(i, keys, at) {
      const kind = near(columns, kinds, i, i - 1, 99);
      put(keys, at, near(columns, words, i, i - 1, OUTSIDE), kind, forms[i] ?? 0, rules[i] ?? 0);
    },
    write(i, out, n) {
      const f = forms[i] ?? 0;
      const r = rules[i] ?? 0;
      const word = near(columns, words, i, i - 1, OUTSIDE);
      const kind = near(columns, kinds, i, i - 1, 99);
      out[n] = feature(13, word);
      out[n + 1] = feature(19, word, f);
      out[n + 2] = feature(25, kind, f & 7);
      out[n + 3] = feature(36, r >> 2, kind);
      out[n + 4] = feature(53, r, word);
      return n + 5;
    },
  };
}

function behindFeatures(columns: NameColumns): FeatureGroup {
  const { words, forms, kinds, rules } = columns;
  return {
    key(i, keys, at) {
      const kind = near(columns, kinds, i, i + 1, 99);
      put(keys, at, near(columns, words, i, i + 1, OUTSIDE), kind, (forms[i] ?? 0) & 7, rules[i] ?? 0);
    },
    write(i, out, n) {
      const f = forms[i] ?? 0;
      const r = rules[i] ?? 0;
      const word = near(columns, words, i, i + 1, OUTSIDE);
      const kind = near(columns, kinds, i, i + 1, 99);
      out[n] = feature(14, word);
      out[n + 1] = feature(26, kind, f & 7);
      out[n + 2] = feature(38, r >> 2, kind);
      out[n + 3] = feature(54, r, word);
      return n + 4;
    },
  };
}

/** The nearest plain word on the left. */
function leftFeatures({ words, forms, kinds, rules, lefts }: NameColumns): FeatureGroup {
  const word = (i: number): number => ((lefts[i] ?? -1) < 0 ? OUTSIDE : (words[lefts[i] ?? 0] ?? 0));
  const kind = (i: number): number => ((lefts[i] ?? -1) < 0 ? 99 : (kinds[lefts[i] ?? 0] ?? 0));
  return {
    key: (i, keys, at) => put(keys, at, word(i), kind(i), (forms[i] ?? 0) & 7, rules[i] ?? 0),
    write(i, out, n) {
      const f = forms[i] ?? 0;
      const r = rules[i] ?? 0;
      out[n] = feature(40, word(i), r >> 2);
      out[n + 1] = feature(41, kind(i), f & 7);
      out[n + 2] = feature(42, kind(i), r);
      out[n + 3] = feature(46, word(i), f & 7);
      return n + 4;
    },
  };
}

/** The nearest plain word on the right. */
function rightFeatures({ words, forms, kinds, rules, rights }: NameColumns): FeatureGroup {
  const word = (i: number): number => ((rights[i] ?? -1) < 0 ? OUTSIDE : (words[rights[i] ?? 0] ?? 0));
  const kind = (i: number): number => ((rights[i] ?? -1) < 0 ? 99 : (kinds[rights[i] ?? 0] ?? 0));
  return {
    key: (i, keys, at) => put(keys, at, word(i), kind(i), (forms[i] ?? 0) & 7, rules[i] ?? 0),
    write(i, out, n) {
      const f = forms[i] ?? 0;
      const r = rules[i] ?? 0;
      out[n] = feature(43, word(i), r >> 2);
      out[n + 1] = feature(44, kind(i), r);
      out[n + 2] = feature(47, word(i), f & 7);
      return n + 3;
    },
  };
}

/** What the rest of the article says of the word, and where it stands. */
function articleFeatures({ forms, rules, elsewhere, places }: NameColumns): FeatureGroup {
  return {
    key: (i, keys, at) => put(keys, at, elsewhere[i] ?? 0, places[i] ?? 0, (forms[i] ?? 0) & 15, rules[i] ?? 0),
    write(i, out, n) {
      const f = forms[i] ?? 0;
      const r = rules[i] ?? 0;
      const e = elsewhere[i] ?? 0;
      const place = places[i] ?? 0;
      out[n] = feature(48, e, f & 15);
      out[n + 1] = feature(49, e, r);
      out[n + 2] = feature(50, place, f & 15);
      out[n + 3] = feature(51, place, r);
      return n + 4;
    },
  };
}

/** The points that the rules gave, in steps of 3 bits. */
function pointFeatures({ rules, scores }: NameColumns): FeatureGroup {
  const steps = (from: number): number => {
    let bits = 0;
    for (let t = 0; t < 6; t++) bits = (bits << 3) | (scores[from + t] ?? 0);
    return bits;
  };
  const position = (r: number): number => (r === 0 ? 0 : 1 + (((r >> 2) - 1) & 3));
  return {
    key(i, keys, at) {
      const from = i * SCORES;
      if ((rules[i] ?? 0) === 0) put(keys, at, 0, 0, 0, 0);
      else put(keys, at, steps(from), steps(from + 6), steps(from + 12), position(rules[i] ?? 0));
    },
    write(i, out, start) {
      const from = i * SCORES;
      const place = position(rules[i] ?? 0);
      if (place === 0) return start;
      let n = start;
      for (let t = 0; t < 6; t++) {
        const score = (scores[from + t] ?? 0) + 8 * (scores[from + t + 6] ?? 0);
        if (score > 0) out[n++] = feature(60 + t, score, place);
        const sum = scores[from + t + 12] ?? 0;
        if (sum > 0) out[n++] = feature(70 + t, sum, place);
      }
      out[n++] = feature(
        80,
        feature(0, scores[from + 12] ?? 0, scores[from + 13] ?? 0),
        feature(0, scores[from + 14] ?? 0, place),
      );
      return n;
    },
  };
}

/** Forms, classes and rules of the piece and its two neighbours. */
function neighbourFeatures(columns: NameColumns): FeatureGroup {
  const { forms, classes, rules } = columns;
  const three = (column: Uint8Array, i: number): number =>
    near(columns, column, i, i - 1, 99) | ((column[i] ?? 0) << 8) | (near(columns, column, i, i + 1, 99) << 16);
  return {
    key: (i, keys, at) => put(keys, at, three(classes, i), three(rules, i), 0, three(forms, i)),
    write(i, out, n) {
      const f = forms[i] ?? 0;
      const g = classes[i] ?? 0;
      const r = rules[i] ?? 0;
      const f1 = near(columns, forms, i, i + 1, 99);
      const e1 = near(columns, forms, i, i - 1, 99);
      out[n] = feature(10, e1, f);
      out[n + 1] = feature(11, f, f1);
      out[n + 2] = feature(12, feature(0, e1, f), f1);
      out[n + 3] = feature(21, near(columns, classes, i, i - 1, 99), g);
      out[n + 4] = feature(22, g, near(columns, classes, i, i + 1, 99));
      out[n + 5] = feature(32, near(columns, rules, i, i - 1, 99), r);
      out[n + 6] = feature(33, r, near(columns, rules, i, i + 1, 99));
      return n + 7;
    },
  };
}

/** Of these hardly any two are alike. */
function rareFeatures(columns: NameColumns): FeatureGroup {
  const { words, forms, kinds, classes, wholeClasses, rules, remembered, lefts, rights } = columns;
  return {
    write(i, out, start) {
      let n = start;
      const f = forms[i] ?? 0;
      const k = kinds[i] ?? 0;
      const g = classes[i] ?? 0;
      const r = rules[i] ?? 0;
      const b1 = near(columns, words, i, i - 1, OUTSIDE);
      const b2 = near(columns, words, i, i - 2, OUTSIDE);
      const w1 = near(columns, words, i, i + 1, OUTSIDE);
      const w2 = near(columns, words, i, i + 2, OUTSIDE);
      const j1 = near(columns, kinds, i, i - 1, 99);
      const j2 = near(columns, kinds, i, i - 2, 99);
      const left = lefts[i] ?? -1;
      const right = rights[i] ?? -1;
      out[n++] = feature(15, b2, b1);
      out[n++] = feature(16, w1, w2);
      out[n++] = feature(17, b2);
      out[n++] = feature(18, w2);
      out[n++] = feature(23, wholeClasses[i] ?? 0, g);
      out[n++] = feature(27, j1, g);
      out[n++] = feature(28, j1, k);
      out[n++] = feature(29, j2, j1);
      out[n++] = feature(30, near(columns, kinds, i, i + 1, 99), near(columns, kinds, i, i + 2, 99));
      out[n++] = feature(45, left < 0 ? 99 : (kinds[left] ?? 0), right < 0 ? 99 : (kinds[right] ?? 0));
      const known = remembered[i] ?? 0;
      if (known === 0) return n;
      out[n++] = feature(90, known, f & 15);
      out[n++] = feature(91, known, r >> 2);
      out[n++] = feature(92, known, words[i] ?? 0);
      for (let t = 0; t < 12; t++) if ((known >> 2) & (1 << t)) out[n++] = feature(93 + t, known & 3, f & 15);
      return n;
    },
  };
}
