/** What the recogniser knows beside the text: the name list, the word list, demonyms, and words that make names. */
import { knownEvents } from '../context-words.ts';
import { bodyEnds, bodyNouns, knownOrganisations } from '../organisations.ts';
import { type Demonym, demonymFinder } from './demonym.ts';
import type { NameLexicon } from './lexicon.ts';

export interface Knowledge {
  readonly lexicon: NameLexicon;
  /** Whether a lower-case word is an ordinary word of the language, a compound too. */
  isWord(lower: string): boolean;
  demonym(word: string): Demonym | undefined;
}

export function knowledgeOf(lexicon: NameLexicon, isWord: (lower: string) => boolean): Knowledge {
  const seen = new Map<string, boolean>();
  return {
    lexicon,
    demonym: demonymFinder(lexicon),
    isWord(lower) {
      const known = seen.get(lower);
      if (known !== undefined) return known;
      const found = isWord(lower);
      if (seen.size > 20_000) seen.clear();
      seen.set(lower, found);
      return found;
    },
  };
}

/** Nouns that are part of the name of a body when written with a capital at the start of a sentence. */
const HEADS_OF_NAMES = new Set(
  `partij stichting vereniging museum instituut universiteit hogeschool academie centrum inspectie autoriteit federatie
  bond unie raad fonds steunfonds comité college hof rechtbank kamer orde bank omroep huis ministerie verbond liga
  genootschap koninklijk koninklijke nationaal nationale openbaar openbare algemeen algemene internationaal
  internationale europees europese`.split(/\s+/),
);

export const isHeadOfName = (lower: string): boolean => HEADS_OF_NAMES.has(lower);

/** Too common as the end of other words to make a compound (`scoorde`, `psycholoog`, `verband`). */
const NO_TAILS = new Set(
  'orde loge band bende raad hof koor keten kamer team unie front maffia gilde redding net'.split(' '),
);

/** Whether a lower-case noun is a body or a compound that ends in one. */
export function isBodyNoun(lower: string): boolean {
  if (bodyNouns.has(lower)) return true;
  for (let length = Math.min(18, lower.length - 3); length >= 4; length--) {
    const tail = lower.slice(-length);
    if (bodyNouns.has(tail) && !NO_TAILS.has(tail)) return true;
  }
  return false;
}

export const endsAsBody = (lower: string): boolean =>
  bodyEnds.some((end) => lower.length > end.length + 2 && lower.endsWith(end));

/** Prefixes of listed names of more than one word, so that they are looked for only where one can begin. */
export const organisationPrefixes: ReadonlySet<string> = new Set(
  [...knownOrganisations, ...knownEvents].flatMap((name) => {
    const parts = name.split(' ');
    return parts.slice(1).map((_, i) => parts.slice(0, i + 1).join(' '));
  }),
);
