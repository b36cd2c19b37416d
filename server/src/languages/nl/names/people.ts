/**
 * Takes apart what the tagger joined where the article itself tells: `woordvoerder Els Claes Peeters` where Jan Peeters is
 * named too, `Van Peeters leerde hij` where he has no `van`.
 */
import type { RecognisedName } from '../../pack.ts';

/** `found`: in order of start, disjoint; so is the result. */
export function apartPeople(text: string, found: readonly RecognisedName[]): readonly RecognisedName[] {
  const fulls = found
    .filter(({ type }) => type === 'person')
    .map(({ start, end }) => text.slice(start, end).split(' '))
    .filter(({ length }) => length === 2);
  if (fulls.length === 0 || found.length > MOST_NAMES) return found;
  const surnames = new Map(fulls.map(([given = '', surname = '']) => [surname, given]));
  return found.flatMap((name) => {
    if (name.type !== 'person') return [name];
    const words = text.slice(name.start, name.end).split(' ');
    const [first = '', second = '', last = ''] = words;
    if (words.length === 2 && first === 'Van' && surnames.has(second) && opensLine(text, name.start))
      return [{ ...name, start: name.start + 4 }];
    const isOther = words.length === 3 && surnames.has(last) && surnames.get(last) !== first;
    if (!isOther || !CAPITALISED.test(second) || first === second) return [name];
    const cut = name.end - last.length;
    // A double surname is written as one elsewhere too.
    if (text.split(`${second} ${last}`).length > 2) return [name];
    return [
      { ...name, end: cut - 1 },
      { ...name, start: cut, confidence: 2 as const },
    ];
  });
}

/** In longer texts two people of one surname are likely anyway. */
const MOST_NAMES = 1000;
const CAPITALISED = /^\p{Lu}\p{Ll}+$/u;

const opensLine = (text: string, start: number): boolean =>
  /(?:^|[\r\n]|[.!?] )['"‘“„]?$/u.test(text.slice(Math.max(0, start - 3), start));
