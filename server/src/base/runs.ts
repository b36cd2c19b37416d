/**
 * Lists of numbers, one for each of many things, in one column: for tables of tens of thousands of short lists, most of
 * which stay as they are when a few change.
 */

/** Never changed. */
export interface Runs {
  /** By thing where its numbers begin; one more at the end. */
  readonly starts: Uint32Array;
  readonly numbers: Int32Array;
}

export const NO_RUNS: Runs = { starts: new Uint32Array(1), numbers: new Int32Array(0) };

/** `from`: of each thing its number in `before`; -1 for those of which `fresh` gives the list. */
export function rejoined(before: Runs, from: Int32Array, fresh: (thing: number) => readonly number[]): Runs {
  const starts = new Uint32Array(from.length + 1);
  for (let i = 0; i < from.length; i++) {
    const old = from[i] ?? -1;
    const length = old < 0 ? fresh(i).length : (before.starts[old + 1] ?? 0) - (before.starts[old] ?? 0);
    starts[i + 1] = (starts[i] ?? 0) + length;
  }
  const numbers = new Int32Array(starts[from.length] ?? 0);
  for (let i = 0, end = 1; i < from.length; i = end, end++) {
    const old = from[i] ?? -1;
    // What stands together in both is copied at one go.
    while (old >= 0 && end < from.length && from[end] === old + end - i) end++;
    const own = old < 0 ? fresh(i) : before.numbers.subarray(before.starts[old], before.starts[old + end - i]);
    numbers.set(own, starts[i]);
  }
  return { starts, numbers };
}
