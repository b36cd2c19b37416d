/** Words with a capital that name nobody and nothing here: scales, codes in results, labels above a text. */
import type { RecognisedName } from '../../pack.ts';
import { countryCodes } from '../country-codes.ts';
import { foreignWords } from '../foreign-words.ts';
import { closedClass } from '../function-words.ts';
import { knownOrganisations } from '../organisations.ts';
import type { Knowledge } from './knowledge.ts';
import { NameClass } from './lexicon.ts';

/** `found`: in order of start, disjoint; so is the result. */
export const withoutNoNames = (
  text: string,
  found: readonly RecognisedName[],
  knowledge: Knowledge,
): readonly RecognisedName[] =>
  found.filter((name) => {
    const word = text.slice(name.start, name.end);
    if (isScale(text, name, word) || isCode(text, name, word) || isForeign(text, name, word)) return false;
    return !isLabel(text, name, word, knowledge) && !isStressed(word);
  });

/** `schaal van Richter`, `30 graden Celsius`. */
const isScale = (text: string, { start }: RecognisedName, word: string): boolean =>
  /^(?:Richter|Mercalli|Celsius|Fahrenheit|Kelvin|Beaufort)$/.test(word) &&
  /(?:schaal van|gra(?:ad|den)|°|\d) $/.test(text.slice(Math.max(0, start - 12), start));

/** `‘Mon père’`, `La ville`: a small word of another language, with the capital of its sentence or title. */
const isForeign = (text: string, { end }: RecognisedName, word: string): boolean =>
  /^\p{Lu}\p{Ll}/u.test(word) && foreignWords.has(word.toLowerCase()) && /^ \p{Ll}/u.test(text.slice(end, end + 2));

/** `Els Claes (Bel) z.t.`, `Jan Smit (Noo) 3`: a code of a country with small letters. Of those in capitals the country is known. */
const isCode = (text: string, { start, end }: RecognisedName, word: string): boolean =>
  word.length === 3 &&
  text.charAt(start - 1) === '(' &&
  /[),/]/.test(text.charAt(end)) &&
  word !== word.toUpperCase() &&
  (countryCodes.has(word.toUpperCase()) ||
    (/^\p{Lu}\p{Ll}{2}$/u.test(word) && /^\) [\d+]/.test(text.slice(end, end + 3))));

/** `Dat mag NIET`. */
const isStressed = (word: string): boolean =>
  /^\p{Lu}{4,}$/u.test(word) && closedClass.has(word.toLowerCase()) && !knownOrganisations.has(word);

/** `RECTIFICATIE`, `KORT BUITENLAND`: ordinary words in capitals alone at the start of a line. */
function isLabel(text: string, { start, end }: RecognisedName, word: string, { isWord, lexicon }: Knowledge): boolean {
  if (word.length < 5 || !/^\p{Lu}+$/u.test(word) || knownOrganisations.has(word)) return false;
  const before = text.slice(Math.max(0, start - 24), start);
  if (!/(?:^|[\r\n])(?:\p{Lu}+ )?$/u.test(before) || !/^(?:$|[\r\n:|]| [\p{L}–—])/u.test(text.slice(end, end + 2)))
    return false;
  const plain = word.charAt(0) + word.slice(1).toLowerCase();
  const known = lexicon.classesOf(plain) & (NameClass.place | NameClass.given | NameClass.family | NameClass.personal);
  return known === 0 && isWord(word.toLowerCase());
}
