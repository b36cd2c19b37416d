/** Places at the head of a report: `LOS ANGELES (AP) -`, `DEN HAAG, 3 mei`, `BERLIJN De film …`. */
import { type Span, spanAtOrBefore } from '../../../base/span.ts';
import type { RecognisedName } from '../../pack.ts';
import { closedClass } from '../function-words.ts';
import type { Knowledge } from './knowledge.ts';
import { NameClass } from './lexicon.ts';

const MARKED = /^((?:\p{Lu}[\p{Lu}'’]+)(?:[ -]\p{Lu}{2,}){0,3})(?= \(|, \d| [—–-] (?=[^\r\n]{40}))/gmu;
/** Without a mark behind it, at the start of a line, before a sentence. */
const BARE = /^(\p{Lu}{4,}(?:[ -]\p{Lu}{2,}){0,2})(?=\.? \p{Lu}\p{Ll}*[ ,])/gmu;

/** `found`: in order of start, disjoint; so is the result. */
export function withDateLines(
  text: string,
  found: readonly RecognisedName[],
  knowledge: Knowledge,
): readonly RecognisedName[] {
  const places: Span[] = [];
  for (const { 0: line, index } of text.matchAll(MARKED)) {
    const isPlace = isListed(line, knowledge) || (!/[ -]/.test(line) && isStrange(line, knowledge));
    if (isPlace) places.push({ start: index, end: index + line.length });
  }
  for (const { 0: line, index } of text.matchAll(BARE))
    if (isListed(line, knowledge)) places.push({ start: index, end: index + line.length });
  if (places.length === 0) return found;
  const starts = [...new Map(places.map((place) => [place.start, place])).values()].sort((x, y) => x.start - y.start);
  const others = found.flatMap((name) => {
    const place = starts[spanAtOrBefore(starts, name.end - 1)];
    return place && name.start < place.end ? restOf(text, name, place.end, knowledge) : [name];
  });
  const named = starts.map(({ start, end }) => ({ start, end, type: 'location' as const, confidence: 3 as const }));
  return [...others, ...named].sort((x, y) => x.start - y.start);
}

/** `DAR ES SALAAM`: the list has it with capitals of its own. */
function isListed(line: string, { lexicon }: Knowledge): boolean {
  const title = line.toLowerCase().replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase());
  const forms = [title, title.replace(/(?<=[ -])\p{Lu}(?=\p{Ll}{1,2}[ -])/gu, (letter) => letter.toLowerCase())];
  return forms.some((form) => (lexicon.classesOf(form) & NameClass.place) !== 0);
}

/** Too long for an acronym and no ordinary word (`UPDATE`, `OPINIE`): before a dash only a place. */
const isStrange = (line: string, { isWord, lexicon }: Knowledge): boolean =>
  line.length >= 8 &&
  !isWord(line.toLowerCase()) &&
  (lexicon.classesOf(line.charAt(0) + line.slice(1).toLowerCase()) & NameClass.given) === 0;

/** What of a name lies behind the place in it, at `end`: nothing where that is only the first word of the sentence. */
function restOf(
  text: string,
  name: RecognisedName,
  end: number,
  { isWord, demonym }: Knowledge,
): readonly RecognisedName[] {
  const opening = /^\W*(\p{L}+) /u.exec(text.slice(end, name.end));
  const from = end + (opening && closedClass.has((opening[1] ?? '').toLowerCase()) ? opening[0].length : 1);
  const rest = text.slice(from, name.end);
  if (name.end <= from || isWord(rest.toLowerCase())) return [];
  return [{ ...name, start: from, ...(demonym(rest) !== undefined && { type: 'demonym' as const }) }];
}
