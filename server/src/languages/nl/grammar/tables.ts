/** What the grammar checks know of single words, by hash: genders of nouns, forms of adjectives and of verbs. */
import { type HashMap, openHashMap } from '../../tagger/hash-map.ts';
import { openSections } from '../../tagger/sections.ts';
import { wordHash } from '../../tagger/words.ts';

export const Gender = {
  /** `de`: masculine or feminine. */
  common: 1,
  /** `het`. */
  neuter: 2,
  /** Takes both, or is not sure enough. */
  both: 3,
} as const;
/** Beside a gender: says nothing about longer words that end in this one (`interland`, `binding`). */
export const WHOLE_WORD = 4;
/** Beside a gender: is a form of a verb too (`het regent`). */
export const ALSO_VERB = 8;
export type Gender = (typeof Gender)[keyof typeof Gender];

/** Bits: a form can be several. */
export const AdjectiveForm = { bare: 1, inflected: 2 } as const;

/** Bits of a verb form that ends in -d, -t or -dt. */
export const VerbForm = {
  /** `word`, `vind`: first person; the third has -t behind it. */
  stemInD: 1,
  /** `wordt`, `vindt`. */
  stemWithT: 2,
  /** `gebeurt`: the participle has -d. */
  presentInT: 4,
  /** `gebeurd`: the present has -t. */
  participleInD: 8,
  /** Can be something else than this verb: a noun, an adjective, a name. */
  ambiguous: 16,
  /** Of a stem: is a noun too, which the words around it tell from the verb (`het behoud`, `hij behoudt`). */
  alsoNoun: 32,
} as const;

export interface GrammarTables {
  /** Of a singular noun in lower case, or of the noun that a compound ends in; `undefined` where not sure. */
  genderOf(lower: string): Gender | undefined;
  /** Whether the word itself can be a finite verb. */
  isVerbForm(lower: string): boolean;
  /** Bits of AdjectiveForm; 0 where not listed. */
  adjectiveForm(lower: string): number;
  /** Bits of VerbForm; 0 where not listed. */
  verbForm(lower: string): number;
}

/**
 * `bytes`: server/models/nl.grammar.bin. `undefined` where they are something else. `isWord` says whether lower-case
 * letters are a word: what stands before the last part of a compound has to be one.
 */
export function openGrammarTables(bytes: Uint8Array, isWord: (lower: string) => boolean): GrammarTables | undefined {
  const [genders, adjectives, verbs] = openSections(bytes).map(openHashMap);
  if (!genders || !adjectives || !verbs) return undefined;
  return {
    genderOf: (lower) => genderOf(genders, lower, isWord),
    isVerbForm: (lower) => (genders.get(wordHash(lower)) & ALSO_VERB) !== 0,
    adjectiveForm: (lower) => adjectives.get(wordHash(lower)),
    verbForm: (lower) => verbs.get(wordHash(lower)),
  };
}

/** Letters that must stand before the last part of a compound, and that this part has at least. */
const BEFORE = 3;
const LAST_PART = 4;

function genderOf(genders: HashMap, lower: string, isWord: (lower: string) => boolean): Gender | undefined {
  const own = genders.get(wordHash(lower)) & GENDER_BITS;
  if (own > 0) return asGender(own);
  // A plural that the tagger took for a singular has the end of another noun by chance.
  const first = lower.endsWith('en') ? lower.length : BEFORE;
  for (let from = first; from <= lower.length - LAST_PART && !lower.endsWith('ing'); from++) {
    const value = genders.get(wordHash(lower.slice(from)));
    // `semester` and `brigadier` end in `ster` and `dier` by chance.
    if (value === 0 || value & WHOLE_WORD || !isFirstPart(lower.slice(0, from), isWord)) continue;
    return asGender(value & GENDER_BITS);
  }
  if (COMMON_END.test(lower)) return Gender.common;
  return NEUTER_END.test(lower) ? Gender.neuter : undefined;
}

/** `dorp` in `dorpsplein`, `ziek` in `ziekenhuis`: a word, with or without what links it. */
const isFirstPart = (front: string, isWord: (lower: string) => boolean): boolean =>
  isWord(front) ||
  LINKS.some(
    (link) => front.endsWith(link) && front.length > BEFORE + link.length && isWord(front.slice(0, -link.length)),
  );

const LINKS = ['s', 'en', 'e', 'n'];
const GENDER_BITS = 3;

/** Ends that settle the gender of a derived noun. */
const COMMON_END = /..(?:heid|teit|atie|erij|.[^d]ing)$/;
const NEUTER_END = /..(?:[tpk]je|isme)$/;

const asGender = (value: number): Gender | undefined =>
  value === Gender.common || value === Gender.neuter || value === Gender.both ? value : undefined;
