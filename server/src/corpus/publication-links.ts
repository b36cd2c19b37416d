/**
 * Which times of two articles are the same day: the same weekday, date or hour, in sentences with the same words.
 * Each such pair is a vote for the day that a time of the first article means.
 */
import { contextOverlap } from '../analysis/times/contexts.ts';
import { TimeSide } from '../analysis/times/times.ts';
import { dayNumberOf, dayOf, two, weekdayOf } from '../base/calendar.ts';
import type { ArticleId, StringId } from '../base/ids.ts';
import type { Span } from '../base/span.ts';
import { isDay, type Meaning } from '../languages/time-meaning.ts';
import type { StoredFacts } from './view.ts';

/** A time that is a day, or a part of one. */
export interface DayMention extends Span {
  /** Index among the times of its article. */
  readonly index: number;
  readonly meaning: Meaning;
  /** Day number of a full date. */
  readonly day: number | undefined;
  readonly side: number;
  /** How many sentences of news text stand before it. */
  readonly sentence: number;
}

export interface KnownDay {
  readonly mention: DayMention;
  /** Day number. */
  readonly day: number;
  /** Time of day of its value (`T00:00`), else ''. */
  readonly at: string;
}

export interface Vote {
  readonly mention: DayMention;
  /** What the mention is taken to mean: a day number. */
  readonly day: number;
  readonly weight: number;
  readonly article: ArticleId;
  readonly other: Span;
}

/** Sentences with less in common don't tell of the same thing. */
const LEAST_OVERLAP = 0.3;
/** The same day of the same month in two articles on one story says something by itself. */
const SAME_DATE = 0.3;
const SHARED_NAME = 0.02;
const MOST_NAMES = 6;

export function dayMentions(
  facts: StoredFacts | undefined,
  meaningOf: (code: StringId) => Meaning,
): readonly DayMention[] {
  if (!facts) return [];
  const { times, meanings, sentences } = facts;
  const list: DayMention[] = [];
  let sentence = 0;
  for (let index = 0; index < times.count; index++) {
    const code = meanings[times.meanings[index] ?? -1];
    if (code === undefined) continue;
    const start = times.starts[index] ?? 0;
    while (sentence * 2 < sentences.length && (sentences[sentence * 2 + 1] ?? 0) <= start) sentence++;
    const inNews = (sentences[sentence * 2] ?? Number.POSITIVE_INFINITY) <= start;
    const meaning = meaningOf(code);
    if (!inNews || !isDay(meaning)) continue;
    const day = meaning.base.is === 'value' ? dayNumberOf(meaning.base.value) : undefined;
    list.push({ start, end: times.ends[index] ?? 0, index, meaning, day, side: times.sides[index] ?? 0, sentence });
  }
  return list;
}

/** An article whose days are known, with its contexts and the number of names that it shares. */
interface Neighbour {
  readonly article: ArticleId;
  readonly shared: number;
  readonly days: readonly KnownDay[];
  readonly contexts: Uint32Array;
}

/** Votes for the mentions of one article by the known days of another. */
export function linksBetween(
  own: { readonly mentions: readonly DayMention[]; readonly contexts: Uint32Array },
  { article, shared, days, contexts }: Neighbour,
): readonly Vote[] {
  const votes: Vote[] = [];
  const bonus = SHARED_NAME * Math.min(shared, MOST_NAMES);
  for (const mention of own.mentions) {
    for (const known of days) {
      const day = sameDay(mention.meaning, known);
      if (day === undefined) continue;
      const overlap = contextOverlap(own.contexts, mention.index, contexts, known.mention.index);
      const date = mention.meaning.base.is === 'yearless' ? SAME_DATE : 0;
      if (overlap + date < LEAST_OVERLAP) continue;
      const { start, end } = known.mention;
      votes.push({ mention, day, weight: overlap + date + bonus, article, other: { start, end } });
    }
  }
  return votes;
}

/** The day that a meaning would be if it was this known day; `undefined` where it can't be. */
function sameDay({ base, shift, at }: Meaning, { day, at: otherAt }: KnownDay): number | undefined {
  if (base.is === 'weekday') return weekdayOf(day - shift) === base.day ? day - shift : undefined;
  if (base.is === 'yearless') {
    const date = dayOf(day);
    return base.pattern === `${two(date.month)}-${two(date.day)}` ? day : undefined;
  }
  if (base.is !== 'offset' || base.unit !== 'D') return undefined;
  if (at === '') return base.count === 0 ? undefined : day;
  // Without a day of its own an hour has to be the same to the minute; midnight may be the end of the day before.
  if (at === '24:00') return otherAt === 'T00:00' ? day - 1 : undefined;
  return otherAt === `T${at}` ? day : undefined;
}

export const isPast = ({ side }: DayMention): boolean => (side & TimeSide.past) !== 0;
export const isFuture = ({ side }: DayMention): boolean => (side & TimeSide.future) !== 0;
export const hasWeekday = ({ side }: DayMention): boolean => (side & TimeSide.weekday) !== 0;
