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
  const { rows, placeOf } = createPlaces();
  const sums: number[] = [];
  return {
    increase(row, by) {
      const place = placeOf(row);
      sums[place] = (sums[place] ?? 0) + by;
    },
    turns() {
      const [come, gone]: [number[], number[]] = [[], []];
      for (const [i, row] of rows.entries()) {
        const by = sums[i] ?? 0;
        const before = table.get(row) ?? 0;
        if (by !== 0 && before === 0) come.push(row);
        else if (by !== 0 && before + by === 0) gone.push(row);
      }
      return { come, gone };
    },
    changed: () => rows.filter((_, i) => sums[i] !== 0),
    *done() {
      if (rows.length === 0) return table;
      const edit = table.edit();
      for (const [i, row] of rows.entries()) {
        const by = sums[i] ?? 0;
        const after = (table.get(row) ?? 0) + by;
        if (by !== 0) edit.set(row, after === 0 ? undefined : after);
        if (i % ROWS_AT_ONCE === ROWS_AT_ONCE - 1) yield;
      }
      return edit.done();
    },
  };
}

export interface WeightsEdit {
  increase(row: number, column: number, by: number): void;
  /** Rows that come out different. */
  changed(): readonly number[];
  done(): Steps<Table<readonly number[]>>;
}

/** Rows of `width` counts each; a row of nothing but zeros is none. */
export function editWeights(table: Table<readonly number[]>, width: number): WeightsEdit {
  const { rows, placeOf } = createPlaces();
  /** Those of each row beside each other. */
  const sums: number[] = [];
  const isChanged = (place: number): boolean => {
    for (let at = place * width; at < (place + 1) * width; at++) if (sums[at] !== 0) return true;
    return false;
  };
  return {
    increase(row, column, by) {
      const first = placeOf(row) * width;
      while (sums.length < first + width) sums.push(0);
      sums[first + column] = (sums[first + column] ?? 0) + by;
    },
    changed: () => rows.filter((_, place) => isChanged(place)),
    *done() {
      if (rows.length === 0) return table;
      const edit = table.edit();
      for (const [place, row] of rows.entries()) {
        if (place % ROWS_AT_ONCE === ROWS_AT_ONCE - 1) yield;
        if (!isChanged(place)) continue;
        const after = sums.slice(place * width, (place + 1) * width);
        const before = table.get(row) ?? [];
        for (const [column, weight] of before.entries()) after[column] = (after[column] ?? 0) + weight;
        edit.set(row, after.some((weight) => weight !== 0) ? after : undefined);
      }
      return edit.done();
    },
  };
}

interface Places {
  /** In the order in which they were first asked for. */
  readonly rows: readonly number[];
  /** The place of a row among them. */
  placeOf(row: number): number;
}

/** From so many rows on a number for each row of the table costs less than a map. */
const DENSE_FROM = 4096;

/** The rows that a step touches, in a map while they are few: a keystroke must not pay for all rows there are. */
function createPlaces(): Places {
  const slots = new Map<number, number>();
  const rows: number[] = [];
  /** By row: its place, plus one. */
  let dense: Uint32Array | undefined;
  return {
    rows,
    placeOf(row) {
      const known = dense ? (dense[row] ?? 0) - 1 : (slots.get(row) ?? -1);
      if (known >= 0) return known;
      const place = rows.push(row) - 1;
      if (!dense) {
        slots.set(row, place);
        if (place === DENSE_FROM) dense = densePlaces(rows);
        return place;
      }
      if (row >= dense.length) dense = grown(dense, Math.max(2 * dense.length, row + 1));
      dense[row] = place + 1;
      return place;
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
