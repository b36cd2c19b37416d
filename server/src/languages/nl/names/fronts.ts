/**
 * What a line of news puts before a name and the tagger takes along: a title or trade with the capital of the sentence
 * (`Statenlid Els Claes`, `Chipbouwer Deltaveer`), the demonym of a small place (`het Friese Oudwoude`).
 */
import type { MentionType, RecognisedName } from '../../pack.ts';
import { isTitle } from '../titles.ts';
import { announcedType } from './announced.ts';
import { isBodyNoun, type Knowledge } from './knowledge.ts';
import { NameClass } from './lexicon.ts';

/** `found`: in order of start, disjoint; so is the result. */
export function withoutFronts(
  text: string,
  found: readonly RecognisedName[],
  knowledge: Knowledge,
): readonly RecognisedName[] {
  const types = new Map<string, MentionType>();
  for (const { start, end, type } of found) types.set(text.slice(start, end), type);
  return found.flatMap((name) => {
    const whole = text.slice(name.start, name.end);
    const word = whole.includes(' ') ? /^\p{Lu}[\p{L}-]+(?= )/u.exec(whole)?.[0] : undefined;
    if (word === undefined) return name;
    const start = name.start + word.length + 1;
    const rest = text.slice(start, name.end);
    if (!/^(?:\p{Lu}|van |de )/u.test(rest)) return name;
    const cut = { ...name, start };
    if (isSmallPlace(text, name, word, rest, knowledge))
      return [{ ...name, end: start - 1, type: 'demonym' as const, confidence: 2 as const }, cut];
    const type = behindFront(text, name, word, rest, types, knowledge);
    return type === undefined ? name : { ...cut, type };
  });
}

/** The type of what is left where the first word is no part of the name. */
function behindFront(
  text: string,
  name: RecognisedName,
  word: string,
  rest: string,
  types: ReadonlyMap<string, MentionType>,
  { lexicon, isWord }: Knowledge,
): MentionType | undefined {
  const lower = word.toLowerCase();
  const classes = lexicon.classesOf(word);
  const own = NameClass.place | NameClass.given | NameClass.family | NameClass.personal;
  // `Brand Deltaveer: twee gewonden`
  const theme = name.type === 'organisation' && text.charAt(name.end) === ':' && types.has(rest);
  if (theme && opensSentence(text, name.start) && isWord(lower) && !isBodyNoun(lower)) return name.type;
  if ((classes & own) !== 0) return undefined;
  const opens = opensSentence(text, name.start);
  if (
    name.type === 'person' &&
    isTitle(lower) &&
    (opens || !ARTICLE.test(text.slice(Math.max(0, name.start - 6), name.start)))
  )
    return 'person';
  if (!opens) return undefined;
  const announced = announcedType(lower);
  if (announced) return (lexicon.classesOf(rest) & NameClass.place) === 0 ? announced : undefined;
  // A trade that is no title: the same name stands elsewhere without it.
  return isWord(lower) && lower.length >= 8 && !isBodyNoun(lower) ? alone(types.get(rest), name.type) : undefined;
}

/** `een Sprinter Deltatrein`: behind an article a title in capitals is the name of a thing. */
const ARTICLE = /(?:^|\P{L})(?:een|de|het) $/u;

/** A person stays one only where both are. */
const alone = (type: MentionType | undefined, own: MentionType): MentionType | undefined =>
  type === 'demonym' ? undefined : type === 'person' && own !== 'person' ? own : type;

const opensSentence = (text: string, start: number): boolean =>
  /(?:^|[\r\n]|[.!?:–—|-] ?['"‘“„’«]?|['"‘“„«])$/u.test(text.slice(Math.max(0, start - 3), start));

/** Behind an article a place has its demonym before it; a name of its own (`Russische Federatie`) is a listed one. */
function isSmallPlace(
  text: string,
  name: RecognisedName,
  word: string,
  rest: string,
  { lexicon, demonym, isWord }: Knowledge,
): boolean {
  if (
    name.type !== 'location' ||
    !word.endsWith('e') ||
    !/(?:^|[^\p{L}])[hH]et $/u.test(text.slice(Math.max(0, name.start - 5), name.start))
  )
    return false;
  if (rest.includes(' ') || !/^\p{Lu}\p{Ll}/u.test(rest) || isWord(rest.toLowerCase())) return false;
  return demonym(word)?.adjective === true && (lexicon.classesOf(`${word} ${rest}`) & NameClass.place) === 0;
}
