/**
 * `minister van Infrastructuur en Waterstaat Els Claes`: what an office is for is no name and no part of the name behind
 * it. In the name of the department itself it is.
 */
import type { Span } from '../../../base/span.ts';
import type { RecognisedName } from '../../pack.ts';
import { portfolioWords } from '../portfolios.ts';
import { isTitle } from '../titles.ts';

/** What may stand before the office in the same word: `oud-`, `vice`. */
const BEFORE_OFFICE = /(?:^|[^\p{L}-])(?:[\p{L}-]{0,12}-)?(?:[vV]ice)?$/u;
const LONGEST_BEFORE = 20;

/** Where an office may stand, and the office up to what it is for. */
const OFFICE_NOUN = /[mM]inister|[sS]taatssecretaris|[sS]chepen|[wW]ethouder|[gG]edeputeerde/g;
const OFFICE =
  /(?:[mM]inisters?|[sS]taatssecretaris(?:sen)?|[sS]chepen(?:en)?|[wW]ethouders?|[gG]edeputeerden?)((?: (?:\p{Lu}[\p{L}'’.-]*|de|der|den|ter|te|ten)){0,5}(?: van(?: de[rn]?)? \p{Lu}[\p{L}'’-]*)?(?: \([^()\n]{1,24}\))?) (?:van|voor) (?=\p{Lu})/uy;

const WORD = /\p{L}[\p{L}’-]*/uy;

/** `found`: in order of start, disjoint; so is the result. */
export function withoutPortfolios(text: string, found: readonly RecognisedName[]): readonly RecognisedName[] {
  if (found.length === 0) return found;
  let names = found.map((name) => wholeDepartment(text, wholeMinistry(text, withoutDepartment(text, name))));
  names = names.filter((name, i) => i === 0 || name.start >= (names[i - 1]?.end ?? 0));
  const portfolios = portfoliosIn(text);
  let next = 0;
  return names.flatMap((name) => {
    while ((portfolios[next]?.end ?? Number.POSITIVE_INFINITY) <= name.start) next++;
    let left: readonly RecognisedName[] = [name];
    for (let i = next; (portfolios[i]?.start ?? Number.POSITIVE_INFINITY) < name.end; i++) {
      const { start, end } = portfolios[i] ?? name;
      left = left.flatMap((part) => behind(text, part, start, end));
    }
    return left;
  });
}

/** What the offices in a text are for, in order. */
function portfoliosIn(text: string): readonly Span[] {
  const found: Span[] = [];
  let free = 0;
  for (const { index } of text.matchAll(OFFICE_NOUN)) {
    if (index < free || !BEFORE_OFFICE.test(text.slice(Math.max(0, index - LONGEST_BEFORE), index))) continue;
    OFFICE.lastIndex = index;
    const office = OFFICE.exec(text)?.[0];
    if (office === undefined) continue;
    free = index + office.length;
    const end = portfolioEnd(text, free);
    if (end > free) found.push({ start: free, end });
  }
  return found;
}

/** `from`: where the first word of a portfolio may begin. Gives its end, or `from` where there is none. */
function portfolioEnd(text: string, from: number): number {
  let [at, end] = [from, from];
  for (;;) {
    const word = wordAt(text, at);
    if (!/^\p{Lu}/u.test(word) || !portfolioWords.has(word.toLowerCase())) return end;
    end = at + word.length;
    const next = /^(?:,? en |, | & | )(?=\p{Lu})/u.exec(text.slice(end, end + 6))?.[0];
    if (next === undefined) return end;
    at = end + next.length;
  }
}

function wordAt(text: string, at: number): string {
  WORD.lastIndex = at;
  return WORD.exec(text)?.[0] ?? '';
}

/** What is left of a name that stands in or begins in a portfolio from `start` to `end`: it then names who holds the office. */
function behind(text: string, name: RecognisedName, start: number, end: number): readonly RecognisedName[] {
  if (name.end <= start || name.start >= end) return [name];
  // `minister Els Claes van Landbouw`
  if (name.start < start) return name.type === 'person' ? [{ ...name, end: text.lastIndexOf(' ', start - 2) }] : [name];
  if (name.end <= end) return [];
  if (text.charAt(end) !== ' ' || !/^(?:\p{Lu}|van |de )/u.test(text.slice(end + 1, end + 5))) return [name];
  return [{ ...name, start: end + 1, type: 'person', confidence: 2 }];
}

/** `directeur Publieke Gezondheid Jaap Smit`: behind a title. */
function withoutDepartment(text: string, name: RecognisedName): RecognisedName {
  if (name.type !== 'person' && name.type !== 'organisation') return name;
  const end = portfolioEnd(text, name.start);
  if (end === name.start || end >= name.end || text.charAt(end) !== ' ') return name;
  const before = /(\p{L}[\p{L}-]*) $/u.exec(text.slice(Math.max(0, name.start - 30), name.start))?.[1] ?? '';
  if (!isTitle(before.toLowerCase()) || !/^\p{Lu}/u.test(text.slice(end + 1, end + 3))) return name;
  return { ...name, start: end + 1, type: 'person', confidence: 2 };
}

/** `Els Claes (Justitie en Veiligheid)`. */
function wholeDepartment(text: string, name: RecognisedName): RecognisedName {
  if (name.type === 'person' || !/[( ]/.test(text.charAt(name.start - 1))) return name;
  const end = portfolioEnd(text, name.start);
  return end > name.end && / en /.test(text.slice(name.start, end)) ? { ...name, end, type: 'organisation' } : name;
}

/** `ministerie van Justitie` + `en Veiligheid`. */
function wholeMinistry(text: string, name: RecognisedName): RecognisedName {
  const head = /^[mM]inisteries? (?:van|voor) /.exec(text.slice(name.start, name.start + 18))?.[0];
  if (head === undefined || name.start + head.length >= name.end) return name;
  const end = portfolioEnd(text, name.start + head.length);
  return end > name.end ? { ...name, end } : name;
}
