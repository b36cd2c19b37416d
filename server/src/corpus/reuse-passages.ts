/** From words that two articles share to passages: whole sentences on both sides, of which most words are shared. */
import { lastAtOrBefore, overlaps, type Span } from '../base/span.ts';
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
/** Sentences of fewer words are alike by chance. */
const SHORTEST_ALIKE = 4;
/** Fewer words are a phrase, which anybody may use. */
const LEAST_SHARED_WORDS = 10;

/** The passages around chains, in their order; no two share a sentence on either side: the first one keeps it. */
export function passagesAround(
  chains: readonly Chain[],
  left: WordsOfSentences,
  right: WordsOfSentences,
): readonly SharedPassage[] {
  const kept: SharedPassage[] = [];
  for (const chain of chains) {
    const passage = passageAround(chain, left, right);
    if (!passage) continue;
    const { leftSide, rightSide } = passage;
    const isTaken = kept.some(
      (other) => overlaps(other.leftSide.span, leftSide.span) || overlaps(other.rightSide.span, rightSide.span),
    );
    if (!isTaken) kept.push(passage);
  }
  return kept;
}

/** The passage around a chain; `undefined` where the chain is but part of the sentences on one side. */
function passageAround(chain: Chain, left: WordsOfSentences, right: WordsOfSentences): SharedPassage | undefined {
  let { left: lefts, right: rights } = chain;
  // A sentence that goes on one side takes words away on the other: until nothing changes.
  while (lefts.length >= LEAST_SHARED_WORDS) {
    const ranges = { left: rangeOf(lefts, left), right: rangeOf(rights, right) };
    if (!ranges.left || !ranges.right) return undefined;
    const own = wordsIn(left, ranges.left);
    const other = wordsIn(right, ranges.right);
    const kept = lefts.map((_, i) => i).filter((i) => isIn(own, lefts[i]) && isIn(other, rights[i]));
    if (kept.length === lefts.length) {
      return passageOf({ left: lefts, right: rights }, grown(ranges.left, ranges.right, left, right), left, right);
    }
    lefts = pick(lefts, kept);
    rights = pick(rights, kept);
  }
  return undefined;
}

/** Sentences of an article, half-open. */
interface Range {
  readonly first: number;
  readonly end: number;
}

/** With all that is equal before the first and behind the last word of the chain. */
function passageOf(
  { left: lefts, right: rights }: Chain,
  ranges: { readonly left: Range; readonly right: Range },
  left: WordsOfSentences,
  right: WordsOfSentences,
): SharedPassage | undefined {
  const leftSide = sideOf(left, ranges.left);
  const rightSide = sideOf(right, ranges.right);
  const first = { left: lefts[0] ?? 0, right: rights[0] ?? 0 };
  const behind = { left: (lefts.at(-1) ?? 0) + 1, right: (rights.at(-1) ?? 0) + 1 };
  const common = (from: typeof first, to: typeof first): Chain =>
    commonWords(left.signatures.codes, right.signatures.codes, from, to);
  const before = common({ left: leftSide.from, right: rightSide.from }, first);
  const after = common(behind, { left: leftSide.to, right: rightSide.to });
  const whole = {
    left: [...before.left, ...lefts, ...after.left],
    right: [...before.right, ...rights, ...after.right],
  };
  const similarity = (2 * whole.left.length) / (leftSide.to - leftSide.from + rightSide.to - rightSide.from);
  return similarity < LEAST_SIMILARITY ? undefined : { ...whole, leftSide, rightSide, similarity };
}

/** With the sentences before and behind that are nearly the same, though no five words in a row are. */
function grown(
  left: Range,
  right: Range,
  own: WordsOfSentences,
  other: WordsOfSentences,
): { readonly left: Range; readonly right: Range } {
  let [a, b] = [left, right];
  while (areAlike(own, a.end, other, b.end)) {
    a = { first: a.first, end: a.end + 1 };
    b = { first: b.first, end: b.end + 1 };
  }
  while (areAlike(own, a.first - 1, other, b.first - 1)) {
    a = { first: a.first - 1, end: a.end };
    b = { first: b.first - 1, end: b.end };
  }
  return { left: a, right: b };
}

function areAlike(own: WordsOfSentences, i: number, other: WordsOfSentences, j: number): boolean {
  if (i < 0 || j < 0) return false;
  const a = wordsIn(own, { first: i, end: i + 1 });
  const b = wordsIn(other, { first: j, end: j + 1 });
  const longest = Math.max(a.to - a.from, b.to - b.from);
  if (longest < SHORTEST_ALIKE) return false;
  const { left } = commonWords(
    own.signatures.codes,
    other.signatures.codes,
    { left: a.from, right: b.from },
    { left: a.to, right: b.to },
  );
  return left.length >= LEAST_SIMILARITY * longest;
}

/** From the first to the last sentence of which enough words are shared. */
function rangeOf(words: readonly number[], { signatures: { firsts } }: WordsOfSentences): Range | undefined {
  let first = -1;
  let end = -1;
  let i = 0;
  while (i < words.length) {
    const sentence = sentenceOf(firsts, words[i] ?? 0);
    const next = firsts[sentence + 1] ?? 0;
    const before = i;
    while (i < words.length && (words[i] ?? 0) < next) i++;
    if (i - before < LEAST_OF_SENTENCE * (next - (firsts[sentence] ?? 0))) continue;
    if (first < 0) first = sentence;
    end = sentence + 1;
  }
  return first < 0 ? undefined : { first, end };
}

interface WordRange {
  readonly from: number;
  readonly to: number;
}

const wordsIn = ({ signatures: { firsts } }: WordsOfSentences, { first, end }: Range): WordRange => ({
  from: firsts[first] ?? 0,
  to: firsts[end] ?? 0,
});

const sideOf = (article: WordsOfSentences, range: Range): PassageSide => ({
  span: { start: article.sentences[range.first * 2] ?? 0, end: article.sentences[range.end * 2 - 1] ?? 0 },
  sentences: range.end - range.first,
  ...wordsIn(article, range),
});

const sentenceOf = (firsts: Uint16Array, word: number): number =>
  lastAtOrBefore(firsts.length, (i) => firsts[i] ?? 0, word);

const isIn = ({ from, to }: WordRange, word = -1): boolean => from <= word && word < to;

const pick = (list: readonly number[], indices: readonly number[]): number[] => indices.map((i) => list[i] ?? 0);
