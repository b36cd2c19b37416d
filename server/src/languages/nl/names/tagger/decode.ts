/**
 * The best labels of neighbouring pieces under the trained weights, and how likely the label of each piece is: Viterbi,
 * and forward-backward over the same lattice. Hot: scratch arrays are kept (benchmark: test/bench, "names").
 */
import type { FeatureWriter } from '../../../tagger/features.ts';
import { addWeights, type Model } from '../../../tagger/model.ts';
import { MOST_FEATURES } from './features.ts';
import { BEFORE, closes, LABELS, opens } from './labels.ts';

const COUNT = LABELS.length;

export interface NameDecoder {
  /** Labels of pieces `from` (included) to `to` (not); the chance of each piece's types goes into `chances`. */
  decode(features: FeatureWriter, from: number, to: number, labels: Uint8Array, chances: Float32Array): void;
}

/** `scale`: what a packed weight of 1 stands for. */
export function createNameDecoder(model: Model, scale: number): NameDecoder {
  const hashes = new Uint32Array(MOST_FEATURES);
  const sums = new Int32Array(COUNT);
  const transitions = Float64Array.from(model.transitions.subarray(0, COUNT * COUNT), (weight) => weight * scale);
  const steps = transitions.map(Math.exp);
  let size = 64;
  let lattice = newLattice(size);
  return {
    decode(features, from, to, labels, chances) {
      const count = to - from;
      if (count <= 0) return;
      if (count > size) {
        size = count * 2;
        lattice = newLattice(size);
      }
      const { scores } = lattice;
      for (let i = 0; i < count; i++) {
        sums.fill(0);
        const written = features(from + i, hashes);
        for (let f = 0; f < written; f++) addWeights(model, hashes[f] ?? 0, sums);
        for (let label = 0; label < COUNT; label++) {
          const isShut = (i === 0 && !opens(label)) || (i + 1 === count && !closes(label));
          scores[i * COUNT + label] = isShut ? Number.NEGATIVE_INFINITY : (sums[label] ?? 0) * scale;
        }
      }
      best(lattice, transitions, count, labels, from);
      spread(lattice, steps, count, chances, from);
    },
  };
}

interface Lattice {
  readonly scores: Float64Array;
  readonly best: Float64Array;
  readonly backs: Uint8Array;
  readonly forward: Float64Array;
  readonly backward: Float64Array;
}

const newLattice = (size: number): Lattice => ({
  scores: new Float64Array(size * COUNT),
  best: new Float64Array(size * COUNT),
  backs: new Uint8Array(size * COUNT),
  forward: new Float64Array(size * COUNT),
  backward: new Float64Array(size * COUNT),
});

function best(lattice: Lattice, transitions: Float64Array, count: number, labels: Uint8Array, from: number): void {
  const { scores, best: sums, backs } = lattice;
  for (let i = 0; i < count; i++) {
    const base = i * COUNT;
    for (let label = 0; label < COUNT; label++) {
      let most = i === 0 ? 0 : Number.NEGATIVE_INFINITY;
      if (i > 0) {
        for (const before of BEFORE[label] ?? []) {
          const score = (sums[base - COUNT + before] ?? 0) + (transitions[before * COUNT + label] ?? 0);
          if (score > most) {
            most = score;
            backs[base + label] = before;
          }
        }
      }
      sums[base + label] = most + (scores[base + label] ?? 0);
    }
  }
  const last = (count - 1) * COUNT;
  let label = 0;
  for (let l = 1; l < COUNT; l++) if ((sums[last + l] ?? 0) > (sums[last + label] ?? 0)) label = l;
  for (let i = count - 1; i >= 0; i--) {
    labels[from + i] = label;
    label = backs[i * COUNT + label] ?? 0;
  }
}

/** Chances of the labels of each piece, COUNT a piece. */
function spread(lattice: Lattice, steps: Float64Array, count: number, chances: Float32Array, from: number): void {
  const { scores, forward, backward } = lattice;
  for (let i = 0; i < count; i++) {
    const base = i * COUNT;
    let most = Number.NEGATIVE_INFINITY;
    for (let label = 0; label < COUNT; label++) most = Math.max(most, scores[base + label] ?? 0);
    let total = 0;
    for (let label = 0; label < COUNT; label++) {
      const own = Math.exp((scores[base + label] ?? 0) - most);
      scores[base + label] = own;
      let sum = i === 0 ? 1 : 0;
      if (i > 0 && own > 0) {
        for (const before of BEFORE[label] ?? [])
          sum += (forward[base - COUNT + before] ?? 0) * (steps[before * COUNT + label] ?? 0);
      }
      forward[base + label] = sum * own;
      total += sum * own;
    }
    for (let cell = base; cell < base + COUNT; cell++) forward[cell] = (forward[cell] ?? 0) / total;
  }
  backward.fill(1, (count - 1) * COUNT, count * COUNT);
  for (let i = count - 1; i >= 0; i--) {
    const base = i * COUNT;
    let total = 0;
    for (let cell = base; cell < base + COUNT; cell++) total += (forward[cell] ?? 0) * (backward[cell] ?? 0);
    for (let cell = base; cell < base + COUNT; cell++)
      chances[from * COUNT + cell] = ((forward[cell] ?? 0) * (backward[cell] ?? 0)) / total;
    if (i === 0) return;
    backward.fill(0, base - COUNT, base);
    let sum = 0;
    for (let label = 0; label < COUNT; label++) {
      const onward = (scores[base + label] ?? 0) * (backward[base + label] ?? 0);
      if (onward === 0) continue;
      for (const before of BEFORE[label] ?? []) {
        const part = onward * (steps[before * COUNT + label] ?? 0);
        backward[base - COUNT + before] = (backward[base - COUNT + before] ?? 0) + part;
        sum += part;
      }
    }
    for (let cell = base - COUNT; cell < base; cell++) backward[cell] = (backward[cell] ?? 0) / sum;
  }
}
