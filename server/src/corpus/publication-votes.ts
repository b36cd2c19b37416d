/**
 * The day of publication that fits best what an article says: its bare weekdays lie within a week of it, on the side
 * that the tense tells, and mostly close by, since news is told on the day or the day after.
 */
import { dayOf, isoOfMonth, weekdayOf } from '../base/calendar.ts';
import type { Direction, Meaning } from '../languages/time-meaning.ts';
import { type DayMention, hasWeekday, isFuture, isPast, type Vote } from './publication-links.ts';

const WEEK = 7;
/** Days of the week of publication are mostly today or yesterday: what each day of distance costs on average. */
const DISTANCE_COST = 0.15;
/** What will be on a bare weekday is seldom on the day of the article itself. */
const SAME_DAY_AHEAD = 1.5;
/** Votes that an inferred day needs; where the header has the month they are a choice among a few days. */
const LEAST_VOTES = 0.55;
const LEAST_VOTES_IN_MONTH = 0.3;
const LEAST_MENTIONS = 2;
const LEAST_MARGIN = 0.06;
/** Full dates count as news in the first sentences alone. */
const LEAD = 3;
/** Each day between the latest full date and the publication. */
const LATE_COST = 2;

export interface OwnDay {
  readonly day: number;
  /** The full date it follows from. */
  readonly mention: DayMention;
}

/** From a full date with its weekday in the lead (`heeft vrijdag 27 augustus 2021 … bekendgemaakt`). */
export function ownDay(mentions: readonly DayMention[], month: string | undefined): OwnDay | undefined {
  const full = mentions.filter((mention) => mention.day !== undefined);
  const past = full.filter((mention) => isPast(mention) && hasWeekday(mention));
  const latest = past.reduce<DayMention | undefined>(
    (best, mention) => (best && (best.day ?? 0) >= (mention.day ?? 0) ? best : mention),
    undefined,
  );
  if (latest?.day === undefined || latest.sentence >= LEAD || !isNamedRight(latest)) return undefined;
  const end = Math.min(
    ...full.filter((mention) => isFuture(mention) && hasWeekday(mention)).map(({ day }) => day ?? 0),
  );
  let best: { readonly day: number; readonly cost: number } | undefined;
  for (let day = latest.day; day < latest.day + WEEK && day <= end; day++) {
    if (month !== undefined && monthOf(day) !== month) continue;
    const cost = LATE_COST * (day - latest.day) + distances(mentions, day);
    if (!best || cost < best.cost) best = { day, cost };
  }
  return best && { day: best.day, mention: latest };
}

/** A date whose weekday is another one is wrong somewhere. */
const isNamedRight = ({ meaning, day }: DayMention): boolean =>
  meaning.base.is !== 'yearless' || meaning.base.weekday === 0 || weekdayOf(day ?? 0) === meaning.base.weekday;

export interface BestDay {
  readonly day: number;
  /** Those that agree with it, the heaviest first. */
  readonly votes: readonly Vote[];
}

/** The day with the most votes; `undefined` where they are too few, or two days are as good. */
export function bestDay(
  mentions: readonly DayMention[],
  votes: readonly Vote[],
  month: string | undefined,
): BestDay | undefined {
  const candidates = new Set<number>();
  for (const { day } of votes) {
    for (let candidate = day - WEEK; candidate <= day + WEEK; candidate++) candidates.add(candidate);
  }
  const weekdays = mentions.filter(({ meaning }) => meaning.base.is === 'weekday').length;
  let best: { day: number; score: number; votes: readonly Vote[]; weight: number } | undefined;
  let second = Number.NEGATIVE_INFINITY;
  for (const day of [...candidates].sort((a, b) => a - b)) {
    if (month !== undefined && monthOf(day) !== month) continue;
    const agreeing = agreed(votes, day);
    const weight = agreeing.reduce((sum, vote) => sum + vote.weight, 0);
    const score = weight - (DISTANCE_COST * distances(mentions, day)) / Math.max(1, weekdays);
    if (!best || score > best.score) {
      second = best?.score ?? second;
      best = { day, score, votes: agreeing, weight };
    } else second = Math.max(second, score);
  }
  if (!best || best.score - second < LEAST_MARGIN || !isSure(best.votes, best.weight, month)) return undefined;
  if (!isPinned(mentions, best.votes, best.day)) return undefined;
  return { day: best.day, votes: [...best.votes].sort((a, b) => b.weight - a.weight) };
}

/** Without a month in the header one sentence that is like another may be of another year. */
function isSure(votes: readonly Vote[], weight: number, month: string | undefined): boolean {
  if (month !== undefined) return weight >= LEAST_VOTES_IN_MONTH;
  return weight >= LEAST_VOTES && votes.length >= LEAST_MENTIONS;
}

/**
 * A day told from the publication itself (`vandaag`) pins it; a bare weekday leaves a week, of which the article has
 * to tell the news of the day or the day before. A date without its year leaves months.
 */
function isPinned(mentions: readonly DayMention[], votes: readonly Vote[], published: number): boolean {
  if (votes.some(({ mention }) => mention.meaning.base.is === 'offset')) return true;
  if (!votes.some(({ mention }) => mention.meaning.base.is === 'weekday')) return false;
  return mentions.some(({ meaning: { base } }) => {
    if (base.is !== 'weekday' || (base.direction !== 'past' && base.direction !== 'near')) return false;
    return (weekdayOf(published) - base.day + WEEK) % WEEK <= 1;
  });
}

/** Of each mention the heaviest vote that this day of publication allows. */
function agreed(votes: readonly Vote[], published: number): readonly Vote[] {
  const heaviest = new Map<number, Vote>();
  for (const vote of votes) {
    if (!allows(vote, published)) continue;
    const known = heaviest.get(vote.mention.index);
    if (!known || vote.weight > known.weight) heaviest.set(vote.mention.index, vote);
  }
  return [...heaviest.values()];
}

function allows({ mention, day }: Vote, published: number): boolean {
  const { base } = mention.meaning;
  if (base.is === 'weekday') return fits(base.direction, published - day);
  if (base.is === 'offset') return published + base.count === day;
  return base.is === 'yearless' && Math.abs(published - day) < 200 && fitsFar(base.direction, published - day);
}

/** `distance`: days from the day meant to the publication. */
function fits(direction: Direction, distance: number): boolean {
  switch (direction) {
    case 'past':
      return distance >= 0 && distance < WEEK;
    case 'before':
      return distance > 0 && distance <= WEEK;
    case 'future':
      return distance <= 0 && distance > -WEEK;
    case 'after':
      return distance < 0 && distance >= -WEEK;
    case 'near':
      return Math.abs(distance) <= 3;
  }
}

function fitsFar(direction: Direction, distance: number): boolean {
  if (direction === 'near') return true;
  return direction === 'past' || direction === 'before' ? distance >= 0 : distance <= 0;
}

/** Sum of the distances from the day of publication to the bare weekdays of the article. */
function distances(mentions: readonly DayMention[], published: number): number {
  let sum = 0;
  for (const { meaning } of mentions) {
    if (meaning.base.is !== 'weekday') continue;
    const ahead = (((meaning.base.day - weekdayOf(published)) % WEEK) + WEEK) % WEEK;
    const { direction } = meaning.base;
    if (direction === 'future' || direction === 'after') sum += ahead === 0 ? SAME_DAY_AHEAD : ahead;
    else sum += direction === 'near' ? Math.min(ahead, WEEK - ahead) : (WEEK - ahead) % WEEK;
  }
  return sum;
}

function monthOf(day: number): string {
  const { year, month } = dayOf(day);
  return isoOfMonth(year, month);
}

/** Articles that share fewer names may be of another story. */
const LEAST_NAMES = 4;
const LEAST_ARTICLES = 2;

/**
 * The year of an article that names no day: `in 2018` and `twee jaar geleden` together say 2020, where all articles on
 * the same things are of that year too.
 */
export function yearAmong(
  meanings: readonly Meaning[],
  others: readonly { readonly year: string | undefined; readonly shared: number }[],
): string | undefined {
  const near = others.filter(({ year, shared }) => year !== undefined && shared >= LEAST_NAMES);
  const [first] = near;
  if (!first?.year || near.length < LEAST_ARTICLES || near.some(({ year }) => year !== first.year)) return undefined;
  const named = new Set<number>();
  for (const { base } of meanings) if (base.is === 'value' && /^\d{4}$/.test(base.value)) named.add(Number(base.value));
  const ago = meanings.some(
    ({ base }) =>
      base.is === 'offset' && base.unit === 'Y' && base.count < 0 && named.has(Number(first.year) + base.count),
  );
  return ago ? first.year : undefined;
}
