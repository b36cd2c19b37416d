/** Arithmetic on days of the Gregorian calendar, as plain numbers: no Date, no time zone, the same in every host. */

/** 1–12 of a month, 1 (Monday)–7 (Sunday) of a weekday. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** 0 for a month that does not exist. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  if (!(month >= 1 && month <= 12)) return 0;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Days since 1970-01-01. Months above 12 or below 1 count into the years beside. */
export function dayNumber(year: number, month: number, day: number): number {
  const y = year + Math.floor((month - 1) / 12);
  const m = ((((month - 1) % 12) + 12) % 12) + 1;
  // Years begin in March here, so that the leap day is the last.
  const shifted = m > 2 ? y : y - 1;
  const days = Math.floor((153 * ((m + 9) % 12) + 2) / 5) + day - 1;
  return (
    shifted * 365 + Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400) + days - 719468
  );
}

/** The inverse of `dayNumber`. */
export function dayOf(number: number): Day {
  const z = number + 719468;
  const era = Math.floor(z / 146097);
  const ofEra = z - era * 146097;
  const years = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36524) - Math.floor(ofEra / 146096)) / 365,
  );
  const ofYear = ofEra - (365 * years + Math.floor(years / 4) - Math.floor(years / 100));
  const m = Math.floor((5 * ofYear + 2) / 153);
  const month = m < 10 ? m + 3 : m - 9;
  return {
    year: era * 400 + years + (month <= 2 ? 1 : 0),
    month,
    day: ofYear - Math.floor((153 * m + 2) / 5) + 1,
  };
}

/** 1 (Monday)–7 (Sunday). */
export const weekdayOf = (number: number): number => ((((number + 3) % 7) + 7) % 7) + 1;

export const two = (value: number): string => String(value).padStart(2, '0');
/** Four digits; `XXXX` for a year that has more or is before our era. */
export const four = (year: number): string => (year >= 0 && year <= 9999 ? String(year).padStart(4, '0') : 'XXXX');

/** `2020-03-05`. */
export function isoOfDay(number: number): string {
  const { year, month, day } = dayOf(number);
  return `${four(year)}-${two(month)}-${two(day)}`;
}

/** `2020-03` of a month that may lie outside 1–12. */
export function isoOfMonth(year: number, month: number): string {
  const index = year * 12 + month - 1;
  return `${four(Math.floor(index / 12))}-${two((((index % 12) + 12) % 12) + 1)}`;
}

/** `2020-W10`, by ISO 8601: a week belongs to the year of its Thursday. */
export function isoOfWeek(number: number): string {
  const thursday = number - weekdayOf(number) + 4;
  const { year } = dayOf(thursday);
  return `${four(year)}-W${two(Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1)}`;
}

/** The day number of `2020-03-05`; `undefined` for anything else, and for days that do not exist. */
export function dayNumberOf(iso: string): number | undefined {
  if (!/^\d{4}-\d\d-\d\d$/.test(iso)) return undefined;
  const [year, month, day] = [Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(iso.slice(8))];
  return day >= 1 && day <= daysInMonth(year, month) ? dayNumber(year, month, day) : undefined;
}

/** Easter Sunday. Source: the anonymous Gregorian computus (Meeus, Jones, Butcher). */
export function easter(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return dayNumber(year, Math.floor(f / 31), (f % 31) + 1);
}
