/** What papers write between a name and its acronym. */
import type { ExpansionWords } from '../pack.ts';
import { lines } from './word-list.ts';

export const expansions: ExpansionWords = {
  shortBehind: new Set(
    lines(`
      kortweg
      of kortweg
      kortom
      kort
      in het kort
      afgekort
      afgekort tot
      afgekort als
      hierna
      hierna genoemd
      hierna te noemen
      verder
      verder genoemd
      beter bekend als
      bekend als
      ook bekend als
      oftewel
      ofwel
    `),
  ),
  fullBehind: new Set(
    lines(`
      voluit
      de afkorting van
      de afkorting voor
      afkorting van
      afkorting voor
      kort voor
      wat staat voor
      dat staat voor
      dit staat voor
      staat voor
      oftewel
      ofwel
    `),
  ),
  small: new Set(['de', 'het', 'een']),
};
