/**
 * Changes of many rows of a table, gathered and made at one go: a batch of articles touches each row once, and what an
 * edit takes away and puts back touches nothing. Hot (benchmark: test/bench, "scale").
 */
import type { Table } from './cow-table.ts';
import { mergedIds, NO_IDS, type SortedIds, withId, withoutId } from './sorted-ids.ts';

export interface SetsEdit {
  add(row: number, id: number): void;
  remove(row: number, id: number): void;
  /** Those that something was done to. */
  rows(): Iterable<number>;
  done(): Table<SortedIds>;
}

/** What was done last to an id of a row counts; a set without ids is no row. */
export function editSets(table: Table<SortedIds>): SetsEdit {
  let rows = new Uint32Array(FIRST);
  // An id to be added as it is, one to be removed as its negative minus one: more than 32 bits.
  let changes = new Float64Array(FIRST);
  let count = 0;
  const note = (row: number, change: number): void => {
    if (count === rows.length) {
      rows = grown(rows, new Uint32Array(2 * count));
      changes = grown(changes, new Float64Array(2 * count));
    }
    rows[count] = row;
    changes[count++] = change;
  };
  return {
    add: note,
    remove: (row, id) => note(row, -1 - id),
    rows: () => new Set(rows.subarray(0, count)),
    done() {
      if (count === 0) return table;
      const edit = table.edit();
      forEachRow(rows.subarray(0, count), changes, (row, own) => {
        const before = table.get(row) ?? NO_IDS;
        const after = changed(before, own);
        if (after !== before) edit.set(row, after.length === 0 ? undefined : after);
      });
      return edit.done();
    },
  };
}

const FIRST = 64;

function grown<T extends Uint32Array | Float64Array>(values: T, into: T): T {
  into.set(values);
  return into;
}

/** Tells the changes of each row in their order, row by row. Source: counting sort. */
function forEachRow(
  rows: Uint32Array,
  changes: Float64Array,
  tell: (row: number, changes: Float64Array) => void,
): void {
  let highest = 0;
  for (const row of rows) highest = Math.max(highest, row);
  // For a few changes in a large table a map costs less than a place for each of its rows.
  const numbers = highest > MANY * rows.length ? numbered(rows) : undefined;
  const size = numbers ? numbers.size : highest + 1;
  const ends = new Uint32Array(size);
  const slot = (row: number): number => numbers?.get(row) ?? (numbers ? 0 : row);
  for (const row of rows) ends[slot(row)] = (ends[slot(row)] ?? 0) + 1;
  for (let i = 1; i < size; i++) ends[i] = (ends[i] ?? 0) + (ends[i - 1] ?? 0);
  const sorted = new Float64Array(rows.length);
  const starts = ends.slice();
  for (let i = rows.length - 1; i >= 0; i--) {
    const at = slot(rows[i] ?? 0);
    const place = (starts[at] ?? 0) - 1;
    starts[at] = place;
    sorted[place] = changes[i] ?? 0;
  }
  const told = (row: number, at: number): void => {
    const [start = 0, end = 0] = [starts[at], ends[at]];
    if (end > start) tell(row, sorted.subarray(start, end));
  };
  if (numbers) for (const [row, at] of numbers) told(row, at);
  else for (let row = 0; row < size; row++) told(row, row);
}

/** Rows of a table for each change, from which on its rows are numbered. */
const MANY = 4;

function numbered(rows: Uint32Array): ReadonlyMap<number, number> {
  const numbers = new Map<number, number>();
  for (const row of rows) if (!numbers.has(row)) numbers.set(row, numbers.size);
  return numbers;
}

/** The same array where nothing changes. */
function changed(before: SortedIds, changes: Float64Array): SortedIds {
  const [only = 0] = changes;
  if (changes.length === 1) return only >= 0 ? withId(before, only) : withoutId(before, -1 - only);
  if (changes.every((change) => change >= 0)) return mergedIds(before, changes);
  const last = new Map<number, boolean>();
  for (const change of changes) last.set(change >= 0 ? change : -1 - change, change >= 0);
  let result = before;
  for (const [id, isIn] of last) result = isIn ? withId(result, id) : withoutId(result, id);
  return result;
}

export interface CountsEdit {
  increase(row: number, by: number): void;
  /** Rows that come to be (1) and rows that go (-1), with all increases so far. */
  turns(): readonly (readonly [row: number, turn: 1 | -1])[];
  /** Rows that come out different. */
  changed(): readonly number[];
  done(): Table<number>;
}

/** A count of nothing is no row. */
export function editCounts(table: Table<number>): CountsEdit {
  const pending = new Map<number, number>();
  return {
    increase: (row, by) => void pending.set(row, (pending.get(row) ?? 0) + by),
    turns() {
      const turns: [number, 1 | -1][] = [];
      for (const [row, by] of pending) {
        const before = table.get(row) ?? 0;
        if (before === 0 && by !== 0) turns.push([row, 1]);
        else if (before !== 0 && before + by === 0) turns.push([row, -1]);
      }
      return turns;
    },
    changed: () => [...pending].flatMap(([row, by]) => (by === 0 ? [] : [row])),
    done() {
      if (pending.size === 0) return table;
      const edit = table.edit();
      for (const [row, by] of pending) {
        if (by === 0) continue;
        const after = (table.get(row) ?? 0) + by;
        edit.set(row, after === 0 ? undefined : after);
      }
      return edit.done();
    },
  };
}

export interface WeightsEdit {
  increase(row: number, column: number, by: number): void;
  done(): Table<readonly number[]>;
}

/** Rows of `width` counts each; a row of nothing but zeros is none. */
export function editWeights(table: Table<readonly number[]>, width: number): WeightsEdit {
  const pending = new Map<number, number[]>();
  return {
    increase(row, column, by) {
      let weights = pending.get(row);
      if (!weights) {
        weights = new Array<number>(width).fill(0);
        pending.set(row, weights);
      }
      weights[column] = (weights[column] ?? 0) + by;
    },
    done() {
      if (pending.size === 0) return table;
      const edit = table.edit();
      for (const [row, by] of pending) {
        if (by.every((weight) => weight === 0)) continue;
        const before = table.get(row);
        const after = by.map((weight, column) => (before?.[column] ?? 0) + weight);
        edit.set(row, after.some((weight) => weight !== 0) ? after : undefined);
      }
      return edit.done();
    },
  };
}
