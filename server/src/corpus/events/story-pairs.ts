/**
 * How alike the sentences of a story are, two by two. Most have nothing to do with each other: only those that share a
 * word, a kind of event, a day or a number are compared, and then those that may come into one cluster by way of others.
 * The clusters are the same.
 */
import type { ArticleId } from '../../base/ids.ts';
import type { Steps } from '../../base/steps.ts';
import type { PairScores } from './clusters.ts';
import { marksOf, pairScore } from './pairs.ts';
import type { Model } from './pairs-model.ts';
import type { Unit } from './units.ts';
import { whole } from './weights.ts';

/** The sentences of an article that may tell of an event, and facts that were compared. */
export interface Prepared {
  readonly article: ArticleId;
  readonly units: readonly Unit[];
  /** By unit of this article and of the other one whether they state the same fact; NaN where nobody asked. */
  factsWith(other: Prepared): Float32Array;
}

export interface Told extends Unit {
  readonly article: ArticleId;
  readonly from: Prepared;
  /** Among the units of its article; the first is what the article begins with. */
  readonly index: number;
}

/**
 * In steps, a unit at a time. `compare`: whether two units of two articles state the same fact; `least`: what clusters
 * have to be alike.
 */
export function* scoresOf(told: readonly Told[], compare: Compare, least: number, model?: Model): Steps<PairScores> {
  const count = told.length;
  const scores = new Int32Array(count * count);
  const shared = sharingPairs(told);
  const groups = Array.from({ length: count }, (_, i) => i);
  const score = (a: number, b: number): number => {
    const [one, other] = [told[a], told[b]];
    if (!one || !other) return 0;
    const found = whole(pairScore(one, other, () => rememberedFact(one, other, compare), model));
    scores[a * count + b] = found;
    scores[b * count + a] = found;
    return found;
  };
  for (let a = 0; a < count; a++) {
    yield;
    for (let b = a + 1; b < count; b++) if (shared[a * count + b] && score(a, b) >= least) join(groups, a, b);
  }
  for (let a = 0; a < count; a++) {
    yield;
    const own = groupOf(groups, a);
    for (let b = a + 1; b < count; b++) if (!shared[a * count + b] && groupOf(groups, b) === own) score(a, b);
  }
  return { count, scores };
}

type Compare = (a: Told, b: Told) => number;

/** 1 where two units share what two of one event have to share, or go on with each other; the smaller index first. */
function sharingPairs(told: readonly Told[]): Uint8Array {
  const count = told.length;
  const shared = new Uint8Array(count * count);
  const own = new Map<string, number[]>();
  const around = new Map<string, number[]>();
  const share = (others: readonly number[] | undefined, b: number): void => {
    for (const a of others ?? []) shared[a * count + b] = 1;
  };
  for (const [b, { features, goesOn }] of told.entries()) {
    const marks = marksOf(features);
    for (const mark of marks.own) {
      share(own.get(mark), b);
      share(around.get(mark), b);
    }
    for (const mark of marks.around) share(own.get(mark), b);
    if (goesOn > 0 && b > 0) shared[(b - 1) * count + b] = 1;
    for (const mark of marks.own) hold(own, mark, b);
    for (const mark of marks.around) hold(around, mark, b);
  }
  return shared;
}

function hold(holders: Map<string, number[]>, mark: string, unit: number): void {
  const others = holders.get(mark);
  if (!others) holders.set(mark, [unit]);
  else if (others.at(-1) !== unit) others.push(unit);
}

/** The smallest of the things that this one was joined with. Source: disjoint sets with path halving. */
function groupOf(groups: number[], thing: number): number {
  let at = thing;
  for (let up = groups[at] ?? at; up !== at; up = groups[at] ?? at) {
    groups[at] = groups[up] ?? up;
    at = groups[at] ?? up;
  }
  return at;
}

function join(groups: number[], a: number, b: number): void {
  const [one, other] = [groupOf(groups, a), groupOf(groups, b)];
  groups[Math.max(one, other)] = Math.min(one, other);
}

/** Facts are compared once for two articles that stay as they are, whatever else their story gets. */
function rememberedFact(a: Told, b: Told, compare: Compare): number {
  if (a.article === b.article) return 0;
  const known = a.from.factsWith(b.from);
  const at = a.index * b.from.units.length + b.index;
  const found = known[at] ?? 0;
  if (!Number.isNaN(found)) return found;
  const made = compare(a, b);
  known[at] = made;
  return made;
}
