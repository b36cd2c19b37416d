/**
 * Reads a word as a closed compound of parts from the list. Each part has a price (short or weakly attested parts are
 * dear); the cheapest reading has to stay below a limit, which keeps `voor|haam` out and lets `fitness|ruimten` in.
 * Hot file: called for every word that is not listed.
 */
import { edgeFor, ROOT, targetOf } from '../../base/dawg.ts';
import { headOf, markAt, modifierOf, type WordList } from './format.ts';

export interface CompoundRules {
  /** Fewest letters of a part. */
  readonly minPart: number;
  /** Price of a part; `strength` is 1 or 2. `Infinity` keeps it out. */
  price(strength: number, letters: number, isHead: boolean): number;
  /** Highest price of a whole compound. */
  readonly limit: number;
  /** Whether two letters may meet where parts are joined without a hyphen (code units). */
  mayMeet(left: number, right: number): boolean;
}

/** What the last part has to be: the head of the word, or one more first part (`verkeers` in `verkeers-`). */
export type LastPart = 'head' | 'modifier';

/**
 * The price of the cheapest reading of `word` from `from` on, `Infinity` where there is none. One part alone is a
 * reading too. Time: the square of the word's length at worst.
 */
export function compoundPrice(
  list: WordList,
  rules: CompoundRules,
  word: string,
  last: LastPart = 'head',
  from = 0,
): number {
  const { dawg } = list;
  const length = word.length;
  const letters = lettersOf(list, word);
  // prices[i]: the cheapest row of first parts that ends before letter i.
  const prices: number[] = [];
  prices[from] = 0;
  let best = Number.POSITIVE_INFINITY;
  for (let start = from; start < length; start++) {
    const paid = prices[start];
    if (paid === undefined || paid >= rules.limit) continue;
    let node = ROOT;
    for (let end = start; end < length && node !== 0; ) {
      const edge = edgeFor(dawg, node, letters[end] ?? -1);
      if (edge === 0) break;
      node = targetOf(edge);
      end++;
      const size = end - start;
      if (size < rules.minPart || (end < length && length - end < rules.minPart)) continue;
      const isHead = end === length && last === 'head';
      const strength = isHead ? headOf(markAt(list, node)) : modifierOf(markAt(list, node));
      if (strength === 0) continue;
      const price = paid + rules.price(strength, size, isHead);
      if (end === length) best = Math.min(best, price);
      else if (price < (prices[end] ?? rules.limit) && rules.mayMeet(word.charCodeAt(end - 1), word.charCodeAt(end))) {
        prices[end] = price;
      }
    }
  }
  return best;
}

/** As `compoundPrice`, of readings with two parts or more. */
export function splitPrice(list: WordList, rules: CompoundRules, word: string): number {
  let best = Number.POSITIVE_INFINITY;
  for (let at = rules.minPart; at <= word.length - rules.minPart; at++) {
    if (!rules.mayMeet(word.charCodeAt(at - 1), word.charCodeAt(at))) continue;
    const first = compoundPrice(list, rules, word.slice(0, at), 'modifier');
    if (first < best) best = Math.min(best, first + compoundPrice(list, rules, word, 'head', at));
  }
  return best;
}

export const isCompound = (list: WordList, rules: CompoundRules, word: string, last: LastPart = 'head'): boolean =>
  word.length >= 2 * rules.minPart && compoundPrice(list, rules, word, last) <= rules.limit;

function lettersOf({ dawg }: WordList, word: string): number[] {
  const letters: number[] = [];
  for (let i = 0; i < word.length; i++) letters.push(dawg.letters.get(word.charCodeAt(i)) ?? -1);
  return letters;
}
