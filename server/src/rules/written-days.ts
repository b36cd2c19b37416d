/**
 * Days written out in prose (`vrijdag 5 maart 2020`), those that cannot be among them: what rules that judge dates
 * need, where the grammar of times gives only what a time means. It knows no language but the pack's calendar.
 */

import { startsWithCapital } from '../base/fold.ts';
import type { Localised } from '../base/locale.ts';
import type { Span } from '../base/span.ts';
import { TokenKind, tokenSpan, tokenText } from '../base/tokens.ts';
import type { Article } from '../document/article.ts';
import type { Calendar } from '../languages/pack.ts';

/** The span goes from the weekday (or the day) to the year (or the month). */
export interface WrittenDay extends Span {
  /** 1 (Monday)–7 (Sunday); the span is that of its name alone, without `avond`. */
  readonly weekday: (Span & { readonly number: number }) | undefined;
  /** As written, 0–99; the span is that of its digits. */
  readonly day: Span & { readonly number: number };
  /** 1–12. */
  readonly month: Span & { readonly number: number };
  readonly year: (Span & { readonly number: number }) | undefined;
  /** Index of the first token. */
  readonly token: number;
}

export const WEEKDAY_NAMES: Localised<readonly string[]> = {
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  nl: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
};

const DAY = /^(\d{1,2})(?:e|de|ste|th|st|nd|rd)?$/;
/** The second day of `30-31`. */
const LAST_DAY = /^\d{1,2}[-/–](\d{1,2})$/;
const YEAR = /^[12]\d{3}$/;

/** All of them, in order. Time proportional to the number of tokens. */
export function* writtenDays(article: Article, calendar: Calendar): Generator<WrittenDay> {
  const { text, tokens } = article;
  for (let i = 0; i < tokens.count; i++) {
    const first = text.charCodeAt(tokens.starts[i] ?? 0);
    if (first < 0x30 || first > 0x39) continue;
    const found = dayFirst(article, calendar, i) ?? monthFirst(article, calendar, i);
    if (found) yield found;
  }
}

/** The longest name of a month or weekday is the full one; the shortest its abbreviation. */
export function calendarName(names: ReadonlyMap<string, number>, number: number, full: boolean): string | undefined {
  const own = [...names].flatMap(([name, value]) => (value === number ? [name] : []));
  own.sort((a, b) => (full ? b.length - a.length : a.length - b.length));
  return own[0];
}

export const isFullName = (names: ReadonlyMap<string, number>, name: string): boolean =>
  calendarName(names, names.get(name) ?? 0, true) === name;

/** A name in the case of another: `Vrijdag` makes `donderdag` `Donderdag`. */
export const inCaseOf = (model: string, name: string): string =>
  startsWithCapital(model) ? name.charAt(0).toUpperCase() + name.slice(1) : name;

/** Four-digit numbers that may be years, wherever they stand. */
export function* yearsIn(text: string): Generator<number> {
  for (const [year] of text.matchAll(/(?<![\d.,])[12]\d{3}(?![\d]|[.,]\d)/g)) yield Number(year);
}

function dayFirst(article: Article, { months, ...calendar }: Calendar, i: number): WrittenDay | undefined {
  const { text, tokens } = article;
  const { start, end } = tokenSpan(tokens, i);
  const digits = text.slice(start, end);
  const last = LAST_DAY.exec(digits)?.[1];
  const number = last ?? DAY.exec(digits)?.[1];
  if (number === undefined || !isBlank(text, end, tokens.starts[i + 1])) return undefined;
  const name = tokenText(text, tokens, i + 1).toLowerCase();
  const month = months.get(name);
  if (month === undefined) return undefined;
  const dot = tokenText(text, tokens, i + 2) === '.' ? 1 : 0;
  const full = isFullName(months, name);
  const year = yearAt(article, i + 2 + (full ? 0 : dot));
  if (!full && !year) return undefined;
  const day = last === undefined ? { start, end: start + number.length } : { start: end - last.length, end };
  const weekday = last === undefined ? weekdayBefore(article, calendar, i - 1) : undefined;
  return {
    start: weekday?.start ?? start,
    end: year?.end ?? tokens.ends[i + 1] ?? end,
    weekday,
    day: { ...day, number: Number(number) },
    month: { ...tokenSpan(tokens, i + 1), number: month },
    year,
    token: weekday?.token ?? i,
  };
}

/** `Friday, March 5, 2020`: with its year alone, since `in juni 31 doden` has none. */
function monthFirst(article: Article, { months, ...calendar }: Calendar, i: number): WrittenDay | undefined {
  const { text, tokens } = article;
  const { start, end } = tokenSpan(tokens, i);
  const number = DAY.exec(text.slice(start, end))?.[1];
  if (number === undefined || tokenText(text, tokens, i + 1) !== ',') return undefined;
  const month = months.get(tokenText(text, tokens, i - 1).toLowerCase());
  const year = yearAt(article, i + 2);
  if (month === undefined || !year || !isBlank(text, tokens.ends[i - 1] ?? 0, start)) return undefined;
  const comma = tokenText(text, tokens, i - 2) === ',' ? 1 : 0;
  const weekday = weekdayBefore(article, calendar, i - 2 - comma);
  return {
    start: weekday?.start ?? tokens.starts[i - 1] ?? start,
    end: year.end,
    weekday,
    day: { start, end: start + number.length, number: Number(number) },
    month: { ...tokenSpan(tokens, i - 1), number: month },
    year,
    token: weekday?.token ?? i - 1,
  };
}

function yearAt({ text, tokens }: Article, i: number): WrittenDay['year'] {
  const word = tokenText(text, tokens, i);
  if (tokens.kinds[i] !== TokenKind.number || !YEAR.test(word)) return undefined;
  const { start, end } = tokenSpan(tokens, i);
  return isBlank(text, tokens.ends[i - 1] ?? 0, start) ? { start, end, number: Number(word) } : undefined;
}

function weekdayBefore(
  { text, tokens }: Article,
  { weekdays, dayParts }: Omit<Calendar, 'months'>,
  i: number,
): (Span & { readonly number: number; readonly token: number }) | undefined {
  const mark = tokenText(text, tokens, i);
  const at = mark === ',' || mark === '.' ? i - 1 : i;
  const word = tokenText(text, tokens, at).toLowerCase();
  const { start, end } = tokenSpan(tokens, at);
  const plain = weekdays.get(word);
  // `.` belongs to an abbreviation, and short names are also words (`zo`).
  if (plain !== undefined && isFullName(weekdays, word)) {
    return mark === '.' ? undefined : { start, end, number: plain, token: at };
  }
  if (plain !== undefined) return mark === '.' ? { start, end, number: plain, token: at } : undefined;
  if (mark === '.') return undefined;
  for (const [name, number] of weekdays) {
    if (word.length <= name.length || !word.startsWith(name) || !isFullName(weekdays, name)) continue;
    if (dayParts?.has(word.slice(name.length))) return { start, end: start + name.length, number, token: at };
  }
  return undefined;
}

/** White space and no line break: a heading that ends in a number stands above a line that begins with a month. */
const isBlank = (text: string, from: number, to: number | undefined): boolean =>
  to !== undefined && to > from && to - from < 4 && /^[^\S\r\n]+$/.test(text.slice(from, to));
