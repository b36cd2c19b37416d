/**
 * Trains the weights of a name tagger: a conditional random field with partly known labels, by AdaGrad; or, for
 * comparison, a structured averaged perceptron. Deterministic: equal input gives equal weights. Sources: Lafferty,
 * McCallum and Pereira 2001; Tsuboi et al. 2008 (partial labels); Duchi, Hazan and Singer 2011 (AdaGrad).
 */
import { BEFORE, closes, LABELS, opens } from '../../../server/src/languages/nl/names/tagger/labels.ts';

/** Neighbouring pieces that may hold names: features of each, and a bit for each label that it may have. */
export interface Sequence {
  readonly features: readonly Uint32Array[];
  readonly allowed: Uint32Array;
  readonly weight: number;
}

export interface CrfOptions {
  readonly method: 'crf' | 'perceptron';
  readonly epochs: number;
  readonly rate: number;
  /** Strength of the pull towards 0, per visit of a feature. */
  readonly decay: number;
  readonly minCount: number;
  readonly seed: number;
  /** Share of features left out at random in training. */
  readonly dropout: number;
}

export interface Weights {
  /** Hash of a feature to its row. */
  readonly rows: ReadonlyMap<number, number>;
  /** Row × label. */
  readonly values: Float32Array;
  /** Label before × label. */
  readonly transitions: Float32Array;
}

const COUNT = LABELS.length;

interface State {
  readonly values: Float32Array;
  readonly squares: Float32Array;
  readonly transitions: Float32Array;
  readonly transitionSquares: Float32Array;
  readonly sums: Float32Array;
  readonly transitionSums: Float32Array;
}

export function trainWeights(sequences: readonly Sequence[], options: CrfOptions): Weights {
  const rows = frequentRows(sequences, options.minCount);
  const rowsOf = sequences.map(({ features }) =>
    features.map((hashes) => {
      const found: number[] = [];
      for (const hash of hashes) {
        const row = rows.get(hash);
        if (row !== undefined) found.push(row);
      }
      return Uint32Array.from(found);
    }),
  );
  const state: State = {
    values: new Float32Array(rows.size * COUNT),
    squares: new Float32Array(rows.size * COUNT),
    transitions: new Float32Array(COUNT * COUNT),
    transitionSquares: new Float32Array(COUNT * COUNT),
    sums: new Float32Array(rows.size * COUNT),
    transitionSums: new Float32Array(COUNT * COUNT),
  };
  const order = sequences.map((_, i) => i);
  const random = generator(options.seed);
  let averaged = 0;
  for (let epoch = 1; epoch <= options.epochs; epoch++) {
    shuffle(order, random);
    for (const index of order) {
      const sequence = sequences[index];
      const own = rowsOf[index];
      if (!sequence || !own) continue;
      const kept = options.dropout > 0 ? own.map((each) => each.filter(() => random() >= options.dropout)) : own;
      step(state, kept, sequence, options);
    }
    // The mean of the later epochs is steadier than the last.
    if (epoch * 2 > options.epochs) {
      averaged++;
      for (let i = 0; i < state.sums.length; i++) state.sums[i] = (state.sums[i] ?? 0) + (state.values[i] ?? 0);
      for (let i = 0; i < state.transitionSums.length; i++)
        state.transitionSums[i] = (state.transitionSums[i] ?? 0) + (state.transitions[i] ?? 0);
    }
  }
  return {
    rows,
    values: state.sums.map((sum) => sum / averaged),
    transitions: state.transitionSums.map((sum) => sum / averaged),
  };
}

function frequentRows(sequences: readonly Sequence[], minCount: number): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { features } of sequences) {
    for (const piece of features) for (const hash of piece) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  }
  const rows = new Map<number, number>();
  for (const [hash, count] of counts) if (count >= minCount) rows.set(hash, rows.size);
  return rows;
}

/** One sequence: what is expected under the right labels minus what is expected under all. */
function step(state: State, rows: readonly Uint32Array[], { allowed, weight }: Sequence, options: CrfOptions): void {
  const scores = scoresOf(state, rows);
  const everything = new Uint32Array(allowed.length).fill(2 ** COUNT - 1);
  const expect = options.method === 'crf' ? expectations : bestPath;
  const right = expect(scores, state.transitions, allowed);
  const all = expect(scores, state.transitions, everything);
  const { values, squares } = state;
  for (let i = 0; i < rows.length; i++) {
    for (let label = 0; label < COUNT; label++) {
      const change = ((right.labels[i * COUNT + label] ?? 0) - (all.labels[i * COUNT + label] ?? 0)) * weight;
      if (change === 0 || Math.abs(change) < 1e-4) continue;
      for (const row of rows[i] ?? []) {
        const cell = row * COUNT + label;
        const gradient = change - options.decay * (values[cell] ?? 0);
        squares[cell] = (squares[cell] ?? 0) + gradient * gradient;
        values[cell] = (values[cell] ?? 0) + (options.rate * gradient) / Math.sqrt((squares[cell] ?? 0) + 0.1);
      }
    }
  }
  const { transitions, transitionSquares } = state;
  for (let cell = 0; cell < transitions.length; cell++) {
    const change = ((right.pairs[cell] ?? 0) - (all.pairs[cell] ?? 0)) * weight;
    if (change === 0) continue;
    transitionSquares[cell] = (transitionSquares[cell] ?? 0) + change * change;
    transitions[cell] =
      (transitions[cell] ?? 0) + (options.rate * change) / Math.sqrt((transitionSquares[cell] ?? 0) + 0.1);
  }
}

function scoresOf({ values }: State, rows: readonly Uint32Array[]): Float64Array {
  const scores = new Float64Array(rows.length * COUNT);
  for (let i = 0; i < rows.length; i++) {
    const base = i * COUNT;
    for (const row of rows[i] ?? []) {
      const from = row * COUNT;
      for (let label = 0; label < COUNT; label++)
        scores[base + label] = (scores[base + label] ?? 0) + (values[from + label] ?? 0);
    }
  }
  return scores;
}

interface Expectations {
  /** Piece × label. */
  readonly labels: Float64Array;
  /** Label before × label. */
  readonly pairs: Float64Array;
}

/** Forward and backward over the allowed labels, each piece normalised by its greatest score. */
export function expectations(scores: Float64Array, transitions: Float32Array, allowed: Uint32Array): Expectations {
  const count = allowed.length;
  const forward = new Float64Array(count * COUNT);
  const backward = new Float64Array(count * COUNT);
  const lifted = new Float64Array(count * COUNT);
  const steps = transitions.map(Math.exp);
  for (let i = 0; i < count; i++) {
    let most = Number.NEGATIVE_INFINITY;
    for (let label = 0; label < COUNT; label++) {
      if (isAllowed(allowed, i, label, count)) most = Math.max(most, scores[i * COUNT + label] ?? 0);
    }
    for (let label = 0; label < COUNT; label++) {
      if (isAllowed(allowed, i, label, count))
        lifted[i * COUNT + label] = Math.exp((scores[i * COUNT + label] ?? 0) - most);
    }
  }
  for (let i = 0; i < count; i++) {
    let total = 0;
    for (let label = 0; label < COUNT; label++) {
      const own = lifted[i * COUNT + label] ?? 0;
      if (own === 0) continue;
      let sum = i === 0 ? 1 : 0;
      if (i > 0)
        for (const before of BEFORE[label] ?? [])
          sum += (forward[(i - 1) * COUNT + before] ?? 0) * (steps[before * COUNT + label] ?? 0);
      forward[i * COUNT + label] = sum * own;
      total += sum * own;
    }
    for (let label = 0; label < COUNT; label++) forward[i * COUNT + label] = (forward[i * COUNT + label] ?? 0) / total;
  }
  backward.fill(1, (count - 1) * COUNT);
  for (let i = count - 1; i > 0; i--) {
    let total = 0;
    for (let label = 0; label < COUNT; label++) {
      const onward = (lifted[i * COUNT + label] ?? 0) * (backward[i * COUNT + label] ?? 0);
      if (onward === 0) continue;
      for (const before of BEFORE[label] ?? []) {
        const part = onward * (steps[before * COUNT + label] ?? 0);
        backward[(i - 1) * COUNT + before] = (backward[(i - 1) * COUNT + before] ?? 0) + part;
        total += part;
      }
    }
    for (let label = 0; label < COUNT; label++)
      backward[(i - 1) * COUNT + label] = (backward[(i - 1) * COUNT + label] ?? 0) / total;
  }
  return collect(forward, backward, lifted, steps, count);
}

function collect(
  forward: Float64Array,
  backward: Float64Array,
  lifted: Float64Array,
  steps: Float32Array,
  count: number,
): Expectations {
  const labels = new Float64Array(count * COUNT);
  const pairs = new Float64Array(COUNT * COUNT);
  for (let i = 0; i < count; i++) {
    let total = 0;
    for (let cell = i * COUNT; cell < (i + 1) * COUNT; cell++) {
      labels[cell] = (forward[cell] ?? 0) * (backward[cell] ?? 0);
      total += labels[cell] ?? 0;
    }
    for (let cell = i * COUNT; cell < (i + 1) * COUNT; cell++) labels[cell] = (labels[cell] ?? 0) / total;
    if (i === 0) continue;
    const found: [cell: number, share: number][] = [];
    let sum = 0;
    for (let label = 0; label < COUNT; label++) {
      const onward = (lifted[i * COUNT + label] ?? 0) * (backward[i * COUNT + label] ?? 0);
      if (onward === 0) continue;
      for (const before of BEFORE[label] ?? []) {
        const share = (forward[(i - 1) * COUNT + before] ?? 0) * (steps[before * COUNT + label] ?? 0) * onward;
        if (share === 0) continue;
        found.push([before * COUNT + label, share]);
        sum += share;
      }
    }
    for (const [cell, share] of found) pairs[cell] = (pairs[cell] ?? 0) + share / sum;
  }
  return { labels, pairs };
}

/** The best path alone, as the perceptron wants it. */
function bestPath(scores: Float64Array, transitions: Float32Array, allowed: Uint32Array): Expectations {
  const count = allowed.length;
  const best = new Float64Array(count * COUNT).fill(Number.NEGATIVE_INFINITY);
  const backs = new Uint8Array(count * COUNT);
  for (let i = 0; i < count; i++) {
    for (let label = 0; label < COUNT; label++) {
      if (!isAllowed(allowed, i, label, count)) continue;
      let most = i === 0 ? 0 : Number.NEGATIVE_INFINITY;
      if (i > 0) {
        for (const before of BEFORE[label] ?? []) {
          const score = (best[(i - 1) * COUNT + before] ?? 0) + (transitions[before * COUNT + label] ?? 0);
          if (score > most) [most, backs[i * COUNT + label]] = [score, before];
        }
      }
      best[i * COUNT + label] = most + (scores[i * COUNT + label] ?? 0);
    }
  }
  const labels = new Float64Array(count * COUNT);
  const pairs = new Float64Array(COUNT * COUNT);
  let label = 0;
  for (let l = 0; l < COUNT; l++)
    if ((best[(count - 1) * COUNT + l] ?? 0) > (best[(count - 1) * COUNT + label] ?? 0)) label = l;
  for (let i = count - 1; i >= 0; i--) {
    labels[i * COUNT + label] = 1;
    if (i === 0) break;
    const before = backs[i * COUNT + label] ?? 0;
    pairs[before * COUNT + label] = (pairs[before * COUNT + label] ?? 0) + 1;
    label = before;
  }
  return { labels, pairs };
}

/** At the ends of a sequence no name is open. */
const isAllowed = (allowed: Uint32Array, i: number, label: number, count: number): boolean =>
  ((allowed[i] ?? 0) & (1 << label)) !== 0 && (i > 0 || opens(label)) && (i + 1 < count || closes(label));

/** Mulberry32. */
export function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function shuffle(order: number[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
  }
}
