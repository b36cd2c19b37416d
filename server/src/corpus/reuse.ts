/**
 * Text that articles share: passages that stand in two of them, word for word or nearly, and articles that are the
 * same as a whole. Worked out on demand from the words of the two, which the index of grams brings together; never
 * by comparing every article with every other. Same words are not the same event: see events for that.
 */
import { type ArticleId, articleId } from '../base/ids.ts';
import type { Interner } from '../base/interner.ts';
import type { Span } from '../base/span.ts';
import { type Chain, chainsBetween, type GramPlaces, gramPlaces } from './alignment.ts';
import { differencesIn, type ReuseDifference } from './reuse-differences.ts';
import { articlesOfText, articlesSharing } from './reuse-index.ts';
import { passageAround, type SharedPassage } from './reuse-passages.ts';
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

/** What two articles share, seen from the one whose URI comes first. */
interface Shared {
  readonly passages: readonly SharedPassage[];
  /** 0–1, over all words of both. */
  readonly similarity: number;
}

export function createReuse(tables: Tables, strings: Interner): ReuseOfCorpus {
  const found = new Map<number, Shared>();
  const reuse = new Map<ArticleId, readonly Reuse[]>();
  const factsOf = (id: number): StoredFacts | undefined => tables.articles.get(id)?.facts;
  const uriOf = (id: number): string => tables.articles.get(id)?.uri ?? '';
  const byUri = (a: number, b: number): number => (uriOf(a) < uriOf(b) ? -1 : 1);

  const compare = (id: ArticleId, own: GramPlaces, other: number): Shared => {
    const [first, second] = byUri(id, other) < 0 ? [id, other] : [other, id];
    const key = first * 2 ** 22 + second;
    const known = found.get(key);
    if (known) return known;
    const placesOf = (article: number): GramPlaces =>
      article === id ? own : gramPlaces(factsOf(article)?.signatures.codes ?? new Uint16Array(0));
    const [a, b] = [factsOf(first), factsOf(second)];
    const shared = a && b ? sharedBy(chainsBetween(placesOf(first), placesOf(second)), a, b) : NOTHING;
    found.set(key, shared);
    return shared;
  };

  const seenFrom = (id: ArticleId, other: number, passage: SharedPassage): Reuse => {
    const { left, right, leftSide, rightSide, similarity } = passage;
    const isFirst = byUri(id, other) < 0;
    const [own, theirs] = isFirst ? [leftSide, rightSide] : [rightSide, leftSide];
    return {
      ...own.span,
      article: articleId(other),
      other: theirs.span,
      similarity,
      sentences: own.sentences,
      words: own.to - own.from,
      differences() {
        const [a, b] = [factsOf(id), factsOf(other)];
        if (!a || !b) return [];
        const chain = isFirst ? { left, right } : { left: right, right: left };
        return differencesIn(chain, { facts: a, ...own }, { facts: b, ...theirs }, strings);
      },
    };
  };

  return {
    reuseOf(id) {
      const known = reuse.get(id);
      if (known) return known;
      const codes = factsOf(id)?.signatures.codes ?? new Uint16Array(0);
      const own = gramPlaces(codes);
      const all = articlesSharing(tables.gramArticles, codes, id)
        .toSorted(byUri)
        .flatMap((other) => compare(id, own, other).passages.map((passage) => seenFrom(id, other, passage)))
        .sort((a, b) => a.start - b.start);
      reuse.set(id, all);
      return all;
    },
    duplicatesOf(id) {
      const codes = factsOf(id)?.signatures.codes ?? new Uint16Array(0);
      const same = articlesOfText(tables.gramArticles, codes, id).filter((other) =>
        isSameText(codes, factsOf(other)?.signatures.codes),
      );
      const duplicates = same.map((other) => ({ article: articleId(other), similarity: 1, isSame: true }));
      if (codes.length >= LEAST_NEAR_TEXT) {
        const own = gramPlaces(codes);
        for (const other of articlesSharing(tables.gramArticles, codes, id)) {
          if (same.includes(other) || (factsOf(other)?.signatures.codes.length ?? 0) < LEAST_NEAR_TEXT) continue;
          const { similarity } = compare(id, own, other);
          if (similarity >= LEAST_DUPLICATE) duplicates.push({ article: articleId(other), similarity, isSame: false });
        }
      }
      return duplicates.sort((a, b) => b.similarity - a.similarity || byUri(a.article, b.article));
    },
  };
}

const NOTHING: Shared = { passages: [], similarity: 0 };

function sharedBy(chains: readonly Chain[], first: StoredFacts, second: StoredFacts): Shared {
  const words = chains.reduce((sum, { left }) => sum + left.length, 0);
  const all = first.signatures.codes.length + second.signatures.codes.length;
  const passages = chains.map((chain) => passageAround(chain, first, second)).filter((each) => each !== undefined);
  return { passages, similarity: all === 0 ? 0 : (2 * words) / all };
}

const isSameText = (a: Uint16Array, b: Uint16Array | undefined): boolean =>
  a.length === b?.length && a.every((code, i) => code === b[i]);
