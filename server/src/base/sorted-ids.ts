/** Sets of dense ids as sorted arrays: compact, ordered, cheap to copy at a change of one. */
import { lastAtOrBefore } from './span.ts';

/** Ascending, no id twice. */
export type SortedIds = Uint32Array;

export const NO_IDS: SortedIds = new Uint32Array(0);

export function hasId(ids: SortedIds, id: number): boolean {
  return ids[lastAtOrBefore(ids.length, (i) => ids[i] ?? 0, id)] === id;
}

/** The same set where the id is in already. */
export function withId(ids: SortedIds, id: number): SortedIds {
  if (ids.length === 0) return Uint32Array.of(id);
  const before = lastAtOrBefore(ids.length, (i) => ids[i] ?? 0, id);
  if (ids[before] === id) return ids;
  const result = new Uint32Array(ids.length + 1);
  result.set(ids.subarray(0, before + 1));
  result[before + 1] = id;
  result.set(ids.subarray(before + 1), before + 2);
  return result;
}

/** The same set where the id is not in. */
export function withoutId(ids: SortedIds, id: number): SortedIds {
  const at = lastAtOrBefore(ids.length, (i) => ids[i] ?? 0, id);
  if (ids[at] !== id) return ids;
  const result = new Uint32Array(ids.length - 1);
  result.set(ids.subarray(0, at));
  result.set(ids.subarray(at + 1), at);
  return result;
}

/**
 * The set with all of `added`, which are in any order and may be in already; the same set where all are. `added` is
 * sorted in place.
 */
export function mergedIds(ids: SortedIds, added: Uint32Array): SortedIds {
  if (!isAscending(added)) added.sort();
  const first = added[0] ?? 0;
  const result = new Uint32Array(ids.length + added.length);
  let i = (ids.at(-1) ?? -1) < first ? ids.length : lastAtOrBefore(ids.length, (at) => ids[at] ?? 0, first) + 1;
  result.set(i === ids.length ? ids : ids.subarray(0, i));
  let size = i;
  for (let at = 0; at < added.length; at++) {
    const id = added[at] ?? 0;
    while (i < ids.length && (ids[i] ?? 0) < id) result[size++] = ids[i++] ?? 0;
    if (ids[i] !== id && (size === 0 || result[size - 1] !== id)) result[size++] = id;
  }
  if (size + ids.length - i === ids.length) return ids;
  if (i < ids.length) result.set(ids.subarray(i), size);
  size += ids.length - i;
  return size === result.length ? result : result.slice(0, size);
}

function isAscending(ids: Uint32Array): boolean {
  for (let i = 1; i < ids.length; i++) if ((ids[i - 1] ?? 0) > (ids[i] ?? 0)) return false;
  return true;
}
