/**
 * What a language pack says of numbers and counted things. The reading itself (analysis/quantities) knows no language:
 * it asks this grammar about words. All words are handed over in lower case with straight apostrophes, unless said
 * otherwise.
 */

/** How a number is meant; the order is that of the packed column. */
export const BOUNDS = ['exact', 'about', 'nearly', 'more-than', 'at-least', 'less-than', 'at-most'] as const;
export type Bound = (typeof BOUNDS)[number];

/** What is counted: things, money, a share, or something measured. */
export const QUANTITY_KINDS = ['count', 'money', 'percent', 'measure'] as const;
export type QuantityKind = (typeof QUANTITY_KINDS)[number];

/** What happens to what is counted, so that two counts can be compared; `other` has a verb of no class. */
export const PREDICATES = [
  'none',
  'other',
  'killed',
  'injured',
  'fled',
  'missing',
  'arrested',
  'convicted',
  'kidnapped',
  'freed',
  'rescued',
  'infected',
  'shot-down',
  'destroyed',
  'damaged',
  'stolen',
  'found',
  'attacked',
  'deployed',
  'protested',
  'voted',
  'cancelled',
  'cost',
  'insured',
  'demanded',
  'paid',
  'employed',
  'dismissed',
  'held',
  'measured',
  'involved',
] as const;
export type Predicate = (typeof PREDICATES)[number];

export interface QuantityGrammar {
  /** First two letters of all words that a quantity can begin with: most words are turned away by these. */
  readonly starts: ReadonlySet<string>;
  /** The value of a cardinal in one word (`negentien`, `drieënveertig`, `anderhalf`). */
  cardinal(word: string): number | undefined;
  /** The number in a word for about as many (`twintigtal`). */
  roundNumber(word: string): number | undefined;
  /** Words that multiply the number before them (`miljoen`, `mln`). */
  readonly scales: ReadonlyMap<string, number>;
  /** Articles that count as one before a scale (`een miljoen`). */
  readonly one: ReadonlySet<string>;
  /** `half` before a scale, and behind `en een`. */
  readonly half: ReadonlySet<string>;
  readonly decimal: ',' | '.';
  readonly and: ReadonlySet<string>;
  /** Between the two ends of a range (`tot`, `à`, `of`). */
  readonly rangeWords: ReadonlySet<string>;
  /** Before a range whose ends `and` joins (`tussen`). */
  readonly rangeOpeners: ReadonlySet<string>;
  /** Before a number that a following range word only leads away from (`van 23 tot 31`). */
  readonly changeOpeners: ReadonlySet<string>;
  /** Phrases before a number, by their last word; longer ones first. */
  readonly boundsBefore: ReadonlyMap<string, readonly BoundPhrase[]>;
  /** Phrases behind a number or its noun (`of meer`), by their first word; longer ones first. */
  readonly boundsBehind: ReadonlyMap<string, readonly BoundPhrase[]>;
  /** Before a number of things that were counted before (`de twee bewoners`). */
  readonly definite: ReadonlySet<string>;
  /** May stand between those and the number (`de eerste twee`). */
  readonly ranks: ReadonlySet<string>;
  /** Ties a part to its whole (`twee *van* de drie`). */
  readonly partitive: ReadonlySet<string>;
  /** Ties a share to a number (`een *op* de tien`). */
  readonly shareWords: ReadonlySet<string>;
  /** Before a number that is no count: `per 100.000 inwoners`. */
  readonly rateWords: ReadonlySet<string>;
  /** Words that a number names rather than counts (`artikel 7`, `groep 8`). */
  readonly labels: ReadonlySet<string>;
  /** Words before a bare year (`in 2018`, `eind 2018`), months not among them. */
  readonly yearWords: ReadonlySet<string>;
  /** Before a number that makes it vague (`een paar honderd`). */
  readonly vague: ReadonlySet<string>;
  /** Whether it may stand, not inflected, before an adjective (`zeer`, `ernstig`). */
  adverb(word: string): boolean;
  /** Whether a capitalised word has the form of an adjective of a place (`Parijse`). */
  placeAdjective(word: string): boolean;
  /** Closed-class words: never a head noun. */
  readonly stops: ReadonlySet<string>;
  /** Units by name, abbreviation or symbol, in any form. `time` and `none` make no quantity. */
  unit(word: string): Unit | undefined;
  /** The lemma of a noun in the plural, in the word's own case; `undefined` where it is none. */
  noun(word: string, place: (word: string) => string | undefined): string | undefined;
  /** Whether it may stand between number and noun: an inflected adjective or participle. */
  modifier(word: string): boolean;
  verb(word: string): Verb | undefined;
  /** Stands before an infinitive: then the particle before it was none (`kwam bijeen om … te`). */
  readonly infinitive: ReadonlySet<string>;
  /** What a noun says by itself (`gewonde` → injured). */
  nounPredicate(lemma: string): Predicate | undefined;
  /** The age in a word such as `46-jarige`. */
  ageWord(word: string): number | undefined;
  /** `jaar`: may stand behind an age in brackets. */
  readonly ageUnits: ReadonlySet<string>;
}

export interface BoundPhrase {
  /** In order of the text. */
  readonly words: readonly string[];
  readonly bound: Bound;
  /** `round`: only with a round number; `measured`: only with money, shares and measures. */
  readonly only?: 'round' | 'measured';
  /** Not where one of these stands earlier in the sentence (`steeg … tot 31`). */
  readonly unless?: ReadonlySet<string>;
}

export interface Unit {
  readonly lemma: string;
  readonly kind: QuantityKind | 'time' | 'none';
}

export interface Verb {
  /** Empty where the form only counts with a particle. */
  readonly lemma: string;
  readonly predicate: Predicate;
  /** By the particle that may stand later in the clause (`haalde … neer`) or right before the verb. */
  readonly separable?: ReadonlyMap<string, Verb>;
}

const none: ReadonlySet<string> = new Set();
const nothing = (): undefined => undefined;

/** Finds nothing: for texts of no known language. */
export const noQuantities: QuantityGrammar = {
  starts: none,
  cardinal: nothing,
  roundNumber: nothing,
  scales: new Map(),
  one: none,
  half: none,
  decimal: '.',
  and: none,
  rangeWords: none,
  rangeOpeners: none,
  changeOpeners: none,
  boundsBefore: new Map(),
  boundsBehind: new Map(),
  definite: none,
  ranks: none,
  partitive: none,
  shareWords: none,
  rateWords: none,
  labels: none,
  yearWords: none,
  vague: none,
  adverb: () => false,
  placeAdjective: () => false,
  stops: none,
  unit: nothing,
  noun: nothing,
  modifier: () => false,
  verb: nothing,
  infinitive: none,
  nounPredicate: nothing,
  ageWord: nothing,
  ageUnits: none,
};
