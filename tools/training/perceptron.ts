/**
 * Trains a sequence model: structured averaged perceptron over hashed features with first-order transitions.
 * Deterministic: equal input gives equal bytes. Source: Collins 2002, "Discriminative training methods for hidden
 * Markov models".
 */
import { packModel, type WeightedFeature } from '../../server/src/languages/tagger/model.ts';

/** A sentence: hashes of the features of each token, and the right labels. */
export interface Example {
  readonly features: readonly Uint32Array[];
  readonly labels: Uint8Array;
}

export interface TrainingOptions {
  readonly labels: readonly string[];
  readonly epochs: number;
  /** Features that come less often are left out. */
  readonly minCount: number;
  /** Averaged weights below this share of the greatest are left out when packed. */
  readonly pruning: number;
  /** Share of tokens that a packed model gets right on held-out text; training stops when it has not risen for 3 epochs. */
  readonly judge: (model: Uint8Array, epoch: number) => number;
}

interface Weights {
  /** Row per feature, column per label; the transitions are the last rows. */
  readonly current: Float32Array;
  readonly sums: Float64Array;
  readonly labelCount: number;
  readonly transitionsAt: number;
}

/** The packed model of the best epoch. */
export function trainModel(examples: readonly Example[], options: TrainingOptions): Uint8Array {
  const rows = frequentFeatures(examples, options.minCount);
  const rowsOf = examples.map(({ features }) =>
    features.map((each) => Uint32Array.from([...each].flatMap((hash) => rows.get(hash) ?? []))),
  );
  const labelCount = options.labels.length;
  const cells = (rows.size + labelCount + 1) * labelCount;
  const weights: Weights = {
    current: new Float32Array(cells),
    sums: new Float64Array(cells),
    labelCount,
    transitionsAt: rows.size * labelCount,
  };
  let best: { score: number; bytes: Uint8Array; epoch: number } | undefined;
  let step = 1;
  const order = examples.map((_, i) => i);
  for (let epoch = 1; epoch <= options.epochs; epoch++) {
    shuffle(order, epoch);
    for (const index of order) {
      const labels = examples[index]?.labels ?? new Uint8Array();
      const features = rowsOf[index] ?? [];
      learn(weights, features, labels, bestLabels(weights, features), step++);
    }
    const bytes = packed(weights, rows, step, options);
    const score = options.judge(bytes, epoch);
    if (!best || score > best.score) best = { score, bytes, epoch };
    else if (epoch - best.epoch >= 3) break;
  }
  return best?.bytes ?? new Uint8Array();
}

function frequentFeatures(examples: readonly Example[], minCount: number): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { features } of examples) {
    for (const token of features) for (const hash of token) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  }
  const rows = new Map<number, number>();
  for (const [hash, count] of counts) if (count >= minCount) rows.set(hash, rows.size);
  return rows;
}

function bestLabels({ current, labelCount, transitionsAt }: Weights, features: readonly Uint32Array[]): Uint8Array {
  const count = features.length;
  const scores = new Float64Array(count * labelCount);
  const backs = new Uint8Array(count * labelCount);
  features.forEach((rows, i) => {
    const base = i * labelCount;
    for (const row of rows) {
      for (let label = 0, at = row * labelCount; label < labelCount; label++, at++)
        scores[base + label] = (scores[base + label] ?? 0) + (current[at] ?? 0);
    }
    for (let label = 0; label < labelCount; label++) {
      if (i === 0) {
        scores[label] = (scores[label] ?? 0) + (current[transitionsAt + labelCount * labelCount + label] ?? 0);
        continue;
      }
      let best = -Infinity;
      let back = 0;
      for (let before = 0, at = transitionsAt + label; before < labelCount; before++, at += labelCount) {
        const score = (scores[base - labelCount + before] ?? 0) + (current[at] ?? 0);
        if (score > best) {
          best = score;
          back = before;
        }
      }
      scores[base + label] = (scores[base + label] ?? 0) + best;
      backs[base + label] = back;
    }
  });
  const labels = new Uint8Array(count);
  let label = 0;
  const last = (count - 1) * labelCount;
  for (let l = 1; l < labelCount; l++) if ((scores[last + l] ?? 0) > (scores[last + label] ?? 0)) label = l;
  for (let i = count - 1; i >= 0; i--) {
    labels[i] = label;
    label = backs[i * labelCount + label] ?? 0;
  }
  return labels;
}

/** `sums` collects each change times the step at which it came, so that the average needs no pass over all weights. */
function learn(
  weights: Weights,
  features: readonly Uint32Array[],
  right: Uint8Array,
  guess: Uint8Array,
  step: number,
): void {
  const { current, sums, labelCount, transitionsAt } = weights;
  const add = (cell: number, change: number): void => {
    current[cell] = (current[cell] ?? 0) + change;
    sums[cell] = (sums[cell] ?? 0) + change * step;
  };
  features.forEach((rows, i) => {
    const [r = 0, g = 0] = [right[i], guess[i]];
    const rBefore = i === 0 ? labelCount : (right[i - 1] ?? 0);
    const gBefore = i === 0 ? labelCount : (guess[i - 1] ?? 0);
    if (r !== g) {
      for (const row of rows) {
        add(row * labelCount + r, 1);
        add(row * labelCount + g, -1);
      }
    }
    if (r !== g || rBefore !== gBefore) {
      add(transitionsAt + rBefore * labelCount + r, 1);
      add(transitionsAt + gBefore * labelCount + g, -1);
    }
  });
}

function packed(
  weights: Weights,
  rows: ReadonlyMap<number, number>,
  step: number,
  options: TrainingOptions,
): Uint8Array {
  const { current, sums, labelCount, transitionsAt } = weights;
  const average = (cell: number): number => (current[cell] ?? 0) - (sums[cell] ?? 0) / step;
  // The few weights above this are cut off at 127, so that the many small ones keep their differences.
  let greatest = 0;
  for (let cell = 0; cell < transitionsAt; cell++) greatest = Math.max(greatest, Math.abs(average(cell)));
  const scale = 127 / (greatest * CLIP);
  const least = options.pruning * 127;
  const features: WeightedFeature[] = [];
  for (const [hash, row] of rows) {
    const pairs: [number, number][] = [];
    for (let label = 0; label < labelCount; label++) {
      const weight = Math.max(-127, Math.min(127, Math.round(average(row * labelCount + label) * scale)));
      if (Math.abs(weight) >= Math.max(1, least)) pairs.push([label, weight]);
    }
    if (pairs.length > 0) features.push({ hash, weights: pairs });
  }
  const transitions = Int16Array.from({ length: (labelCount + 1) * labelCount }, (_, i) =>
    Math.max(-32767, Math.min(32767, Math.round(average(transitionsAt + i) * scale))),
  );
  return packModel(options.labels, transitions, features);
}

const CLIP = 0.5;

/** Fisher–Yates with a linear congruential generator. */
function shuffle(order: number[], seed: number): void {
  let state = Math.imul(seed, 2654435761) >>> 0;
  for (let i = order.length - 1; i > 0; i--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const j = Math.floor((state / 2 ** 32) * (i + 1));
    [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
  }
}
