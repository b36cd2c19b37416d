/**
 * Changes of many sets of ids, gathered and made row by row at one go: a batch of articles touches each set once.
 * Hot: a hundred entries an article (benchmark: test/bench, "scale").
 */
import type { Table } from './cow-table.ts';
import { mergedIds, NO_IDS, type SortedIds, withId, withoutId } from './sorted-ids.ts';
import type { Steps } from './steps.ts';

export interface SetsEdit {
  add(row: number, id: number): void;
  remove(row: number, id: number): void;
  /** Those that something was done to. */
  rows(): Iterable<number>;
  done(): Steps<Table<SortedIds>>;
}

const FIRST = 64;
/** Rows, and entries of them, made between two points where the work may pause. */
const ROWS_AT_ONCE = 1024;
const ENTRIES_AT_ONCE = 1 << 14;

/** What was done last to an id of a row counts; a set without ids is no row. */
export function editSets(table: Table<SortedIds>): SetsEdit {
  let rows = new Uint32Array(FIRST);
  let ids = new Uint32Array(FIRST);
  /** 1 where the id goes; only where any goes. */
  let gone: Uint8Array | undefined;
  let count = 0;
  const note = (row: number, id: number): void => {
    if (count === rows.length) {
      rows = grown(rows, new Uint32Array(2 * count));
      ids = grown(ids, new Uint32Array(2 * count));
      if (gone) gone = grown(gone, new Uint8Array(2 * count));
    }
    rows[count] = row;
    ids[count++] = id;
  };
  return {
    add: note,
    remove(row, id) {
      note(row, id);
      gone ??= new Uint8Array(rows.length);
      gone[count - 1] = 1;
    },
    rows: () => new Set(rows.subarray(0, count)),
    *done() {
      if (count === 0) return table;
      const edit = table.edit();
      const groups = yield* grouped(rows.subarray(0, count), ids, gone);
      let since = 0;
      for (let i = 0; i < groups.count; i++) {
        const [start = 0, end = 0] = [groups.starts[i], groups.starts[i + 1]];
        if (start === end) continue;
        const row = groups.rowAt(i);
        const before = table.get(row) ?? NO_IDS;
        const after = changed(before, groups.ids.subarray(start, end), groups.gone?.subarray(start, end));
        if (after !== before) edit.set(row, after.length === 0 ? undefined : after);
        since += end - start + ENTRIES_AT_ONCE / ROWS_AT_ONCE;
        if (since < ENTRIES_AT_ONCE) continue;
        since = 0;
        yield;
      }
      return edit.done();
    },
  };
}

function grown<T extends Uint32Array | Uint8Array>(values: T, into: T): T {
  into.set(values);
  return into;
}

/** Changes row by row, those of each row in their order. */
interface Groups {
  readonly count: number;
  rowAt(group: number): number;
  /** By group, and one more: where its changes begin. */
  readonly starts: Uint32Array;
  readonly ids: Uint32Array;
  readonly gone: Uint8Array | undefined;
}

/** Rows of a table for each change, from which on its rows are numbered. */
const MANY = 4;

/** Source: counting sort. */
function* grouped(rows: Uint32Array, ids: Uint32Array, gone: Uint8Array | undefined): Steps<Groups> {
  let highest = 0;
  for (const row of rows) highest = Math.max(highest, row);
  // For a few changes in a large table a map costs less than a place for each of its rows.
  const numbers = highest > MANY * rows.length ? numbered(rows) : undefined;
  const numberedRows = numbers && [...numbers.keys()];
  const count = numbers ? numbers.size : highest + 1;
  const starts = new Uint32Array(count + 1);
  const slot = (row: number): number => (numbers ? (numbers.get(row) ?? 0) : row);
  for (const row of rows) starts[slot(row) + 1] = (starts[slot(row) + 1] ?? 0) + 1;
  for (let i = 1; i <= count; i++) starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0);
  yield;
  const next = starts.slice();
  const sorted = new Uint32Array(rows.length);
  const sortedGone = gone && new Uint8Array(rows.length);
  for (let i = 0; i < rows.length; i++) {
    const at = slot(rows[i] ?? 0);
    const place = next[at] ?? 0;
    next[at] = place + 1;
    sorted[place] = ids[i] ?? 0;
    if (sortedGone) sortedGone[place] = gone[i] ?? 0;
    if (i % ENTRIES_AT_ONCE === ENTRIES_AT_ONCE - 1) yield;
  }
  return { count, rowAt: (group) => numberedRows?.[group] ?? group, starts, ids: sorted, gone: sortedGone };
}

function numbered(rows: Uint32Array): ReadonlyMap<number, number> {
  const numbers = new Map<number, number>();
  for (const row of rows) if (!numbers.has(row)) numbers.set(row, numbers.size);
  return numbers;
}

/** The same array where nothing changes. */
function changed(before: SortedIds, ids: Uint32Array, gone: Uint8Array | undefined): SortedIds {
  const [only = 0] = ids;
  if (ids.length === 1) return gone?.[0] === 1 ? withoutId(before, only) : withId(before, only);
  if (!gone?.includes(1)) return mergedIds(before, ids);
  const last = new Map<number, boolean>();
  for (let i = 0; i < ids.length; i++) last.set(ids[i] ?? 0, gone[i] !== 1);
  let result = before;
  for (const [id, isIn] of last) result = isIn ? withId(result, id) : withoutId(result, id);
  return result;
}
