/** Features as hashes: a template number and one or two parts make 32 bits; there is no table of names. */

/** Writes the features of token `index` into `out`, which is large enough, and returns how many there are. */
export type FeatureWriter = (index: number, out: Uint32Array) => number;

/** Most features that a token may have. */
export const MAX_FEATURES = 64;

/** `template` tells apart features with equal parts. Source of the mixing steps: murmur3's finaliser. */
export function feature(template: number, a: number, b = 0): number {
  let h = Math.imul(a ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b);
  h ^= h >>> 15;
  h = Math.imul(h + b, 0xc2b2ae35);
  h ^= h >>> 13;
  h = Math.imul(h, 0x27d4eb2f);
  return (h ^ (h >>> 16)) >>> 0;
}
