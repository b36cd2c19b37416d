/**
 * Which articles may be on one story with another: those that share its rarest names. Found through the posting lists
 * of names, so that the work for one article does not grow with the corpus.
 */
import { type ArticleId, articleId } from '../../base/ids.ts';
import type { Tables } from '../tables.ts';

/** A name in more articles than this brings none together. */
const MOST_ARTICLES = 200;
/** Of each article so many are looked at closely. */
const MOST_CANDIDATES = 12;
/** They share this part of the weight of its names that others have too. */
const LEAST_SHARE = 0.12;

/** The articles that share the most, best first; ties by URI. `weight` of a name by the number of its articles. */
export function candidatesOf(
  tables: Tables,
  id: ArticleId,
  weight: (articles: number) => number,
): readonly ArticleId[] {
  const sums = new Map<number, number>();
  let all = 0;
  for (const name of tables.articles.get(id)?.facts.names ?? []) {
    const articles = tables.nameArticles.get(name);
    if (!articles || articles.length < 2 || articles.length > MOST_ARTICLES) continue;
    const rarity = Math.round(1000 * weight(articles.length));
    all += rarity;
    for (const other of articles) if (other !== id) sums.set(other, (sums.get(other) ?? 0) + rarity);
  }
  const uri = (other: number): string => tables.articles.get(other)?.uri ?? '';
  return [...sums]
    .filter(([, sum]) => sum >= all * LEAST_SHARE)
    .sort((a, b) => b[1] - a[1] || (uri(a[0]) < uri(b[0]) ? -1 : 1))
    .slice(0, MOST_CANDIDATES)
    .map(([other]) => articleId(other));
}
