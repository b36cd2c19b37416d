/**
 * The best labels of neighbouring pieces under the trained weights, and how likely the label of each piece is: Viterbi,
 * and forward-backward over the same lattice. Hot: scratch arrays are kept (benchmark: test/bench, "names").
 */
import type { FeatureGroup } from '../../../tagger/features.ts';
import { createGroupScorer } from '../../../tagger/memo.ts';
import type { Model } from '../../../tagger/model.ts';
import { MOST_FEATURES } from './features.ts';
import { closes, LABELS, mayFollow, OUTSIDE, opens } from './labels.ts';

const COUNT = LABELS.length;

export interface NameDecoder {
  /**
   * Labels of pieces `from` (included) to `to` (not); for pieces of names the chances of all labels go into `chances`,
   * COUNT a piece.
   */
  decode(features: readonly FeatureGroup[], from: number, to: number, labels: Uint8Array, chances: Float32Array): void;
}

/**
 * The labels in the order of the lattice: first those that close a name, or stand outside, then for each type the two
 * that leave one open. So the places that may stand before a place are neighbours.
 */
const ORDER = Uint8Array.from([...LABELS.keys()].sort((a, b) => Number(closes(b)) - Number(closes(a)) || a - b));
const allowedBefore = (place: number): readonly number[] =>
  [...ORDER.keys()].filter((before) => mayFollow(ORDER[before] ?? 0, ORDER[place] ?? 0));
/** The first place that may stand before each place. */
const FIRST = Uint8Array.from(ORDER, (_, place) => allowedBefore(place)[0] ?? 0);
/** Where the transitions to each place begin, behind those to the places in front of it. */
const STARTS = Uint16Array.from({ length: COUNT + 1 }, (_, place) =>
  [...ORDER.keys()].slice(0, place).reduce((sum, each) => sum + allowedBefore(each).length, 0),
);
/** What can't stand first and last. */
const NO_OPENING = [...ORDER.keys()].filter((place) => !opens(ORDER[place] ?? 0));
const NO_CLOSING = [...ORDER.keys()].filter((place) => !closes(ORDER[place] ?? 0));

/** The weights of all transitions that may be, to each place in turn. */
const inOrder = (transitions: Int16Array): Int32Array =>
  Int32Array.from(
    [...ORDER].flatMap((label, place) =>
      allowedBefore(place).map((before) => transitions[(ORDER[before] ?? 0) * COUNT + label] ?? 0),
    ),
  );

/** What can't be: far below any sum of weights. */
const NEVER = -1e8;
/** Scores farther behind the best than this, as weights are packed, are no part of it at all. */
const FARTHEST = 4096;

/** `scale`: what a packed weight of 1 stands for. */
export function createNameDecoder(model: Model, scale: number): NameDecoder {
  const score = createGroupScorer(model, MOST_FEATURES);
  const sums = new Int32Array(COUNT);
  const transitions = inOrder(model.transitions);
  const steps = Float64Array.from(transitions, (weight) => Math.exp(weight * scale));
  const parts = Float64Array.from({ length: FARTHEST + 1 }, (_, i) => (i < FARTHEST ? Math.exp(-i * scale) : 0));
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
        for (let place = 0; place < COUNT; place++) scores[i * COUNT + place] = sums[ORDER[place] ?? 0] ?? 0;
      }
      for (const place of NO_OPENING) scores[place] = NEVER;
      for (const place of NO_CLOSING) scores[(count - 1) * COUNT + place] = NEVER;
      best(lattice, transitions, count, labels, from);
      const [first, last] = outermost(labels, from, count);
      if (last < 0) return;
      toParts(lattice, parts, count);
      goForward(lattice, steps, last);
      spread(lattice, steps, count, labels, chances, from, first);
    },
  };
}

/** COUNT places a piece. */
interface Lattice {
  /** As the weights are packed. */
  readonly scores: Int32Array;
  /** Of the best way up to a place. */
  readonly best: Int32Array;
  /** The scores as parts of the best one of the piece. */
  readonly parts: Float64Array;
  readonly forward: Float64Array;
  readonly backward: Float64Array;
}

const newLattice = (size: number): Lattice => ({
  scores: new Int32Array(size * COUNT),
  best: new Int32Array(size * COUNT),
  parts: new Float64Array(size * COUNT),
  forward: new Float64Array(size * COUNT),
  backward: new Float64Array(size * COUNT),
});

function best(lattice: Lattice, transitions: Int32Array, count: number, labels: Uint8Array, from: number): void {
  const { scores, best: sums } = lattice;
  for (let place = 0; place < COUNT; place++) sums[place] = scores[place] ?? 0;
  for (let i = 1; i < count; i++) {
    const base = i * COUNT;
    for (let place = 0; place < COUNT; place++) {
      let most = 2 * NEVER;
      let before = base - COUNT + (FIRST[place] ?? 0);
      for (let k = STARTS[place] ?? 0, end = STARTS[place + 1] ?? 0; k < end; k++)
        most = Math.max(most, ((sums[before++] ?? 0) + (transitions[k] ?? 0)) | 0);
      sums[base + place] = most + (scores[base + place] ?? 0);
    }
  }
  let cell = (count - 1) * COUNT;
  for (let other = cell + 1; other < count * COUNT; other++) if ((sums[other] ?? 0) > (sums[cell] ?? 0)) cell = other;
  for (let i = count - 1; i > 0; i--) {
    const place = cell - i * COUNT;
    labels[from + i] = ORDER[place] ?? 0;
    // Where the best way comes from is asked on it alone: to keep it for all places would cost more.
    const most = (sums[cell] ?? 0) - (scores[cell] ?? 0);
    cell = (i - 1) * COUNT + (FIRST[place] ?? 0);
    for (let k = STARTS[place] ?? 0; (sums[cell] ?? 0) + (transitions[k] ?? 0) < most; k++) cell++;
  }
  labels[from] = ORDER[cell] ?? 0;
}

/** The first and the last piece of a name: only between them are the sums of both ways needed. */
function outermost(labels: Uint8Array, from: number, count: number): readonly [first: number, last: number] {
  let last = count - 1;
  while (last >= 0 && labels[from + last] === OUTSIDE) last--;
  let first = 0;
  while (first < last && labels[from + first] === OUTSIDE) first++;
  return [first, last];
}

function toParts({ scores, parts }: Lattice, partOf: Float64Array, count: number): void {
  for (let base = 0; base < count * COUNT; base += COUNT) {
    let most = NEVER;
    for (let cell = base; cell < base + COUNT; cell++) most = Math.max(most, scores[cell] ?? 0);
    for (let cell = base; cell < base + COUNT; cell++)
      parts[cell] = partOf[Math.min(FARTHEST, most - (scores[cell] ?? 0))] ?? 0;
  }
}

/** Sums over all ways from the start up to piece `last`. */
function goForward({ parts, forward }: Lattice, steps: Float64Array, last: number): void {
  for (let i = 0; i <= last; i++) {
    const base = i * COUNT;
    let total = 0;
    for (let place = 0; place < COUNT; place++) {
      let sum = i === 0 ? 1 : 0;
      if (i > 0) {
        let before = base - COUNT + (FIRST[place] ?? 0);
        for (let k = STARTS[place] ?? 0, end = STARTS[place + 1] ?? 0; k < end; k++)
          sum += (forward[before++] ?? 0) * (steps[k] ?? 0);
      }
      sum *= parts[base + place] ?? 0;
      forward[base + place] = sum;
      total += sum;
    }
    for (let cell = base; cell < base + COUNT; cell++) forward[cell] = (forward[cell] ?? 0) / total;
  }
}

/** Chances of the labels of the pieces of names from piece `first` on. */
function spread(
  lattice: Lattice,
  steps: Float64Array,
  count: number,
  labels: Uint8Array,
  chances: Float32Array,
  from: number,
  first: number,
): void {
  const { forward, backward } = lattice;
  backward.fill(1, (count - 1) * COUNT, count * COUNT);
  for (let i = count - 1; i >= first; i--) {
    const base = i * COUNT;
    if (labels[from + i] !== OUTSIDE) {
      let total = 0;
      for (let cell = base; cell < base + COUNT; cell++) total += (forward[cell] ?? 0) * (backward[cell] ?? 0);
      for (let place = 0; place < COUNT; place++)
        chances[(from + i) * COUNT + (ORDER[place] ?? 0)] =
          ((forward[base + place] ?? 0) * (backward[base + place] ?? 0)) / total;
    }
    if (i > first) goBack(lattice, steps, base);
  }
}

/** Sums over all ways from the end, of the piece before the one at `base`. */
function goBack({ parts, backward }: Lattice, steps: Float64Array, base: number): void {
  backward.fill(0, base - COUNT, base);
  let sum = 0;
  for (let place = 0; place < COUNT; place++) {
    const onward = (parts[base + place] ?? 0) * (backward[base + place] ?? 0);
    if (onward === 0) continue;
    let before = base - COUNT + (FIRST[place] ?? 0);
    for (let k = STARTS[place] ?? 0, end = STARTS[place + 1] ?? 0; k < end; k++) {
      const part = onward * (steps[k] ?? 0);
      backward[before] = (backward[before] ?? 0) + part;
      before++;
      sum += part;
    }
  }
  for (let cell = base - COUNT; cell < base; cell++) backward[cell] = (backward[cell] ?? 0) / sum;
}
