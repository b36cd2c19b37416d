/**
 * Mends what the tagger cannot know from its words: a number behind a name that counts what follows, a name of nobility
 * cut at `tot`, the place of an office taken for part of a surname, the code of a country in a list of results.
 */
import type { MentionType, RecognisedName } from '../../pack.ts';
import { countryCodes } from '../country-codes.ts';
import { isTitle } from '../titles.ts';
import { wordSet } from '../word-list.ts';
import { NameClass, type NameLexicon } from './lexicon.ts';

/** `found`: in order of start, disjoint; so is the result. */
export function mendNames(
  text: string,
  found: readonly RecognisedName[],
  lexicon: NameLexicon,
): readonly RecognisedName[] {
  const mended: RecognisedName[] = [];
  for (const name of withDateLines(text, found, lexicon)) {
    const whole = countryCode(text, withoutTitle(text, withoutCount(text, name)));
    const before = mended.at(-1);
    if (before && isNobleRest(text, before, whole)) mended[mended.length - 1] = { ...before, end: whole.end };
    else mended.push(...withoutOffice(text, whole, lexicon));
  }
  return asAnnounced(text, mended);
}

const DATE_LINE = /^(\p{Lu}{2,}(?:[ -]\p{Lu}{2,}){1,3})(?= \(|, \d| [—–-] )/gmu;

/** `LOS ANGELES (AP) -`, `DEN HAAG, 3 mei`: a listed place of several words in capitals at the start of a line. */
function withDateLines(
  text: string,
  found: readonly RecognisedName[],
  lexicon: NameLexicon,
): readonly RecognisedName[] {
  let names = found;
  for (const { 0: line, index: start } of text.matchAll(DATE_LINE)) {
    const place = line.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
    if ((lexicon.classesOf(place) & NameClass.place) === 0) continue;
    const end = start + line.length;
    const others = names.filter((name) => name.end <= start || name.start >= end);
    names = [...others, { start, end, type: 'location' as const, confidence: 3 as const }].sort(
      (a, b) => a.start - b.start,
    );
  }
  return names;
}

/** Right before its name, each says what the name is. */
const ANNOUNCED: ReadonlyMap<string, MentionType> = new Map([
  ...[
    ...wordSet(
      `werf scheepswerf rederij brouwerij bakkerij slagerij drukkerij uitgeverij transportbedrijf bouwbedrijf staalbedrijf
      supermarktketen winkelketen modeketen vakbond zorggroep voetbalclub volleybalclub wielerploeg`,
    ),
  ].map((word): [string, MentionType] => [word, 'organisation']),
  ...[
    ...wordSet(
      'schip vrachtschip cruiseschip containerschip zeilschip veerboot sleepboot vissersboot tanker kotter jacht',
    ),
  ].map((word): [string, MentionType] => [word, 'product']),
]);

/** `de werf Noordkade`, `de veerboot Prinses Beatrix`: also where the name comes again without the word. */
function asAnnounced(text: string, names: readonly RecognisedName[]): readonly RecognisedName[] {
  const types = new Map<string, MentionType>();
  for (const { start, end, type } of names) {
    const word = /(?:^|[^\p{L}-])(\p{Ll}+) $/u.exec(text.slice(Math.max(0, start - 24), start))?.[1] ?? '';
    const announced = ANNOUNCED.get(word);
    if (announced && announced !== type && type !== 'demonym') types.set(text.slice(start, end), announced);
  }
  if (types.size === 0) return names;
  return names.map((name) => {
    const type = name.confidence < 3 ? types.get(text.slice(name.start, name.end)) : undefined;
    return type ? { ...name, type, confidence: 2 } : name;
  });
}

const SCALES = wordSet(
  'miljoen miljard biljoen duizend honderd mln mld procent euro dollar pond meter kilometer kilo ton liter hectare uur jaar',
);

/** `vraagt Merode 3,5 miljoen euro`: a decimal comma or a scale behind the number makes it a count. */
function withoutCount(text: string, name: RecognisedName): RecognisedName {
  const number = /\s+\d[\d.,]*$/.exec(text.slice(Math.max(name.start, name.end - 16), name.end))?.[0];
  if (number === undefined || number.length >= name.end - name.start) return name;
  const next = /^\s?(%|€|\p{L}+)/u.exec(text.slice(name.end, name.end + 16))?.[1] ?? '';
  const counts = /,\d/.test(number) || /^[%€]/.test(next) || SCALES.has(next.toLowerCase());
  return counts ? { ...name, end: name.end - number.length } : name;
}

/** `Noordkade Group CEO An Claes`: a title in capitals behind a name is what somebody is there. */
function withoutTitle(text: string, name: RecognisedName): RecognisedName {
  const title = /\s+(\p{Lu}{2,})$/u.exec(text.slice(name.start, name.end));
  return title && isTitle((title[1] ?? '').toLowerCase()) ? { ...name, end: name.end - title[0].length } : name;
}

const NOBLE = /^ (?:tot|thoe|zu|und zu) $/;

/** `Femke van Nispen` + `Sevenaer`. */
function isNobleRest(text: string, before: RecognisedName, name: RecognisedName): boolean {
  if (!NOBLE.test(text.slice(before.end, name.start))) return false;
  // A family with a particle of its own: `liep van Peeters tot Gent` is a way.
  return before.type === 'person' && name.type !== 'demonym' && /\b[vV]an /.test(text.slice(before.start, before.end));
}

/** Clubs by what their names begin with. */
const CLUB = /^(?:K?V?FC|K?SV|VV|KV|KVV|RC|AA|AC|KSC|RKC|BV|HC|BC) \p{Lu}/u;

/** `burgemeester An Claes van Sluis`: behind a title and a surname `van` tells what somebody is the mayor of. */
function withoutOffice(text: string, name: RecognisedName, lexicon: NameLexicon): readonly RecognisedName[] {
  if (name.type !== 'person') return [name];
  const van = text.slice(name.start, name.end).indexOf(' van ');
  if (van < 0) return [name];
  const at = name.start + van;
  const tail = text.slice(at + 5, name.end);
  const isPlace = (lexicon.classesOf(tail) & NameClass.place) !== 0;
  if (!isPlace && !CLUB.test(tail)) return [name];
  const words = text.slice(name.start, at).split(' ');
  const isSurname = words.length > 1 || (lexicon.classesOf(words[0] ?? '') & NameClass.given) === 0;
  const isGivenLast =
    words.length > 1 &&
    (lexicon.classesOf(words.at(-1) ?? '') & (NameClass.given | NameClass.family)) === NameClass.given;
  const title = /(\p{L}[\p{L}-]*) $/u.exec(text.slice(Math.max(0, name.start - 40), name.start))?.[1] ?? '';
  if (!isSurname || isGivenLast || !isTitle(title.toLowerCase())) return [name];
  return [
    { ...name, end: at },
    { start: at + 5, end: name.end, type: isPlace ? 'location' : 'organisation', confidence: 2 },
  ];
}

/** `Femke Dekker (NED) 53,12`. */
function countryCode(text: string, name: RecognisedName): RecognisedName {
  if (name.end - name.start !== 3 || name.type === 'location' || !countryCodes.has(text.slice(name.start, name.end)))
    return name;
  const inBrackets = text.charAt(name.start - 1) === '(' && /[),/]/.test(text.charAt(name.end));
  return inBrackets ? { ...name, type: 'location', confidence: 2 } : name;
}
