/**
 * From a meaning and a publication date to a TIMEX3 value: a pure function, so that times follow at once when a date
 * is corrected or inferred. Where the date is not known well enough the value stays coarse (`XXXX-WXX-4`), never wrong.
 */
import {
  dayNumber,
  dayNumberOf,
  daysInMonth,
  easter,
  four,
  isoOfDay,
  isoOfMonth,
  isoOfWeek,
  two,
  weekdayOf,
} from '../../base/calendar.ts';
import type { Direction, Meaning, TimeBase } from '../../languages/time-meaning.ts';

export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

export interface TimeValue {
  readonly type: TimexType;
  /** TIMEX3; digits that are not known are `X`. */
  readonly value: string;
  /** Whether it depends on the publication date. */
  readonly anchored: boolean;
}

/** What is known of the publication: an ISO date, month or year. */
export type Anchor = string | undefined;

export function resolve({ base, shift, shiftUnit, at }: Meaning, anchor: Anchor): TimeValue {
  if (base.is === 'set') return { type: 'SET', value: base.value, anchored: false };
  const anchored = base.is !== 'value';
  const known = knownOf(anchor);
  const start = baseValue(base, known);
  if (base.is === 'value' && start.startsWith('P')) return { type: 'DURATION', value: start, anchored };
  const day = shift === 0 ? start : shifted(start, shift, shiftUnit);
  if (at !== '') return { type: 'TIME', value: timed(day, at), anchored };
  return { type: day.includes('T') ? 'TIME' : 'DATE', value: day, anchored };
}

export type Granularity =
  | 'decade'
  | 'century'
  | 'year'
  | 'part-of-year'
  | 'month'
  | 'week'
  | 'day'
  | 'part-of-day'
  | 'minute';

/** Of a DATE or TIME value, known or not. */
export function granularityOf(value: string): Granularity {
  const time = value.indexOf('T');
  if (time >= 0) return /\d/.test(value.slice(time)) ? 'minute' : 'part-of-day';
  if (/^(?:[\dX]{4}-[\dX]{2}-[\dX]{2}|.*W[\dX]{2}-\d)$/.test(value)) return 'day';
  if (value.includes('W') && !value.includes('WI')) return 'week';
  if (/^[\dX]{4}-[\dX]{2}$/.test(value)) return 'month';
  if (value.length > 4) return 'part-of-year';
  return value.length === 4 ? 'year' : value.length === 3 ? 'decade' : 'century';
}

/** The parts of an anchor; a part that is not known is `undefined`. */
interface Known {
  readonly year: number | undefined;
  readonly month: number | undefined;
  /** Day number. */
  readonly day: number | undefined;
}

function knownOf(anchor: Anchor): Known {
  const match = /^(\d{4})(?:-(\d\d)(?:-\d\d)?)?$/.exec(anchor ?? '');
  if (!match) return { year: undefined, month: undefined, day: undefined };
  return {
    year: Number(match[1]),
    month: match[2] === undefined ? undefined : Number(match[2]),
    day: dayNumberOf(anchor ?? ''),
  };
}

function baseValue(base: Exclude<TimeBase, { is: 'set' }>, known: Known): string {
  switch (base.is) {
    case 'value':
      return base.value;
    case 'weekday':
      return weekday(base.day, base.direction, known);
    case 'offset':
      return offset(base, known);
    case 'yearless':
      return yearless(base, known);
  }
}

function weekday(day: number, direction: Direction, known: Known): string {
  if (known.day === undefined) return `XXXX-WXX-${day}`;
  const ahead = (((day - weekdayOf(known.day)) % 7) + 7) % 7;
  return isoOfDay(known.day + daysTo(ahead, direction));
}

/** `ahead`: days to the next such weekday, 0–6. */
function daysTo(ahead: number, direction: Direction): number {
  switch (direction) {
    case 'future':
      return ahead;
    case 'after':
      return ahead === 0 ? 7 : ahead;
    case 'past':
      return ahead === 0 ? 0 : ahead - 7;
    case 'before':
      return ahead - 7;
    case 'near':
      return ahead <= 3 ? ahead : ahead - 7;
  }
}

function offset({ unit, count, within }: Extract<TimeBase, { is: 'offset' }>, { year, month, day }: Known): string {
  switch (unit) {
    case 'D':
      if (day !== undefined) return isoOfDay(day + count);
      return count === 0 && year !== undefined && month !== undefined ? isoOfMonth(year, month) : 'XXXX-XX-XX';
    case 'W':
    case 'E': {
      const tail = unit === 'E' ? '-WE' : '';
      if (day === undefined) return within === '' || unit === 'E' ? `XXXX-WXX${tail}` : `XXXX-WXX-${within}`;
      if (unit === 'E' && within !== '') return weekend(day, within);
      const monday = day - weekdayOf(day) + 1 + 7 * count;
      return within === '' ? `${isoOfWeek(monday)}${tail}` : isoOfDay(monday + Number(within) - 1);
    }
    case 'M':
      return year === undefined || month === undefined ? 'XXXX-XX' : isoOfMonth(year, month + count);
    case 'Q': {
      if (year === undefined || month === undefined) return 'XXXX-QX';
      const quarter = year * 4 + Math.floor((month - 1) / 3) + count;
      return `${four(Math.floor(quarter / 4))}-Q${(quarter % 4) + 1}`;
    }
    case 'Y':
      return `${year === undefined ? 'XXXX' : four(year + count)}${within === '' ? '' : `-${within}`}`;
    case 'T':
      return year === undefined ? 'XXX' : four(Math.floor(year / 10) * 10 + 10 * count).slice(0, 3);
    case 'C':
      return year === undefined ? 'XX' : four(Math.floor(year / 100) * 100 + 100 * count).slice(0, 2);
  }
}

/** The last weekend that has begun (`p`), the next that has not (`f`). */
function weekend(day: number, side: string): string {
  const saturday = day + daysTo((((6 - weekdayOf(day)) % 7) + 7) % 7, side === 'p' ? 'past' : 'after');
  return `${isoOfWeek(saturday)}-WE`;
}

/** Months of the meteorological seasons begin with these; a winter bears the year of its December. */
const SEASON_MONTHS: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12, Q1: 1, Q2: 4, Q3: 7, Q4: 10 };

/** A day that lies on the wrong side of the publication is as far away as one that lies so many days further. */
const WRONG_SIDE = 250;
const WRONG_WEEKDAY = 150;

function yearless(base: Extract<TimeBase, { is: 'yearless' }>, { year, month, day }: Known): string {
  const { pattern } = base;
  const unknown = pattern.startsWith('E') ? 'XXXX-XX-XX' : `XXXX-${pattern}`;
  if (year === undefined || month === undefined) return unknown;
  // With a month alone its middle stands for it; sides count only where they are certain.
  const anchor = day ?? dayNumber(year, month, 15);
  const slack = day === undefined ? 16 : 0;
  let best: { readonly value: string; readonly cost: number } | undefined;
  for (const candidate of [year, year - 1, year + 1]) {
    const found = inYear(pattern, candidate);
    if (!found) continue;
    const cost = costOf(base, found, { anchor, slack });
    if (!best || cost < best.cost) best = { value: found.value, cost };
  }
  return best?.value ?? unknown;
}

interface InYear {
  readonly value: string;
  /** Day numbers, both ends included. */
  readonly first: number;
  readonly last: number;
}

/** `undefined` where the year has no such day. */
function inYear(pattern: string, year: number): InYear | undefined {
  if (pattern.startsWith('E')) {
    const day = easter(year) + Number(pattern.slice(1));
    return { value: isoOfDay(day), first: day, last: day };
  }
  const month = SEASON_MONTHS[pattern] ?? Number(pattern.slice(0, 2));
  const value = `${four(year)}-${pattern}`;
  if (pattern.length === 5) {
    const day = Number(pattern.slice(3));
    if (day > daysInMonth(year, month)) return undefined;
    const number = dayNumber(year, month, day);
    return { value, first: number, last: number };
  }
  const months = pattern in SEASON_MONTHS ? 3 : 1;
  return { value, first: dayNumber(year, month, 1), last: dayNumber(year, month + months, 1) - 1 };
}

/** How unlikely it is that this one is meant: days away, more on the wrong side, more with another weekday. */
function costOf(
  { weekday: named, direction }: { readonly weekday: number; readonly direction: Direction },
  { first, last }: InYear,
  { anchor, slack }: { readonly anchor: number; readonly slack: number },
): number {
  const away = anchor < first ? first - anchor : anchor > last ? anchor - last : 0;
  const late = direction === 'past' ? first > anchor + slack : direction === 'before' && last >= anchor - slack;
  const early = direction === 'future' ? last < anchor - slack : direction === 'after' && first <= anchor + slack;
  // A month or season is long: its side is certain where a day's is a matter of a clause.
  const side = late || early ? (first === last ? WRONG_SIDE : 1000) : 0;
  return away + side + (named !== 0 && first === last && weekdayOf(first) !== named ? WRONG_WEEKDAY : 0);
}

const UNKNOWN = { D: 'XXXX-XX-XX', W: 'XXXX-WXX', M: 'XXXX-XX', Y: 'XXXX' } as const;

/** Moves a value; what it says more exactly than the unit is given up, as `two weeks later` names no day. */
function shifted(value: string, count: number, unit: Meaning['shiftUnit']): string {
  const day = dayNumberOf(value);
  if (unit === 'D') return day === undefined ? weekdayShifted(value, count) : isoOfDay(day + count);
  if (unit === 'W') return day === undefined ? UNKNOWN.W : isoOfWeek(day + 7 * count);
  const year = /^\d{4}(?!\d)/.exec(value)?.[0];
  if (year === undefined) return UNKNOWN[unit];
  if (unit === 'Y') return four(Number(year) + count);
  const month = /^\d{4}-(\d\d)/.exec(value)?.[1];
  return month === undefined ? UNKNOWN.M : isoOfMonth(Number(year), Number(month) + count);
}

function weekdayShifted(value: string, count: number): string {
  const weekday = /^XXXX-WXX-(\d)$/.exec(value)?.[1];
  return weekday === undefined ? UNKNOWN.D : `XXXX-WXX-${((((Number(weekday) - 1 + count) % 7) + 7) % 7) + 1}`;
}

/** Hours of 24 and more are in the day that follows, where the day is known. */
function timed(day: string, at: string): string {
  const place = /^[X\d]{4}-/.test(day) && granularityOf(day) === 'day' ? day : 'XXXX-XX-XX';
  const clock = /^(\d\d):(\d\d.*)$/.exec(at);
  if (!clock) return `${place}T${at}`;
  const hour = Number(clock[1]);
  const number = dayNumberOf(place);
  if (hour < 24) return `${place}T${at}`;
  const next = number === undefined ? 'XXXX-XX-XX' : isoOfDay(number + 1);
  return `${next}T${two(hour - 24)}:${clock[2]}`;
}
