/**
 * Which articles may be on one story with another: those that share its rarest names. Found through the posting lists
 * of names, so that the work for one article does not grow with the corpus; and kept as long as these lists are the
 * same.
 */
import { type ArticleId, articleId } from '../../base/ids.ts';
import type { SortedIds } from '../../base/sorted-ids.ts';
import type { StoredArticle, Tables } from '../tables.ts';
import type { Rarity } from './rarity.ts';

export interface CandidateMemory {
  /** The articles that share the most, best first; ties by URI. The same array as long as nothing changes. */
  of(tables: Tables, rarity: Rarity, id: ArticleId): readonly ArticleId[];
}

/** A name in more articles than this brings none together. */
const MOST_ARTICLES = 200;
/** Of each article so many are looked at closely. */
const MOST_CANDIDATES = 12;
/** They share this part of the weight of its names that others have too. */
const LEAST_SHARE = 0.12;

interface Kept {
  readonly articles: number;
  /** By name of the article. */
  readonly rows: readonly (SortedIds | undefined)[];
  readonly found: readonly ArticleId[];
}

export function createCandidateMemory(): CandidateMemory {
  const known = new WeakMap<StoredArticle, Kept>();
  /** By article what it shares; all 0 between two calls. */
  let sums = new Int32Array(0);
  return {
    of(tables, rarity, id) {
      const article = tables.articles.get(id);
      if (!article) return [];
      const { names } = article.facts;
      const kept = known.get(article);
      if (
        kept?.articles === rarity.articles &&
        names.every((name, i) => tables.nameArticles.get(name) === kept.rows[i])
      )
        return kept.found;
      if (sums.length < tables.articles.size) sums = new Int32Array(2 * tables.articles.size);
      const rows = names.map((name) => tables.nameArticles.get(name));
      const found = candidatesOf(tables, rows, rarity, id, sums);
      known.set(article, { articles: rarity.articles, rows, found });
      return found;
    },
  };
}

function candidatesOf(
  tables: Tables,
  rows: readonly (SortedIds | undefined)[],
  rarity: Rarity,
  id: ArticleId,
  sums: Int32Array,
): readonly ArticleId[] {
  let all = 0;
  const touched: number[] = [];
  for (const articles of rows) {
    if (!articles || articles.length < 2 || articles.length > MOST_ARTICLES) continue;
    const weight = Math.round(1000 * rarity.weight(articles.length));
    all += weight;
    for (let i = 0; i < articles.length; i++) {
      const other = articles[i] ?? 0;
      const sum = sums[other] ?? 0;
      if (sum === 0) touched.push(other);
      sums[other] = sum + weight;
    }
  }
  const found = touched.flatMap((other) => {
    const sum = sums[other] ?? 0;
    sums[other] = 0;
    return other === id || sum < all * LEAST_SHARE ? [] : [{ article: articleId(other), sum }];
  });
  const uri = (article: ArticleId): string => tables.articles.get(article)?.uri ?? '';
  return found
    .sort((a, b) => b.sum - a.sum || (uri(a.article) < uri(b.article) ? -1 : 1))
    .slice(0, MOST_CANDIDATES)
    .map(({ article }) => article);
}
