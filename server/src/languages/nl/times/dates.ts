/** Days and months: `5 maart 2020`, `donderdag 5 maart`, `3 en 4 mei`, `05/03/2020`, `maart vorig jaar`, `donderdag`. */
import { daysInMonth, four, two } from '../../../base/calendar.ts';
import { type Meaning, meaningOf, valueMeaning } from '../../time-meaning.ts';
import { withTimeOfDay } from './clock.ts';
import { isHabit } from './habits.ts';
import { dayAt, digitsAt } from './numbers.ts';
import {
  isInName,
  isNumberToken,
  prepositionBefore,
  type Reader,
  type Reading,
  type Scan,
  skip,
  wordAt,
} from './scan.ts';
import { directionAt } from './tense.ts';
import {
  DEICTIC,
  MONTHS,
  NEXT,
  ORDINALS,
  PHASES,
  PREVIOUS,
  RECENT,
  SHORT_MONTHS,
  SHORT_WEEKDAYS,
  THIS,
  TIME_PREPOSITIONS,
  WEEKDAY_PARTS,
  WEEKDAYS,
} from './vocabulary.ts';

/** The year that stands behind a day, month or season. */
export type YearTail =
  | { readonly to: number; readonly year: number }
  | { readonly to: number; readonly offset: number }
  | { readonly to: number; readonly side: 'before' | 'after' };

/** `2020`, `van 2020`, `vorig jaar`, `van dit jaar`, `jongstleden` at `i`. */
export function yearTail(scan: Scan, i: number): YearTail | undefined {
  const start = skip(scan, skip(scan, i, 'van', ','), 'het');
  const word = wordAt(scan, start);
  const year = yearNumber(scan, start) ?? shortYear(scan, start);
  if (year !== undefined) return { to: start + (yearNumber(scan, start) === undefined ? 2 : 1), year };
  if (start === i && (word === 'jl' || word === 'jongstleden')) return { to: skip(scan, i + 1, '.'), side: 'before' };
  if (start === i && (word === 'jl.' || word === 'l.l.')) return { to: i + 1, side: 'before' };
  if (start === i && (word === 'a.s.' || word === 'aanstaande')) return { to: i + 1, side: 'after' };
  if (wordAt(scan, start + 1) !== 'jaar') return undefined;
  // `van het volgend jaar` is the year behind the one that was spoken of.
  if (wordAt(scan, start - 1) === 'het' && !RECENT.has(word)) return undefined;
  const offset = PREVIOUS.has(word) || RECENT.has(word) ? -1 : NEXT.has(word) ? 1 : THIS.has(word) ? 0 : undefined;
  return offset === undefined ? undefined : { to: start + 2, offset };
}

/** `van dat jaar`, `van hetzelfde jaar`, `het jaar daarop`: the year is that of a time before. */
function toldYear(scan: Scan, i: number): { readonly to: number; readonly years: number } | undefined {
  const behind = skip(scan, i, 'van');
  const start = NEXT.has(wordAt(scan, behind + 1)) ? skip(scan, behind, 'het') : behind;
  const word = wordAt(scan, start);
  if (wordAt(scan, start + 1) !== 'jaar') return undefined;
  if (word === 'dat' || word === 'datzelfde' || word === 'hetzelfde') return { to: start + 2, years: 0 };
  if (wordAt(scan, start - 1) === 'het') return NEXT.has(word) ? { to: start + 2, years: 1 } : undefined;
  return word === 'het' && wordAt(scan, start + 2) === 'daarop' ? { to: start + 3, years: 1 } : undefined;
}

/** `'69`, behind a date. */
function shortYear(scan: Scan, i: number): number | undefined {
  const mark = wordAt(scan, i);
  const digits = mark === "'" || mark === '’' || mark === '‘' ? wordAt(scan, i + 1) : '';
  if (!/^\d\d$/.test(digits)) return undefined;
  return Number(digits) < 50 ? 2000 + Number(digits) : 1900 + Number(digits);
}

/** Four digits that may be a year. */
export function yearNumber(scan: Scan, i: number): number | undefined {
  const year = wordAt(scan, i).length === 4 ? digitsAt(scan, i) : undefined;
  return year !== undefined && year >= 1000 && year <= 2199 ? year : undefined;
}

/** The meaning of a month, day or season of the year that `tail` tells; of the tense where there is none. */
export function inYearOf(
  scan: Scan,
  pattern: string,
  weekday: number,
  tail: YearTail | undefined,
  span: Span,
): Meaning {
  if (tail && 'year' in tail) return valueMeaning(`${four(tail.year)}-${pattern}`);
  if (tail && 'offset' in tail) return meaningOf({ is: 'offset', unit: 'Y', count: tail.offset, within: pattern });
  const direction = tail?.side ?? directionAt(scan, span.from, span.to);
  return meaningOf({ is: 'yearless', pattern, weekday, direction });
}

/** Tokens, half-open. */
interface Span {
  readonly from: number;
  readonly to: number;
}

/** `2020-03-05`, `05/03/2020`, `5-3-2020`. */
export const readNumericDate: Reader = (scan, i) => {
  const word = wordAt(scan, i);
  if (word.length < 8 || !isNumberToken(scan, i)) return undefined;
  const iso = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(word);
  if (iso) return dated(i, Number(iso[1]), Number(iso[3]), Number(iso[4]));
  const dutch = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/.exec(word);
  return dutch ? dated(i, Number(dutch[4]), Number(dutch[3]), Number(dutch[1])) : undefined;
};

function dated(i: number, year: number, month: number, day: number): Reading {
  const real = year >= 1000 && day >= 1 && day <= daysInMonth(year, month);
  return { from: i, to: i + 1, meaning: real ? valueMeaning(`${four(year)}-${two(month)}-${two(day)}`) : undefined };
}

/** `5 maart 2020`, `3 tot 5 maart`, `3-5 maart`, `15 en zondag 16 augustus`. */
export const readDayMonth: Reader = (scan, i) => dayMonthAt(scan, i, 0, i);

/** Days that share one month: `3, 4 en 5 mei`. */
const LONGEST_LIST = 8;

/** `from` and `weekday`: where the weekday stands in front, and which; 0 for none. */
function dayMonthAt(scan: Scan, i: number, weekday: number, from: number, listed = 0): Reading | undefined {
  const range = /^(\d{1,2})-(\d{1,2})$/.exec(wordAt(scan, i));
  if (range && isNumberToken(scan, i)) return rangeToken(scan, i, range);
  const day = dayAt(scan, i);
  if (day === undefined) return undefined;
  const month = monthAt(scan, skip(scan, i + 1, '.'));
  const told = month && toldYear(scan, month.to);
  if (month && told && day <= daysInMonth(2000, month.month)) {
    const pattern = `${two(month.month)}-${two(day)}`;
    return { from, to: told.to, meaning: undefined, sameYear: { pattern, years: told.years } };
  }
  if (month) {
    const tail = yearTail(scan, month.to);
    return oneDay(scan, { from, to: tail?.to ?? month.to }, day, month.month, weekday, tail);
  }
  const next = joined(scan, i + 1);
  if (next === 0 || listed === LONGEST_LIST) return undefined;
  const named = WEEKDAYS.get(wordAt(scan, next)) ?? 0;
  const last = dayMonthAt(scan, named > 0 ? next + 1 : next, named, next, listed + 1);
  if (!last) return undefined;
  const first = likeLast({ from, to: i + 1 }, day, weekday, last);
  return first ? { ...last, also: [first, ...(last.also ?? [])] } : last;
}

/** Behind `en`, `of`, `tot`, `t/m`, `tot en met`, a comma or a dash; 0 where none stands at `i`. */
function joined(scan: Scan, i: number): number {
  const word = wordAt(scan, i);
  if (word === 'tot') return wordAt(scan, i + 1) === 'en' && wordAt(scan, i + 2) === 'met' ? i + 3 : i + 1;
  if (word === 't' && wordAt(scan, i + 1) === '/' && wordAt(scan, i + 2) === 'm') return i + 3;
  return ['en', 'of', 'op', 'à', ',', '-', '–'].includes(word) ? i + 1 : 0;
}

/** The day in front of another one shares its month and year. */
function likeLast(span: Span, day: number, weekday: number, last: Reading): Reading | undefined {
  const base = last.meaning?.base;
  if (!base || base.is === 'set' || base.is === 'weekday') return undefined;
  if (base.is === 'yearless') {
    const pattern = `${base.pattern.slice(0, 2)}-${two(day)}`;
    return { ...span, meaning: meaningOf({ ...base, pattern, weekday }) };
  }
  if (base.is === 'offset')
    return { ...span, meaning: meaningOf({ ...base, within: `${base.within.slice(0, 2)}-${two(day)}` }) };
  const [year, month] = [Number(base.value.slice(0, 4)), Number(base.value.slice(5, 7))];
  return day > daysInMonth(year, month)
    ? undefined
    : { ...span, meaning: valueMeaning(`${base.value.slice(0, 8)}${two(day)}`) };
}

/** `3-5 maart` is one token for the tokenizer. */
function rangeToken(scan: Scan, i: number, [, first = '', last = '']: RegExpExecArray): Reading | undefined {
  const month = monthAt(scan, i + 1);
  if (!month) return undefined;
  const tail = yearTail(scan, month.to);
  const end = oneDay(scan, { from: i, to: tail?.to ?? month.to }, Number(last), month.month, 0, tail);
  const start = scan.tokens.starts[i] ?? 0;
  const reading = { ...end, span: { start: start + first.length + 1, end: scan.tokens.ends[end.to - 1] ?? start } };
  const begin = likeLast({ from: i, to: i + 1 }, Number(first), 0, reading);
  return begin ? { ...reading, also: [{ ...begin, span: { start, end: start + first.length } }] } : reading;
}

/** Nothing is meant by a day that does not exist, but it is read as one. */
function oneDay(
  scan: Scan,
  span: Span,
  day: number,
  month: number,
  weekday: number,
  tail: YearTail | undefined,
): Reading {
  const year = tail && 'year' in tail ? tail.year : 2000;
  if (day < 1 || day > daysInMonth(year, month)) return { ...span, meaning: undefined };
  const meaning = inYearOf(scan, `${two(month)}-${two(day)}`, weekday, tail, span);
  const timed = withTimeOfDay(scan, span.to, meaning);
  return { from: span.from, to: timed.to, meaning: timed.meaning };
}

function monthAt(scan: Scan, i: number): { readonly month: number; readonly to: number } | undefined {
  const word = wordAt(scan, i);
  const month = MONTHS.get(word);
  if (month !== undefined) return { month, to: i + 1 };
  const short = SHORT_MONTHS.get(word);
  return short === undefined ? undefined : { month: short, to: skip(scan, i + 1, '.') };
}

/** `maart 2020`, `maart vorig jaar`, and `maart` alone behind a preposition. */
export const readMonth: Reader = (scan, i) => {
  const month = MONTHS.get(wordAt(scan, i));
  if (month === undefined || isInName(scan, i)) return undefined;
  const told = toldYear(scan, i + 1);
  if (told) return { from: i, to: told.to, meaning: undefined, sameYear: { pattern: two(month), years: told.years } };
  const tail = yearTail(scan, i + 1);
  if (!tail && !allowsBareMonth(scan, i)) return undefined;
  const span = { from: i, to: tail?.to ?? i + 1 };
  return { ...span, meaning: inYearOf(scan, two(month), 0, tail, span) };
};

function allowsBareMonth(scan: Scan, i: number): boolean {
  const before = wordAt(scan, i - 1);
  if (TIME_PREPOSITIONS.has(before) || PHASES.has(before)) return true;
  if (before === 'maand' || before === 'sinds') return true;
  return ['en', 'of', 'tot'].includes(before) && MONTHS.has(wordAt(scan, i - 2));
}

/** `donderdag`, `donderdagavond`, `donderdag 5 maart 2020`, `maandag vorige week`, `zondag jl.`. */
export const readWeekday: Reader = (scan, i) => {
  const word = wordAt(scan, i);
  if (isInName(scan, i)) return undefined;
  const compound = WEEKDAY_PARTS.get(word);
  const [day, part] = compound ?? [WEEKDAYS.get(word) ?? 0, ''];
  if (day === 0) return undefined;
  // `de eerste zondag van augustus` is a day of every year.
  if (ORDINALS.has(wordAt(scan, i - 1)) || wordAt(scan, i - 1) === 'laatste') {
    const month = MONTHS.has(wordAt(scan, i + 2)) && yearNumber(scan, i + 3) === undefined;
    return { from: i, to: month ? i + 3 : i + 1, meaning: undefined };
  }
  const dayOfMonth = skip(scan, i + 1, ',', 'de');
  const dated = dayMonthAt(scan, dayOfMonth, day, i) ?? slashed(scan, i, day);
  if (dated?.meaning) {
    return part === '' || dated.meaning.at !== '' ? dated : { ...dated, meaning: { ...dated.meaning, at: part } };
  }
  if (dated) return dated;
  const week = weekTail(scan, i + 1);
  if (week) {
    const base = meaningOf({ is: 'offset', unit: 'W', count: week.count, within: String(day) }, part);
    return { from: i, ...withTimeOfDay(scan, week.to, base) };
  }
  return bareWeekday(scan, i, day, part);
};

function bareWeekday(scan: Scan, i: number, day: number, part: string): Reading {
  const tail = yearTail(scan, i + 1);
  const side = tail && 'side' in tail ? tail : undefined;
  const pair = part === '' && !side ? pairOf(scan, i) : undefined;
  if (!side && isHabit(scan, pair ?? { first: i, last: i })) {
    return { from: i, to: i + 1, meaning: meaningOf({ is: 'set', value: `XXXX-WXX-${day}${part && `T${part}`}` }) };
  }
  if (pair) return { from: i, to: i + 1, meaning: inPair(scan, i, pair) };
  const to = side?.to ?? i + 1;
  const direction = side?.side ?? directionAt(scan, i, to);
  return { from: i, ...withTimeOfDay(scan, to, meaningOf({ is: 'weekday', day, direction }, part)) };
}

/** Two weekdays that lie in one stretch of time: token indexes. */
interface Pair {
  readonly first: number;
  readonly last: number;
}

/** Without an opener one may stand there or not. */
const JOINS: readonly (readonly [opener: string | undefined, words: readonly string[]])[] = [
  [undefined, ['t', '/', 'm']],
  [undefined, ['tot', 'en', 'met']],
  ['van', ['op']],
  ['van', ['tot']],
  ['tussen', ['en']],
];

/** `nacht van maandag op dinsdag`, `van maandag tot en met vrijdag`: the pair in which the weekday at `i` stands. */
function pairOf(scan: Scan, i: number): Pair | undefined {
  for (const [opener, words] of JOINS) {
    for (const first of [i, i - words.length - 1]) {
      const last = first + words.length + 1;
      if (opener !== undefined && wordAt(scan, first - 1) !== opener) continue;
      if (words.some((word, k) => wordAt(scan, first + 1 + k) !== word)) continue;
      if (WEEKDAYS.has(wordAt(scan, first)) && WEEKDAYS.has(wordAt(scan, last))) return { first, last };
    }
  }
  return undefined;
}

/** Of what is past the last day tells where both lie, of what is to come the first. */
function inPair(scan: Scan, i: number, { first, last }: Pair): Meaning {
  const direction = directionAt(scan, first, last + 1);
  const [from = 1, to = 1] = [first, last].map((at) => WEEKDAYS.get(wordAt(scan, at)) ?? 1);
  const apart = (to - from + 7) % 7;
  if (direction === 'future') {
    return { ...meaningOf({ is: 'weekday', day: from, direction }), shift: i === first ? 0 : apart };
  }
  return { ...meaningOf({ is: 'weekday', day: to, direction }), shift: i === first ? -apart : 0 };
}

/** `maandag 5/3`. */
function slashed(scan: Scan, i: number, weekday: number): Reading | undefined {
  const match = isNumberToken(scan, i + 1) ? /^(\d{1,2})\/(\d{1,2})$/.exec(wordAt(scan, i + 1)) : null;
  if (!match) return undefined;
  const month = Number(match[2]);
  return month >= 1 && month <= 12
    ? oneDay(scan, { from: i, to: i + 2 }, Number(match[1]), month, weekday, undefined)
    : undefined;
}

/** `vorige week`, `van volgende week` behind a weekday. */
function weekTail(scan: Scan, i: number): { readonly to: number; readonly count: number } | undefined {
  const start = skip(scan, i, 'van');
  const word = wordAt(scan, start);
  if (wordAt(scan, start + 1) !== 'week') return undefined;
  const count = PREVIOUS.has(word) ? -1 : NEXT.has(word) ? 1 : THIS.has(word) ? 0 : undefined;
  return count === undefined ? undefined : { to: start + 2, count };
}

/** `ma 5 maart`: short weekdays count in front of a date alone. */
export const readShortWeekday: Reader = (scan, i) => {
  const day = SHORT_WEEKDAYS.get(wordAt(scan, i)) ?? 0;
  return dayMonthAt(scan, skip(scan, i + 1, '.'), day, i);
};

/** `gisteren`, `vanavond om acht uur`, `morgenochtend`. */
export const readDeictic: Reader = (scan, i) => {
  const word = wordAt(scan, i);
  const known = DEICTIC.get(word);
  if (!known || isInName(scan, i)) return undefined;
  const before = wordAt(scan, i - 1);
  // `de morgen` is a part of the day, `goede morgen` a greeting, `vandaag de dag` no day.
  if (
    word === 'morgen' &&
    /^(?:de|goede|goeie|elke|deze|een|'s|’s|die|iedere|volgende|vorige|andere|zelfde|dezelfde)$/.test(before)
  )
    return undefined;
  if (word === 'vandaag' && wordAt(scan, i + 1) === 'de' && wordAt(scan, i + 2) === 'dag') return undefined;
  const meaning = meaningOf({ is: 'offset', unit: 'D', count: known[0], within: '' }, known[1]);
  const named = known[1] === '' && WEEKDAYS.has(wordAt(scan, i + 1)) && !yearTail(scan, i + 2) ? i + 2 : i + 1;
  return { from: i, ...withTimeOfDay(scan, named, meaning) };
};

/** `op 5/3`, at the number. */
export const readSlashedDay: Reader = (scan, i) => {
  const match = /^(\d{1,2})\/(\d{1,2})$/.exec(wordAt(scan, i));
  if (!match || prepositionBefore(scan, i) !== 'op') return undefined;
  const [day, month] = [Number(match[1]), Number(match[2])];
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  return oneDay(scan, { from: i, to: i + 1 }, day, month, 0, undefined);
};
