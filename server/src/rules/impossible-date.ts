/** The rule `impossible-date`: days that no calendar has, and hours that no clock shows. */
import { daysInMonth } from '../base/calendar.ts';
import type { Localised } from '../base/locale.ts';
import type { Span } from '../base/span.ts';
import { TokenKind, type Tokens, tokenText } from '../base/tokens.ts';
import type { Article } from '../document/article.ts';
import type { LanguagePack } from '../languages/pack.ts';
import { type ArticleContext, type ArticleRule, finding } from './rule.ts';
import { type WrittenDay, writtenDays } from './written-days.ts';

interface Texts {
  day(written: string, days: number): string;
  date(written: string): string;
  time(written: string): string;
}

const TEXTS: Localised<Texts> = {
  en: {
    day: (written, days) => `“${written}” does not exist: that month has ${days} days.`,
    date: (written) => `“${written}” is no date.`,
    time: (written) => `“${written}” is no time of day.`,
  },
  nl: {
    day: (written, days) => `“${written}” bestaat niet: die maand heeft ${days} dagen.`,
    date: (written) => `“${written}” is geen datum.`,
    time: (written) => `“${written}” is geen tijdstip.`,
  },
};

export const impossibleDate: ArticleRule = {
  id: 'impossible-date',
  scope: 'article',
  severity: 'warning',
  skipIn: ['header'],
  docs: {
    en: {
      title: 'Impossible date',
      what: 'A day that its month does not have (`31 juni`, `29 februari 2019`) and a time that no clock shows (`24.75 uur`). Which day or time was meant only the source can tell, so there is no fix.',
      off: 'Switch it off for fiction with a calendar of its own.',
    },
    nl: {
      title: 'Onmogelijke datum',
      what: 'Een dag die de maand niet heeft (`31 juni`, `29 februari 2019`) en een tijdstip dat geen klok aanwijst (`24.75 uur`). Welke dag of tijd bedoeld is weet alleen de bron, dus er is geen oplossing.',
      off: 'Zet hem uit voor verhalen met een eigen kalender.',
    },
  },
  examples: [
    {
      bad: 'De brug ging op 31 juni dicht en om 24.75 uur weer open.',
      good: 'De brug ging op 30 juni dicht en om 24.00 uur weer open. Op 29 februari 2020 volgt een feest.',
    },
  ],
  *check(context) {
    const { article, pack, locale } = context;
    const texts = TEXTS[locale];
    for (const written of writtenDays(article, pack.calendar)) {
      const days = daysInMonth(written.year?.number ?? 2000, written.month.number);
      if (written.day.number >= 1 && written.day.number <= days) continue;
      if (!isSurelyDay(context, written)) continue;
      // Without the weekday: whether that is right nobody can say.
      const span = { start: Math.min(written.day.start, written.month.start), end: written.end };
      yield finding(span, texts.day(article.text.slice(span.start, span.end), days));
    }
    for (const span of impossibleDates(article)) {
      yield finding(span, texts.date(article.text.slice(span.start, span.end)));
    }
    for (const span of impossibleTimes(article, pack)) {
      yield finding(span, texts.time(article.text.slice(span.start, span.end)));
    }
  },
};

/**
 * Up to 31 a number before a month is its day. A larger one may belong to a noun before it (`zaal 45`): it counts only
 * with a year behind it, and behind a function word or a weekday.
 */
function isSurelyDay({ article, pack }: ArticleContext, { day, year, weekday, token }: WrittenDay): boolean {
  if (day.number === 0) return false;
  if (day.number <= 31) return true;
  if (!year) return false;
  if (weekday || token === 0) return true;
  const { text, tokens } = article;
  if (tokens.kinds[token - 1] !== TokenKind.word) return false;
  const before = tokenText(text, tokens, token - 1);
  return before.length <= 3 || pack.functionWords.has(before.toLowerCase());
}

/** `31-02-2020`, `30/2/2020`, `2020-02-31`; what an American would write month first is let go. */
function* impossibleDates({ text, tokens }: Article): Generator<Span> {
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.kinds[i] !== TokenKind.number) continue;
    const [start, end] = [tokens.starts[i] ?? 0, tokens.ends[i] ?? 0];
    if (end - start < 8 || end - start > 10) continue;
    const word = text.slice(start, end);
    const dayFirst = /^(\d{1,2})([-/])(\d{1,2})\2([12]\d{3})$/.exec(word);
    const yearFirst = /^([12]\d{3})(-)(\d\d)\2(\d\d)$/.exec(word);
    const [year, month, day] = dayFirst
      ? [Number(dayFirst[4]), Number(dayFirst[3]), Number(dayFirst[1])]
      : [Number(yearFirst?.[1]), Number(yearFirst?.[3]), Number(yearFirst?.[4])];
    if (month >= 1 && month <= 12 && day > daysInMonth(year, month) && day <= 31) yield { start, end };
  }
}

/** Numbers with minutes: `24.75 uur`, `25u10`, `om 25:10`. A bare `25 uur` may be a duration. */
function* impossibleTimes({ text, tokens }: Article, { calendar }: LanguagePack): Generator<Span> {
  const { clock } = calendar;
  if (!clock) return;
  for (let i = 0; i < tokens.count; i++) {
    const first = text.charCodeAt(tokens.starts[i] ?? 0);
    if (first < 0x30 || first > 0x39) continue;
    const match = /^(\d{1,2})([.:uh])(\d\d)$/.exec(shortText(text, tokens, i));
    if (!match) continue;
    const [hour, minute] = [Number(match[1]), Number(match[3])];
    if (minute <= 59 && (hour < 24 || (hour === 24 && minute === 0))) continue;
    if (hour > 29) continue;
    const inner = match[2] === 'u' || match[2] === 'h';
    const unit = clock.units.has(shortText(text, tokens, i + 1).toLowerCase());
    const asked = clock.prepositions.has(shortText(text, tokens, i - 1).toLowerCase());
    const start = tokens.starts[i] ?? 0;
    // `na 25u10` and `8.75 uur` are durations; `24.75 uur` could be one only where nobody writes a comma.
    const isClock = unit ? asked || opensLine(text, start) || hour === 24 : asked && inner && minute > 59;
    if (isClock) yield { start, end: tokens.ends[i + (unit ? 1 : 0)] ?? start };
  }
}

const shortText = (text: string, tokens: Tokens, i: number): string =>
  i < 0 || (tokens.ends[i] ?? 0) - (tokens.starts[i] ?? 0) > 12 ? '' : tokenText(text, tokens, i);

const opensLine = (text: string, start: number): boolean => start === 0 || /[\r\n]/.test(text.charAt(start - 1));
