/**
 * Takes a demonym apart: inflection off, then the table of irregular forms, then the regular derivations, accepted only
 * where they lead to a listed place. So a new town or country needs no entry of its own.
 */
import { demonymForms } from '../demonyms.ts';
import { NameClass, type NameLexicon } from './lexicon.ts';

export interface Demonym {
  /** Canonical place; empty for peoples without one. */
  readonly place: string;
  /** Adjective or language (`Turks`, `Turkse`), not an inhabitant. */
  readonly adjective: boolean;
}

type Find = (word: string) => Demonym | undefined;

/** A finder with a memory of its own for this lexicon; the memory is bounded. */
export function demonymFinder(lexicon: NameLexicon): Find {
  const seen = new Map<string, Demonym | undefined>();
  return (word) => {
    if (word.length < 3 || word.length > 32) return undefined;
    if (seen.has(word)) return seen.get(word);
    const found = find(word, lexicon);
    if (seen.size > 5000) seen.clear();
    seen.set(word, found);
    return found;
  };
}

const DIRECTION = /^(?:Noord|Zuid|Oost|West|Midden|Centraal|Noordoost|Noordwest|Zuidoost|Zuidwest)-/u;

function find(word: string, lexicon: NameLexicon): Demonym | undefined {
  const plain = word.replace(/['’]s$/u, '');
  if ((lexicon.classesOf(plain) & NameClass.major) !== 0 && !demonymForms.has(plain)) return undefined;
  const whole = fromTable(plain) ?? fromRules(plain, lexicon);
  if (whole || !plain.includes('-')) return whole;
  const direction = DIRECTION.exec(plain)?.[0];
  if (direction) {
    const rest = find(plain.slice(direction.length), lexicon);
    return rest && rest.place !== '' ? { ...rest, place: direction + rest.place } : rest;
  }
  // `Turks-Russische`: every part is a demonym.
  const parts = plain.split('-').map((part) => (/^\p{Lu}/u.test(part) ? find(part, lexicon) : undefined));
  return parts.every((part) => part?.adjective) ? parts.at(-1) : undefined;
}

function fromTable(word: string): Demonym | undefined {
  for (const base of basesOf(word)) {
    const place = demonymForms.get(base);
    if (place !== undefined) return { place, adjective: /(?:s|sch)$/u.test(base) || /(?:e|sch)$/u.test(word) };
  }
  return undefined;
}

/** The word without what Dutch may have added to it: `-e`, `-s`, `-en` and their spelling changes. */
function basesOf(word: string): readonly string[] {
  const bases = [word];
  if (word.endsWith('ese')) bases.push(`${word.slice(0, -3)}ees`);
  else if (word.endsWith('e')) bases.push(word.slice(0, -1));
  if (word.endsWith('s')) bases.push(word.slice(0, -1));
  if (word.endsWith('en')) {
    const stem = word.slice(0, -2);
    bases.push(stem);
    if (/([bdfgklmnprst])\1$/u.test(stem)) bases.push(stem.slice(0, -1));
    const long = /^(.*)([aeou])([bdfgklmnprstvz])$/u.exec(stem);
    if (long) {
      const [, head = '', vowel = '', tail = ''] = long;
      bases.push(head + vowel + vowel + ({ v: 'f', z: 's' }[tail] ?? tail));
    }
  }
  if (word.endsWith('ën')) bases.push(word.slice(0, -2));
  return bases;
}

interface Derivation {
  readonly end: RegExp;
  readonly adjective: boolean;
  /** What to put in place of the end to get the place. */
  readonly places: readonly string[];
  /** Only for countries, regions and large towns: the end is too common in surnames. */
  readonly major: boolean;
}

const DERIVATIONS: readonly Derivation[] = [
  { end: /ische?$/u, adjective: true, places: ['ië', 'ia', ''], major: false },
  { end: /iërs?$/u, adjective: false, places: ['ië', 'ia'], major: true },
  { end: /aanse?$/u, adjective: true, places: ['a', 'o', 'aan'], major: true },
  { end: /(?:aan|anen)$/u, adjective: false, places: ['a', 'o'], major: true },
  { end: /e(?:se|es)$/u, adjective: true, places: ['a', 'o', '', 'an'], major: true },
  { end: /ezen$/u, adjective: false, places: ['a', 'o', '', 'an'], major: true },
  { end: /landse?$/u, adjective: true, places: ['land'], major: false },
  { end: /landers?$/u, adjective: false, places: ['land'], major: true },
  { end: /se?$/u, adjective: true, places: ['', 'en', 'e'], major: false },
  { end: /e?naars?$/u, adjective: false, places: ['en', 'e', ''], major: true },
  { end: /aars?$/u, adjective: false, places: ['en', 'el', ''], major: true },
  { end: /ers?$/u, adjective: false, places: ['', 'en'], major: true },
];

const PERSON = NameClass.given | NameClass.family | NameClass.personal;

function fromRules(word: string, lexicon: NameLexicon): Demonym | undefined {
  const own = lexicon.classesOf(word);
  if ((own & (NameClass.place | PERSON)) !== 0) return undefined;
  for (const { end, adjective, places, major } of DERIVATIONS) {
    const match = end.exec(word);
    if (!match || match.index < 3) continue;
    // A bare `-s` may be a genitive: only the inflected form is sure.
    if (match[0] === 's') continue;
    const stem = word.slice(0, match.index);
    const stems = /([bdfgklmnprst])\1$/u.test(stem) ? [stem, stem.slice(0, -1)] : [stem];
    for (const candidate of stems) {
      for (const added of places) {
        const classes = lexicon.classesOf(candidate + added);
        if ((classes & NameClass.place) === 0 || (major && (classes & NameClass.major) === 0)) continue;
        return { place: candidate + added, adjective };
      }
    }
  }
  return undefined;
}
