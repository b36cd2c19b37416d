/**
 * Text that articles share: passages that stand in two of them, word for word or nearly, and articles that are the
 * same as a whole. Worked out on demand from the words of the two, which the index of grams brings together; never
 * by comparing every article with every other. Same words are not the same event: see events for that.
 */
import { MOST_WORDS } from '../analysis/signatures.ts';
import { type ArticleId, articleId } from '../base/ids.ts';
import type { Interner } from '../base/interner.ts';
import type { Span } from '../base/span.ts';
import { chainsBetween, type GramPlaces, gramPlaces } from './alignment.ts';
import { differencesIn, type ReuseDifference } from './reuse-differences.ts';
import { articlesOfText, articlesSharing } from './reuse-index.ts';
import { passagesAround, type SharedPassage } from './reuse-passages.ts';
import type { Tables } from './tables.ts';
import type { StoredFacts } from './view.ts';

/** The span is that in the article itself: whole sentences, as on the other side. */
export interface Reuse extends Span {
  /** The other article. */
  readonly article: ArticleId;
  readonly other: Span;
  /** Share of the words of both sides that stand in both, in the same order: above 0, at most 1. */
  readonly similarity: number;
  /** Sentences and words of the article itself. */
  readonly sentences: number;
  readonly words: number;
  /** What differs, in order; empty where the words are the same. Case and diacritics don't count. */
  differences(): readonly ReuseDifference[];
}

export interface Duplicate {
  readonly article: ArticleId;
  /** As in Reuse, over all words of news text. */
  readonly similarity: number;
  /** Word for word, in the same order. */
  readonly isSame: boolean;
}

export interface ReuseOfCorpus {
  reuseOf(id: ArticleId): readonly Reuse[];
  duplicatesOf(id: ArticleId): readonly Duplicate[];
}

/** From here on two articles count as one told twice, not as two that share much. */
const LEAST_DUPLICATE = 0.8;
/** In words: shorter ones are nearly the same by chance; word for word LEAST_TEXT of the index is enough. */
const LEAST_NEAR_TEXT = 40;

/** What an article shares with another. Left is the one whose URI comes first, so that both see the same. */
interface Shared {
  readonly other: ArticleId;
  readonly isLeft: boolean;
  readonly passages: readonly SharedPassage[];
  /** 0–1, over all words of both. */
  readonly similarity: number;
}

/** Articles of which the answer is remembered: a check of a whole corpus asks for each but once or twice in a row. */
const REMEMBERED = 200;

export function createReuse(tables: Tables, strings: Interner): ReuseOfCorpus {
  const remembered = new Map<ArticleId, readonly Shared[]>();
  const factsOf = (id: number): StoredFacts | undefined => tables.articles.get(id)?.facts;
  const codesOf = (id: number): Uint16Array => factsOf(id)?.signatures.codes ?? new Uint16Array(0);
  const uriOf = (id: number): string => tables.articles.get(id)?.uri ?? '';
  const byUri = (a: number, b: number): number => (uriOf(a) < uriOf(b) ? -1 : 1);

  const shared = (id: ArticleId): readonly Shared[] => {
    const known = remembered.get(id);
    if (known) return known;
    const own = gramPlaces(codesOf(id));
    const all = articlesSharing(tables.gramArticles, own, id)
      .map((other) => sharedWith(id, own, articleId(other)))
      .filter((each) => each !== undefined)
      .sort((a, b) => byUri(a.other, b.other));
    remembered.set(id, all);
    const [oldest] = remembered.keys();
    if (remembered.size > REMEMBERED && oldest !== undefined) remembered.delete(oldest);
    return all;
  };
  const sharedWith = (id: ArticleId, own: GramPlaces, other: ArticleId): Shared | undefined => {
    const isLeft = byUri(id, other) < 0;
    const theirs = keptPlaces(codesOf(other));
    const chains = isLeft ? chainsBetween(own, theirs) : chainsBetween(theirs, own);
    const left = factsOf(isLeft ? id : other);
    const right = factsOf(isLeft ? other : id);
    if (chains.length === 0 || !left || !right) return undefined;
    const words = chains.reduce((sum, chain) => sum + chain.left.length, 0);
    const similarity = (2 * words) / (own.codes.length + theirs.codes.length);
    const passages = passagesAround(chains, left, right);
    return passages.length === 0 && similarity < LEAST_DUPLICATE ? undefined : { other, isLeft, passages, similarity };
  };

  const seenFrom = (id: ArticleId, { other, isLeft }: Shared, passage: SharedPassage): Reuse => {
    const { left, right, leftSide, rightSide, similarity } = passage;
    const [own, theirs] = isLeft ? [leftSide, rightSide] : [rightSide, leftSide];
    return {
      ...own.span,
      article: other,
      other: theirs.span,
      similarity,
      sentences: own.sentences,
      words: own.to - own.from,
      differences() {
        const [a, b] = [factsOf(id), factsOf(other)];
        if (!a || !b) return [];
        const chain = isLeft ? { left, right } : { left: right, right: left };
        return differencesIn(chain, { facts: a, ...own }, { facts: b, ...theirs }, strings);
      },
    };
  };

  return {
    reuseOf: (id) =>
      shared(id)
        .flatMap((each) => each.passages.map((passage) => seenFrom(id, each, passage)))
        .sort((a, b) => a.start - b.start),
    duplicatesOf(id) {
      const codes = codesOf(id);
      const same = articlesOfText(tables.gramArticles, codes, id).filter((other) => isSameText(codes, codesOf(other)));
      const duplicates = same.map((other) => ({ article: articleId(other), similarity: 1, isSame: true }));
      const known = new Set<number>(same);
      for (const { other, similarity } of shared(id)) {
        const words = Math.min(codes.length, codesOf(other).length);
        if (similarity < LEAST_DUPLICATE || words < LEAST_NEAR_TEXT || known.has(other)) continue;
        duplicates.push({ article: other, similarity, isSame: false });
      }
      return duplicates.sort((a, b) => b.similarity - a.similarity || byUri(a.article, b.article));
    },
  };
}

/** Articles whose places are kept: those that share text with the one that somebody edits, at each keystroke. */
const MOST_PLACES = 64;
const places = new Map<Uint16Array, GramPlaces>();

/** The codes of an article are the same array as long as its facts are at hand. */
function keptPlaces(codes: Uint16Array): GramPlaces {
  const found = places.get(codes) ?? gramPlaces(codes);
  places.delete(codes);
  places.set(codes, found);
  const [oldest] = places.keys();
  if (places.size > MOST_PLACES && oldest) places.delete(oldest);
  return found;
}

/** Of an article that was cut off nobody knows. */
const isSameText = (a: Uint16Array, b: Uint16Array): boolean =>
  a.length < MOST_WORDS && a.length === b.length && a.every((code, i) => code === b[i]);
