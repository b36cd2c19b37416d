/**
 * The articles in order of publication as stated (unknown last), then of URI. Kept in step with each change: sorting
 * ten thousand articles anew at each keystroke would be felt.
 */
import { type ArticleId, articleId } from '../base/ids.ts';
import type { StoredArticle, Tables } from './tables.ts';

export interface Order {
  readonly ids: readonly ArticleId[];
  /** The same articles in this order, each once. */
  sorted(articles: Iterable<ArticleId>): ArticleId[];
}

export const NO_ORDER: Order = orderOf([]);

/** `touched`: every article that was added, changed or removed between the two versions. */
export function reordered(order: Order, before: Tables, after: Tables, touched: ReadonlySet<ArticleId>): Order {
  const moved = [...touched].filter((id) => keyAt(before, id) !== keyAt(after, id));
  if (moved.length === 0) return order;
  const gone = new Set(moved);
  const added = moved
    .flatMap((id) => {
      const key = keyAt(after, id);
      return key === undefined ? [] : [{ id, key }];
    })
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  const ids: ArticleId[] = [];
  let at = 0;
  for (const { id, key } of added) {
    const end = firstBehind(order.ids, before, key, at);
    for (; at < end; at++) push(ids, order.ids[at], gone);
    ids.push(id);
  }
  for (; at < order.ids.length; at++) push(ids, order.ids[at], gone);
  return orderOf(ids);
}

function push(ids: ArticleId[], id: ArticleId | undefined, gone: ReadonlySet<ArticleId>): void {
  if (id !== undefined && !gone.has(id)) ids.push(id);
}

/** Index of the first article from `from` on that is behind the key. */
function firstBehind(ids: readonly ArticleId[], tables: Tables, key: string, from: number): number {
  let low = from;
  let high = ids.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const id = ids[middle];
    if (id !== undefined && (keyAt(tables, id) ?? '') < key) low = middle + 1;
    else high = middle;
  }
  return low;
}

function keyAt(tables: Tables, id: ArticleId): string | undefined {
  const article = tables.articles.get(id);
  return article && keyOf(article);
}

/** `~` sorts behind every digit. */
const keyOf = ({ uri, facts }: StoredArticle): string => `${facts.published?.value ?? '~'} ${uri}`;

function orderOf(ids: readonly ArticleId[]): Order {
  let ranks: Uint32Array | undefined;
  return {
    ids,
    sorted(articles) {
      ranks ??= ranksOf(ids);
      const wanted = new Uint32Array(new Set(articles)).map((id) => ranks?.[id] ?? 0).sort();
      return Array.from(wanted, (rank) => ids[rank] ?? articleId(0));
    },
  };
}

/** Place in the order by id. */
function ranksOf(ids: readonly ArticleId[]): Uint32Array {
  let size = 0;
  for (const id of ids) size = Math.max(size, id + 1);
  const ranks = new Uint32Array(size);
  for (const [rank, id] of ids.entries()) ranks[id] = rank;
  return ranks;
}
