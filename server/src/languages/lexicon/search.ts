/**
 * Finds the listed words near a misspelt one: a walk through the automaton that keeps one row of the edit-distance
 * table for each letter on the path and turns back where no cell is cheap enough. Hot file: plain arrays.
 */
import { endsWord, isLast, letterOf, ROOT, targetOf } from '../../base/dawg.ts';
import { withoutDiacritics } from '../../base/fold.ts';
import { type Mark, markAt, type WordList } from './format.ts';

/** What a slip costs, beside 1 for a wrong letter. */
export interface EditCosts {
  /** A letter left out, and a letter too many. */
  readonly missing: number;
  readonly extra: number;
  /** Two letters left out in a row, a syllable as a rule. */
  readonly missingPair: number;
  /** The letter beside the right one on the keyboard. */
  readonly neighbour: number;
  /** Rows of keys; letters side by side in one are neighbours. */
  readonly keyRows: readonly string[];
  readonly swap: number;
  /** A double letter written once, or a single one twice. */
  readonly doubling: number;
  readonly diacritic: number;
  readonly capital: number;
  /** Added where the first letter is touched: it is seldom wrong. */
  readonly first: number;
  /** Spellings that sound alike, one or two letters each, either way: `['ei', 'ij', 0.6]`. */
  readonly alike: readonly (readonly [a: string, b: string, cost: number])[];
}

export interface Found {
  readonly word: string;
  readonly cost: number;
  readonly mark: Mark;
  /** In the list by itself, not only as a part of compounds. */
  readonly listed: boolean;
}

interface Alike {
  /** Letters of the misspelt word before the place. */
  readonly taken: number;
  readonly first: number;
  /** -1 where the listed word has one letter here. */
  readonly second: number;
  readonly cost: number;
}

interface Target {
  readonly units: readonly number[];
  /** Per place behind a letter. */
  readonly alike: readonly (readonly Alike[])[];
  /** Cost of reading letter number l for the misspelt letter j: `replace[l * length + j]`. */
  readonly replace: Float64Array;
  /** Lower-case code unit of each letter number. */
  readonly lower: readonly number[];
}

/** All words and parts whose cost from `word` (lower case) is at most `bound`, in no useful order. */
export function searchNear(list: WordList, word: string, bound: number, costs: EditCosts): Found[] {
  const target = targetFor(list, word, costs);
  const { edges } = list.dawg;
  const n = word.length;
  const found: Found[] = [];
  const path: number[] = [];
  const rows: Float64Array[] = [
    Float64Array.from({ length: n + 1 }, (_, j) => j * costs.extra + (j > 0 ? costs.first : 0)),
  ];
  const floors = [0];

  const visit = (node: number, depth: number): void => {
    for (let i = node; ; i++) {
      const edge = edges[i] ?? 0;
      if (letterOf(edge) !== list.separator) {
        const floor = fillRow(target, rows, path, depth, letterOf(edge), costs);
        floors[depth] = floor;
        const end = rows[depth]?.[n] ?? Number.POSITIVE_INFINITY;
        const next = targetOf(edge);
        if (end <= bound) {
          const text = textOf(list, path, depth);
          found.push({ word: text, cost: end, mark: markAt(list, next), listed: endsWord(edge) });
        }
        // A swap or a pair of letters reaches over one row.
        const reachable = floor <= bound || (floors[depth - 1] ?? 0) + costs.swap <= bound;
        if (reachable && next !== 0 && depth < n + MAX_LONGER) visit(next, depth + 1);
      }
      if (isLast(edge)) return;
    }
  };
  if (edges.length > ROOT) visit(ROOT, 1);
  return found;
}

const MAX_LONGER = 3;

/** Fills the row of `depth` for one more letter on the path; returns its cheapest cell. */
function fillRow(
  target: Target,
  rows: Float64Array[],
  path: number[],
  depth: number,
  letter: number,
  costs: EditCosts,
): number {
  const { units, alike, replace, lower } = target;
  const n = units.length;
  const before = rows[depth - 1] ?? new Float64Array(n + 1);
  const beforeLast = rows[depth - 2];
  let row = rows[depth];
  if (!row) {
    row = new Float64Array(n + 1);
    rows[depth] = row;
  }
  path[depth] = letter;
  const unit = lower[letter] ?? 0;
  const previous = depth > 1 ? (lower[path[depth - 1] ?? 0] ?? 0) : -1;
  const missing = (unit === previous ? costs.doubling : costs.missing) + (depth === 1 ? costs.first : 0);
  row[0] = (before[0] ?? 0) + missing;
  let floor = row[0] ?? 0;
  for (let j = 1; j <= n; j++) {
    const own = units[j - 1] ?? 0;
    const ownBefore = j > 1 ? (units[j - 2] ?? 0) : -2;
    let cost = (before[j - 1] ?? 0) + (replace[letter * n + j - 1] ?? 1);
    const inserted = (before[j] ?? 0) + missing;
    if (inserted < cost) cost = inserted;
    const deleted = (row[j - 1] ?? 0) + (own === ownBefore ? costs.doubling : costs.extra);
    if (deleted < cost) cost = deleted;
    if (beforeLast) cost = Math.min(cost, (beforeLast[j] ?? 0) + costs.missingPair);
    if (beforeLast && own === previous && ownBefore === unit && own !== unit) {
      cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + costs.swap);
    }
    for (const pair of alike[j] ?? NONE) {
      if (pair.second < 0 && pair.first === unit) cost = Math.min(cost, (before[j - pair.taken] ?? 0) + pair.cost);
      else if (beforeLast && pair.second === unit && pair.first === previous) {
        cost = Math.min(cost, (beforeLast[j - pair.taken] ?? 0) + pair.cost);
      }
    }
    row[j] = cost;
    if (cost < floor) floor = cost;
  }
  return floor;
}

const NONE: readonly Alike[] = [];

function targetFor(list: WordList, word: string, costs: EditCosts): Target {
  const n = word.length;
  const units = Array.from({ length: n }, (_, i) => word.charCodeAt(i));
  const letters = list.dawg.units.map((unit) => String.fromCharCode(unit));
  const pairs = replacements(costs);
  const replace = new Float64Array(letters.length * n);
  for (const [number, letter] of letters.entries()) {
    const lower = letter.toLowerCase();
    const bare = withoutDiacritics(lower);
    for (let j = 0; j < n; j++) {
      const own = word[j] ?? '';
      let cost = 1;
      if (letter === own) cost = 0;
      else if (lower === own) cost = costs.capital;
      else if (bare === withoutDiacritics(own)) cost = costs.diacritic;
      else cost = (pairs.get(own + lower) ?? 1) + (j === 0 ? costs.first : 0);
      replace[number * n + j] = cost;
    }
  }
  const alike = Array.from({ length: n + 1 }, (_, j) => alikeAt(word, j, costs));
  return { units, alike, replace, lower: letters.map((letter) => letter.toLowerCase().charCodeAt(0)) };
}

/** Costs of one letter for another, by both letters. */
function replacements({ alike, keyRows, neighbour }: EditCosts): Map<string, number> {
  const pairs = new Map<string, number>();
  const both = (a: string, b: string, cost: number) => pairs.set(a + b, cost).set(b + a, cost);
  for (const row of keyRows) for (let i = 1; i < row.length; i++) both(row[i - 1] ?? '', row[i] ?? '', neighbour);
  for (const [a, b, cost] of alike) if (a.length + b.length === 2) both(a, b, cost);
  return pairs;
}

/** Pairs of which at least one side has two letters; one for one is in the table of replacements. */
function alikeAt(word: string, end: number, { alike }: EditCosts): Alike[] {
  const found: Alike[] = [];
  for (const [a, b, cost] of alike) {
    if (a.length + b.length === 2) continue;
    for (const [own, other] of [[a, b] as const, [b, a] as const]) {
      if (end < own.length || word.slice(end - own.length, end) !== own) continue;
      const second = other.length > 1 ? other.charCodeAt(1) : -1;
      found.push({ taken: own.length, first: other.charCodeAt(0), second, cost });
    }
  }
  return found;
}

function textOf({ dawg }: WordList, path: readonly number[], depth: number): string {
  let text = '';
  for (let i = 1; i <= depth; i++) text += String.fromCharCode(dawg.units[path[i] ?? 0] ?? 0);
  return text;
}
