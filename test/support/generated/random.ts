/** Numbers that look random and are the same for the same seed, and what is drawn with them. */

/** From 0 up to 1. */
export type Random = () => number;

/** Source of the step: the mulberry32 generator, public domain. */
export function randomFrom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export const pick = <T>(list: readonly T[], random: Random): T => list[Math.floor(random() * list.length)] as T;

/** A whole number from `from` to `to`, both included. */
export const between = (from: number, to: number, random: Random): number =>
  from + Math.floor(random() * (to - from + 1));

export function picks<T>(count: number, list: readonly T[], random: Random): T[] {
  return Array.from({ length: count }, () => pick(list, random));
}

/** How many of the most frequent things are about as frequent. */
const FLAT = 5;

/** The share of each falls with its rank (Zipf), with a flat beginning. */
export function frequentFirst<T>(list: readonly T[], random: Random): T {
  const rank = Math.floor(FLAT * (list.length / FLAT + 1) ** random() - FLAT);
  return list[rank] as T;
}
