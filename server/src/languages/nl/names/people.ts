/**
 * Where the article itself tells better than the tagger what the name of somebody is: takes apart `woordvoerder Els
 * Claes Peeters` where Jan Peeters is named too, and `Van Peeters leerde hij` where he has no `van`; joins it where he has.
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

/**
 * `Van Eerd lacht` where Frits van Eerd was named: at the start of a sentence `Van` may be a word of its own, so that the
 * tagger leaves it out. `found`: in order of start, disjoint; so is the result.
 */
export function withParticles(text: string, found: readonly RecognisedName[]): readonly RecognisedName[] {
  const surnames = new Set<string>();
  for (const { start, end, type } of found) {
    const surname = type === 'person' ? PARTICLES.exec(text.slice(start, end))?.[1] : undefined;
    if (surname !== undefined) surnames.add(surname);
  }
  if (surnames.size === 0 || found.length > MOST_NAMES) return found;
  return found.map((name, i): RecognisedName => {
    if (name.type === 'organisation' || name.type === 'demonym') return name;
    const before = OPENING.exec(
      text.slice(Math.max(found[i - 1]?.end ?? 0, name.start - LONGEST_PARTICLES), name.start),
    );
    const particles = before?.[1] ?? '';
    const surname = particles.charAt(0).toLowerCase() + particles.slice(1) + text.slice(name.start, name.end);
    if (particles === '' || !surnames.has(surname) || WAY.test(text.slice(name.end, name.end + 8))) return name;
    return { ...name, start: name.start - particles.length, type: 'person', confidence: 2 };
  });
}

/** In UTF-16 code units (`Van de `), with what stands before. */
const LONGEST_PARTICLES = 16;
const PARTICLES = /^\p{Lu}\S* (?:\S+ )?((?:van|de|der|den|ter|ten|te|von) (?:de |der |den |het )?\p{Lu}\S+)$/u;
const OPENING = /(?:^|[\r\n]|[.!?:] ?['"‘“„«]?|['"‘“„«])((?:Van|De|Der|Den|Ter|Ten|Te|Von) (?:de |der |den |het )?)$/u;
/** `Van Rijswijk naar Delft` */
const WAY = /^ (?:naar|tot|en|over|via) /;

/** In longer texts two people of one surname are likely anyway. */
const MOST_NAMES = 1000;
const CAPITALISED = /^\p{Lu}\p{Ll}+$/u;

const opensLine = (text: string, start: number): boolean =>
  /(?:^|[\r\n]|[.!?] )['"‘“„]?$/u.test(text.slice(Math.max(0, start - 3), start));
