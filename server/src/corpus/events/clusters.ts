/**
 * Clusters of things by the scores of their pairs: the two clusters that are most alike on average become one, as long
 * as they are alike enough. Scores are whole numbers, so that the outcome does not depend on the order of sums.
 * Source: agglomerative clustering with average linkage (UPGMA).
 */

export interface ScoredPair {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/** What two clusters have in common: the sum over their pairs, and the best pair. */
interface Tie {
  readonly sum: number;
  readonly most: number;
}

/** Things are `0` up to `count`; pairs that are not told score 0. Each cluster ascending, by its first thing. */
export function clustersOf(
  count: number,
  pairs: readonly ScoredPair[],
  least: number,
  best = BEST,
): readonly (readonly number[])[] {
  const state: State = {
    members: Array.from({ length: count }, (_, i) => [i]),
    ties: Array.from({ length: count }, () => new Map()),
    // No two clusters are more alike than their best pair: the others never become one by themselves.
    strong: Array.from({ length: count }, () => new Set()),
  };
  for (const { a, b, score } of pairs) {
    const tie = { sum: score, most: score };
    state.ties[a]?.set(b, tie);
    state.ties[b]?.set(a, tie);
    if (score >= least) state.strong[Math.min(a, b)]?.add(Math.max(a, b));
  }
  for (let next = nextPair(state, least, best); next; next = nextPair(state, least, best)) merge(state, next, least);
  return state.members.filter((cluster) => cluster.length > 0).map((cluster) => cluster.sort((x, y) => x - y));
}

/** How much the best pair counts beside the average of all. */
const BEST = 0.5;

type Pair = readonly [number, number];

interface State {
  readonly members: number[][];
  readonly ties: Map<number, Tie>[];
  /** By cluster the later ones that it may become one with. */
  readonly strong: Set<number>[];
}

function nextPair({ members, ties, strong }: State, least: number, best: number): Pair | undefined {
  let found: Pair | undefined;
  let highest = least;
  for (const [a, others] of strong.entries()) {
    const size = members[a]?.length ?? 0;
    for (const b of others) {
      const { sum, most } = ties[a]?.get(b) ?? NO_TIE;
      const score = best * most + ((1 - best) * sum) / (size * (members[b]?.length ?? 1));
      if (score < highest || (score === highest && found && (a > found[0] || (a === found[0] && b > found[1]))))
        continue;
      found = [a, b];
      highest = score;
    }
  }
  return found;
}

const NO_TIE: Tie = { sum: 0, most: Number.NEGATIVE_INFINITY };

/** The cluster keeps the number of its first thing. */
function merge({ members, ties, strong }: State, [a, b]: Pair, least: number): void {
  members[a]?.push(...(members[b] ?? []));
  members[b] = [];
  const into = ties[a];
  for (const [other, tie] of ties[b] ?? []) {
    ties[other]?.delete(b);
    strong[other]?.delete(b);
    if (other === a || !into) continue;
    const own = into.get(other);
    const both = own ? { sum: own.sum + tie.sum, most: Math.max(own.most, tie.most) } : tie;
    into.set(other, both);
    ties[other]?.set(a, both);
    if (both.most >= least) strong[Math.min(a, other)]?.add(Math.max(a, other));
  }
  into?.delete(b);
  ties[b] = new Map();
  strong[b] = new Set();
}
