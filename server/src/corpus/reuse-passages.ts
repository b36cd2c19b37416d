/** From words that two articles share to passages: whole sentences on both sides, of which most words are shared. */
import { lastAtOrBefore, type Span } from '../base/span.ts';
import { type Chain, commonWords } from './alignment.ts';
import type { StoredFacts } from './view.ts';

/** The two sides of a passage, and the words that they share. */
export interface SharedPassage extends Chain {
  readonly leftSide: PassageSide;
  readonly rightSide: PassageSide;
  /** Shared words of all words of both sides, 0–1. */
  readonly similarity: number;
}

export interface PassageSide {
  readonly span: Span;
  /** Number of sentences. */
  readonly sentences: number;
  /** Indices among the words of the article, half-open. */
  readonly from: number;
  readonly to: number;
}

type WordsOfSentences = Pick<StoredFacts, 'signatures' | 'sentences'>;

/** Of its words a sentence must share this much to belong to a passage. */
const LEAST_OF_SENTENCE = 0.5;
const LEAST_SIMILARITY = 0.6;
/** Fewer words are a phrase, which anybody may use. */
const LEAST_SHARED_WORDS = 10;

/** The passage around a chain; `undefined` where the chain is but part of the sentences on one side. */
export function passageAround(
  chain: Chain,
  left: WordsOfSentences,
  right: WordsOfSentences,
): SharedPassage | undefined {
  let { left: lefts, right: rights } = chain;
  // A sentence that goes on one side takes words away on the other: until nothing changes.
  while (lefts.length >= LEAST_SHARED_WORDS) {
    const leftSide = sideOf(lefts, left);
    const rightSide = sideOf(rights, right);
    if (!leftSide || !rightSide) return undefined;
    const kept = lefts.map((_, i) => i).filter((i) => isIn(leftSide, lefts[i]) && isIn(rightSide, rights[i]));
    if (kept.length === lefts.length) {
      const whole = widened({ left: lefts, right: rights }, leftSide, rightSide, left, right);
      const similarity = (2 * whole.left.length) / (leftSide.to - leftSide.from + rightSide.to - rightSide.from);
      return similarity < LEAST_SIMILARITY ? undefined : { ...whole, leftSide, rightSide, similarity };
    }
    lefts = pick(lefts, kept);
    rights = pick(rights, kept);
  }
  return undefined;
}

/** With what is equal before the first and behind the last shared word. */
function widened(
  { left, right }: Chain,
  { from: leftFrom, to: leftTo }: PassageSide,
  { from: rightFrom, to: rightTo }: PassageSide,
  { signatures: { codes: a } }: WordsOfSentences,
  { signatures: { codes: b } }: WordsOfSentences,
): Chain {
  const first = { left: left[0] ?? 0, right: right[0] ?? 0 };
  const behind = { left: (left.at(-1) ?? 0) + 1, right: (right.at(-1) ?? 0) + 1 };
  const before = commonWords(a, b, { left: leftFrom, right: rightFrom }, first);
  const after = commonWords(a, b, behind, { left: leftTo, right: rightTo });
  return {
    left: [...before.left, ...left, ...after.left],
    right: [...before.right, ...right, ...after.right],
  };
}

/** From the first to the last sentence of which enough words are shared. */
function sideOf(
  words: readonly number[],
  { signatures: { firsts }, sentences }: WordsOfSentences,
): PassageSide | undefined {
  let first = -1;
  let last = -1;
  let i = 0;
  while (i < words.length) {
    const sentence = sentenceOf(firsts, words[i] ?? 0);
    const end = firsts[sentence + 1] ?? 0;
    const before = i;
    while (i < words.length && (words[i] ?? 0) < end) i++;
    if (i - before < LEAST_OF_SENTENCE * (end - (firsts[sentence] ?? 0))) continue;
    if (first < 0) first = sentence;
    last = sentence;
  }
  if (first < 0) return undefined;
  return {
    span: { start: sentences[first * 2] ?? 0, end: sentences[last * 2 + 1] ?? 0 },
    sentences: last - first + 1,
    from: firsts[first] ?? 0,
    to: firsts[last + 1] ?? 0,
  };
}

const sentenceOf = (firsts: Uint16Array, word: number): number =>
  lastAtOrBefore(firsts.length, (i) => firsts[i] ?? 0, word);

const isIn = ({ from, to }: PassageSide, word = -1): boolean => from <= word && word < to;

const pick = (list: readonly number[], indices: readonly number[]): number[] => indices.map((i) => list[i] ?? 0);
