/**
 * Which words of two articles stand in both, in the same order: runs of equal words, chained over small differences.
 * Hot: runs for every pair of articles that may share a passage (benchmark: test/bench, "reuse").
 */
import { GRAM, gramsOf } from '../analysis/signatures.ts';

/** Pairs of equal words, ascending on both sides: word `left[i]` of the one is word `right[i]` of the other. */
export interface Chain {
  readonly left: readonly number[];
  readonly right: readonly number[];
}

/** A run of `length` equal words from word `left` and from word `right` on. */
interface Run {
  readonly left: number;
  readonly right: number;
  readonly length: number;
}

/** Positions of each gram of a text. */
export interface GramPlaces {
  readonly codes: Uint16Array;
  readonly grams: Uint32Array;
  /** Last position of the grams of a slot, -1 where there is none; a slot is the lower bits of the hash. */
  readonly heads: Int32Array;
  /** By position: the position before in the same slot, or -1. */
  readonly previous: Int32Array;
}

/** Words that may differ between two runs of one passage, on either side. */
const LARGEST_GAP = 12;
/** A gram that one article has more often is a refrain: its places can't be told apart. */
const MOST_PLACES = 4;

export function gramPlaces(codes: Uint16Array): GramPlaces {
  const grams = gramsOf(codes);
  let slots = 64;
  while (slots < grams.length * 2) slots *= 2;
  const heads = new Int32Array(slots).fill(-1);
  const previous = new Int32Array(grams.length);
  for (const [i, gram] of grams.entries()) {
    const slot = gram & (slots - 1);
    previous[i] = heads[slot] ?? -1;
    heads[slot] = i;
  }
  return { codes, grams, heads, previous };
}

/** Shorter chains are a phrase. */
const SHORTEST_CHAIN = 8;

/** Chains of equal words, the longest first; no word is in two of them. Deterministic, so keep the order of the two. */
export function chainsBetween(left: GramPlaces, right: GramPlaces): readonly Chain[] {
  const chains = chained(runsBetween(left, right))
    .map((runs) => filled(runs, left.codes, right.codes))
    .filter((chain) => chain.left.length >= SHORTEST_CHAIN);
  if (chains.length < 2) return chains;
  chains.sort((a, b) => b.left.length - a.left.length || (a.left[0] ?? 0) - (b.left[0] ?? 0));
  const used = { left: new Uint8Array(left.codes.length), right: new Uint8Array(right.codes.length) };
  return chains.map((chain) => freePart(chain, used)).filter((chain) => chain !== undefined);
}

/** What of a chain is in no better one, and from now on used; `undefined` where too little is: that is chance. */
function freePart(chain: Chain, used: { readonly left: Uint8Array; readonly right: Uint8Array }): Chain | undefined {
  const left: number[] = [];
  const right: number[] = [];
  for (let i = 0; i < chain.left.length; i++) {
    const a = chain.left[i] ?? 0;
    const b = chain.right[i] ?? 0;
    if (used.left[a] || used.right[b]) continue;
    left.push(a);
    right.push(b);
  }
  if (left.length * 2 <= chain.left.length) return undefined;
  for (const at of left) used.left[at] = 1;
  for (const at of right) used.right[at] = 1;
  return { left, right };
}

/** All runs of at least GRAM equal words that are part of no longer run, in order of their left side. */
function runsBetween(left: GramPlaces, right: GramPlaces): Run[] {
  const runs: Run[] = [];
  const a = left.codes;
  const b = right.codes;
  const mask = left.heads.length - 1;
  for (let j = 0; j < right.grams.length; j++) {
    const gram = right.grams[j] ?? 0;
    let places = 0;
    for (let i = left.heads[gram & mask] ?? -1; i >= 0 && places < MOST_PLACES; i = left.previous[i] ?? -1) {
      if (left.grams[i] !== gram) continue;
      places++;
      if (i > 0 && j > 0 && a[i - 1] === b[j - 1] && left.grams[i - 1] === right.grams[j - 1]) continue;
      let length = 0;
      while (i + length < a.length && j + length < b.length && a[i + length] === b[j + length]) length++;
      if (length >= GRAM) runs.push({ left: i, right: j, length });
    }
  }
  return runs.sort((x, y) => x.left - y.left || x.right - y.right);
}

interface OpenChain {
  readonly runs: Run[];
  leftEnd: number;
  rightEnd: number;
}

/** Runs that follow each other on both sides with little between. */
function chained(runs: readonly Run[]): readonly (readonly Run[])[] {
  const all: OpenChain[] = [];
  let open: OpenChain[] = [];
  for (const run of runs) {
    open = open.filter(({ leftEnd }) => leftEnd + LARGEST_GAP >= run.left);
    let best: OpenChain | undefined;
    let bestGap = Number.POSITIVE_INFINITY;
    for (const chain of open) {
      const gapLeft = run.left - chain.leftEnd;
      const gapRight = run.right - chain.rightEnd;
      const gap = Math.max(Math.abs(gapLeft), Math.abs(gapRight));
      const isNear = gapRight <= LARGEST_GAP && run.length + Math.min(gapLeft, gapRight) > 0;
      if (isNear && gap <= LARGEST_GAP && gap < bestGap) {
        best = chain;
        bestGap = gap;
      }
    }
    if (!best) {
      best = { runs: [], leftEnd: run.left, rightEnd: run.right };
      all.push(best);
      open.push(best);
    }
    // Two runs may overlap where a word is left out between equal neighbours.
    const cut = Math.max(0, best.leftEnd - run.left, best.rightEnd - run.right);
    const rest = { left: run.left + cut, right: run.right + cut, length: run.length - cut };
    best.runs.push(rest);
    best.leftEnd = rest.left + rest.length;
    best.rightEnd = rest.right + rest.length;
  }
  return all.map((chain) => chain.runs);
}

/** The runs word by word, with what is equal in the gaps between them. */
function filled(runs: readonly Run[], a: Uint16Array, b: Uint16Array): Chain {
  const left: number[] = [];
  const right: number[] = [];
  for (const run of runs) {
    const between = left.length === 0 ? NO_WORDS : commonWords(a, b, ends(left, right), run);
    for (let i = 0; i < between.left.length; i++) {
      left.push(between.left[i] ?? 0);
      right.push(between.right[i] ?? 0);
    }
    for (let i = 0; i < run.length; i++) {
      left.push(run.left + i);
      right.push(run.right + i);
    }
  }
  return { left, right };
}

const NO_WORDS: Chain = { left: [], right: [] };

const ends = (left: readonly number[], right: readonly number[]): Place => ({
  left: (left.at(-1) ?? -1) + 1,
  right: (right.at(-1) ?? -1) + 1,
});

interface Place {
  readonly left: number;
  readonly right: number;
}

/** Longer stretches without five equal words in a row are taken to have none in common. */
const LONGEST_STRETCH = 40;

/** The most words that stand in both texts in the same order, between two places (the second not included). */
export function commonWords(a: Uint16Array, b: Uint16Array, from: Place, to: Place): Chain {
  const rows = to.left - from.left;
  const columns = to.right - from.right;
  if (rows <= 0 || columns <= 0 || rows > LONGEST_STRETCH || columns > LONGEST_STRETCH) return NO_WORDS;
  const width = columns + 1;
  const longest = new Uint8Array((rows + 1) * width);
  const isEqual = (i: number, j: number): boolean => a[from.left + i] === b[from.right + j];
  for (let i = rows - 1; i >= 0; i--) {
    for (let j = columns - 1; j >= 0; j--) {
      const skipped = Math.max(longest[(i + 1) * width + j] ?? 0, longest[i * width + j + 1] ?? 0);
      longest[i * width + j] = isEqual(i, j) ? 1 + (longest[(i + 1) * width + j + 1] ?? 0) : skipped;
    }
  }
  const left: number[] = [];
  const right: number[] = [];
  for (let i = 0, j = 0; i < rows && j < columns; ) {
    if (isEqual(i, j)) {
      left.push(from.left + i++);
      right.push(from.right + j++);
    } else if ((longest[(i + 1) * width + j] ?? 0) >= (longest[i * width + j + 1] ?? 0)) i++;
    else j++;
  }
  return { left, right };
}
