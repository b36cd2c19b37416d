/** Words of a role beside a name: titles, and the small words inside `minister van Justitie`. */
import type { RoleWords } from '../pack.ts';
import { isTitle, titles } from './titles.ts';
import { wordSet } from './word-list.ts';

export const roles: RoleWords = {
  titles,
  isTitle: (word) => isTitle(word) || relations.has(word),
  singular,
  linkers: wordSet('van voor bij in der des op aan te uit namens'),
  determiners: wordSet("de het een 't ’t zijn haar hun"),
  possessives: wordSet('zijn haar hun diens wier m’n mijn onze'),
  tie: 'van',
  joiners: wordSet('en & of'),
  modifiers: wordSet(
    `voormalig voormalige gewezen vroegere toenmalig toenmalige waarnemend waarnemende demissionair demissionaire huidig
    huidige ontslagnemend ontslagnemende afgetreden afgezette aangesteld kersvers kersverse oud ex tijdelijk tijdelijke
    plaatsvervangend plaatsvervangende adjunct verkozen algemeen algemene sociaal medisch
    wetenschappelijk wetenschappelijke ondervoorzittend uitvoerend uitvoerende commercieel financieel artistiek politiek
    politieke militair militaire`,
  ),
};

/** Titles by what somebody is to another; no part of the lists, since a name need not follow them. */
const relations = wordSet('ambtgenoot ambtgenote tegenhanger tegenhangster dijkgraaf bemiddelaar bemiddelaarster');

/** `presidenten` → `president`; `undefined` where it is not sure. */
function singular(word: string): string | undefined {
  const stems = [word.replace(/en$/, ''), word.replace(/s$/, ''), word.replace(/([bdfgklmnprst])\1en$/, '$1')];
  return stems.find((stem) => stem !== word && stem.length >= 4 && isTitle(stem));
}
