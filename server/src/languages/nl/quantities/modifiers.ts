/** Dutch words between a number and its noun: inflected adjectives, participles, materials. */
import { closedClass } from '../function-words.ts';
import { wordSet } from '../word-list.ts';
import { KEEPS_E } from './plural-tables.ts';

/** Not inflected. */
const FIXED = wordSet(`
  gouden zilveren bronzen houten stenen ijzeren stalen koperen katoenen wollen linnen zijden leren papieren kartonnen
  betonnen glazen porseleinen metalen kristallen plastic aluminium rieten lederen rubberen bakstenen marmeren
  extra gratis eigen open dronken volwassen privé prima super roze oranje lila bruto netto euro
  vierkante kubieke andere verschillende overige
`);

/** Participles in -en: `gestolen`, `verlaten`, `aangehouden`; only those of strong verbs end so. */
const PARTICIPLE =
  /^(?:(?:aan|achter|af|bij|binnen|dood|door|in|los|mee|na|neer|om|onder|op|over|samen|terug|toe|uit|vast|vol|voor|vrij|weg)?ge|be|ver|ont|her)[a-zë]{3,}en$/;

export function isModifier(word: string): boolean {
  if (word.length < 3 || closedClass.has(word)) return FIXED.has(word);
  if (word.endsWith('e')) return true;
  if (FIXED.has(word)) return true;
  return word.endsWith('en') && !KEEPS_E.has(word) && PARTICIPLE.test(word);
}
