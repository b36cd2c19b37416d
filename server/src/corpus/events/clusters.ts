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
  const members = Array.from({ length: count }, (_, i) => [i]);
  const ties = Array.from({ length: count }, () => new Map<number, Tie>());
  for (const { a, b, score } of pairs) {
    ties[a]?.set(b, { sum: score, most: score });
    ties[b]?.set(a, { sum: score, most: score });
  }
  for (let next = nextPair(members, ties, least, best); next; next = nextPair(members, ties, least, best))
    merge(members, ties, next);
  return members.filter((cluster) => cluster.length > 0).map((cluster) => cluster.sort((x, y) => x - y));
}

/** How much the best pair counts beside the average of all. */
const BEST = 0.75;

type Pair = readonly [number, number];

function nextPair(
  members: readonly (readonly number[])[],
  ties: readonly ReadonlyMap<number, Tie>[],
  least: number,
  best: number,
): Pair | undefined {
  let found: Pair | undefined;
  let highest = least;
  for (const [a, row] of ties.entries()) {
    const size = members[a]?.length ?? 0;
    for (const [b, { sum, most }] of row) {
      if (b <= a) continue;
      const score = best * most + ((1 - best) * sum) / (size * (members[b]?.length ?? 1));
      if (score < highest || (score === highest && found && (a > found[0] || (a === found[0] && b > found[1]))))
        continue;
      found = [a, b];
      highest = score;
    }
  }
  return found;
}

/** The cluster keeps the number of its first thing. */
function merge(members: number[][], ties: Map<number, Tie>[], [a, b]: Pair): void {
  members[a]?.push(...(members[b] ?? []));
  members[b] = [];
  const into = ties[a];
  for (const [other, tie] of ties[b] ?? []) {
    ties[other]?.delete(b);
    if (other === a || !into) continue;
    const own = into.get(other);
    const both = own ? { sum: own.sum + tie.sum, most: Math.max(own.most, tie.most) } : tie;
    into.set(other, both);
    ties[other]?.set(a, both);
  }
  into?.delete(b);
  ties[b] = new Map();
}
