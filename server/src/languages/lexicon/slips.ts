/**
 * Tells a compound that nobody listed from a slip that happens to read as one (`veer|wezen`, meant: `verwezen`): some
 * listed word is one small slip away. Hot file: called once for every compound that is in no list, so it walks the
 * automaton along the word and tries one slip at each letter, instead of filling a table of distances.
 */
import { type Dawg, edgeFor, endsWord, isLast, letterOf, ROOT, targetOf } from '../../base/dawg.ts';
import { withoutDiacritics } from '../../base/fold.ts';
import { type CompoundRules, compoundPrice, splitPrice } from './compounds.ts';
import { FORBIDDEN, MAX_PRODUCTIVITY, markAt, productivityOf, QUIET, type WordList } from './format.ts';
import type { EditCosts } from './search.ts';

export interface SlipRules {
  /** Price from which a compound is a doubtful one. */
  readonly doubtful: number;
  /** Highest cost at which a listed word is what was meant, for doubtful compounds and for good ones. */
  readonly near: number;
  readonly nearer: number;
  /** The same where the word meant is a common one, in either sort of compound. */
  readonly common: number;
  /** What a step of productivity is worth, in edits. */
  readonly worth: number;
  /** Letters that may stand between parts or not, as the writer likes: no slip there. */
  readonly linking: string;
}

/** Whether a word that reads as a compound at this price (`Infinity`: derived) is more likely a slip. */
export type SlipTest = (word: string, price: number) => boolean;

export function createSlipTest(
  list: WordList,
  compounds: CompoundRules,
  costs: EditCosts,
  { doubtful, near, nearer, common, worth, linking }: SlipRules,
): SlipTest {
  const replacements = replacementCosts(list, costs);
  return (word, price) => {
    const isGood = price < doubtful;
    const bound = isGood ? nearer : near;
    return hasSlip(list, word, costs, replacements, (edge, cost, slip) => {
      if (!endsWord(edge)) return false;
      const mark = markAt(list, targetOf(edge));
      const productivity = productivityOf(mark);
      const limit =
        slip.wrong > slip.meant.length && cost > bound && productivity === MAX_PRODUCTIVITY ? common : bound;
      if (mark === QUIET || mark === FORBIDDEN || cost - worth * productivity > limit) return false;
      if (productivity > RARE) return true;
      if (productivity === 0 && isGood) return false;
      if (slip.letter !== '' && linking.includes(slip.letter) && isBoundary(list, compounds, word, slip.at))
        return false;
      // Two compounds that differ in a part (`leesboek`, `lesboek`) are two words.
      return !isGood || splitPrice(list, compounds, meantBy(word, slip)) > compounds.limit;
    });
  };
}

/** Productivity up to which the word meant is no more likely than the one that stands there. */
const RARE = 1;

const isBoundary = (list: WordList, compounds: CompoundRules, word: string, at: number): boolean =>
  compoundPrice(list, compounds, word.slice(0, at), 'modifier') <= compounds.limit &&
  compoundPrice(list, compounds, word, 'head', at) <= compounds.limit;

interface Slip {
  readonly at: number;
  /** How many letters of the word are wrong there. */
  readonly wrong: number;
  /** What is meant instead; for a letter too many, that letter is in `letter`. */
  readonly meant: string;
  /** The one letter left out or added; empty otherwise. */
  readonly letter: string;
}

const meantBy = (word: string, { at, wrong, meant }: Slip): string =>
  word.slice(0, at) + meant + word.slice(at + wrong);

/** By code unit of the letter that stands there, then by number of the letter meant: cheap replacements only. */
type Replacements = ReadonlyMap<number, ReadonlyMap<number, number>>;
const HYPHEN = '-'.charCodeAt(0);

/** Whether the test holds for one of the words that are one slip away, behind the first letter and before the end. */
function hasSlip(
  { dawg, separator }: WordList,
  word: string,
  costs: EditCosts,
  replacements: Replacements,
  isMeant: (edge: number, cost: number, slip: Slip) => boolean,
): boolean {
  const { edges } = dawg;
  const units = Array.from(word, (_, i) => dawg.letters.get(word.charCodeAt(i)) ?? -1);
  let into = edgeFor(dawg, ROOT, units[0] ?? -1);
  for (let at = 1; at < units.length && into !== 0; at++) {
    const node = targetOf(into);
    if (node === 0) return false;
    const unit = units[at] ?? -1;
    const before = units[at - 1];
    const letter = word.charAt(at);
    // A last letter too many is an ending, unless it is the last but one over again.
    const shorter = unit === before || at < units.length - 1 ? walkOn(dawg, into, node, units, at + 1) : 0;
    const extra = unit === before ? costs.doubling : costs.extra;
    if (shorter !== 0 && isMeant(shorter, extra, { at, wrong: 1, meant: '', letter })) return true;
    const next = units[at + 1] ?? -1;
    if (next >= 0 && next !== unit) {
      const first = edgeFor(dawg, edgeTarget(dawg, node, next), unit);
      const edge = first === 0 ? 0 : walkOn(dawg, first, targetOf(first), units, at + 2);
      const meant = word.charAt(at + 1) + letter;
      if (edge !== 0 && isMeant(edge, costs.swap, { at, wrong: 2, meant, letter: '' })) return true;
    }
    const cheap = replacements.get(word.charCodeAt(at));
    for (let i = node; ; i++) {
      const step = edges[i] ?? 0;
      const number = letterOf(step);
      const code = dawg.units[number] ?? 0;
      if (number !== separator && code !== HYPHEN) {
        const meant = String.fromCharCode(code);
        // Behind its like it was tried already, one place earlier.
        const longer = number === before && at > 1 ? 0 : walkOn(dawg, step, targetOf(step), units, at);
        const cost = number === unit || number === before ? costs.doubling : costs.missing;
        if (longer !== 0 && isMeant(longer, cost, { at, wrong: 0, meant, letter: meant })) return true;
        const other = cheap?.get(number);
        const edge = other === undefined ? 0 : walkOn(dawg, step, targetOf(step), units, at + 1);
        if (edge !== 0 && isMeant(edge, other ?? 1, { at, wrong: 1, meant, letter: '' })) return true;
      }
      if (isLast(step)) break;
    }
    into = edgeFor(dawg, node, unit);
  }
  return false;
}

const edgeTarget = (dawg: Dawg, node: number, letter: number): number => targetOf(edgeFor(dawg, node, letter));

/** The last edge of the rest of the word; `edge`, the one that led to `node`, where nothing is left; 0 where it breaks off. */
function walkOn(dawg: Dawg, edge: number, node: number, units: readonly number[], from: number): number {
  let last = edge;
  let at = node;
  for (let i = from; i < units.length; i++) {
    last = edgeFor(dawg, at, units[i] ?? -1);
    if (last === 0) return 0;
    at = targetOf(last);
  }
  return last;
}

/** Letters that are confused: neighbours on the keyboard, alike in sound, the same without the diacritic. */
function replacementCosts({ dawg }: WordList, costs: EditCosts): Replacements {
  const found = new Map<number, Map<number, number>>();
  const add = (own: string, meant: string, cost: number): void => {
    const letter = dawg.letters.get(meant.charCodeAt(0));
    if (letter === undefined || own === meant) return;
    const row = found.get(own.charCodeAt(0)) ?? new Map<number, number>();
    found.set(own.charCodeAt(0), row);
    row.set(letter, Math.min(cost, row.get(letter) ?? cost));
  };
  const both = (a: string, b: string, cost: number): void => {
    add(a, b, cost);
    add(b, a, cost);
  };
  for (const row of costs.keyRows) {
    for (let i = 1; i < row.length; i++) both(row[i - 1] ?? '', row[i] ?? '', costs.neighbour);
  }
  for (const [a, b, cost] of costs.alike) if (a.length + b.length === 2) both(a, b, cost);
  for (const unit of dawg.units) {
    const letter = String.fromCharCode(unit);
    const bare = withoutDiacritics(letter);
    if (bare !== letter && bare.length === 1) add(bare, letter, costs.diacritic);
  }
  return found;
}
