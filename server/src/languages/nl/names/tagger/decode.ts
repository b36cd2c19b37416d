/**
 * The best labels of neighbouring pieces under the trained weights, and how likely the label of each piece is: Viterbi,
 * and forward-backward over the same lattice. Hot: scratch arrays are kept (benchmark: test/bench, "names").
 */
import type { FeatureGroup } from '../../../tagger/features.ts';
import { createGroupScorer } from '../../../tagger/memo.ts';
import type { Model } from '../../../tagger/model.ts';
import { MOST_FEATURES } from './features.ts';
import { BEFORE, closes, LABELS, OUTSIDE, opens } from './labels.ts';

const COUNT = LABELS.length;

export interface NameDecoder {
  /**
   * Labels of pieces `from` (included) to `to` (not); for pieces of names the chances of all labels go into `chances`,
   * COUNT a piece.
   */
  decode(features: readonly FeatureGroup[], from: number, to: number, labels: Uint8Array, chances: Float32Array): void;
}

/** Labels that may stand before label `l`: FLAT from STARTS[l] up to STARTS[l + 1]. */
const STARTS = Uint16Array.from({ length: COUNT + 1 }, (_, label) => BEFORE.slice(0, label).flat().length);
const FLAT = Uint8Array.from(BEFORE.flat());
/** Labels that can't stand first and last. */
const NO_OPENING = LABELS.flatMap((_, label) => (opens(label) ? [] : [label]));
const NO_CLOSING = LABELS.flatMap((_, label) => (closes(label) ? [] : [label]));

/** The transition weights beside FLAT, since they are read in its order. */
const inOrder = (transitions: Int16Array): Float64Array =>
  Float64Array.from(
    BEFORE.flatMap((labels, label) => labels.map((before) => transitions[before * COUNT + label] ?? 0)),
  );

/** `scale`: what a packed weight of 1 stands for. */
export function createNameDecoder(model: Model, scale: number): NameDecoder {
  const score = createGroupScorer(model, MOST_FEATURES);
  const sums = new Int32Array(COUNT);
  const transitions = inOrder(model.transitions).map((weight) => weight * scale);
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
        score(features, from + i, sums);
        for (let label = 0; label < COUNT; label++) scores[i * COUNT + label] = (sums[label] ?? 0) * scale;
      }
      for (const label of NO_OPENING) scores[label] = Number.NEGATIVE_INFINITY;
      for (const label of NO_CLOSING) scores[(count - 1) * COUNT + label] = Number.NEGATIVE_INFINITY;
      best(lattice, transitions, count, labels, from);
      spread(lattice, steps, count, labels, chances, from);
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
        for (let k = STARTS[label] ?? 0, end = STARTS[label + 1] ?? 0; k < end; k++) {
          const before = FLAT[k] ?? 0;
          const score = (sums[base - COUNT + before] ?? 0) + (transitions[k] ?? 0);
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

/** Chances of the labels of the pieces of names: only between the first and the last name are both sums needed. */
function spread(
  lattice: Lattice,
  steps: Float64Array,
  count: number,
  labels: Uint8Array,
  chances: Float32Array,
  from: number,
): void {
  let last = count - 1;
  while (last >= 0 && labels[from + last] === OUTSIDE) last--;
  if (last < 0) return;
  let first = 0;
  while (labels[from + first] === OUTSIDE) first++;
  goForward(lattice, steps, count, last);
  const { forward, backward } = lattice;
  backward.fill(1, (count - 1) * COUNT, count * COUNT);
  for (let i = count - 1; i >= first; i--) {
    const base = i * COUNT;
    if (labels[from + i] !== OUTSIDE) {
      let total = 0;
      for (let cell = base; cell < base + COUNT; cell++) total += (forward[cell] ?? 0) * (backward[cell] ?? 0);
      for (let cell = base; cell < base + COUNT; cell++)
        chances[from * COUNT + cell] = ((forward[cell] ?? 0) * (backward[cell] ?? 0)) / total;
    }
    if (i > first) goBack(lattice, steps, base);
  }
}

/** Replaces the scores by their exponentials; sums over all ways from the start up to piece `last`. */
function goForward({ scores, forward }: Lattice, steps: Float64Array, count: number, last: number): void {
  for (let i = 0; i < count; i++) {
    const base = i * COUNT;
    let most = Number.NEGATIVE_INFINITY;
    for (let label = 0; label < COUNT; label++) most = Math.max(most, scores[base + label] ?? 0);
    let total = 0;
    for (let label = 0; label < COUNT; label++) {
      const own = Math.exp((scores[base + label] ?? 0) - most);
      scores[base + label] = own;
      if (i > last) continue;
      let sum = i === 0 ? 1 : 0;
      if (i > 0 && own > 0) {
        for (let k = STARTS[label] ?? 0, end = STARTS[label + 1] ?? 0; k < end; k++) {
          sum += (forward[base - COUNT + (FLAT[k] ?? 0)] ?? 0) * (steps[k] ?? 0);
        }
      }
      forward[base + label] = sum * own;
      total += sum * own;
    }
    if (i <= last) for (let cell = base; cell < base + COUNT; cell++) forward[cell] = (forward[cell] ?? 0) / total;
  }
}

/** Sums over all ways from the end, of the piece before the one at `base`. */
function goBack({ scores, backward }: Lattice, steps: Float64Array, base: number): void {
  backward.fill(0, base - COUNT, base);
  let sum = 0;
  for (let label = 0; label < COUNT; label++) {
    const onward = (scores[base + label] ?? 0) * (backward[base + label] ?? 0);
    if (onward === 0) continue;
    for (let k = STARTS[label] ?? 0, end = STARTS[label + 1] ?? 0; k < end; k++) {
      const before = FLAT[k] ?? 0;
      const part = onward * (steps[k] ?? 0);
      backward[base - COUNT + before] = (backward[base - COUNT + before] ?? 0) + part;
      sum += part;
    }
  }
  for (let cell = base - COUNT; cell < base; cell++) backward[cell] = (backward[cell] ?? 0) / sum;
}
