/**
 * Which sentences of two articles belong beside each other: copied ones, those of one event, those that count the same,
 * and those that share most of their words. Sentences may stand in another order, so this is no text diff.
 */
import type { ArticleId } from '../../base/ids.ts';
import { contains, overlaps } from '../../base/span.ts';
import type { Steps } from '../../base/steps.ts';
import { compareQuantities } from '../../corpus/facts/compare-quantities.ts';
import { quantityFacts } from '../../corpus/facts/quantities.ts';
import { sentenceSpan, stemOf, wordsOf } from '../../corpus/facts/sentences.ts';
import type { CorpusView } from '../../corpus/view.ts';
import type { RowKind } from './figure-messages.ts';

/** Indices of sentences; one of the two is missing where a sentence stands alone. */
export interface AlignedRow {
  readonly kind: RowKind;
  readonly left: number | undefined;
  readonly right: number | undefined;
  /** Whether they say nearly the same, so that any number in it may be set against any of the other. */
  readonly isClose: boolean;
}

interface Candidate {
  readonly left: number;
  readonly right: number;
  readonly kind: RowKind;
  readonly isClose: boolean;
  readonly score: number;
}

/** Share of their words that two sentences have in common: from here on they are held to say the same. */
const ALIKE = 0.4;
const ALIKE_IN_EVENT = 0.08;
const COPIED = 0.55;
const MOST_SENTENCES = 400;
const LEAST_SHARED = 1.5;
/** Letters of a word that counts. */
const SHORTEST = 4;
const NAME_WEIGHT = 0.4;

/** In the order of the left article; what only the right one has follows what stands before it there. */
export function* alignedRows(view: CorpusView, left: ArticleId, right: ArticleId): Steps<readonly AlignedRow[]> {
  const [own, others] = [stemsOf(view, left), stemsOf(view, right)];
  const told = togetherTold(view, left, right);
  const counted = togetherCounted(view, left, right);
  const candidates: Candidate[] = [];
  for (const [i, words] of own.sentences.entries()) {
    yield;
    for (const [j, otherWords] of others.sentences.entries()) {
      const key = pairKey(i, j);
      const shared = sharedWeight(words, otherWords, own.spread, others.spread);
      const alike = shared === 0 ? 0 : (2 * shared) / (words.size + otherWords.size);
      const likeness = { shared, alike, event: told.get(key) ?? 0, number: counted.get(key) ?? 0 };
      const candidate = candidateOf(view, { article: left, sentence: i }, { article: right, sentence: j }, likeness);
      if (candidate) candidates.push(candidate);
    }
  }
  return inOrder(bestOf(candidates), own.sentences.length, others.sentences.length);
}

type Bonus = ReadonlyMap<string, number>;
const pairKey = (i: number, j: number): string => `${i} ${j}`;

interface Place {
  readonly article: ArticleId;
  readonly sentence: number;
}

/** Of two sentences: weight of the words they share, that as a share of all, and what speaks for them besides. */
interface Likeness {
  readonly shared: number;
  readonly alike: number;
  readonly event: number;
  readonly number: number;
}

function candidateOf(
  view: CorpusView,
  a: Place,
  b: Place,
  { shared, alike, event, number }: Likeness,
): Candidate | undefined {
  const pair = { left: a.sentence, right: b.sentence, isClose: alike >= ALIKE };
  if (alike >= COPIED && isCopied(view, a, b)) return { ...pair, kind: 'reused', score: 2 + alike };
  if (event > 0 && alike + number >= ALIKE_IN_EVENT) return { ...pair, kind: 'event', score: alike + number + event };
  // Short sentences share a word or two by chance.
  if (alike + number < ALIKE || (shared < LEAST_SHARED && number === 0)) return undefined;
  return { ...pair, kind: 'alike', score: alike + number };
}

interface Stems {
  /** By stem what it weighs: a name less than another word, for an article says it again and again. */
  readonly sentences: readonly ReadonlyMap<string, number>[];
  /** In how many sentences each stands. */
  readonly spread: ReadonlyMap<string, number>;
}

/** Of the words that mean something. */
function stemsOf(view: CorpusView, article: ArticleId): Stems {
  const { functionWords, quantities } = view.pack(article);
  const spread = new Map<string, number>();
  const count = Math.min(view.facts(article).sentences.length / 2, MOST_SENTENCES);
  const sentences = Array.from({ length: count }, (_, sentence) => {
    const stems = new Map<string, number>();
    for (const { text } of wordsOf(view, article, sentence)) {
      const lower = text.toLowerCase();
      if (lower.length < SHORTEST || functionWords.has(lower) || quantities.stops.has(lower)) continue;
      stems.set(stemOf(lower), view.nameWordCount(text) > view.wordCount(text) ? NAME_WEIGHT : 1);
    }
    for (const stem of stems.keys()) spread.set(stem, (spread.get(stem) ?? 0) + 1);
    return stems;
  });
  return { sentences, spread };
}

/** A shared word weighs less where it stands in several sentences. */
function sharedWeight(
  a: ReadonlyMap<string, number>,
  b: ReadonlyMap<string, number>,
  inA: Spread,
  inB: Spread,
): number {
  let total = 0;
  for (const [stem, weight] of a) {
    if (b.has(stem)) total += (weight * 2) / Math.sqrt(2 * ((inA.get(stem) ?? 1) + (inB.get(stem) ?? 1)));
  }
  return total;
}

type Spread = Stems['spread'];

function isCopied(view: CorpusView, a: Place, b: Place): boolean {
  const [own, other] = [
    sentenceSpan(view.facts(a.article), a.sentence),
    sentenceSpan(view.facts(b.article), b.sentence),
  ];
  return view
    .reuseOf(a.article)
    .some((reuse) => reuse.article === b.article && contains(reuse, own) && overlaps(reuse.other, other));
}

const SAME_EVENT = 0.3;

/** Pairs of sentences that tell of one event. */
function togetherTold(view: CorpusView, left: ArticleId, right: ArticleId): Bonus {
  const pairs = new Map<string, number>();
  for (const { passages } of view.eventsOf(left)) {
    for (const a of passages) {
      if (a.article !== left) continue;
      for (const b of passages) if (b.article === right) pairs.set(pairKey(a.sentence, b.sentence), SAME_EVENT);
    }
  }
  return pairs;
}

const COUNTS_OF_VERDICT = { conflict: 0.5, agree: 0.4, development: 0.3, other: 0 };

/** Pairs of sentences with counts of the same thing, whether they agree or not. */
function togetherCounted(view: CorpusView, left: ArticleId, right: ArticleId): Bonus {
  const pairs = new Map<string, number>();
  const others = quantityFacts(view, right);
  for (const own of quantityFacts(view, left)) {
    for (const other of others) {
      const bonus = COUNTS_OF_VERDICT[compareQuantities(view, own, other).verdict];
      const key = pairKey(own.sentence, other.sentence);
      if (bonus > (pairs.get(key) ?? 0)) pairs.set(key, bonus);
    }
  }
  return pairs;
}

/** The best first; each sentence once. Of equals those that stand at about the same place. */
function bestOf(candidates: readonly Candidate[]): ReadonlyMap<number, Candidate> {
  const sorted = [...candidates].sort(
    (a, b) => b.score - a.score || Math.abs(a.left - a.right) - Math.abs(b.left - b.right) || a.left - b.left,
  );
  const chosen = new Map<number, Candidate>();
  const taken = new Set<number>();
  for (const candidate of sorted) {
    if (chosen.has(candidate.left) || taken.has(candidate.right)) continue;
    chosen.set(candidate.left, candidate);
    taken.add(candidate.right);
  }
  return chosen;
}

function inOrder(chosen: ReadonlyMap<number, Candidate>, ofLeft: number, ofRight: number): readonly AlignedRow[] {
  const partner = new Map([...chosen.values()].map(({ left, right }) => [right, left]));
  /** By index of the left sentence (-1 for none): what only the right article has and stands behind its partner there. */
  const behind = new Map<number, number[]>();
  let last = -1;
  for (let j = 0; j < ofRight; j++) {
    const left = partner.get(j);
    if (left !== undefined) last = left;
    else behind.set(last, [...(behind.get(last) ?? []), j]);
  }
  const alone = (i: number): AlignedRow[] =>
    (behind.get(i) ?? []).map((right) => ({ kind: 'only', left: undefined, right, isClose: false }));
  const rows = alone(-1);
  for (let i = 0; i < ofLeft; i++) {
    const pair = chosen.get(i);
    rows.push(
      { kind: pair?.kind ?? 'only', left: i, right: pair?.right, isClose: pair?.isClose ?? false },
      ...alone(i),
    );
  }
  return rows;
}
