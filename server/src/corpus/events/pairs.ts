/** How likely two sentences tell of the same event, and why. */
import { dayNumberOf } from '../../base/calendar.ts';
import type { LinkReason } from './event.ts';
import type { SentenceFeatures } from './features.ts';
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
interface Compared {
  readonly features: SentenceFeatures;
  readonly parts: readonly SentenceFeatures[];
}

export function evidenceFor(
  { features: a, parts }: Compared,
  { features: b, parts: others }: Compared,
  facts = 0,
): Evidence {
  const dates = dateRelation(a, b);
  const number = Number(quantityOf(a, b) !== undefined || a.figures.some((figure) => b.figures.includes(figure)));
  const isCounted = a.quantities.some(({ unit }) => unit !== '' && b.quantities.some((other) => other.unit === unit));
  const trigger = Number(sameTrigger(a, b) || a.kin.some((each) => b.kin.includes(each)));
  const ofClass = Number(a.classes.some((each) => b.classes.includes(each)));
  const names = cosine(a.names, b.names);
  const kind = Math.max(trigger, ofClass * KIN);
  return {
    words: mostAlike(parts, others),
    trigger,
    kindAndDate: dates === 'day' || dates === 'period' ? kind : 0,
    kindAndNames: kind * names,
    period: Number(dates === 'period'),
    nearDay: Number(dates === 'near'),
    otherDate: Number(dates === 'other' && facts < 1),
    facts,
    otherNumber: Number(isCounted && number === 0 && facts === 0),
    number,
  };
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
export function pairScore(a: Compared, b: Compared, facts = 0): number {
  const evidence = evidenceFor(a, b, facts);
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

const quantityOf = (a: SentenceFeatures, b: SentenceFeatures): SentenceFeatures['quantities'][number] | undefined =>
  a.quantities.find(({ value, unit }) => b.quantities.some((other) => other.value === value && other.unit === unit));

/** The same word, or one is a compound or a form with a prefix of the other (`luchtaanval`, `aanval`). */
export const sameTrigger = (a: SentenceFeatures, b: SentenceFeatures): boolean =>
  a.triggers.some((one) => b.triggers.some((two) => one === two || endsIn(one, two) || endsIn(two, one)));

const endsIn = (long: string, short: string): boolean => short.length >= SHORTEST_TRIGGER && long.endsWith(short);

const SHORTEST_TRIGGER = 4;
