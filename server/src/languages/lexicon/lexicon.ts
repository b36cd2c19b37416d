/**
 * The spelling engine: a word list, compounds of its parts, and what a language adds to both. It knows no language; the
 * rules come from the pack.
 */
import { startsWithCapital } from '../../base/fold.ts';
import type { Spelling, SpellingVerdict } from '../pack.ts';
import { type CompoundRules, compoundPrice, isCompound } from './compounds.ts';
import { FORBIDDEN, isListed, markOfWord, modifierOf, openWords, type WordList } from './format.ts';
import type { EditCosts } from './search.ts';
import { createSlipTest, type SlipRules, type SlipTest } from './slips.ts';
import { suggestFor } from './suggest.ts';

export interface LexiconOptions {
  readonly compounds: CompoundRules;
  readonly costs: EditCosts;
  /** When a compound that is in no list is taken for a slip of a listed word. */
  readonly slips: SlipRules;
  /** First letter as a capital, or in lower case, as the language does it (`IJsland`). */
  capitalise(word: string): string;
  uncapitalise(word: string): string;
  /** The word as the list would have it: straight apostrophes, composed letters. Case stays. */
  normalise(word: string): string;
  /** Whether this is a right form that no list can hold: numbers, measures, numerals written out. */
  isPattern(word: string): boolean;
  /** Other spellings that make it right where they are listed: without accents of stress, with a final stop. */
  variants(word: string): readonly string[];
  /** Words it is regularly derived from: it is plausible where one of them is right. Shorter than the word. */
  bases(word: string): readonly string[];
  /** The same where it has to be a noun, one that can end a compound: the singular of a plural that is not listed. */
  nounBases(word: string): readonly string[];
  /** Words that are right as a part beside a hyphen, though not alone (`ex`). */
  readonly hyphenParts: ReadonlySet<string>;
  /** Other forms of a misspelt word, which may be near a listed one where the word itself is not. */
  otherForms(word: string): readonly string[];
  /** Short words that run into their neighbours (`dathet`): only these are cut off in suggestions. */
  readonly splittable: ReadonlySet<string>;
  /** Whether a part of a hyphenated word, or a word before `'s`, is a name from elsewhere. */
  isName(part: string): boolean;
}

/** What the steps of the engine share. */
export interface Lexicon {
  readonly list: WordList;
  readonly options: LexiconOptions;
  readonly isSlip: SlipTest;
  /** Not cached; the word is normalised already. */
  judge(word: string): SpellingVerdict;
}

/** Verdicts remembered before the older half is dropped. */
const CACHE_SIZE = 20_000;

/** Opens what `packWords` wrote. Throws where the bytes end too early. */
export function openLexicon(bytes: Uint8Array, options: LexiconOptions): Spelling {
  const list = openWords(bytes);
  const isSlip = createSlipTest(list, options.compounds, options.costs, options.slips);
  const lexicon: Lexicon = { list, options, isSlip, judge: (word) => judge(lexicon, word) };
  const verdict = cached((word) => lexicon.judge(options.normalise(word)));
  return { verdict, suggest: (word, limit) => suggestFor(lexicon, word, limit) };
}

function cached(compute: (word: string) => SpellingVerdict): (word: string) => SpellingVerdict {
  let young = new Map<string, SpellingVerdict>();
  let old = new Map<string, SpellingVerdict>();
  return (word) => {
    const known = young.get(word);
    if (known) return known;
    const verdict = old.get(word) ?? compute(word);
    if (young.size >= CACHE_SIZE / 2) {
      old = young;
      young = new Map();
    }
    young.set(word, verdict);
    return verdict;
  };
}

/** What is longer is no word, and not worth the time. */
const MAX_LETTERS = 80;

function judge(lexicon: Lexicon, word: string): SpellingVerdict {
  const { list, options } = lexicon;
  if (word.length > MAX_LETTERS) return 'unknown';
  const cases = casesOf(word, options);
  if (cases.some((form) => isListed(list, form))) return 'known';
  if (options.isPattern(word)) return 'plausible';
  if (cases.some((form) => options.variants(form).some((variant) => isListed(list, variant)))) return 'known';
  if (cases.some((form) => markOfWord(list, form) === FORBIDDEN)) return 'unknown';
  if (word.includes('/')) return judgeAlternatives(lexicon, word);
  if (word.includes('-')) return judgeHyphenated(lexicon, word);
  const lower = cases.at(-1) ?? word;
  const price = priceOf(lexicon, cases, lower);
  if (price === undefined) return 'unknown';
  // With a capital it may be a name: those have neighbours of all kinds.
  return cases.length === 1 && lexicon.isSlip(word, price) ? 'unknown' : 'plausible';
}

/** What the word costs as a compound, `Infinity` where it is derived from a right word, `undefined` where it is neither. */
function priceOf({ list, options }: Lexicon, cases: readonly string[], lower: string): number | undefined {
  const { compounds } = options;
  if (lower.length >= 2 * compounds.minPart) {
    const price = compoundPrice(list, compounds, lower);
    if (price <= compounds.limit) return price;
  }
  const isRight = (base: string): boolean =>
    isListed(list, base) || isCompound(list, compounds, base) || options.isName(base);
  const isNoun = (base: string): boolean => compoundPrice(list, compounds, base) <= compounds.limit;
  const isDerived = cases.some((form) => options.bases(form).some(isRight) || options.nounBases(form).some(isNoun));
  return isDerived ? Number.POSITIVE_INFINITY : undefined;
}

/** The word itself, as a name, and in lower case last: what a capital at the start or capitals throughout may stand for. */
function casesOf(word: string, { capitalise, uncapitalise }: LexiconOptions): readonly string[] {
  if (!startsWithCapital(word)) return [word];
  const lower = word.toLowerCase();
  if (word.length > 1 && word === word.toUpperCase()) return [word, capitalise(lower), lower];
  return [word, uncapitalise(word)];
}

/** `beeldhouwer/schilder`: each side by itself. */
function judgeAlternatives(lexicon: Lexicon, word: string): SpellingVerdict {
  return word.split('/').every((side) => side !== '' && judge(lexicon, side) !== 'unknown') ? 'plausible' : 'unknown';
}

function judgeHyphenated({ list, options, judge: judgePart }: Lexicon, word: string): SpellingVerdict {
  const parts = word.split('-');
  const filled = parts.filter((part) => part !== '');
  const isFirstPart = (part: string): boolean => {
    const lower = part.toLowerCase();
    if (options.hyphenParts.has(lower) || modifierOf(markOfWord(list, lower)) > 0) return true;
    return isCompound(list, options.compounds, lower, 'modifier');
  };
  const isRight = (part: string, index: number): boolean => {
    // `1-jarige-`, `in- en uitvoer`: before a hyphen a part needs no more than to be a possible first part.
    if (index < parts.length - 1 && isFirstPart(part)) return true;
    return options.hyphenParts.has(part) || judgePart(part) !== 'unknown' || options.isName(part);
  };
  if (filled.length === 0) return 'unknown';
  return parts.every((part, index) => part === '' || isRight(part, index)) ? 'plausible' : 'unknown';
}
