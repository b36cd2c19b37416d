/** Words of a role beside a name: titles, and the small words inside `minister van Justitie`. */
import type { RoleWords } from '../pack.ts';
import { isTitle, titles } from './titles.ts';
import { wordSet } from './word-list.ts';

export const roles: RoleWords = {
  titles,
  isTitle,
  linkers: wordSet('van voor bij in der des op aan te uit namens'),
  determiners: wordSet("de het een 't ’t zijn haar hun"),
};
