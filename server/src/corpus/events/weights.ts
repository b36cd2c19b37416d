/** Sets of words or names with weights, and how alike two of them are. */

export type Weights<K> = ReadonlyMap<K, number>;

export function addTo<K>(weights: Map<K, number>, key: K, weight: number): void {
  weights.set(key, (weights.get(key) ?? 0) + weight);
}

/** What two sets have in common, and how much it weighs. */
export interface Shared<K> {
  readonly keys: readonly K[];
  /** Sum of the products of the weights. */
  readonly product: number;
}

export function sharedOf<K>(a: Weights<K>, b: Weights<K>): Shared<K> {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  const keys: K[] = [];
  let product = 0;
  for (const [key, weight] of small) {
    const other = large.get(key);
    if (other === undefined) continue;
    keys.push(key);
    product += weight * other;
  }
  return { keys, product };
}

/** Sets are compared with many others, and never change. */
const norms = new WeakMap<object, number>();

function norm<K>(weights: Weights<K>): number {
  const known = norms.get(weights);
  if (known !== undefined) return known;
  let sum = 0;
  for (const weight of weights.values()) sum += weight * weight;
  norms.set(weights, Math.sqrt(sum));
  return Math.sqrt(sum);
}

/** 0 for nothing in common, 1 for the same. */
export function cosine<K>(a: Weights<K>, b: Weights<K>): number {
  const product = productOf(a, b);
  return product === 0 ? 0 : product / (norm(a) * norm(b));
}

/** So much do some three words of a story weigh: to have one word more than that is not to be contained. */
const LIGHTEST = 200;

/** 1 where the lighter set is in the other, unless it is next to nothing. */
export function containment<K>(a: Weights<K>, b: Weights<K>): number {
  const product = productOf(a, b);
  return product === 0 ? 0 : Math.min(1, product / Math.max(LIGHTEST, Math.min(norm(a), norm(b)) ** 2));
}

function productOf<K>(a: Weights<K>, b: Weights<K>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let product = 0;
  for (const [key, weight] of small) product += weight * (large.get(key) ?? 0);
  return product;
}

/** A score as a whole number: sums of such are the same in any order. */
export const whole = (score: number): number => Math.round(score * 10_000);
