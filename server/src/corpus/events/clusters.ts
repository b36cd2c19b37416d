/**
 * Clusters of things by the scores of their pairs: the two clusters that are most alike on average become one, as long
 * as they are alike enough. Scores are whole numbers, so that the outcome does not depend on the order of sums.
 * Source: agglomerative clustering with average linkage (UPGMA).
 */

/** Scores of all pairs of things `0` up to `count`: that of `a` and `b` at `a * count + b` and at `b * count + a`. */
export interface PairScores {
  readonly count: number;
  readonly scores: Int32Array;
}

/** How much the best pair counts beside the average of all. */
const BEST = 0.5;

/** `least`: above 0. Each cluster ascending, by its first thing. The scores are used up. */
export function clustersOf(pairs: PairScores, least: number, best = BEST): readonly (readonly number[])[] {
  const { count, scores } = pairs;
  const rows = Array.from({ length: count }, (_, a) => strongAfter(pairs, a, least));
  const state: State = {
    count,
    sums: scores,
    most: scores.slice(),
    members: Array.from({ length: count }, (_, i) => [i]),
    strong: rows,
    nearest: new Array<Near | undefined>(count).fill(undefined),
    least,
    best,
  };
  for (let a = 0; a < count; a++) state.nearest[a] = nearestOf(state, a);
  for (let a = nextRow(state); a >= 0; a = nextRow(state)) merge(state, a, state.nearest[a]?.other ?? a);
  return state.members.filter((cluster) => cluster.length > 0).map((cluster) => cluster.sort((x, y) => x - y));
}

function strongAfter({ count, scores }: PairScores, a: number, least: number): Set<number> {
  const strong = new Set<number>();
  for (let b = a + 1; b < count; b++) if ((scores[a * count + b] ?? 0) >= least) strong.add(b);
  return strong;
}

interface Near {
  readonly other: number;
  readonly score: number;
}

/** What two clusters have in common stands where the pair of their first things does. */
interface State {
  readonly count: number;
  /** Over their pairs. */
  readonly sums: Int32Array;
  /** The best of their pairs; 0 may stand for less. */
  readonly most: Int32Array;
  readonly members: number[][];
  /** By cluster the later ones with a pair that is alike enough: with others it never becomes one. */
  readonly strong: Set<number>[];
  /** By cluster the later one that it is most like, if it is alike enough. */
  readonly nearest: (Near | undefined)[];
  readonly least: number;
  readonly best: number;
}

/** Of equals the first. */
function nearestOf({ count, sums, most, members, strong, least, best }: State, a: number): Near | undefined {
  let found: Near | undefined;
  const size = members[a]?.length ?? 0;
  for (const other of strong[a] ?? []) {
    const at = a * count + other;
    const score = best * (most[at] ?? 0) + ((1 - best) * (sums[at] ?? 0)) / (size * (members[other]?.length ?? 1));
    if (score < least || (found && (score < found.score || (score === found.score && other > found.other)))) continue;
    found = { other, score };
  }
  return found;
}

/** The first cluster of the two that are most alike; -1 where none are. */
function nextRow({ nearest }: State): number {
  let row = -1;
  for (let a = 0; a < nearest.length; a++) if ((nearest[a]?.score ?? -1) > (nearest[row]?.score ?? -1)) row = a;
  return row;
}

/** The cluster keeps the number of its first thing. */
function merge(state: State, a: number, b: number): void {
  const { count, sums, most, members, strong, nearest, least } = state;
  members[a]?.push(...(members[b] ?? []));
  members[b] = [];
  strong[b] = new Set();
  nearest[b] = undefined;
  for (let other = 0; other < count; other++) {
    const isNear = strong[other]?.delete(b) === true || strong[other]?.has(a) === true;
    if (other === a || members[other]?.length === 0) continue;
    const own = a * count + other;
    const theirs = b * count + other;
    const sum = (sums[own] ?? 0) + (sums[theirs] ?? 0);
    const highest = Math.max(most[own] ?? 0, most[theirs] ?? 0);
    sums[own] = sum;
    sums[other * count + a] = sum;
    most[own] = highest;
    most[other * count + a] = highest;
    if (highest >= least) strong[Math.min(a, other)]?.add(Math.max(a, other));
    if (isNear || (other < a && highest >= least)) nearest[other] = nearestOf(state, other);
  }
  nearest[a] = nearestOf(state, a);
}
