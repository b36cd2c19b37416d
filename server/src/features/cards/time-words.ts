/** TIMEX3 values in words for people: `2023-11-28TEV` is `Tuesday evening 2023-11-28`, `P2D` is `2 days`. */
import type { TimexType } from '../../analysis/times/resolve.ts';
import { dayNumberOf, weekdayOf } from '../../base/calendar.ts';
import type { Locale, Localised } from '../../base/locale.ts';

interface Words {
  readonly weekdays: readonly string[];
  readonly months: readonly string[];
  readonly parts: Readonly<Record<string, string>>;
  readonly seasons: Readonly<Record<string, string>>;
  /** Singular and plural by ISO 8601 designator; those of the clock have a `T`. */
  readonly units: Readonly<Record<string, readonly [one: string, more: string]>>;
  each(what: string): string;
  readonly some: string;
  /** A weekday with the part of it. */
  partOf(weekday: string, part: string): string;
  week(week: string, year: string): string;
  quarter(quarter: string, year: string): string;
  century(number: number): string;
  decade(first: string): string;
  readonly weekend: string;
  dayOf(day: number, month: string): string;
}

const WORDS: Localised<Words> = {
  en: {
    weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    months: 'January February March April May June July August September October November December'.split(' '),
    parts: { MO: 'morning', AF: 'afternoon', EV: 'evening', NI: 'night' },
    seasons: { SP: 'spring', SU: 'summer', FA: 'autumn', WI: 'winter' },
    units: {
      Y: ['year', 'years'],
      M: ['month', 'months'],
      W: ['week', 'weeks'],
      D: ['day', 'days'],
      TH: ['hour', 'hours'],
      TM: ['minute', 'minutes'],
      TS: ['second', 'seconds'],
    },
    each: (what) => `every ${what}`,
    some: 'some',
    partOf: (weekday, part) => `${weekday} ${part}`,
    week: (week, year) => `week ${week} of ${year}`,
    quarter: (quarter, year) => `quarter ${quarter} of ${year}`,
    century: (number) => `${number}${['th', 'st', 'nd', 'rd'][number % 20] ?? 'th'} century`,
    decade: (first) => `${first}s`,
    weekend: 'weekend',
    dayOf: (day, month) => `${day} ${month}`,
  },
  nl: {
    weekdays: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
    months: 'januari februari maart april mei juni juli augustus september oktober november december'.split(' '),
    parts: { MO: 'ochtend', AF: 'middag', EV: 'avond', NI: 'nacht' },
    seasons: { SP: 'lente', SU: 'zomer', FA: 'herfst', WI: 'winter' },
    units: {
      Y: ['jaar', 'jaar'],
      M: ['maand', 'maanden'],
      W: ['week', 'weken'],
      D: ['dag', 'dagen'],
      TH: ['uur', 'uur'],
      TM: ['minuut', 'minuten'],
      TS: ['seconde', 'seconden'],
    },
    each: (what) => `${/^(?:jaar|uur|weekend)/.test(what) ? 'elk' : 'elke'} ${what}`,
    some: 'enkele',
    partOf: (weekday, part) => `${weekday}${part}`,
    week: (week, year) => `week ${week} van ${year}`,
    quarter: (quarter, year) => `kwartaal ${quarter} van ${year}`,
    century: (number) => `${number}e eeuw`,
    decade: (first) => `jaren ${first}`,
    weekend: 'weekend',
    dayOf: (day, month) => `${day} ${month}`,
  },
};

/** Empty where nothing is known of it; the value itself where it is of no known form. */
export function timeInWords(value: string, type: TimexType, locale: Locale): string {
  const words = WORDS[locale];
  const length = value.startsWith('P') ? lengthOf(value, words) : undefined;
  const said = length ?? (value.startsWith('P') ? value : pointOf(value, words));
  if (type !== 'SET' || said === '') return said;
  // `every day`, not `every 1 day`.
  return words.each(said.replace(/^1 /, ''));
}

/** `P3W`, `PT1H30M`, `PXW`. */
function lengthOf(value: string, { units, some }: Words): string | undefined {
  const found = /^P((?:(?:\d+(?:\.\d+)?|X)[YMWD])*)(?:T((?:(?:\d+(?:\.\d+)?|X)[HMS])+))?$/.exec(value);
  if (!found) return undefined;
  const said = [found[1] ?? '', found[2] ?? ''].flatMap((part, clock) =>
    [...part.matchAll(/([\d.]+|X)([A-Z])/g)].map(([, count = '', letter = '']) => {
      const [one = '', more = ''] = units[clock === 1 ? `T${letter}` : letter] ?? [];
      return count === 'X' ? `${some} ${more}` : `${count} ${count === '1' ? one : more}`;
    }),
  );
  return said.length === 0 ? undefined : said.join(' ');
}

/** A day with its weekday, with the part of it or the clock time behind; else what is known of it. */
function pointOf(value: string, words: Words): string {
  const [date = '', time = ''] = value.split('T');
  const part = words.parts[time];
  const day = dayNumberOf(date);
  const open = /^XXXX-WXX-(\d)$/.exec(date)?.[1];
  const number = open === undefined ? (day === undefined ? undefined : weekdayOf(day)) : Number(open);
  const weekday = number === undefined ? undefined : words.weekdays[number - 1];
  const named = weekday !== undefined && part !== undefined ? words.partOf(weekday, part) : weekday;
  const said = [named ?? '', day === undefined ? (named === undefined ? coarse(date, words) : '') : date];
  const whole = said.filter((each) => each !== '').join(' ');
  if (time === '' || (part !== undefined && named !== undefined)) return whole;
  return [whole, part ?? time].filter((each) => each !== '').join(', ');
}

/** Weeks, months, seasons, quarters, years and longer, of a known year or none. */
function coarse(date: string, words: Words): string {
  const whole = /^(\d{4})-(?:W(\d\d)(-WE)?|Q(\d)|(SP|SU|FA|WI)|(\d\d))$/.exec(date);
  if (whole) {
    const [, year = '', week, weekend, quarter, season, month] = whole;
    if (week !== undefined) return `${weekend ? `${words.weekend}, ` : ''}${words.week(String(Number(week)), year)}`;
    if (quarter !== undefined) return words.quarter(quarter, year);
    const name = season === undefined ? words.months[Number(month) - 1] : words.seasons[season];
    return name === undefined ? date : `${name} ${year}`;
  }
  if (/^\d{3}$/.test(date)) return words.decade(`${date}0`);
  if (/^\d\d$/.test(date)) return words.century(Number(date) + 1);
  if (!date.includes('X')) return date;
  if (date === 'XXXX-WXX-WE') return words.weekend;
  const season = words.seasons[/^XXXX-(SP|SU|FA|WI)$/.exec(date)?.[1] ?? ''];
  if (season !== undefined) return season;
  const [, month = '', day] = /^XXXX-(\d\d)(?:-(\d\d))?$/.exec(date) ?? [];
  const name = words.months[Number(month) - 1];
  if (name === undefined) return '';
  return day === undefined ? name : words.dayOf(Number(day), name);
}
