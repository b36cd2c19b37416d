/**
 * Mends what the tagger cannot know from its words: a number behind a name that counts what follows, a name of nobility
 * cut at `tot`, the place of an office taken for part of a surname, the code of a country in a list of results.
 */
import type { MentionType, RecognisedName } from '../../pack.ts';
import { countryCodes } from '../country-codes.ts';
import { knownOrganisations } from '../organisations.ts';
import { farPlaces } from '../places.ts';
import { isTitle } from '../titles.ts';
import { wordSet } from '../word-list.ts';
import { announcedType, announcesFirm } from './announced.ts';
import { withDateLines } from './date-lines.ts';
import { withoutFronts } from './fronts.ts';
import type { Knowledge } from './knowledge.ts';
import { NameClass, type NameLexicon } from './lexicon.ts';
import { withoutNoNames } from './no-names.ts';
import { apartPeople, withParticles } from './people.ts';
import { withoutPortfolios } from './portfolio.ts';

/** `found`: in order of start, disjoint; so is the result. */
export function mendNames(
  text: string,
  found: readonly RecognisedName[],
  knowledge: Knowledge,
): readonly RecognisedName[] {
  const { lexicon } = knowledge;
  const placed = withDateLines(text, found, knowledge);
  const bare = withoutFronts(text, withoutPortfolios(text, placed), knowledge);
  const mended: RecognisedName[] = [];
  for (const name of withoutNoNames(text, apartPeople(text, bare), knowledge)) {
    const cut = withoutBracket(text, withoutTitle(text, withoutCount(text, name)));
    const whole = byForm(text, countryCode(text, withSuspended(text, cut)), knowledge);
    const before = mended.at(-1);
    if (before && (isNobleRest(text, before, whole) || isSurnameRest(text, before, whole, lexicon)))
      mended[mended.length - 1] = { ...before, end: whole.end };
    else mended.push(...withoutOffice(text, whole, lexicon));
  }
  const disjoint = mended.filter((name, i) => i === 0 || name.start >= (mended[i - 1]?.end ?? 0));
  return asAnnounced(text, asElsewhere(text, withParticles(text, disjoint)), lexicon);
}

/** `de werf Noordkade`, `de veerboot Prinses Beatrix`: also where the name comes again without the word. */
function asAnnounced(text: string, names: readonly RecognisedName[], lexicon: NameLexicon): readonly RecognisedName[] {
  const types = new Map<string, MentionType>();
  for (const { start, end, type } of names) {
    const word = /(?:^|[^\p{L}-])(\p{Ll}+) $/u.exec(text.slice(Math.max(0, start - 24), start))?.[1] ?? '';
    if (type === 'demonym') continue;
    const name = text.slice(start, end);
    const announced = announcedType(word) ?? (isFirm(word, name, type, lexicon) ? 'organisation' : undefined);
    if (!announced) continue;
    // `filmfestival Gent` is held there.
    if (announced !== 'event' || (lexicon.classesOf(name) & NameClass.place) === 0) types.set(name, announced);
  }
  if (types.size === 0) return names;
  return names.map((name) => {
    const type = name.confidence < 3 ? types.get(text.slice(name.start, name.end)) : undefined;
    return type ? { ...name, type, confidence: 2 } : name;
  });
}

const PERSONAL = NameClass.given | NameClass.family | NameClass.personal;

/** `chipmachinebouwer Deltaveer`; `fabrikant Jan Smit` is a man. */
const isFirm = (word: string, name: string, type: MentionType, lexicon: NameLexicon): boolean =>
  type === 'person' && !name.includes(' ') && (lexicon.classesOf(name) & PERSONAL) === 0 && announcesFirm(word);

/** `Natuur` + `en` + `Milieu` where the article has `Natuur en Milieu` as one name elsewhere. */
function asElsewhere(text: string, names: readonly RecognisedName[]): readonly RecognisedName[] {
  const wholes = names.filter(({ start, end, type }) => type === 'organisation' && JOINED.test(text.slice(start, end)));
  if (names.length > MOST_NAMES) return names;
  let mended = names;
  for (const { start, end, type } of wholes) {
    const whole = text.slice(start, end);
    for (let at = text.indexOf(whole); at >= 0; at = text.indexOf(whole, at + whole.length)) {
      const to = at + whole.length;
      const inside = mended.filter((name) => name.start < to && name.end > at);
      if (inside.some((name) => name.start < at || name.end > to || name.end - name.start === whole.length)) continue;
      if (inside.length === 0) continue;
      mended = [...mended.filter((name) => !inside.includes(name)), { start: at, end: to, type, confidence: 2 }];
    }
  }
  return mended === names ? names : mended.toSorted((a, b) => a.start - b.start);
}

/** Longer texts are lists or many articles in one: there is no one sense to keep to. */
const MOST_NAMES = 1000;
const JOINED = /^\p{Lu}[\p{L}-]+ en \p{Lu}[\p{L}-]+$/u;

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

/** `Gemeenschapsbond (GO`: a bracket that only opens is no part of the name. */
function withoutBracket(text: string, name: RecognisedName): RecognisedName {
  const open = text.slice(name.start, name.end).indexOf(' (');
  return open > 0 && !text.slice(name.start, name.end).includes(')') ? { ...name, end: name.start + open } : name;
}

const RACE = / (?:Classic|Open|Marathon|Rally|Masters|Vierdaagse|Triatlon|Festival)$/;

const BODY = /\p{Ll}(?:stichting|vereniging|federatie|ministerie|universiteit|ziekenhuis)$/u;
const SCHOOL = /^(?:University|Université|Universität|Universidad|Institute) (?:of|de|d) /;

/** Where the form of a name tells more than the tagger is sure of: `Han Seo-yun`, `Leie Classic`, `AALST`. */
function byForm(text: string, name: RecognisedName, { lexicon }: Knowledge): RecognisedName {
  const form = text.slice(name.start, name.end);
  if (farPlaces.has(form)) return { ...name, type: 'location' };
  if (name.confidence === 3 || name.type === 'demonym') return name;
  if (/^\p{Lu}\p{Ll}{1,6} \p{Lu}\p{Ll}{1,6}-\p{Ll}{2,6}$/u.test(form)) return { ...name, type: 'person' };
  if (RACE.test(form) && name.type === 'person') return { ...name, type: 'event' };
  if (name.type === 'location' && (BODY.test(form) || SCHOOL.test(form)) && lexicon.classesOf(form) === 0)
    return { ...name, type: 'organisation' };
  if (name.type !== 'organisation' || !/^\p{Lu}{4,}(?:-\p{Lu}{2,})*$/u.test(form)) return name;
  const small = form.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
  const isPlace = (lexicon.classesOf(small) & NameClass.major) !== 0;
  return isPlace && !knownOrganisations.has(form) ? { ...name, type: 'location' } : name;
}

/** `Instituut voor Natuur` + `- en Bosonderzoek`. */
function withSuspended(text: string, name: RecognisedName): RecognisedName {
  const rest = name.type === 'organisation' && /^- en \p{Lu}[\p{L}-]+/u.exec(text.slice(name.end, name.end + 40));
  return rest ? { ...name, end: name.end + rest[0].length } : name;
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

const OFFICE =
  /(?:minister|secretaris|[kK]amerlid|premier|wethouder|voorzitter|fractieleider|raadslid|advocaat|hoogleraar|directeur|woordvoerder|woordvoerster) $/u;

/** `staatssecretaris Els` + `Veldhoven`: who holds an office is not called by a given name alone. */
function isSurnameRest(text: string, before: RecognisedName, name: RecognisedName, lexicon: NameLexicon): boolean {
  if (before.type !== 'person' || name.type !== 'location' || text.slice(before.end, name.start) !== ' van ')
    return false;
  const given = text.slice(before.start, before.end);
  if (given.includes(' ') || text.slice(name.start, name.end).includes(' ')) return false;
  const isGiven = (lexicon.classesOf(given) & (NameClass.given | NameClass.family)) === NameClass.given;
  const front = text.slice(Math.max(0, before.start - 24), before.start);
  return isGiven && (OFFICE.test(front) || isTitle(/(\p{L}[\p{L}-]*) $/u.exec(front)?.[1]?.toLowerCase() ?? ''));
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
