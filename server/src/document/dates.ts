/** Reads one written-out date: what a header value or a date line may hold. Prose has its own, richer grammar. */
import type { Calendar } from '../languages/pack.ts';

export interface WrittenDate {
  /** Offset behind the date. */
  readonly end: number;
  /** ISO date or month; `undefined` where a part is missing or no such day exists. */
  readonly iso: string | undefined;
  /** As `2020-03` or `2020-03-05`: the form that headers have. */
  readonly canonical: boolean;
}

/** No date is longer than this. */
const WINDOW = 60;

const YEAR_FIRST =
  /^(\d{4})([-/.])(\d{1,2})(?:\2(\d{1,2}))?(?![\d])(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?/;
const DAY_FIRST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?!\d)/;
const DAY_MONTH =
  /^(?:(\p{L}{2,12})[.,]?[^\S\r\n]+)?(\d{1,2})(?:e|de|ste|th|st|nd|rd)?\.?[^\S\r\n]+(\p{L}{3,12})\.?(?:,?[^\S\r\n]+(\d{4})(?!\d))?/u;
const MONTH_DAY =
  /^(?:(\p{L}{2,12})[.,]?[^\S\r\n]+)?(\p{L}{3,12})\.?[^\S\r\n]+(\d{1,2})(?:th|st|nd|rd)?,?[^\S\r\n]+(\d{4})(?!\d)/u;
const MONTH_YEAR = /^(\p{L}{3,12})\.?[^\S\r\n]+(\d{4})(?!\d)/u;

/** The date that begins at `start`, if one does; weekday names before it belong to it. */
export function readDate(text: string, start: number, calendar: Calendar): WrittenDate | undefined {
  const rest = text.slice(start, start + WINDOW);
  const year = YEAR_FIRST.exec(rest);
  if (year) {
    const [all, y = '', separator, m = '', d] = year;
    const canonical = separator === '-' && m.length === 2 && (d === undefined || d.length === 2) && !all.includes('T');
    return { end: start + all.length, iso: isoDate(y, m, d), canonical };
  }
  const day = DAY_FIRST.exec(rest);
  if (day) return { end: start + day[0].length, iso: isoDate(day[4], day[3], day[1]), canonical: false };
  return readWords(rest, start, calendar);
}

function readWords(rest: string, start: number, { months, weekdays }: Calendar): WrittenDate | undefined {
  const monthOf = (name: string | undefined): string | undefined => months.get(name?.toLowerCase() ?? '')?.toString();
  const isDay = (name: string | undefined): boolean => name === undefined || weekdays.has(name.toLowerCase());

  const dayMonth = DAY_MONTH.exec(rest);
  if (dayMonth) {
    const [all, weekday, d, name, y] = dayMonth;
    const m = monthOf(name);
    if (m && isDay(weekday)) return { end: start + all.length, iso: isoDate(y, m, d), canonical: false };
  }
  const monthDay = MONTH_DAY.exec(rest);
  if (monthDay) {
    const [all, weekday, name, d, y] = monthDay;
    const m = monthOf(name);
    if (m && isDay(weekday)) return { end: start + all.length, iso: isoDate(y, m, d), canonical: false };
  }
  const monthYear = MONTH_YEAR.exec(rest);
  const m = monthOf(monthYear?.[1]);
  if (!monthYear || !m) return undefined;
  return { end: start + monthYear[0].length, iso: isoDate(monthYear[2], m, undefined), canonical: false };
}

/** `undefined` where the year is missing or the calendar has no such month or day. */
function isoDate(year: string | undefined, month: string | undefined, day: string | undefined): string | undefined {
  if (year === undefined || month === undefined) return undefined;
  const [y, m] = [Number(year), Number(month)];
  if (y < 1000 || m < 1 || m > 12) return undefined;
  const head = `${year}-${String(m).padStart(2, '0')}`;
  if (day === undefined) return head;
  const d = Number(day);
  if (d < 1 || d > daysIn(y, m)) return undefined;
  return `${head}-${String(d).padStart(2, '0')}`;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
