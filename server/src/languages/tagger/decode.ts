/**
 * Finds the best sequence of labels of a sentence: Viterbi over the few best labels of each token. Hot: scratch arrays
 * are kept between sentences (benchmark: test/bench, "tag").
 */
import type { Scorer } from './memo.ts';
import type { Model } from './model.ts';

export interface Decoder {
  /** Labels of tokens `from` (included) to `to` (not), one sentence, into the same places of `labels`. */
  decode(score: Scorer, from: number, to: number, labels: Uint8Array): void;
}

/** Labels of a token that are followed further: more of them change next to nothing. */
const BEAM = 6;
/** Labels behind the best by more than this are not followed. */
const MARGIN = 220;

export function createDecoder(model: Model): Decoder {
  const labelCount = model.labels.length;
  const scores = new Int32Array(labelCount);
  let columns = scratch(64);
  return {
    decode(score, from, to, labels) {
      if (to <= from) return;
      if (columns.sizes.length < to - from) columns = scratch((to - from) * 2);
      for (let i = from; i < to; i++) {
        score(i, scores);
        keepBest(scores, columns, i - from);
        extend(model, columns, i - from);
      }
      readBack(columns, to - from, labels, from);
    },
  };
}

/** BEAM places a token. */
interface Scratch {
  readonly sizes: Uint8Array;
  readonly labels: Uint8Array;
  readonly scores: Int32Array;
  /** Place at the token before. */
  readonly backs: Uint8Array;
}

const scratch = (tokens: number): Scratch => ({
  sizes: new Uint8Array(tokens),
  labels: new Uint8Array(tokens * BEAM),
  scores: new Int32Array(tokens * BEAM),
  backs: new Uint8Array(tokens * BEAM),
});

/** The best labels by their own scores, best first; the lower label first among equals. */
function keepBest(scores: Int32Array, columns: Scratch, token: number): void {
  const base = token * BEAM;
  let size = 0;
  let most = scores[0] ?? 0;
  for (let label = 1; label < scores.length; label++) most = Math.max(most, scores[label] ?? 0);
  const least = most - MARGIN;
  for (let label = 0; label < scores.length; label++) {
    const score = scores[label] ?? 0;
    if (score < least) continue;
    if (size === BEAM && score <= (columns.scores[base + size - 1] ?? 0)) continue;
    let place = size < BEAM ? size++ : BEAM - 1;
    while (place > 0 && score > (columns.scores[base + place - 1] ?? 0)) {
      columns.scores[base + place] = columns.scores[base + place - 1] ?? 0;
      columns.labels[base + place] = columns.labels[base + place - 1] ?? 0;
      place--;
    }
    columns.scores[base + place] = score;
    columns.labels[base + place] = label;
  }
  columns.sizes[token] = size;
}

/** Adds to each kept label the best way to it. */
function extend({ labels, transitions }: Model, columns: Scratch, token: number): void {
  const base = token * BEAM;
  const size = columns.sizes[token] ?? 0;
  if (token === 0) {
    const row = labels.length * labels.length;
    for (let place = base; place < base + size; place++) {
      columns.scores[place] = (columns.scores[place] ?? 0) + (transitions[row + (columns.labels[place] ?? 0)] ?? 0);
    }
    return;
  }
  const before = base - BEAM;
  const beforeSize = columns.sizes[token - 1] ?? 0;
  for (let place = base; place < base + size; place++) {
    const label = columns.labels[place] ?? 0;
    let best = Number.NEGATIVE_INFINITY;
    let back = 0;
    for (let p = 0; p < beforeSize; p++) {
      const row = (columns.labels[before + p] ?? 0) * labels.length;
      const score = (columns.scores[before + p] ?? 0) + (transitions[row + label] ?? 0);
      if (score > best) {
        best = score;
        back = p;
      }
    }
    columns.scores[place] = (columns.scores[place] ?? 0) + best;
    columns.backs[place] = back;
  }
}

function readBack(columns: Scratch, count: number, labels: Uint8Array, from: number): void {
  const last = (count - 1) * BEAM;
  let place = 0;
  for (let p = 1; p < (columns.sizes[count - 1] ?? 0); p++) {
    if ((columns.scores[last + p] ?? 0) > (columns.scores[last + place] ?? 0)) place = p;
  }
  for (let token = count - 1; token >= 0; token--) {
    labels[from + token] = columns.labels[token * BEAM + place] ?? 0;
    place = columns.backs[token * BEAM + place] ?? 0;
  }
}
