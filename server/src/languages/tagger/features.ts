/** Features as hashes: a template number and one or two parts make 32 bits; there is no table of names. */

/** Writes the features of token `index` into `out`, which is large enough, and returns how many there are. */
export type FeatureWriter = (index: number, out: Uint32Array) => number;

/**
 * Features that all follow from the same few numbers, so that their weights can be summed once (see memo.ts). The
 * numbers are written into the four places of `keys` from `at` on, the last of them not negative; without `key` nothing is remembered.
 */
export interface FeatureGroup {
  readonly key?: (index: number, keys: Int32Array, at: number) => void;
  /** Writes the features from place `n` of `out` on and returns the place behind them. */
  readonly write: (index: number, out: Uint32Array, n: number) => number;
}

/** All groups one behind the other: for training. */
export const writerOf =
  (groups: readonly FeatureGroup[]): FeatureWriter =>
  (index, out) =>
    groups.reduce((n, group) => group.write(index, out, n), 0);

/** Most features that a token may have. */
export const MAX_FEATURES = 64;

/**
 * 32 bits, signed: an engine keeps such numbers without an object for each. `template` tells apart features with equal
 * parts. Source of the mixing steps: murmur3's finaliser.
 */
export function feature(template: number, a: number, b = 0): number {
  let h = Math.imul(a ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b);
  h ^= h >>> 15;
  h = Math.imul(h + b, 0xc2b2ae35);
  h ^= h >>> 13;
  h = Math.imul(h, 0x27d4eb2f);
  return h ^ (h >>> 16);
}
