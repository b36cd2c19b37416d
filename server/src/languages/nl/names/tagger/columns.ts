/**
 * What the name tagger sees of the pieces of an article, as columns of numbers: the words, what the lists say of them,
 * what the rules found, and what the rest of the article says of the same word. Hot (benchmark: test/bench, "names").
 */
import type { Span } from '../../../../base/span.ts';
import type { RecogniserInput } from '../../../pack.ts';
import { MENTION_TYPES } from '../../../pack.ts';
import type { HashMap } from '../../../tagger/hash-map.ts';
import { type WordColumns, wordColumns } from '../../../tagger/words.ts';
import { isCapital } from '../candidate.ts';
import { Shape, type TokenView, viewTokens } from '../document.ts';
import type { Knowledge } from '../knowledge.ts';
import type { RuleName } from '../recogniser.ts';
import { Kind, type KindOf } from './kinds.ts';
import { labelFor, Position } from './labels.ts';
import { markRemembered } from './memory.ts';
import { cutTokens, type Pieces, wordsOfPieces } from './pieces.ts';

export interface NameColumns extends WordColumns {
  readonly view: TokenView;
  readonly pieces: Pieces;
  readonly count: number;
  /** View shape, whether a capital proves nothing here, whether the piece is glued to the one before. */
  readonly forms: Uint8Array;
  /** Bits of Kind. */
  readonly kinds: Int32Array;
  /** Bits of NameClass: of the piece, of the whole hyphenated word. */
  readonly classes: Uint8Array;
  readonly wholeClasses: Uint8Array;
  /** Label by the rules × 4 + confidence. */
  readonly rules: Uint8Array;
  /** SCORES numbers a piece: the points of the rules by type, from the name, the context and in all, as small steps. */
  readonly scores: Uint8Array;
  /** Bits: types that the rules gave the same word elsewhere in the article; seen with a sure capital; in lower case. */
  readonly elsewhere: Uint16Array;
  /** 1 in a title, 2 in quotation marks, 4 in brackets. */
  readonly places: Uint8Array;
  /** Types of a remembered name × 4 + position; 0 where the piece is in none. */
  readonly remembered: Int32Array;
  /** 1 where the piece may belong to a name: near a capital. */
  readonly active: Uint8Array;
  /** The nearest words on both sides that are in small letters, over capitals, particles and marks between; else -1. */
  readonly lefts: Int32Array;
  readonly rights: Int32Array;
}

/** What the words of a stretch of pieces say, and the lists of them, is filled in by this. */
export type FillWords = (columns: NameColumns, from: number, to: number) => void;

/** Pieces before and behind a capital that are looked at. */
const BEFORE = 2;
const BEHIND = 3;

const SEEN_CAPITAL = 64;
const SEEN_SMALL = 128;
const SEEN_LAST = 256;
const SEEN_FIRST = 512;

/** All columns of an article. */
export function nameColumns(
  input: RecogniserInput,
  found: readonly RuleName[],
  knowledge: Knowledge,
  kindOf: KindOf,
  memory: HashMap,
): NameColumns {
  const columns = articleColumns(input, found);
  wordFiller(knowledge, kindOf, memory)(columns, 0, columns.count);
  return columns;
}

/** The columns that the rest of the article has a say in; the others are empty. */
export function articleColumns(input: RecogniserInput, found: readonly RuleName[]): NameColumns {
  const { text, tokens, sentences, titles } = input;
  const pieces = cutTokens(text, tokens);
  const { count } = pieces;
  const view = viewTokens({ text, tokens: pieces, sentences, titles }, wordsOfPieces(text, tokens, pieces));
  const columns: NameColumns = {
    ...wordColumns(text, pieces),
    view,
    pieces,
    count,
    forms: new Uint8Array(count),
    kinds: new Int32Array(count),
    classes: new Uint8Array(count),
    wholeClasses: new Uint8Array(count),
    rules: new Uint8Array(count),
    scores: new Uint8Array(count * SCORES),
    elsewhere: new Uint16Array(count),
    places: new Uint8Array(count),
    active: markActive(view, found),
    remembered: new Int32Array(count),
    lefts: new Int32Array(count),
    rights: new Int32Array(count),
  };
  markRules(columns, found);
  markForms(columns);
  markElsewhere(columns);
  markPlaces(columns, titles);
  return columns;
}

export const wordFiller =
  (knowledge: Knowledge, kindOf: KindOf, memory: HashMap): FillWords =>
  (columns, from, to) => {
    markWords(columns, from, to, knowledge, kindOf);
    markRemembered(columns, from, to, memory);
    markSides(columns, from, to);
  };

function markActive(view: TokenView, found: readonly RuleName[]): Uint8Array {
  const { count } = view;
  const active = new Uint8Array(count);
  for (let i = 0; i < count; i++) {
    if (isCapital(view, i)) active.fill(1, Math.max(0, i - BEFORE), Math.min(count, i + BEHIND + 1));
  }
  let i = 0;
  for (const { start, end } of found) {
    while (i < count && (view.ends[i] ?? 0) <= start) i++;
    while (i < count && (view.starts[i] ?? 0) < end) active[i++] = 1;
  }
  return active;
}

/** Of 6 types: own, context, sum. */
export const SCORES = 18;

const stepOf = (points: number): number =>
  points <= -1 ? 1 : points < 0.25 ? 0 : points < 1 ? 2 : points < 2 ? 3 : points < 3.5 ? 4 : points < 6 ? 5 : 6;

function markRules({ view, count, rules, scores }: NameColumns, found: readonly RuleName[]): void {
  const steps = new Uint8Array(SCORES);
  let i = 0;
  for (const { start, end, type, confidence, own, context, sum } of found) {
    for (let t = 0; t < 6; t++) {
      steps[t] = stepOf(own[t] ?? 0);
      steps[t + 6] = stepOf(context[t] ?? 0);
      steps[t + 12] = stepOf(sum[t] ?? 0);
    }
    while (i < count && (view.ends[i] ?? 0) <= start) i++;
    const first = i;
    while (i < count && (view.starts[i] ?? 0) < end) i++;
    const number = MENTION_TYPES.indexOf(type);
    for (let k = first; k < i; k++) {
      const position =
        k === first ? (k + 1 === i ? Position.only : Position.begin) : k + 1 === i ? Position.last : Position.inside;
      rules[k] = labelFor(number, position) * 4 + confidence;
      scores.set(steps, k * SCORES);
    }
  }
}

function markForms({ view, count, forms }: NameColumns): void {
  for (let i = 0; i < count; i++) {
    const glued = i > 0 && view.ends[i - 1] === view.starts[i] ? 16 : 0;
    forms[i] = (view.shapes[i] ?? 0) | ((view.opening[i] ?? 0) << 3) | glued;
  }
}

/** Whether a piece may stand beside an active one: only of such are the lists asked. */
export const isNearActive = (active: Uint8Array, i: number): boolean =>
  (active[i] || active[i - 1] || active[i - 2] || active[i + 1] || active[i + 2] || active[i + 3] || active[i - 3]) ===
  1;

function markWords(columns: NameColumns, from: number, to: number, { lexicon }: Knowledge, kindOf: KindOf): void {
  const { view, pieces, kinds, classes, wholeClasses, active } = columns;
  const { tokenOf } = pieces;
  for (let i = from; i < to; i++) {
    if (!isNearActive(active, i) || view.shapes[i] === Shape.punctuation) continue;
    const capital = isCapital(view, i);
    const word = view.word(i);
    kinds[i] = kindOf(word, view.lower(i), capital);
    if (!capital) continue;
    classes[i] = lexicon.classesOf(word) | (/^\p{Lu}{4,}$/u.test(word) ? lexicon.classesOf(plain(word)) : 0);
    if (tokenOf[i] === tokenOf[i - 1]) {
      wholeClasses[i] = wholeClasses[i - 1] ?? 0;
      continue;
    }
    if (tokenOf[i + 1] !== tokenOf[i]) continue;
    let last = i + 1;
    while (tokenOf[last + 1] === tokenOf[i]) last++;
    wholeClasses[i] = lexicon.classesOf(view.text.slice(view.starts[i], view.ends[last]));
  }
  for (let i = from; i < to; i++) {
    if (tokenOf[i] === tokenOf[i - 1] && (wholeClasses[i] ?? 0) === 0) wholeClasses[i] = wholeClasses[i - 1] ?? 0;
  }
}

const plain = (word: string): string => word.charAt(0) + word.slice(1).toLowerCase();

/** What the article says elsewhere of the word of each piece. */
function markElsewhere({ view, count, words, rules, elsewhere, active }: NameColumns): void {
  const seen = new Map<number, number>();
  for (let i = 0; i < count; i++) {
    const shape = view.shapes[i];
    const word = words[i] ?? 0;
    if (shape === Shape.punctuation || shape === Shape.number) continue;
    let bits = 0;
    if (shape === Shape.other) bits = SEEN_SMALL;
    else if (view.opening[i] === 0) bits = SEEN_CAPITAL;
    const label = (rules[i] ?? 0) >> 2;
    if (label > 0) {
      bits |= 1 << ((label - 1) >> 2);
      const position = (label - 1) & 3;
      if (position === Position.last) bits |= SEEN_LAST;
      else if (position === Position.begin) bits |= SEEN_FIRST;
    }
    if (bits !== 0) seen.set(word, (seen.get(word) ?? 0) | bits);
  }
  for (let i = 0; i < count; i++) if (active[i]) elsewhere[i] = seen.get(words[i] ?? 0) ?? 0;
}

function markPlaces({ view, count, places }: NameColumns, titles: readonly Span[]): void {
  let title = 0;
  let quoted = false;
  let bracket = 0;
  for (let i = 0; i < count; i++) {
    const start = view.starts[i] ?? 0;
    if (i > 0 && view.sentenceOf[i] !== view.sentenceOf[i - 1]) bracket = 0;
    while (title < titles.length && (titles[title]?.end ?? 0) <= start) title++;
    const inTitle = (titles[title]?.start ?? Number.POSITIVE_INFINITY) <= start;
    if (view.shapes[i] === Shape.punctuation) {
      const unit = view.text.charCodeAt(start);
      if (unit === 0x28) bracket = 12;
      else if (unit === 0x29) bracket = 0;
      else if (unit === 0x2018 || unit === 0x201c || unit === 0xab || unit === 0x201e) quoted = true;
      else if (unit === 0x2019 || unit === 0x201d || unit === 0xbb) quoted = false;
      else if (unit === 0x22 || unit === 0x27) quoted = !quoted;
    }
    places[i] = (inTitle ? 1 : 0) | (quoted ? 2 : 0) | (bracket-- > 0 ? 4 : 0);
    if (bracket < 0) bracket = 0;
  }
}

function markSides({ view, kinds, lefts, rights }: NameColumns, from: number, to: number): void {
  const isPlain = (i: number): boolean => view.shapes[i] === Shape.other && ((kinds[i] ?? 0) & Kind.closed) === 0;
  let last = -1;
  for (let i = from; i < to; i++) {
    if (i > 0 && view.sentenceOf[i] !== view.sentenceOf[i - 1]) last = -1;
    lefts[i] = last;
    if (isPlain(i)) last = i;
    else if (last >= 0 && i - last > 6) last = -1;
  }
  last = -1;
  for (let i = to - 1; i >= from; i--) {
    if (i + 1 < to && view.sentenceOf[i] !== view.sentenceOf[i + 1]) last = -1;
    rights[i] = last;
    if (isPlain(i)) last = i;
    else if (last >= 0 && last - i > 6) last = -1;
  }
}
