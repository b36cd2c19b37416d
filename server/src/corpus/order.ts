/**
 * The articles in order of publication as stated (unknown last), then of URI. Kept in step with each change: sorting
 * ten thousand articles anew at each keystroke would be felt.
 */
import { type ArticleId, articleId } from '../base/ids.ts';
import type { SortedIds } from '../base/sorted-ids.ts';
import type { StoredArticle, Tables } from './tables.ts';

export interface Order {
  readonly ids: readonly ArticleId[];
  /** The articles of all these sets in this order, each once. */
  sorted(sets: readonly (SortedIds | undefined)[]): ArticleId[];
}

export const NO_ORDER: Order = orderOf([]);

/** `touched`: every article that was added, changed or removed between the two versions. */
export function reordered(order: Order, before: Tables, after: Tables, touched: ReadonlySet<ArticleId>): Order {
  const moved = [...touched].filter((id) => isMoved(before.articles.get(id), after.articles.get(id)));
  if (moved.length === 0) return order;
  const gone = new Set(moved);
  const added = moved
    .flatMap((id) => {
      const article = after.articles.get(id);
      return article ? [{ id, article }] : [];
    })
    .sort((a, b) => compare(a.article, b.article));
  const ids: ArticleId[] = [];
  let at = 0;
  for (const { id, article } of added) {
    const end = firstBehind(order.ids, before, article, at);
    for (; at < end; at++) push(ids, order.ids[at], gone);
    ids.push(id);
  }
  for (; at < order.ids.length; at++) push(ids, order.ids[at], gone);
  return orderOf(ids);
}

function push(ids: ArticleId[], id: ArticleId | undefined, gone: ReadonlySet<ArticleId>): void {
  if (id !== undefined && !gone.has(id)) ids.push(id);
}

/** Index of the first article from `from` on that is behind this one. */
function firstBehind(ids: readonly ArticleId[], tables: Tables, article: StoredArticle, from: number): number {
  let low = from;
  let high = ids.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const other = tables.articles.get(ids[middle] ?? -1);
    if (other && compare(other, article) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

const isMoved = (a: StoredArticle | undefined, b: StoredArticle | undefined): boolean =>
  a?.stated !== b?.stated || a?.uri !== b?.uri;

function compare(a: StoredArticle, b: StoredArticle): number {
  if (a.stated !== b.stated) return a.stated < b.stated ? -1 : 1;
  return a.uri < b.uri ? -1 : 1;
}

function orderOf(ids: readonly ArticleId[]): Order {
  let ranks: Uint32Array | undefined;
  return {
    ids,
    sorted(sets) {
      ranks ??= ranksOf(ids);
      const wanted = new Uint32Array(sets.reduce((sum, set) => sum + (set?.length ?? 0), 0));
      let size = 0;
      for (const set of sets) for (let i = 0; set && i < set.length; i++) wanted[size++] = ranks[set[i] ?? 0] ?? 0;
      const sorted: ArticleId[] = [];
      let last = -1;
      for (const rank of size * DENSE > ids.length ? ascending(wanted, ids.length) : wanted.sort()) {
        if (rank !== last) sorted.push(ids[rank] ?? articleId(0));
        last = rank;
      }
      return sorted;
    },
  };
}

/** Where more than one article in so many is wanted, it is quicker to mark them in a list of all. */
const DENSE = 64;

/** These numbers below `limit` in ascending order, each once. */
function ascending(numbers: Uint32Array, limit: number): Uint32Array {
  const marks = new Uint8Array(limit);
  for (let i = 0; i < numbers.length; i++) marks[numbers[i] ?? 0] = 1;
  const found = new Uint32Array(numbers.length);
  let size = 0;
  for (let i = 0; i < limit; i++) if (marks[i] === 1) found[size++] = i;
  return found.subarray(0, size);
}

/** Place in the order by id. */
function ranksOf(ids: readonly ArticleId[]): Uint32Array {
  let size = 0;
  for (const id of ids) size = Math.max(size, id + 1);
  const ranks = new Uint32Array(size);
  for (const [rank, id] of ids.entries()) ranks[id] = rank;
  return ranks;
}
