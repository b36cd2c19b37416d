/** Logistic regression with a ridge, by Newton's method: the same examples give the same weights. */

export interface Example {
  readonly evidence: readonly number[];
  readonly isSame: boolean;
  /** It counts as so many examples. */
  readonly weight: number;
}

export interface Fitted {
  readonly bias: number;
  readonly weights: readonly number[];
}

const MOST_STEPS = 50;
/** Steps smaller than this no longer change what is written. */
const SMALL = 1e-6;
/** The bias is all but free; it is held so that there is one answer where all examples are alike. */
const RIDGE_OF_BIAS = 0.01;

/** `ridge`: how strongly weights are drawn to 0, in examples. Source: iteratively reweighted least squares. */
export function fitted(examples: readonly Example[], width: number, ridge: number): Fitted {
  const weights = new Float64Array(width + 1);
  for (let step = 0; step < MOST_STEPS; step++) {
    const change = newtonStep(examples, weights, ridge);
    for (const [i, each] of change.entries()) weights[i] = (weights[i] ?? 0) - each;
    if (change.every((each) => Math.abs(each) < SMALL)) break;
  }
  return { bias: weights[width] ?? 0, weights: [...weights.subarray(0, width)] };
}

/** The last of the weights is the bias. */
function newtonStep(examples: readonly Example[], weights: Float64Array, ridge: number): readonly number[] {
  const last = weights.length - 1;
  const slope = Array.from(weights, (weight, i) => weight * (i === last ? RIDGE_OF_BIAS : ridge));
  const curve = slope.map((_, i) => slope.map((_, j) => (i === j ? (i === last ? RIDGE_OF_BIAS : ridge) : 0)));
  for (const { evidence, isSame, weight } of examples) {
    const row = [...evidence, 1];
    const sum = row.reduce((total, each, i) => total + each * (weights[i] ?? 0), 0);
    const likely = 1 / (1 + Math.exp(-sum));
    for (const [i, own] of row.entries()) {
      if (own === 0) continue;
      slope[i] = (slope[i] ?? 0) + weight * (likely - Number(isSame)) * own;
      const line = curve[i] ?? [];
      for (const [j, other] of row.entries()) line[j] = (line[j] ?? 0) + weight * likely * (1 - likely) * own * other;
    }
  }
  return solved(curve, slope);
}

/** x of `matrix · x = right`. Source: Gauss-Jordan elimination; the ridge keeps the diagonal above 0. */
function solved(matrix: readonly (readonly number[])[], right: readonly number[]): readonly number[] {
  const rows = matrix.map((row, i) => [...row, right[i] ?? 0]);
  for (const [at, pivot] of rows.entries()) {
    const head = pivot[at] ?? 1;
    for (let c = at; c < pivot.length; c++) pivot[c] = (pivot[c] ?? 0) / head;
    for (const [r, row] of rows.entries()) {
      const factor = row[at] ?? 0;
      if (r === at || factor === 0) continue;
      for (let c = at; c < row.length; c++) row[c] = (row[c] ?? 0) - factor * (pivot[c] ?? 0);
    }
  }
  return rows.map((row) => row.at(-1) ?? 0);
}
