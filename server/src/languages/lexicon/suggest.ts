/**
 * Ranked suggestions for a misspelt word: listed words near it, compounds with one part mended, a hyphenated word with
 * one part mended, two words run together.
 */
import { startsWithCapital } from '../../base/fold.ts';
import type { SpellingSuggestion } from '../pack.ts';
import { compoundPrice } from './compounds.ts';
import { FORBIDDEN, headOf, isListed, type Mark, modifierOf, productivityOf, QUIET } from './format.ts';
import type { Lexicon, LexiconOptions } from './lexicon.ts';
import { type Found, searchNear } from './search.ts';

/** One slip, whatever it is, with a capital to it. */
const ONE_SLIP = 1.3;
const TWO_SLIPS = 2.3;
/** What a step of productivity is worth, in edits: between near words the more used one comes first. */
const PRODUCTIVITY_WORTH = 0.05;
/** A compound that no list holds has to be nearer than a listed word. */
const COMPOUND_COST = 0.15;
const SPLIT_COST = 1;
const HYPHEN_COST = 0.6;
const OTHER_FORM_COST = 0.2;
/** Longer words are seldom words, and a search in them takes long. */
const MAX_LETTERS = 40;

type Ranked = Map<string, number>;

/** At most `limit`, nearest first, in the case of `word` and with its kind of apostrophe. Empty for very long words. */
export function suggestFor(lexicon: Lexicon, word: string, limit: number): SpellingSuggestion[] {
  const { options } = lexicon;
  const plain = options.normalise(word);
  if (plain.length < 2 || plain.length > MAX_LETTERS) return [];
  // Behind a capital a name is as likely as a word.
  const costs = startsWithCapital(plain) ? { ...options.costs, capital: 0 } : options.costs;
  const ranked = gather({ ...lexicon, options: { ...options, costs } }, plain.toLowerCase());
  const shaped = new Map<string, number>();
  for (const [candidate, cost] of [...ranked].sort(byCost)) {
    const text = inShapeOf(candidate, word, plain, options);
    if (text !== word && !shaped.has(text) && isRight(lexicon, text)) shaped.set(text, cost);
    if (shaped.size >= limit) break;
  }
  return [...shaped].map(([text, cost]) => ({ word: text, cost }));
}

const isRight = ({ options, judge }: Lexicon, text: string): boolean =>
  text.split(' ').every((part) => judge(options.normalise(part)) !== 'unknown');

/** Equal costs in the order of the alphabet, so that answers do not depend on the walk. */
const byCost = (a: readonly [string, number], b: readonly [string, number]): number =>
  a[1] - b[1] || (a[0] < b[0] ? -1 : 1);

function gather(lexicon: Lexicon, word: string): Ranked {
  const ranked: Ranked = new Map();
  addListed(lexicon, word, ONE_SLIP, ranked);
  addSplit(lexicon, word, ranked);
  if (!hasNear(ranked)) addCompounds(lexicon, word, ranked);
  if (!hasNear(ranked)) addMiddles(lexicon, word, ranked);
  if (!hasNear(ranked) && word.includes('-')) addHyphenated(lexicon, word, ranked);
  if (hasNear(ranked)) return ranked;
  addListed(lexicon, word, TWO_SLIPS, ranked);
  for (const form of lexicon.options.otherForms(word)) addListed(lexicon, form, TWO_SLIPS, ranked, OTHER_FORM_COST);
  return ranked;
}

const hasNear = (ranked: Ranked): boolean => [...ranked.values()].some((cost) => cost <= ONE_SLIP);

function offer(ranked: Ranked, word: string, cost: number): void {
  if (cost < (ranked.get(word) ?? Number.POSITIVE_INFINITY)) ranked.set(word, cost);
}

const worth = (mark: Mark): number => PRODUCTIVITY_WORTH * productivityOf(mark);

function addListed({ list, options }: Lexicon, word: string, bound: number, ranked: Ranked, extra = 0): void {
  for (const { word: near, cost, mark, listed } of searchNear(list, word, bound, options.costs)) {
    if (listed && mark !== QUIET && mark !== FORBIDDEN) offer(ranked, near, extra + cost - worth(mark));
  }
}

/** One part is right as it stands, the other is mended; or two letters were swapped where the parts meet. */
function addCompounds(lexicon: Lexicon, word: string, ranked: Ranked): void {
  const { list, options } = lexicon;
  const { compounds, costs } = options;
  const { minPart } = compounds;
  addHyphens(lexicon, word, ranked);
  addSwaps(lexicon, word, ranked);
  for (let at = minPart - 1; at <= word.length - minPart + 1; at++) {
    const [left, right] = [word.slice(0, at), word.slice(at)];
    if (at >= minPart && compoundPrice(list, compounds, left, 'modifier') <= compounds.limit) {
      for (const near of searchNear(list, right, ONE_SLIP, costs)) {
        if (headOf(near.mark) > 0) offerCompound(lexicon, left + near.word, near, ranked);
      }
    }
    if (right.length >= minPart && compoundPrice(list, compounds, right) <= compounds.limit) {
      for (const near of searchNear(list, left, ONE_SLIP, costs)) {
        if (modifierOf(near.mark) > 0) offerCompound(lexicon, near.word + right, near, ranked);
      }
    }
  }
}

/** A hyphen too many (`politie-agenten`) or too few (`autoongeluk`). */
function addHyphens({ list, options: { compounds } }: Lexicon, word: string, ranked: Ranked): void {
  const joined = word.replaceAll('-', '');
  if (joined !== word && compoundPrice(list, compounds, joined) <= compounds.limit) offer(ranked, joined, HYPHEN_COST);
  for (let at = compounds.minPart; at <= word.length - compounds.minPart; at++) {
    if (compounds.mayMeet(word.charCodeAt(at - 1), word.charCodeAt(at))) continue;
    const [left, right] = [word.slice(0, at), word.slice(at)];
    if (compoundPrice(list, compounds, left, 'modifier') > compounds.limit) continue;
    if (compoundPrice(list, compounds, right) <= compounds.limit) offer(ranked, `${left}-${right}`, HYPHEN_COST);
  }
}

/** Two letters swapped, also where parts meet (`melpkroductie`). */
function addSwaps({ list, options }: Lexicon, word: string, ranked: Ranked): void {
  for (let at = 0; at < word.length - 1; at++) {
    const swapped = word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2);
    const price = compoundPrice(list, options.compounds, swapped);
    if (price <= options.compounds.limit) offer(ranked, swapped, options.costs.swap + COMPOUND_COST * price);
  }
}

/** A part between others is mended (`kabel|distirbutie|maatschappij`). */
function addMiddles(lexicon: Lexicon, word: string, ranked: Ranked): void {
  const { list, options } = lexicon;
  const { compounds, costs } = options;
  const { minPart } = compounds;
  for (let from = minPart; from <= word.length - 2 * minPart; from++) {
    if (compoundPrice(list, compounds, word.slice(0, from), 'modifier') > compounds.limit) continue;
    for (let to = from + minPart; to <= word.length - minPart; to++) {
      if (compoundPrice(list, compounds, word.slice(to)) > compounds.limit) continue;
      for (const near of searchNear(list, word.slice(from, to), ONE_SLIP, costs)) {
        if (modifierOf(near.mark) === 0) continue;
        offerCompound(lexicon, word.slice(0, from) + near.word + word.slice(to), near, ranked);
      }
    }
  }
}

function offerCompound({ list, options }: Lexicon, word: string, near: Found, ranked: Ranked): void {
  const price = compoundPrice(list, options.compounds, word);
  if (price > options.compounds.limit) return;
  offer(ranked, word, near.cost + COMPOUND_COST * price - worth(near.mark));
}

/** `Assad-regiem`: the one part that is wrong is mended. */
function addHyphenated(lexicon: Lexicon, word: string, ranked: Ranked): void {
  const parts = word.split('-');
  const wrong = parts.flatMap((part, i) => (part !== '' && lexicon.judge(part) === 'unknown' ? [i] : []));
  for (const i of wrong) {
    for (const [mended, cost] of gather(lexicon, parts[i] ?? '')) {
      offer(ranked, parts.with(i, mended).join('-'), cost);
    }
  }
}

function addSplit({ list, options: { splittable } }: Lexicon, word: string, ranked: Ranked): void {
  for (let at = 2; at <= word.length - 2; at++) {
    const [left, right] = [word.slice(0, at), word.slice(at)];
    const cuts = splittable.has(left) ? isListed(list, right) : splittable.has(right) && isListed(list, left);
    const both = splittable.has(left) && splittable.has(right);
    if (cuts) offer(ranked, `${left} ${right}`, both ? SPLIT_COST / 2 : SPLIT_COST);
  }
}

function inShapeOf(candidate: string, word: string, plain: string, options: LexiconOptions): string {
  let text = candidate;
  if (plain.length > 1 && plain === plain.toUpperCase() && plain !== plain.toLowerCase()) text = text.toUpperCase();
  else if (startsWithCapital(plain)) text = options.capitalise(text);
  return word.includes('’') ? text.replaceAll("'", '’') : text;
}
