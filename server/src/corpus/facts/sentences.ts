/**
 * The sentences of an article whose text is not at hand: their words in order, read back from the codes in the facts,
 * and how much two sentences say the same. Facts never change, so what is worked out from them is kept beside them.
 */
import { codeOf } from '../../analysis/signatures.ts';
import { fold } from '../../base/fold.ts';
import type { ArticleId } from '../../base/ids.ts';
import { lastAtOrBefore, type Span } from '../../base/span.ts';
import type { CorpusView, StoredFacts } from '../view.ts';

/** A word with about where it stands: marks between words are not kept, so it may be a few units off. */
export interface SentenceWord {
  /** Folded where two spellings can't be told apart; empty where it is not known. */
  readonly text: string;
  readonly at: number;
}

interface Readings {
  readonly words: ReadonlyMap<number, string>;
  readonly sentences: Map<number, readonly SentenceWord[]>;
  readonly stemsOfSentence: Map<number, ReadonlySet<string>>;
  /** By stem: in how many sentences. */
  stems: ReadonlyMap<string, number> | undefined;
}

const readings = new WeakMap<StoredFacts, Readings>();

function readingsOf(view: CorpusView, facts: StoredFacts): Readings {
  const known = readings.get(facts);
  if (known) return known;
  const words = new Map<number, string>();
  const add = (word: string): void => {
    const code = codeOf(word);
    const other = words.get(code);
    if (other === undefined) words.set(code, word);
    else if (fold(other) !== fold(word)) words.set(code, '');
    else if (word === word.toLowerCase()) words.set(code, word);
  };
  for (const id of facts.words) add(view.text(id));
  for (const id of facts.otherWords) add(view.text(id));
  for (const id of facts.names) for (const part of view.text(id).split(' ')) add(part);
  const made: Readings = { words, sentences: new Map(), stemsOfSentence: new Map(), stems: undefined };
  readings.set(facts, made);
  return made;
}

const sentenceCount = (facts: StoredFacts): number => facts.sentences.length / 2;

export const sentenceSpan = ({ sentences }: StoredFacts, index: number): Span => ({
  start: sentences[index * 2] ?? 0,
  end: sentences[index * 2 + 1] ?? 0,
});

/** Index of the sentence that holds the offset; -1 where it lies in none. */
export function sentenceHolding({ sentences }: StoredFacts, offset: number): number {
  const index = lastAtOrBefore(sentences.length / 2, (i) => sentences[i * 2] ?? 0, offset);
  return index >= 0 && offset < (sentences[index * 2 + 1] ?? 0) ? index : -1;
}

/** Indices of those of `count` ascending starts that lie in a sentence. */
export function* within(facts: StoredFacts, sentence: number, count: number, starts: Uint32Array): Generator<number> {
  const { start, end } = sentenceSpan(facts, sentence);
  let i = lastAtOrBefore(count, (at) => starts[at] ?? 0, start - 1) + 1;
  for (; i < count && (starts[i] ?? end) < end; i++) yield i;
}

/** The words of a sentence in order. */
export function wordsOf(view: CorpusView, article: ArticleId, sentence: number): readonly SentenceWord[] {
  const facts = view.facts(article);
  const { words, sentences } = readingsOf(view, facts);
  const known = sentences.get(sentence);
  if (known) return known;
  const { codes, firsts } = facts.signatures;
  const span = sentenceSpan(facts, sentence);
  const texts = [...codes.subarray(firsts[sentence] ?? 0, firsts[sentence + 1] ?? 0)].map((c) => words.get(c) ?? '');
  // What marks and double blanks take is shared out evenly.
  const spare = span.end - span.start - texts.reduce((sum, text) => sum + text.length + 1, 0);
  const step = texts.length > 0 ? Math.max(0, spare) / texts.length : 0;
  let at = span.start;
  const read = texts.map((text, i) => {
    const word = { text, at: Math.round(at + step * i) };
    at += text.length + 1;
    return word;
  });
  sentences.set(sentence, read);
  return read;
}

/** Words of about this place, in lower case: those whose middle lies between the offsets. */
export const wordsBetween = (words: readonly SentenceWord[], from: number, to: number): readonly string[] =>
  words.filter(({ at, text }) => at + text.length / 2 >= from && at + text.length / 2 <= to).map(({ text }) => text);

/** The same, without the words of times (`vorige week`). */
export function wordsBesideTimes(view: CorpusView, article: ArticleId, sentence: number): readonly SentenceWord[] {
  const { times } = view.facts(article);
  return wordsOf(view, article, sentence).filter(({ at, text }) => {
    const middle = at + text.length / 2;
    const i = lastAtOrBefore(times.count, (t) => times.starts[t] ?? 0, middle);
    return i < 0 || middle > (times.ends[i] ?? 0);
  });
}

/** Up to this many words on either side. */
const AROUND = 6;

/** A span with the words around it in its sentence, marks left out: for a reader who has not the article at hand. */
export function passageAround(view: CorpusView, article: ArticleId, span: Span): string | undefined {
  const sentence = sentenceHolding(view.facts(article), span.start);
  if (sentence < 0) return undefined;
  const words = wordsOf(view, article, sentence);
  const first = words.findIndex(({ at, text }) => at + text.length > span.start);
  if (first < 0) return undefined;
  const behind = words.findIndex(({ at }) => at >= span.end);
  const [from, to] = [Math.max(0, first - AROUND), (behind < 0 ? words.length : behind) + AROUND];
  const text = words.slice(from, to).map((word) => word.text || '…');
  return `${from > 0 ? '… ' : ''}${text.join(' ')}${to < words.length ? ' …' : ''}`;
}

/** What a span says, in words, as the article writes them; `undefined` where that can't be told. */
export function writtenAt(view: CorpusView, article: ArticleId, span: Span): string | undefined {
  const sentence = sentenceHolding(view.facts(article), span.start);
  if (sentence < 0) return undefined;
  const words = wordsOf(view, article, sentence);
  const length = span.end - span.start;
  let best: { readonly text: string; readonly away: number } | undefined;
  for (let i = 0; i < words.length; i++) {
    let text = '';
    for (let j = i; j < words.length && text.length < length; j++) {
      text = j === i ? (words[j]?.text ?? '') : `${text} ${words[j]?.text ?? ''}`;
      const away = Math.abs((words[i]?.at ?? 0) - span.start);
      if (text.length === length && (!best || away < best.away)) best = { text, away };
    }
  }
  return best && best.away <= FARTHEST ? best.text : undefined;
}

/** How far the place of a word may be off, in UTF-16 code units. */
const FARTHEST = 12;

/** Endings are left off: enough to hold the forms of a word together, whatever the language. */
const STEM = 7;
const SHORTEST = 4;

export const stemOf = (word: string): string => fold(word).slice(0, STEM);

/** Stems of the words that mean something. */
function stemsOf(view: CorpusView, article: ArticleId, sentence: number): ReadonlySet<string> {
  const { stemsOfSentence } = readingsOf(view, view.facts(article));
  const known = stemsOfSentence.get(sentence);
  if (known) return known;
  const { functionWords, quantities, facts: factWords } = view.pack(article);
  const stems = new Set<string>();
  for (const { text } of wordsOf(view, article, sentence)) {
    const lower = text.toLowerCase();
    if (
      lower.length < SHORTEST ||
      functionWords.has(lower) ||
      quantities.stops.has(lower) ||
      /\d/.test(lower) ||
      factWords?.emptyVerbs.has(lower)
    )
      continue;
    if (quantities.scales.has(lower) || quantities.cardinal(lower) !== undefined) continue;
    stems.add(stemOf(lower));
  }
  stemsOfSentence.set(sentence, stems);
  return stems;
}

/** In how many sentences of the article a stem stands. */
function spreadOf(view: CorpusView, article: ArticleId): ReadonlyMap<string, number> {
  const facts = view.facts(article);
  const reading = readingsOf(view, facts);
  if (reading.stems) return reading.stems;
  const spread = new Map<string, number>();
  for (let i = 0; i < sentenceCount(facts); i++)
    for (const stem of stemsOf(view, article, i)) spread.set(stem, (spread.get(stem) ?? 0) + 1);
  reading.stems = spread;
  return spread;
}

export interface SentencePlace {
  readonly article: ArticleId;
  readonly sentence: number;
}

/** A word that both sentences have; the weight falls from 1 with the number of sentences that have it. */
export interface SharedWord {
  readonly stem: string;
  readonly weight: number;
}

export function sharedWords(
  view: CorpusView,
  a: SentencePlace,
  b: SentencePlace,
  without: ReadonlySet<string> = NOTHING,
): readonly SharedWord[] {
  const other = stemsOf(view, b.article, b.sentence);
  const common = [...stemsOf(view, a.article, a.sentence)].filter((stem) => other.has(stem) && !without.has(stem));
  if (common.length === 0) return [];
  const [inA, inB] = [spreadOf(view, a.article), spreadOf(view, b.article)];
  const shared: SharedWord[] = [];
  for (const stem of common) {
    shared.push({ stem, weight: 2 / ((inA.get(stem) ?? 1) + (inB.get(stem) ?? 1)) });
  }
  return shared;
}

/** Whether the shorter of two sentences says hardly anything that the other does not: all but one of its words. */
export function areAlmostSame(view: CorpusView, a: SentencePlace, b: SentencePlace): boolean {
  const [own, other] = [stemsOf(view, a.article, a.sentence), stemsOf(view, b.article, b.sentence)];
  const [few, many] = own.size <= other.size ? [own, other] : [other, own];
  const shared = [...few].filter((stem) => many.has(stem)).length;
  return shared >= LEAST_SHARED && shared >= few.size - 1 && many.size <= few.size + 2;
}

const LEAST_SHARED = 3;

const NOTHING: ReadonlySet<string> = new Set();

/** Up to two words of `a`'s sentence that tell most of what both are about, in order; none of times or of the span itself. */
export function topicOf(view: CorpusView, a: SentencePlace & Span, b: SentencePlace): readonly string[] {
  if (a.sentence < 0 || b.sentence < 0) return [];
  const weights = new Map(sharedWords(view, a, b).map(({ stem, weight }) => [stem, weight]));
  const own = wordsBetween(wordsOf(view, a.article, a.sentence), a.start, a.end).map(stemOf);
  const seen = new Set(own);
  const told = wordsBesideTimes(view, a.article, a.sentence).flatMap(({ text, at }) => {
    const stem = stemOf(text);
    const weight = weights.get(stem);
    if (weight === undefined || seen.has(stem)) return [];
    seen.add(stem);
    return [{ text, at, weight }];
  });
  const heaviest = told.sort((x, y) => y.weight - x.weight || y.text.length - x.text.length).slice(0, 2);
  return heaviest.sort((x, y) => x.at - y.at).map(({ text }) => text);
}

export const weightOf = (shared: readonly SharedWord[]): number => shared.reduce((sum, { weight }) => sum + weight, 0);
