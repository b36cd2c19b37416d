/**
 * The scores of a token's labels: the weights of its features, summed. News repeats its words, so features that follow
 * from the same few numbers are summed once and remembered together. The memory is of fixed size and keeps whole keys:
 * what it holds never changes a score. Hot (benchmark: test/bench, "names" and "tag").
 */
import type { FeatureGroup, FeatureWriter } from './features.ts';
import { addWeights, type Model } from './model.ts';

/** Numbers of a key; a group that needs fewer leaves the others 0. */
const KEYS = 4;
const SLOT_BITS = 13;

/** Puts the score of each label of token `index` into `scores`. */
export type Scorer = (index: number, scores: Int32Array) => void;

/** A scorer for the same groups over and over, each time of another text. The last group has no key, all others have. */
export type GroupScorer = (groups: readonly FeatureGroup[], index: number, scores: Int32Array) => void;

/** `most`: the most features that a token may have. */
export function createGroupScorer(model: Model, most: number): GroupScorer {
  const labelCount = model.labels.length;
  // Two labels share a number: 16 bits each are enough for the sum of 250 weights.
  const lanes = (labelCount + 1) >> 1;
  const stride = KEYS + lanes;
  const hashes = new Uint32Array(most);
  const apart = new Int32Array(lanes * 2);
  let groupCount = 0;
  let keys = new Int32Array();
  let slots = new Int32Array();
  let firsts = new Int32Array();
  let table = new Int32Array();

  const grow = (count: number): void => {
    groupCount = count;
    keys = new Int32Array(count * KEYS);
    slots = new Int32Array(count);
    firsts = new Int32Array(count);
    // No key ends in a negative number, so -1 stands for an empty slot.
    table = new Int32Array((count * stride) << SLOT_BITS).fill(-1);
  };

  /** Puts the key of each group into `keys` and reads all slots at once, so that one wait for memory serves them all. */
  const lookUp = (groups: readonly FeatureGroup[], index: number): void => {
    for (let g = 0; g < groupCount; g++) {
      groups[g]?.key?.(index, keys, g * KEYS);
      slots[g] = ((g << SLOT_BITS) + slotOf(keys, g * KEYS)) * stride;
    }
    for (let g = 0; g < groupCount; g++) firsts[g] = table[slots[g] ?? 0] ?? 0;
  };

  const isKnown = (g: number, at: number): boolean => {
    const from = g * KEYS;
    return (
      firsts[g] === keys[from] &&
      table[at + 1] === keys[from + 1] &&
      table[at + 2] === keys[from + 2] &&
      table[at + 3] === keys[from + 3]
    );
  };

  const fill = (group: FeatureGroup | undefined, g: number, index: number): void => {
    apart.fill(0);
    addWeights(model, hashes, group?.write(index, hashes, 0) ?? 0, apart);
    const at = slots[g] ?? 0;
    for (let k = 0; k < KEYS; k++) table[at + k] = keys[g * KEYS + k] ?? 0;
    for (let lane = 0; lane < lanes; lane++)
      table[at + KEYS + lane] = ((apart[lane * 2] ?? 0) + ((apart[lane * 2 + 1] ?? 0) << 16)) | 0;
  };

  return (groups, index, scores) => {
    if (groupCount === 0) grow(groups.length - 1);
    scores.fill(0);
    lookUp(groups, index);
    const alone = groups[groupCount]?.write(index, hashes, 0) ?? 0;
    addWeights(model, hashes, alone, scores);
    for (let g = 0; g < groupCount; g++) if (!isKnown(g, slots[g] ?? 0)) fill(groups[g], g, index);
    for (let lane = 0; lane < lanes; lane++) {
      let both = 0;
      for (let g = 0; g < groupCount; g++) both = (both + (table[(slots[g] ?? 0) + KEYS + lane] ?? 0)) | 0;
      const low = (both << 16) >> 16;
      const label = lane * 2;
      scores[label] = (scores[label] ?? 0) + low;
      if (label + 1 < labelCount) scores[label + 1] = (scores[label + 1] ?? 0) + ((both - low) >> 16);
    }
  };
}

/** Without a memory: for features that are written one by one. */
export function plainScorer(model: Model, features: FeatureWriter, most: number): Scorer {
  const hashes = new Uint32Array(most);
  return (index, scores) => {
    scores.fill(0);
    const count = features(index, hashes);
    addWeights(model, hashes, count, scores);
  };
}

function slotOf(keys: Int32Array, at: number): number {
  let h = Math.imul((keys[at] ?? 0) ^ Math.imul(keys[at + 1] ?? 0, 0x9e3779b1), 0x85ebca6b);
  h ^= h >>> 15;
  h = Math.imul(h ^ (keys[at + 2] ?? 0), 0xc2b2ae35);
  h ^= h >>> 13;
  h = Math.imul(h ^ (keys[at + 3] ?? 0), 0x27d4eb2f);
  return (h ^ (h >>> 16)) & ((1 << SLOT_BITS) - 1);
}
