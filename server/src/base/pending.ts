/**
 * Changes of many counts of a table, gathered and made at one go: a batch of articles touches each row once, and what
 * an edit takes away and puts back touches nothing. Hot (benchmark: test/bench, "scale").
 */
import type { Table } from './cow-table.ts';
import type { Steps } from './steps.ts';

export interface CountsEdit {
  increase(row: number, by: number): void;
  /** Rows that come to be and rows that go, with all increases so far. */
  turns(): { readonly come: readonly number[]; readonly gone: readonly number[] };
  /** Rows that come out different. */
  changed(): readonly number[];
  done(): Steps<Table<number>>;
}

/** Rows made between two points where the work may pause. */
const ROWS_AT_ONCE = 4096;

/** A count of nothing is no row. */
export function editCounts(table: Table<number>): CountsEdit {
  const pending = createSums();
  return {
    increase: pending.increase,
    turns() {
      const [come, gone]: [number[], number[]] = [[], []];
      pending.forEach((row, by) => {
        const before = table.get(row) ?? 0;
        if (before === 0) come.push(row);
        else if (before + by === 0) gone.push(row);
      });
      return { come, gone };
    },
    changed() {
      const rows: number[] = [];
      pending.forEach((row) => void rows.push(row));
      return rows;
    },
    *done() {
      if (pending.isEmpty()) return table;
      const edit = table.edit();
      let from = 0;
      do {
        from = pending.forEach(
          (row, by) => {
            const after = (table.get(row) ?? 0) + by;
            edit.set(row, after === 0 ? undefined : after);
          },
          from,
          ROWS_AT_ONCE,
        );
        yield;
      } while (from > 0);
      return edit.done();
    },
  };
}

interface Sums {
  increase(row: number, by: number): void;
  isEmpty(): boolean;
  /** Rows whose sum is not 0, from the one at `from` on, so many; returns where to go on, 0 at the end. */
  forEach(tell: (row: number, by: number) => void, from?: number, most?: number): number;
}

/** From so many rows on a place for each costs less than a map. */
const DENSE_FROM = 4096;

/** Sums by row, in a map while they are few: a keystroke must not pay for all rows there are. */
function createSums(): Sums {
  const slots = new Map<number, number>();
  const rows: number[] = [];
  const sums: number[] = [];
  /** By row: its place among `rows`, plus one. */
  let places: Uint32Array | undefined;

  const placeOf = (row: number): number => {
    if (!places) return slots.get(row) ?? -1;
    if (row >= places.length) places = grown(places, Math.max(2 * places.length, row + 1));
    return (places[row] ?? 0) - 1;
  };
  const begin = (row: number): number => {
    const place = rows.push(row) - 1;
    if (places) places[row] = place + 1;
    else {
      slots.set(row, place);
      if (place === DENSE_FROM) places = densePlaces(rows);
    }
    return place;
  };
  return {
    increase(row, by) {
      const known = placeOf(row);
      const place = known >= 0 ? known : begin(row);
      sums[place] = (sums[place] ?? 0) + by;
    },
    isEmpty: () => rows.length === 0,
    forEach(tell, from = 0, most = rows.length) {
      const end = Math.min(rows.length, from + most);
      for (let i = from; i < end; i++) {
        const sum = sums[i] ?? 0;
        if (sum !== 0) tell(rows[i] ?? 0, sum);
      }
      return end === rows.length ? 0 : end;
    },
  };
}

function densePlaces(rows: readonly number[]): Uint32Array {
  let highest = 0;
  for (const row of rows) highest = Math.max(highest, row);
  const places = new Uint32Array(highest + 1);
  for (let i = 0; i < rows.length; i++) places[rows[i] ?? 0] = i + 1;
  return places;
}

function grown(values: Uint32Array, length: number): Uint32Array {
  const larger = new Uint32Array(length);
  larger.set(values);
  return larger;
}

export interface WeightsEdit {
  increase(row: number, column: number, by: number): void;
  /** Rows that come out different. */
  changed(): readonly number[];
  done(): Steps<Table<readonly number[]>>;
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
    changed: () => [...pending].flatMap(([row, by]) => (by.some((weight) => weight !== 0) ? [row] : [])),
    *done() {
      if (pending.size === 0) return table;
      const edit = table.edit();
      let count = 0;
      for (const [row, by] of pending) {
        if (++count % ROWS_AT_ONCE === 0) yield;
        if (by.every((weight) => weight === 0)) continue;
        const before = table.get(row);
        const after = before ? by.map((weight, column) => (before[column] ?? 0) + weight) : by;
        edit.set(row, after.some((weight) => weight !== 0) ? after : undefined);
      }
      return edit.done();
    },
  };
}
