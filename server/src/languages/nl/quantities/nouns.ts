/** The lemma of a Dutch noun behind a number: common nouns, inhabitants (`Syriërs`), compounds with a name. */
import type { SpellingVerdict } from '../../pack.ts';
import { closedClass } from '../function-words.ts';
import { NO_NOUNS } from './plural-tables.ts';
import { knownBy, singular } from './plurals.ts';

type NounOf = (word: string, place: (word: string) => string | undefined) => string | undefined;

/** Plurals that are hardly another word: without a singular by the rules, others are mostly verbs and adverbs. */
const LEARNT_PLURAL = /.{4}(?:[^e]den|[aiou](?:l|r|n|m)en|[^aeiou]i|[^aeiou]a|sten)$/;

/** Nouns whose plural is that of an adjective too: the rules give `initiale`. */
const FROM_ADJECTIVE = /(?:aal|eel)$/;

/** Words seen, so that each is taken apart once; bounded. */
const REMEMBERED = 4000;

/** `lemmatiser`: for plurals that the rules don't know, where the pack has one. */
export function nounOf(
  verdict: ((word: string) => SpellingVerdict) | undefined,
  lemmatiser: ((plural: string) => string) | undefined,
): NounOf {
  const known = verdict && knownBy(verdict);
  const seen = new Map<string, string | undefined>();
  /** The learnt base form where it is a word; it knows plurals that look like others (`initialen`, `maden`). */
  const betterOf = (word: string, own: string | undefined): string | undefined => {
    if (!known || !lemmatiser || NO_NOUNS.has(word) || /jes$/.test(word)) return own;
    if (own === undefined && !LEARNT_PLURAL.test(word)) return own;
    const learnt = lemmatiser(word);
    if (learnt === word || known(learnt) === 0) return own;
    const isBetter = own === undefined || known(own) === 0 || learnt === `${own}e` || FROM_ADJECTIVE.test(learnt);
    return isBetter ? learnt : own;
  };
  const lemmaOf = (word: string): string | undefined => {
    if (seen.has(word)) return seen.get(word);
    if (seen.size > REMEMBERED) seen.clear();
    const lemma = closedClass.has(word) ? undefined : betterOf(word, singular(word, known));
    seen.set(word, lemma);
    return lemma;
  };
  return (word, place) => {
    const plain = word.replaceAll('’', "'");
    if (plain.length > 60) return undefined;
    if (/^\p{Ll}+$/u.test(plain)) return lemmaOf(plain);
    if (/^\p{Lu}{4,}$/u.test(plain)) return lemmaOf(plain.toLowerCase());
    // The last part of a compound decides: `NAVO-landen`, `ex-soldaten`; `F-16's` has a plural of its own.
    if (plain.endsWith("'s")) return /^(?:\p{Lu}{1,4}|.*\d|\P{Lu}.*)'s$/u.test(plain) ? plain.slice(0, -2) : undefined;
    const hyphen = plain.lastIndexOf('-');
    if (hyphen > 0) {
      const lemma = lemmaOf(plain.slice(hyphen + 1));
      return lemma === undefined ? undefined : plain.slice(0, hyphen + 1) + lemma;
    }
    return /^\p{Lu}/u.test(plain) ? inhabitant(plain, place) : lemmaOf(plain.toLowerCase());
  };
}

/** `Syriërs` → `Syriër`, `Belgen` → `Belg`: the singular that leads to the same place. */
function inhabitant(word: string, place: (word: string) => string | undefined): string | undefined {
  const home = place(word);
  if (home === undefined || word.endsWith('e')) return undefined;
  const [first = ''] = word;
  for (const form of [singular(word.toLowerCase(), undefined), word.slice(0, -1), word.slice(0, -2)]) {
    if (form === undefined) continue;
    const candidate = first + form.slice(first.length);
    if (place(candidate) === home) return candidate;
  }
  return undefined;
}
