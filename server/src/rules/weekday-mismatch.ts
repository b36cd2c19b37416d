/** The rule `weekday-mismatch`: a weekday and a day of the month that do not go together in that year. */
import { dayNumber, dayOf, daysInMonth, weekdayOf } from '../base/calendar.ts';
import type { Localised } from '../base/locale.ts';
import { type Span, textOf } from '../base/span.ts';
import type { Calendar } from '../languages/pack.ts';
import { type ArticleContext, type ArticleRule, type Fix, finding, type Related, replacing } from './rule.ts';
import {
  calendarName,
  inCaseOf,
  isFullName,
  WEEKDAY_NAMES,
  type WrittenDay,
  writtenDays,
  yearsIn,
} from './written-days.ts';

interface Texts {
  found(date: string, is: string, said: string): string;
  anchor(date: string): string;
  fix(written: string): string;
}

const TEXTS: Localised<Texts> = {
  en: {
    found: (date, is, said) => `${date} is a ${is}, not a ${said}.`,
    anchor: (date) => `The year follows from the publication, ${date}.`,
    fix: (written) => `Write “${written}”`,
  },
  nl: {
    found: (date, is, said) => `${date} is een ${is}, geen ${said}.`,
    anchor: (date) => `Het jaar volgt uit de publicatie, ${date}.`,
    fix: (written) => `Schrijf “${written}”`,
  },
};

/** Before it some countries still had the Julian calendar. */
const FIRST_YEAR = 1800;
/** Days: a date without its year that lies nearer to the publication than this is of that time. */
const NEAR = 45;

export const weekdayMismatch: ArticleRule = {
  id: 'weekday-mismatch',
  scope: 'article',
  severity: 'warning',
  skipIn: ['boilerplate', 'header'],
  docs: {
    en: {
      title: 'Weekday and date do not match',
      what: 'A weekday beside a date that falls on another one (`vrijdag 5 maart 2020` was a Thursday). Where the text gives no year, the publication date of the article tells it; a date far from that is left alone. The fixes offer the other weekday and the other day; none of them is preferred.',
      off: 'Switch it off for historical texts with another calendar.',
    },
    nl: {
      title: 'Weekdag en datum passen niet',
      what: 'Een weekdag bij een datum die op een andere dag valt (`vrijdag 5 maart 2020` was een donderdag). Geeft de tekst geen jaar, dan volgt het uit de publicatiedatum van het artikel; een datum ver daarvandaan blijft buiten schot. De oplossingen bieden de andere weekdag en de andere dag aan; geen ervan heeft de voorkeur.',
      off: 'Zet hem uit voor historische teksten met een andere kalender.',
    },
  },
  examples: [
    {
      bad: 'De brug ging op vrijdag 5 maart 2020 dicht.',
      good: 'De brug ging op donderdag 5 maart 2020 dicht.',
    },
  ],
  *check(context) {
    const { article, pack } = context;
    const dated = [...writtenDays(article, pack.calendar)].filter(
      ({ weekday, day, month }) => weekday && day.number >= 1 && day.number <= daysInMonth(2000, month.number),
    );
    if (dated.length === 0) return;
    const published = publicationOf(context);
    const own = dated.flatMap((written) => {
      const judged = written.year ? ofItsYear(written, published) : ofPublication(context, written, published);
      return judged ? [{ written, ...judged }] : [];
    });
    const near = own.filter(({ written }) => !written.year);
    // Where most of these dates do not fit, the date of the article is the wrong one.
    const doubtful = near.length > 1 && near.filter(({ fits }) => fits).length * 2 <= near.length;
    for (const { written, year, fits } of own) {
      if (!fits && (written.year || !doubtful)) yield mismatch(context, written, year, published);
    }
  },
};

interface Publication extends Partial<Span> {
  readonly value: string;
  readonly year: number;
  /** Day number; the middle of the month where only that is known. */
  readonly day: number;
}

function publicationOf({ facts: { published }, article }: ArticleContext): Publication | undefined {
  if (!published || published.from === 'inferred') return undefined;
  const [year = 0, month = 1, day = 15] = published.value.split('-').map(Number);
  const place =
    published.from === 'dateline'
      ? article.dateline
      : article.header?.fields.find(({ key }) => key === 'date')?.valueSpan;
  return { value: published.value, year, day: dayNumber(year, month, day), ...(place ?? {}) };
}

interface Judged {
  readonly year: number;
  readonly fits: boolean;
}

const fitsIn = (year: number, { weekday, day, month }: WrittenDay): boolean =>
  day.number <= daysInMonth(year, month.number) &&
  weekdayOf(dayNumber(year, month.number, day.number)) === weekday?.number;

function ofItsYear(written: WrittenDay, published: Publication | undefined): Judged | undefined {
  const year = written.year?.number ?? 0;
  if (year < FIRST_YEAR || written.day.number > daysInMonth(year, written.month.number)) return undefined;
  // `zaterdag 7 maart 2000 bezoekers`: the number is no year.
  const fits =
    fitsIn(year, written) || (published !== undefined && year % 100 === 0 && fitsIn(published.year, written));
  return { year, fits };
}

/** Without a year: the date nearest to the publication, unless the text speaks of a year in which it fits. */
function ofPublication(
  { article, facts }: ArticleContext,
  written: WrittenDay,
  published: Publication | undefined,
): Judged | undefined {
  if (!published) return undefined;
  const { day, month } = written;
  const away = (year: number): number => Math.abs(dayNumber(year, month.number, day.number) - published.day);
  const candidates = [published.year - 1, published.year, published.year + 1];
  const year = candidates.reduce((best, each) => (away(each) < away(best) ? each : best));
  if (away(year) > NEAR || day.number > daysInMonth(year, month.number)) return undefined;
  if (fitsIn(year, written)) return { year, fits: true };
  for (const named of yearsIn(article.text)) if (fitsIn(named, written)) return undefined;
  const othersNamed = facts.meanings.some((meaning) => /^oY[+-][1-9]/.test(meaning));
  return othersNamed && candidates.some((each) => fitsIn(each, written)) ? undefined : { year, fits: false };
}

function mismatch(
  context: ArticleContext,
  written: WrittenDay,
  year: number,
  published: Publication | undefined,
): ReturnType<typeof finding> {
  const { article, locale } = context;
  const { day, month, weekday } = written;
  const is = weekdayOf(dayNumber(year, month.number, day.number));
  const date = `${textOf(article.text, { start: Math.min(day.start, month.start), end: Math.max(day.end, month.end) })} ${year}`;
  const names = WEEKDAY_NAMES[locale];
  const message = TEXTS[locale].found(date, names[is - 1] ?? '', names[(weekday?.number ?? 1) - 1] ?? '');
  const related: Related[] =
    !written.year && published?.start !== undefined && published.end !== undefined
      ? [{ start: published.start, end: published.end, message: TEXTS[locale].anchor(published.value) }]
      : [];
  return finding(written, message, () => fixesFor(context, written, year, is), related);
}

function fixesFor(
  { article: { text }, pack: { calendar }, locale }: ArticleContext,
  written: WrittenDay,
  year: number,
  is: number,
): readonly Fix[] {
  const { weekday, day, month } = written;
  if (!weekday) return [];
  const fix = (span: Span, newText: string): Fix => {
    const whole = text.slice(written.start, span.start) + newText + text.slice(span.end, written.end);
    return replacing(span, newText, TEXTS[locale].fix(whole), false);
  };
  const fixes: Fix[] = [];
  const name = weekdayName(calendar, textOf(text, weekday), is);
  if (name !== undefined) fixes.push(fix(weekday, name));
  const other = nearestDay(year, month.number, day.number, weekday.number);
  if (other !== undefined) fixes.push(fix(day, String(other)));
  const otherYear = written.year && [year - 1, year + 1].find((each) => fitsIn(each, written));
  if (written.year && otherYear) fixes.push(fix(written.year, String(otherYear)));
  return fixes;
}

function weekdayName({ weekdays }: Calendar, model: string, number: number): string | undefined {
  const name = calendarName(weekdays, number, isFullName(weekdays, model.toLowerCase()));
  return name === undefined ? undefined : inCaseOf(model, name);
}

/** The day of the same month that is nearest among those on that weekday. */
function nearestDay(year: number, month: number, day: number, weekday: number): number | undefined {
  const from = dayNumber(year, month, day);
  for (const step of [1, -1, 2, -2, 3, -3, 4, -4, 5, -5, 6, -6]) {
    const found = dayOf(from + step);
    if (found.month === month && weekdayOf(from + step) === weekday) return found.day;
  }
  return undefined;
}
