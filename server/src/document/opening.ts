/** What stands above the text: headline, date line, time, source line, the writer's initials. */
import { type Span, trimmed } from '../base/span.ts';
import type { Calendar, Furniture } from '../languages/pack.ts';
import type { Dateline } from './article.ts';
import { CharClass, classAt, isUpperAt } from './characters.ts';
import { readDate } from './dates.ts';

const MAX_HEADLINE = 140;
const MAX_DATELINE = 90;
const MAX_PLACE = 40;
const MAX_CROSSHEAD = 70;

/** `09u41`, `14.32 uur`, `14:05`, with one short word before and behind at most. */
const TIME = /^[\s,|–—(-]*(?:\p{L}{2,3}\s+)?\d{1,2}\s?[.:uh]\s?\d{2}(?:\s?\p{L}{1,4})?\s*[).]?$/iu;
const TIME_AHEAD = /^[\s,|–—-]*(?:\p{L}{2,3}\s+)?\d{1,2}[.:uh]\d{2}(?:\s(?:uur|u|h)\b)?(?=\s|$)/iu;
const INITIALS = /^\(?(?:\p{Lu}{2,4}|\p{Ll}{2,4}(?:\/\p{Ll}{2,4})?)\)?$/u;

/** The date line that fills `line`: its date, or `undefined` date for a time alone; nothing where it is none. */
export function datelineOf(text: string, line: Span, calendar: Calendar): Dateline | 'time' | undefined {
  if (line.end - line.start > MAX_DATELINE) return undefined;
  if (TIME.test(text.slice(line.start, line.end))) return 'time';
  const found = placeAndDate(text, line, calendar);
  if (!found) return undefined;
  const tail = text.slice(found.end, line.end);
  return /^[\s.,|)]*$/.test(tail) || TIME.test(tail) ? found : undefined;
}

/** `Breskens, 15 augustus 2021 – De veerboot …`: a date line in front of the first sentence, with its dash. */
export function inlineDateline(
  text: string,
  line: Span,
  calendar: Calendar,
): { dateline: Dateline; end: number } | undefined {
  const found = placeAndDate(text, line, calendar);
  if (!found || found.date === undefined) return undefined;
  const dash = /^\)?\s*(?:\([^)\r\n]{1,20}\)\s*)?[-–—](?=\s)/.exec(
    text.slice(found.end, Math.min(line.end, found.end + 40)),
  );
  return dash && found.end + dash[0].length < line.end
    ? { dateline: found, end: found.end + dash[0].length }
    : undefined;
}

export interface FusedOpening {
  readonly headline: Span | undefined;
  readonly block: Span;
  readonly dateline: Dateline;
}

/**
 * A headline and a date line that were run into the first paragraph: `Headline 02 maart 2020 09u41 De Turkse …`. The
 * date has to be followed by a time, or by a word that only opens a sentence.
 */
export function fusedOpening(
  text: string,
  line: Span,
  calendar: Calendar,
  furniture: Furniture,
): FusedOpening | undefined {
  const limit = Math.min(line.end, line.start + MAX_HEADLINE);
  for (let i = line.start; i < limit; i++) {
    const unit = text.charAt(i);
    if (unit === '.' && i > line.start && classAt(text, i + 1) === CharClass.space) return undefined;
    const cls = classAt(text, i);
    if (cls !== CharClass.digit || (i > line.start && classAt(text, i - 1) !== CharClass.space)) continue;
    const date = readDate(text, i, calendar);
    if (date?.iso?.length !== 10) continue;
    const time = TIME_AHEAD.exec(text.slice(date.end, date.end + 30))?.[0] ?? '';
    const end = date.end + time.length;
    if (!opensText(text, end, line, time !== '', furniture)) continue;
    const headline = trimmed(text, { start: line.start, end: i });
    return {
      headline: headline.start < headline.end ? headline : undefined,
      block: { start: i, end },
      dateline: { start: i, end: date.end, date: date.iso, place: undefined },
    };
  }
  return undefined;
}

function opensText(text: string, at: number, line: Span, timed: boolean, furniture: Furniture): boolean {
  const match = /^\s+(\p{L}+)/u.exec(text.slice(at, Math.min(line.end, at + 40)));
  const word = match?.[1];
  if (!match || !word || !isUpperAt(text, at + match[0].length - word.length)) return false;
  return timed || furniture.sentenceOpeners.has(word.toLowerCase());
}

/** A short line without a full stop, fit for a headline. */
export function isHeadline(text: string, line: Span): boolean {
  if (line.end - line.start > MAX_HEADLINE || !endsWithoutStop(text, line, true)) return false;
  return !/[.…][”’"'»)]?\s+\p{Lu}/u.test(text.slice(line.start, line.end).replace(/\b\p{Lu}\p{L}{0,2}\./gu, ''));
}

/** A short line without an end mark, fit for a crosshead between paragraphs. */
export function isCrosshead(text: string, line: Span): boolean {
  if (line.end - line.start > MAX_CROSSHEAD || !endsWithoutStop(text, line, false)) return false;
  const words = text.slice(line.start, line.end);
  const first = classAt(text, line.start);
  if (first !== CharClass.letter && first !== CharClass.digit && !/^['‘“"„«’]/.test(words)) return false;
  if (isResult(words)) return false;
  return !/^\d{1,3}[.)]\s/.test(words) && !/[.!?…][”’"'»)]?\s+\p{Lu}/u.test(words) && words.split(/\s+/).length <= 9;
}

/** `FC Goes - Veere 2-1`, `Jansen – De Wit 6-4 6-3`: an item of a list. */
export const isResult = (line: string): boolean =>
  line.length <= MAX_HEADLINE && /\S\s+[-–—]\s+\S.*\s\d{1,3}\s?[-–:]\s?\d{1,3}(?:\s*\([^()]{1,20}\))?$/.test(line);

/** A line such as `HLA` or `(hvd)` above the text. */
export const isInitials = (text: string, line: Span): boolean =>
  line.end - line.start <= 12 && INITIALS.test(text.slice(line.start, line.end));

/**
 * Initials behind a headline with a date line below it (`… in Syrië HLA`): capitals that stand nowhere else in the
 * text, as a real acronym would.
 */
export function trailingInitials(text: string, headline: Span): Span | undefined {
  const match = /\p{Ll}\S*\s+(\p{Lu}{2,4})$/u.exec(text.slice(headline.start, headline.end));
  const letters = match?.[1];
  if (!letters) return undefined;
  const start = headline.end - letters.length;
  const elsewhere = text.indexOf(letters, headline.end) >= 0 || text.lastIndexOf(letters, start - 1) >= 0;
  return elsewhere ? undefined : { start, end: headline.end };
}

function endsWithoutStop(text: string, line: Span, question: boolean): boolean {
  const last = text.slice(Math.max(line.start, line.end - 3), line.end).replace(/["'”’»)\]]+$/, '');
  const mark = last.at(-1) ?? '';
  return question ? !/[.,;:]/.test(mark) : !/[.,;:?!…]/.test(mark);
}

/** At the start of `line`: an optional place in capitalised words, then a date. */
function placeAndDate(text: string, line: Span, calendar: Calendar): Dateline | undefined {
  const direct = readDate(text, line.start, calendar);
  if (direct && direct.end <= line.end) {
    return { start: line.start, end: direct.end, date: direct.iso, place: undefined };
  }
  const head = text.slice(line.start, Math.min(line.end, line.start + MAX_PLACE));
  const place =
    /^\(?((?:\p{Lu}[\p{L}\p{M}'’.-]*|['’]s-\p{Lu}\p{L}+)(?:[ /-](?:\p{L}{1,3} )?\p{Lu}[\p{L}\p{M}'’-]*){0,3})\s?[,/|–—(-]?\s*(?=[\p{L}\d])/u.exec(
      head,
    );
  if (!place?.[1]) return undefined;
  const start = line.start + place[0].length;
  const date = readDate(text, start, calendar);
  if (!date || date.end > line.end) return undefined;
  const placeStart = line.start + place[0].indexOf(place[1]);
  return { start, end: date.end, date: date.iso, place: { start: placeStart, end: placeStart + place[1].length } };
}
