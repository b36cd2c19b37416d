/** How likely two sentences tell of the same event, and why. */
import { dayNumberOf } from '../../base/calendar.ts';
import type { LinkReason } from './event.ts';
import type { SentenceFeatures } from './features.ts';
import type { Sentences } from './same-facts.ts';
import { cosine, sharedOf } from './weights.ts';

/** What two sentences have in common; each from 0 to 1. */
export interface Evidence {
  readonly words: number;
  readonly trigger: number;
  /** What happened is of one kind, and so is when it did. */
  readonly kindAndDate: number;
  /** What happened is of one kind, and so are those who took part. */
  readonly kindAndNames: number;
  readonly period: number;
  /** Other days, but in the same week or so: one of them may be wrong. */
  readonly nearDay: number;
  readonly otherDate: number;
  /** Other numbers of the same things, of which nothing says that they are one count. */
  readonly otherNumber: number;
  readonly number: number;
  /** They say the same of one thing, or two things of it that exclude each other (see ../facts). */
  readonly facts: number;
}

/** Sentences that tell of one event: together, and each of them. */
interface Compared extends Sentences {
  readonly features: SentenceFeatures;
  readonly parts: readonly SentenceFeatures[];
}

/** `factOf`: whether they state the same fact, from 0 to 1; asked only where they have something else in common. */
function evidenceFor(one: Compared, other: Compared, factOf: FactOf): Evidence {
  const [a, b] = [one.features, other.features];
  const dates = dateRelation(a, b);
  const words = mostAlike(one.parts, other.parts);
  const trigger = Number(sameTrigger(a, b) || overlap(a.kin, b.kin));
  const facts = words > 0 || trigger > 0 ? factOf(one, other) : 0;
  const number = Number(quantityOf(a, b) !== undefined || overlap(a.figures, b.figures));
  const kind = trigger > 0 ? 1 : overlap(a.classes, b.classes) ? KIN : 0;
  return {
    words,
    trigger,
    kindAndDate: dates === 'day' || dates === 'period' ? kind : 0,
    kindAndNames: kind === 0 ? 0 : kind * cosine(a.names, b.names),
    period: Number(dates === 'period'),
    nearDay: Number(dates === 'near'),
    otherDate: Number(dates === 'other' && facts < 1),
    facts,
    otherNumber: Number(number === 0 && facts === 0 && isCounted(a, b)),
    number,
  };
}

type FactOf = (a: Sentences, b: Sentences) => number;

function overlap(a: readonly string[], b: readonly string[]): boolean {
  for (const each of a) if (b.includes(each)) return true;
  return false;
}

/** Both count the same sort of thing. */
function isCounted(a: SentenceFeatures, b: SentenceFeatures): boolean {
  for (const { unit } of a.quantities)
    for (const other of b.quantities) if (unit !== '' && other.unit === unit) return true;
  return false;
}

function mostAlike(parts: readonly SentenceFeatures[], others: readonly SentenceFeatures[]): number {
  let most = 0;
  for (const a of parts) for (const b of others) most = Math.max(most, cosine(a.words, b.words));
  return most;
}

/** A trigger of the same class says half of what the same trigger does. */
const KIN = 0.5;

/** Round, and few: three sets with gold are too small to fit more. */
const WEIGHTS: Evidence = {
  words: 0.9,
  trigger: 0.15,
  kindAndDate: 0.2,
  kindAndNames: 0.2,
  period: 0.1,
  nearDay: 0.1,
  otherDate: -0.5,
  otherNumber: -0.1,
  number: 0.1,
  facts: 0.4,
};

/** Below 0 where they contradict each other; above 1 for much in common. */
export function pairScore(a: Compared, b: Compared, factOf: FactOf): number {
  const evidence = evidenceFor(a, b, factOf);
  let score = 0;
  for (const key of KEYS) score += WEIGHTS[key] * evidence[key];
  return score;
}

const KEYS = Object.keys(WEIGHTS) as readonly (keyof Evidence)[];

/** `wordOf`: how a word with the stem is written in one of the articles. */
export function reasonsFor(
  a: SentenceFeatures,
  b: SentenceFeatures,
  wordOf: (stem: string) => string | undefined,
): readonly LinkReason[] {
  const reasons: LinkReason[] = [];
  const places = a.places.filter((place) => b.places.includes(place));
  const names = sharedOf(a.names, b.names).keys.filter((name) => !places.includes(name));
  if (names.length > 0) reasons.push({ by: 'participants', entities: names.toSorted() });
  for (const entity of places.toSorted()) reasons.push({ by: 'place', entity });
  const [value] = a.dates.filter((date) => b.dates.includes(date)).toSorted();
  if (value !== undefined) reasons.push({ by: 'date', value });
  const words = new Set(sharedOf(a.words, b.words).keys.flatMap((stem) => wordOf(stem) ?? []));
  if (words.size > 0) reasons.push({ by: 'words', words: [...words].sort() });
  const quantity = quantityOf(a, b);
  const [figure] = a.figures.filter((each) => b.figures.includes(each)).toSorted();
  if (!quantity && figure !== undefined) reasons.push({ by: 'quantity', text: figure });
  if (quantity) reasons.push({ by: 'quantity', text: `${quantity.value} ${quantity.unit}`.trim() });
  return reasons;
}

export type DateRelation = 'day' | 'period' | 'near' | 'other' | 'unknown';

/** Days between two dates of one event, where one of the articles is mistaken. */
const NEAR = 7;

export function dateRelation(a: SentenceFeatures, b: SentenceFeatures): DateRelation {
  let found: DateRelation = a.dates.length === 0 || b.dates.length === 0 ? 'unknown' : 'other';
  for (const one of a.dates) {
    for (const two of b.dates) {
      if (one === two && one.length === 10) return 'day';
      if (one.startsWith(two) || two.startsWith(one)) found = 'period';
      else if (found === 'other') found = otherDates(one, two);
    }
  }
  return found;
}

function otherDates(one: string, two: string): DateRelation {
  const [first, second] = [dayNumberOf(one), dayNumberOf(two)];
  if (first !== undefined && second !== undefined) return Math.abs(first - second) <= NEAR ? 'near' : 'other';
  // A week beside a day or a month of the same year may be the same time.
  return one.includes('W') !== two.includes('W') && one.slice(0, 4) === two.slice(0, 4) ? 'unknown' : 'other';
}

function quantityOf(a: SentenceFeatures, b: SentenceFeatures): SentenceFeatures['quantities'][number] | undefined {
  for (const own of a.quantities)
    for (const other of b.quantities) if (own.value === other.value && own.unit === other.unit) return own;
  return undefined;
}

/** The same word, or one is a compound or a form with a prefix of the other (`luchtaanval`, `aanval`). */
function sameTrigger(a: SentenceFeatures, b: SentenceFeatures): boolean {
  for (const one of a.triggers)
    for (const two of b.triggers) if (one === two || endsIn(one, two) || endsIn(two, one)) return true;
  return false;
}

const endsIn = (long: string, short: string): boolean => short.length >= SHORTEST_TRIGGER && long.endsWith(short);

const SHORTEST_TRIGGER = 4;
