/**
 * The days and years that articles give for what happened, and whether two articles give two for the same thing. News
 * repeats itself (an attack a day), so the statements have to be alike in their other words, and both days have to lie
 * before both articles.
 */
import { EventFlag, eventAt } from '../../analysis/events/columns.ts';
import { dayOf } from '../../base/calendar.ts';
import { type ArticleId, stringId } from '../../base/ids.ts';
import type { Span } from '../../base/span.ts';
import type { EventClass } from '../../languages/event-lexicon.ts';
import type { CorpusView } from '../view.ts';
import { haveOtherNumbers } from './compare-quantities.ts';
import { dayOfValue, publishedOn } from './days.ts';
import type { Comparison, DatedEvent, EventWord } from './fact.ts';
import { likeness } from './likeness.ts';
import { onceAReading } from './once-a-view.ts';
import { scopeOf } from './quantities.ts';
import { sentenceHolding, within, wordsBetween, wordsOf } from './sentences.ts';

/** Days further apart are two happenings rather than a slip. */
const MOST_DAYS = 14;
const SAME_STATEMENT = 2.5;
/** What was so many days ago is no longer news of the day. */
const OLD = 2;

/** In order of the text; of sentences that tell of one time only. */
export const datedEvents = onceAReading((view, article): readonly DatedEvent[] => {
  const facts = view.facts(article);
  const published = view.publication(article);
  const found: DatedEvent[] = [];
  for (let i = 0; i < facts.times.count; i++) {
    const { value, type, anchored } = view.timeValue(article, i);
    const dated = pointOf(value, anchored);
    const start = facts.times.starts[i] ?? 0;
    const sentence = sentenceHolding(facts, start);
    if (sentence < 0 || dated === undefined || (type !== 'DATE' && type !== 'TIME')) continue;
    const border = borderOf(view, article, sentence, start);
    if (border !== '' && !isYear(dated)) continue;
    const isNamed = view.text(facts.meanings[facts.times.meanings[i] ?? 0] ?? NO_STRING).startsWith('y');
    const uncertain = anchored && !isNamed && published?.from === 'inferred';
    const end = facts.times.ends[i] ?? 0;
    const { triggers, nearest, gap } = toldAround(view, article, sentence, { start, end });
    // Somebody says or meets something on any day; who says it behind the year (`gebouwd in 1964, zegt hij`) says it now.
    const isOfSpeech = !isYear(dated) || (gap > 0 ? gap <= RIGHT_BEHIND : -gap <= BESIDE);
    if ((nearest === 'statement' || nearest === 'meeting') && isOfSpeech) continue;
    const named = isNamed || !anchored;
    found.push({ article, start, end, sentence, value: dated, triggers, uncertain, named, border, index: i });
  }
  const values = new Map<string, string>();
  const mixed = new Set<string>();
  for (const fact of found) {
    const key = sentenceAndBorder(fact);
    if ((values.get(key) ?? fact.value) !== fact.value) mixed.add(key);
    values.set(key, fact.value);
  }
  return found.filter((fact) => !mixed.has(sentenceAndBorder(fact)));
});

const sentenceAndBorder = ({ sentence, border }: DatedEvent): string => `${sentence} ${border}`;

/** `sinds 1 mei`: the time is not that of what is told. */
function borderOf(view: CorpusView, article: ArticleId, sentence: number, start: number): string {
  const before =
    wordsBetween(wordsOf(view, article, sentence), start - BEFORE, start)
      .at(-1)
      ?.toLowerCase() ?? '';
  return view.pack(article).facts?.borders.has(before) === true ? before : '';
}

const isYear = (value: string): boolean => value.length === 4;

/** In UTF-16 code units. */
const BEFORE = 12;

/** The day, or the year of a value that names no more. */
function pointOf(value: string, anchored: boolean): string | undefined {
  if (dayOfValue(value) !== undefined) return value.slice(0, 10);
  return /^\d{4}$/.test(value) && !anchored ? value : undefined;
}

/** No string has this id. */
const NO_STRING = stringId(0);

const NOT_HAPPENED = EventFlag.negated | EventFlag.modal | EventFlag.future;

/** What a sentence tells of events around a time. */
interface Told {
  /** Words of events that happened, statements and weak words aside. */
  readonly triggers: readonly EventWord[];
  /** Class of the event whose word is nearest to the time, whatever it is. */
  readonly nearest: EventClass | undefined;
  /** How far behind the time that word is, in UTF-16 code units; below 0 before it. */
  readonly gap: number;
}

function toldAround(view: CorpusView, article: ArticleId, sentence: number, time: Span): Told {
  const facts = view.facts(article);
  const { events, eventWords } = facts;
  const word = (index: number): string => {
    const id = eventWords[index];
    return id === undefined ? '' : view.text(id);
  };
  const triggers: EventWord[] = [];
  let nearest: { readonly class: EventClass; readonly away: number; readonly gap: number } | undefined;
  for (const i of within(facts, sentence, events.count, events.starts)) {
    const event = eventAt(events, i, word);
    const away = Math.max(time.start - event.end, event.start - time.end, 0);
    if (!nearest || away < nearest.away)
      nearest = { class: event.class, away, gap: event.start >= time.end ? away : -away };
    if ((event.flags & (NOT_HAPPENED | EventFlag.weak)) === 0 && event.class !== 'statement')
      triggers.push({ word: event.trigger, class: event.class, beside: away <= BESIDE });
  }
  return { triggers, nearest: nearest?.class, gap: nearest?.gap ?? Infinity };
}

/** In UTF-16 code units: `de brand brak uit op zaterdag`. */
const BESIDE = 14;
const RIGHT_BEHIND = 3;

export function compareDates(view: CorpusView, a: DatedEvent, b: DatedEvent): Comparison {
  if (a.value.length !== b.value.length || a.border !== b.border) return { verdict: 'other', reason: 'time' };
  // What costs little comes first.
  if (a.value !== b.value && (a.uncertain || b.uncertain || !areBehindBoth(view, a, b, true)))
    return { verdict: 'other', reason: 'time' };
  const trigger = sharedTrigger(a, b);
  const { total, beside } = likeness(view, a, b);
  const repeats = trigger !== undefined && REPEATING.has(trigger.class);
  const told = total + (trigger === undefined ? 0 : trigger.whole ? 1 : 0.5);
  const isNamedBy = trigger?.whole === true && trigger.beside;
  const isOnce = isNamedBy && ONCE.has(trigger.class);
  // `de overval op 3 april` and `de overval op 4 april`, written weeks later.
  const isSlip = isNamedBy && areSlips(a, b);
  if (beside === 0 || told < SAME_STATEMENT - (isOnce || isSlip ? 0.5 : 0))
    return { verdict: 'other', reason: 'statement' };
  if (differInPlace(view, a, b)) return { verdict: 'other', reason: 'place' };
  if (a.value === b.value) return { verdict: 'agree', reason: 'same' };
  if (haveOtherNumbers(view, a, b)) return { verdict: 'other', reason: 'part' };
  if (repeats && !isSlip && (beside < 2 || told < SAME_STATEMENT + 1)) return { verdict: 'other', reason: 'statement' };
  if (!areBehindBoth(view, a, b, isOnce)) return { verdict: 'other', reason: 'time' };
  return { verdict: 'conflict', reason: 'time' };
}

/** Of these there may be one a day. */
const REPEATING: ReadonlySet<EventClass> = new Set([
  'attack',
  'conflict',
  'meeting',
  'movement',
  'sport',
  'protest',
  'death',
  'injury',
]);
/** Of these there is no second one within days. */
const ONCE: ReadonlySet<EventClass> = new Set(['election', 'disaster']);

interface SharedTrigger {
  readonly class: EventClass;
  /** The same word, and not a compound or derived from it. */
  readonly whole: boolean;
  /** Right beside both times. */
  readonly beside: boolean;
}

/** `kopen` and `aankopen` are one, though less surely. */
function sharedTrigger(a: DatedEvent, b: DatedEvent): SharedTrigger | undefined {
  let best: SharedTrigger | undefined;
  for (const own of a.triggers) {
    for (const other of b.triggers) {
      const beside = own.beside && other.beside;
      if (own.word === other.word && !(best?.whole && best.beside)) best = { class: own.class, whole: true, beside };
      else if (!best && (own.word.endsWith(other.word) || other.word.endsWith(own.word)))
        best = { class: own.class, whole: false, beside };
    }
  }
  return best;
}

function differInPlace(view: CorpusView, a: DatedEvent, b: DatedEvent): boolean {
  const [own, other] = [scopeOf(view, a.article, a.sentence).where, scopeOf(view, b.article, b.sentence).where];
  return own.length > 0 && other.length > 0 && !own.some((place) => other.includes(place));
}

/** Two days written out that differ in the day by one, in the order of its figures, in the month or in the year alone. */
function areSlips(a: DatedEvent, b: DatedEvent): boolean {
  if (!a.named || !b.named || isYear(a.value)) return false;
  const [years, months, days] = [a.value.slice(0, 4), a.value.slice(5, 7), a.value.slice(8)];
  const [otherYears, otherMonths, otherDays] = [b.value.slice(0, 4), b.value.slice(5, 7), b.value.slice(8)];
  if (days === otherDays) return (years === otherYears) !== (months === otherMonths);
  if (years !== otherYears || months !== otherMonths) return false;
  return Math.abs(Number(days) - Number(otherDays)) === 1 || [...days].reverse().join('') === otherDays;
}

/** Whether both had happened when the first of the two articles was written, and near each other. */
function areBehindBoth(view: CorpusView, a: DatedEvent, b: DatedEvent, isOnce: boolean): boolean {
  const [first, second] = [publishedOn(view, a.article), publishedOn(view, b.article)];
  if (first === undefined || second === undefined) return false;
  const written = Math.min(first, second);
  const [day, other] = [dayOfValue(a.value), dayOfValue(b.value)];
  if (day === undefined || other === undefined) return Math.max(Number(a.value), Number(b.value)) < dayOf(written).year;
  // Two reports of the news of their day are of two days.
  if (first - day < OLD && second - other < OLD) return false;
  if ((Math.abs(day - other) > MOST_DAYS && !areSlips(a, b)) || day > first || other > second) return false;
  return isOnce || Math.max(day, other) <= written;
}
