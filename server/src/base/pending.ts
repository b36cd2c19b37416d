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
  // An id to be added as it is, one to be removed as its negative minus one.
  const pending = new Map<number, number[]>();
  const note = (row: number, change: number): void => {
    const changes = pending.get(row);
    if (changes) changes.push(change);
    else pending.set(row, [change]);
  };
  return {
    add: note,
    remove: (row, id) => note(row, -1 - id),
    rows: () => pending.keys(),
    done() {
      if (pending.size === 0) return table;
      const edit = table.edit();
      for (const [row, changes] of pending) {
        const before = table.get(row) ?? NO_IDS;
        const after = changed(before, changes);
        if (after !== before) edit.set(row, after.length === 0 ? undefined : after);
      }
      return edit.done();
    },
  };
}

/** The same array where nothing changes. */
function changed(before: SortedIds, changes: readonly number[]): SortedIds {
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
