/** How likely two sentences tell of the same event, and why. */
import { dayNumberOf } from '../../base/calendar.ts';
import type { EventClass } from '../../languages/event-lexicon.ts';
import type { LinkReason } from './event.ts';
import type { SentenceFeatures } from './features.ts';
import { LEAD } from './outline.ts';
import { GOING_ON_MODEL, type Model, PAIR_MODEL } from './pairs-model.ts';
import type { Sentences } from './same-facts.ts';
import { containment, cosine, sharedOf, type Weights } from './weights.ts';

/** How a sentence goes on with the one before it in its article; each from 0 to 1. */
export const GOING_ON = [
  'lead',
  'headline',
  'lateLead',
  'noKind',
  'sameName',
  'day',
  'otherTime',
  'newTime',
  'toll',
] as const;

/** In the order of GOING_ON. `index` of the sentence in its article. */
export function goingOn(before: SentenceFeatures, sentence: SentenceFeatures, index: number): readonly number[] {
  const dates = dateRelation(before.dates, sentence.dates);
  const isSameDay = dates === 'day' || dates === 'period';
  return [
    Number(index < LEAD),
    Number(index === 1),
    Number(index > 2 && index < LEAD),
    Number(sentence.kinds.size === 0),
    Number(sharesAny(before.names, sentence.names)),
    Number(isSameDay),
    Number(before.timed && sentence.timed && !isSameDay),
    Number(!before.timed && sentence.timed),
    Number(isToll(sentence, before)),
  ];
}

type KindRelation = 'same' | 'other' | 'unknown';

function kindsBetween(a: SentenceFeatures, b: SentenceFeatures): KindRelation {
  if (sharesAny(a.kinds, b.kinds) || sameTrigger(a, b)) return 'same';
  return a.kinds.size === 0 || b.kinds.size === 0 ? 'unknown' : 'other';
}

/** What two units have in common or apart; each from 0 to 1. What did not help to tell unseen stories is left out. */
export const EVIDENCE = [
  /** How much of the words of the lighter one is in the other. */
  'contained',
  /** The same happens, the more the fewer others tell of such. */
  'kind',
  /** In the very same words: less than it seems. */
  'trigger',
  'otherKind',
  /** One tells of a disaster, the other of those killed and hurt. */
  'toll',
  'otherPlace',
  'cast',
  /** The same day, the more the fewer others of the story tell of it. */
  'day',
  'period',
  /** More than a week apart: where it is less, one of them may be wrong. */
  'otherDate',
  /** By the days that the sentences before give. */
  'sameAround',
  /** Far apart by those. */
  'otherAround',
  'number',
  /** The same number, of things that have other names. */
  'value',
  /** They say the same of one thing, or two things of it that exclude each other (see ../facts). */
  'facts',
  /** A word or the day is the same, and what happens is of one sort. */
  'sameClass',
  /** Of two articles: both stand at the top. */
  'leads',
  /** Neither does. */
  'late',
  /** What the earlier one began with, told again further down in the later one. */
  'recap',
] as const;

/** Sentences that tell of an event, see units.ts. */
interface Compared extends Sentences {
  readonly features: SentenceFeatures;
  readonly goesOn: number;
}

/** In the order of EVIDENCE. `factOf`: whether they state the same fact, from 0 to 1; asked only where they may. */
export function evidenceFor(one: Compared, other: Compared, factOf: FactOf): readonly number[] {
  const [a, b] = [one.features, other.features];
  const dates = dateRelation(a.dates, b.dates);
  const around = dates === 'unknown' ? dateRelation(a.around, b.around) : 'unknown';
  const contained = containment(a.words, b.words);
  const kinds = kindsBetween(a, b);
  const kind = mostShared(a.kinds, b.kinds);
  const facts = contained > 0 || kind > 0 ? factOf(one, other) : 0;
  const isSameAround = around === 'day' || around === 'period';
  const isSameTime = isSameAround || dates === 'day' || dates === 'period';
  const isBeside = kind === 0 && (contained > 0 || isSameTime);
  const number = Number(quantityOf(a, b) !== undefined || overlap(a.figures, b.figures));
  return [
    contained,
    kind,
    Number(sameTrigger(a, b)),
    Number(kinds === 'other'),
    Number(dates !== 'other' && around !== 'other' && (isToll(a, b) || isToll(b, a))),
    Number(a.places.length > 0 && b.places.length > 0 && !overlap(a.places, b.places)),
    cosine(a.cast, b.cast),
    dates === 'day' ? mostShared(a.days, b.days) : 0,
    Number(dates === 'period'),
    Number(dates === 'other' && facts < 1),
    Number(isSameAround),
    Number(around === 'other'),
    number,
    Number(number === 0 && haveOneValue(a, b)),
    facts,
    Number(isBeside && overlap(classesOf(a), classesOf(b))),
    ...positions(one, other),
  ];
}

/** The last three. */
function positions(one: Compared, other: Compared): readonly number[] {
  if (one.article === other.article) return [0, 0, 0];
  const [top, otherTop] = [isTop(one), isTop(other)];
  if (top === otherTop) return [Number(top), Number(!top), 0];
  const [first, again] = top ? [one, other] : [other, one];
  const { published } = first.features;
  return [0, 0, Number(published !== undefined && published < (again.features.published ?? published))];
}

const classesOf = ({ classes, weak }: SentenceFeatures): readonly EventClass[] =>
  weak.length === 0 ? classes : [...classes, ...weak.map((trigger) => trigger.class)];

/** Holds the headline, or the first sentence. */
const isTop = ({ sentences: [first = 0] }: Sentences): boolean => first < 2;

function sharesAny<K>(a: Weights<K>, b: Weights<K>): boolean {
  for (const key of a.keys()) if (b.has(key)) return true;
  return false;
}

type FactOf = (a: Sentences, b: Sentences) => number;

/** Whether the first tells of nothing but people killed and hurt, and the second of a disaster. */
const isToll = (a: SentenceFeatures, b: SentenceFeatures): boolean => tellsToll(a) && b.classes.includes('disaster');

const TOLL: ReadonlySet<EventClass> = new Set(['death', 'injury']);

const tellsToll = ({ classes }: SentenceFeatures): boolean =>
  classes.length > 0 && classes.every((each) => TOLL.has(each));

/** The highest weight of what both have. */
function mostShared(a: Weights<string>, b: Weights<string>): number {
  let most = 0;
  for (const [key, weight] of a) if (weight > most && b.has(key)) most = weight;
  return most;
}

function overlap<T>(a: readonly T[], b: readonly T[]): boolean {
  for (const each of a) if (b.includes(each)) return true;
  return false;
}

/** A number of two figures and more; smaller ones are often the same by chance, and years are no numbers of things. */
function haveOneValue(a: SentenceFeatures, b: SentenceFeatures): boolean {
  for (const { value } of a.quantities)
    for (const other of b.quantities) if (value === other.value && isTelling(value)) return true;
  return false;
}

const isTelling = (value: number): boolean => value >= 10 && (value < 1900 || value >= 2100);

/** What two sentences have to share to tell of one event. */
export interface Marks {
  readonly own: readonly string[];
  /** What its days lie in: shared with what another has of its own. */
  readonly around: readonly string[];
}

/** With these weights what shares none of them is never likely: names alone are too little. */
export function marksOf(features: SentenceFeatures): Marks {
  const { words, kinds, dates, around, quantities, figures, classes } = features;
  const days = [...new Set([...dates, ...around])];
  const counts = quantities.flatMap(({ value, unit }) => [
    `${value} ${unit}`,
    ...(isTelling(value) ? [`${value} `] : []),
  ]);
  const toll = classes.includes('disaster') || tellsToll(features) ? ['disaster!'] : [];
  return {
    own: [...words.keys(), ...kinds.keys(), ...days, ...counts, ...figures, ...toll],
    around: days.flatMap((day) => [day.slice(0, 4), day.slice(0, 7)].filter((part) => part !== day)),
  };
}

/** How likely it is that they tell of one event, from 0 to 1. */
export function pairScore(a: Compared, b: Compared, factOf: FactOf, model = PAIR_MODEL): number {
  const score = likely(model, evidenceFor(a, b, factOf));
  if (a.article !== b.article || kindsBetween(a.features, b.features) === 'other') return score;
  return Math.max(score, isBehind(a, b) ? b.goesOn : isBehind(b, a) ? a.goesOn : 0);
}

const isBehind = ({ sentences }: Compared, { sentences: [first] }: Compared): boolean =>
  first !== undefined && sentences.at(-1) === first - 1;

/**
 * How likely it is that a sentence tells more of the event of the one before it, from 0 to 1. One that names others, and
 * does not point back, begins something else, and so does a paragraph on something else.
 */
export function goesOnWith(
  before: SentenceFeatures,
  sentence: SentenceFeatures,
  index: number,
  model = GOING_ON_MODEL,
): number {
  const isNew =
    sentence.kinds.size === 0 &&
    sentence.names.size > 0 &&
    !sentence.pointsBack &&
    !sharesAny(before.names, sentence.names);
  const isOther = index > 1 && sentence.opens && kindsBetween(before, sentence) === 'other';
  return isNew || isOther ? 0 : likely(model, goingOn(before, sentence, index));
}

function likely({ bias, weights }: Model, evidence: readonly number[]): number {
  let sum = bias;
  for (let i = 0; i < weights.length; i++) sum += (weights[i] ?? 0) * (evidence[i] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}

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

type DateRelation = 'day' | 'period' | 'near' | 'other' | 'unknown';

/** Days between two dates of one event, where one of the articles is mistaken. */
const NEAR = 7;

function dateRelation(a: readonly string[], b: readonly string[]): DateRelation {
  let found: DateRelation = a.length === 0 || b.length === 0 ? 'unknown' : 'other';
  for (const one of a) {
    for (const two of b) {
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
