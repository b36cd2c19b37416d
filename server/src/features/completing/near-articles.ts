/** Articles that share rare names with this one: where its subject goes on, so what completion offers first. */
import type { ArticleId } from '../../base/ids.ts';
import type { ArticleRequest } from '../feature.ts';

/** A name of more articles than this says little of what an article is about. */
const MOST_NAMED = 60;
const MOST_NAMES = 8;
const MOST_ARTICLES = 30;

/** Those that share most first; of equals in the order of the view. */
export function nearArticles({ view, id, facts }: ArticleRequest): readonly ArticleId[] {
  const rare = facts.names
    .map((name) => ({ name, count: view.nameCount(name) }))
    .filter(({ count }) => count > 1 && count <= MOST_NAMED)
    .sort((a, b) => a.count - b.count)
    .slice(0, MOST_NAMES);
  const shared = new Map<ArticleId, number>();
  for (const { name } of rare) {
    for (const article of view.articlesNaming(name)) shared.set(article, (shared.get(article) ?? 0) + 1);
  }
  shared.delete(id);
  return [...shared]
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST_ARTICLES)
    .map(([article]) => article);
}
