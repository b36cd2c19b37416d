/**
 * Whether two counts of different articles are of the same thing, and whether both can be right. Everything that may
 * set them apart is looked at first (unit, origin, what happened, time, place, part and whole); what is left has to say
 * the same in other words too. So most pairs are `other`, and a conflict is a rare thing.
 */
import type { Quantity } from '../../analysis/quantities/quantities.ts';
import type { Span } from '../../base/span.ts';
import type { Predicate } from '../../languages/quantity-grammar.ts';
import type { CorpusView } from '../view.ts';
import { exclude, intervalOf } from './bounds.ts';
import { dayOfValue, daysApart, isBefore, publishedOn } from './days.ts';
import type { Comparison, QuantityFact, Reason, Verdict } from './fact.ts';
import { quantitiesIn, scopeOf, unitOf } from './quantities.ts';
import {
  areAlmostSame,
  type SentencePlace,
  sentenceSpan,
  sharedWords,
  stemOf,
  weightOf,
  wordsBesideTimes,
  wordsBetween,
  wordsOf,
} from './sentences.ts';

/** A count of these goes up from day to day. */
const GROWING: ReadonlySet<Predicate> = new Set([
  'killed',
  'injured',
  'fled',
  'missing',
  'arrested',
  'convicted',
  'kidnapped',
  'freed',
  'rescued',
  'infected',
  'shot-down',
  'destroyed',
  'damaged',
  'found',
  'attacked',
  'cancelled',
  'protested',
]);

/** These say too little to keep two counts apart. */
const WEAK: ReadonlySet<Predicate> = new Set(['none', 'other', 'measured', 'held', 'involved']);

const UNSAID: ReadonlySet<Predicate> = new Set(['none', 'other']);
/** Shares, and counts of which no verb says what happened, have to have more in common. */
const LOOSE = 2;

/** How many days after an event its counts are settled. */
const SETTLED = 3;

/** How much two sentences have to have in common: shared words, each weighing 1 at most. */
const SAME_STATEMENT = 1;
/** Below this a number of things is often a part of them. */
const FEW = 6;
/** Within so many days the same count of the same thing needs no other words in common. */
const NEAR_DAYS = 3;

export function compareQuantities(view: CorpusView, a: QuantityFact, b: QuantityFact): Comparison {
  const apart = apartness(view, a, b);
  if (apart) return { verdict: 'other', reason: apart };
  const [own, other] = [intervalOf(a.quantity), intervalOf(b.quantity)];
  if (exclude(own, other)) return different(view, a, b);
  if (!isClassed(a.quantity, b.quantity) && sameness(view, a, b) < 0) return is('other', 'statement');
  // `meer dan 30` allows for much: it does not say the same as 33.
  return is('agree', Math.max(own.high, other.high) === Infinity ? 'bounds' : 'same');
}

/** What sets the two apart, or makes it impossible to tell. */
function apartness(view: CorpusView, a: QuantityFact, b: QuantityFact): Reason | undefined {
  const [p, q] = [a.quantity, b.quantity];
  if (p.kind !== q.kind || unitOf(view, a) !== unitOf(view, b)) return 'unit';
  if (rateOf(view, a) !== rateOf(view, b)) return 'unit';
  if (p.origin !== q.origin || p.modifiers !== q.modifiers) return 'who';
  if (!samePredicate(p, q)) return 'predicate';
  if (arePartsApart(view, a, b)) return 'part';
  if (differ(a.scope.where, b.scope.where)) return 'place';
  if (!sameTime(view, a, b)) return 'time';
  if (isWithout(view, a, b)) return 'who';
  // Which of several is meant tells its value, where the other sentence has the same.
  const isEqual = p.value === q.value && p.upper === q.upper;
  return !isEqual && (isOneOfSeveral(view, a) || isOneOfSeveral(view, b)) ? 'part' : undefined;
}

/** `uur` of `28 kilometer per uur`; empty for no rate. */
function rateOf(view: CorpusView, { article, sentence, end }: QuantityFact): string {
  const rates = view.pack(article).facts?.rates;
  if (!rates || sentence < 0) return '';
  const behind = wordsBetween(wordsOf(view, article, sentence), end - 3, end + NEAR);
  const at = behind.findIndex((word) => rates.has(word.toLowerCase()));
  return at < 0 ? '' : (behind[at + 1] ?? '').toLowerCase();
}

const samePredicate = (a: Quantity, b: Quantity): boolean =>
  a.predicate === b.predicate || WEAK.has(a.predicate) || WEAK.has(b.predicate);

/** Both name something, and nothing in common. */
const differ = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && b.length > 0 && !a.some((each) => b.includes(each));

/** So much in common that a source or a place named beside it sets nothing apart. */
const MUCH = 2;

/** Places, organisations and products on both sides, and none in common: each may have its own count. */
function isWithout(view: CorpusView, a: QuantityFact, b: QuantityFact): boolean {
  const things = ({ scope }: QuantityFact): readonly string[] => scope.who.filter((id) => !id.startsWith('person:'));
  const named = (fact: QuantityFact): readonly string[] => [...things(fact), ...fact.scope.where];
  if (view.pack(a.article).facts === undefined) return false;
  if (differ(named(a), named(b)) && sameness(view, a, b) < MUCH) return true;
  return !(isClassed(a.quantity, b.quantity) && a.quantity.kind === 'count') && differ(things(a), things(b));
}

/** The sentence has another number of the same unit: which of them is meant can't be told. */
function isOneOfSeveral(view: CorpusView, { article, index, sentence }: QuantityFact): boolean {
  const facts = view.facts(article);
  const { units, starts, count } = facts.quantities;
  const { start, end } = sentenceSpan(facts, sentence);
  return [index - 1, index + 1].some((at) => {
    const other = starts[at] ?? -1;
    return at >= 0 && at < count && other >= start && other < end && units[at] === units[index];
  });
}

/** One of them is a part, an average or an addition; two that are so by the same word may still say the same number. */
function arePartsApart(view: CorpusView, a: QuantityFact, b: QuantityFact): boolean {
  const [own, other] = [partWords(view, a), partWords(view, b)];
  if (own === '' && other === '') return false;
  return own !== other || exclude(intervalOf(a.quantity), intervalOf(b.quantity));
}

/** `nog acht`, `gemiddeld 30`, `zes van de`: near the number stands a word that sets it apart. */
function partWords(view: CorpusView, { article, sentence, start, end, quantity }: QuantityFact): string {
  const apart = view.pack(article).facts?.apart;
  if (!apart || sentence < 0) return '';
  const words = wordsOf(view, article, sentence);
  const shares = view.pack(article).facts?.shares;
  const share = wordsBetween(words, start, end).find((word) => shares?.has(word.toLowerCase()));
  if (share !== undefined) return share;
  // `namen 6.800 lopers deel`: a piece of the verb sets nothing apart.
  const isOfVerb = (word: string): boolean => quantity.verb?.startsWith(word) === true;
  const near = wordsBetween(words, start - NEAR, end + NEAR / 2).map((word) => word.toLowerCase());
  return near.filter((word) => apart.has(word) && !isOfVerb(word)).join(' ');
}

/** In UTF-16 code units: some three words. */
const NEAR = 20;

/** Not at two different days, nor one in a length of time and the other not. */
function sameTime(view: CorpusView, a: QuantityFact, b: QuantityFact): boolean {
  const [days, others] = [daysOf(a), daysOf(b)];
  if (differ(days, others) || pastOf(view, a) !== pastOf(view, b)) return false;
  return lengthOf(view, a) === lengthOf(view, b);
}

/** A year or month that was over when the article was written, also where the sentence only goes on about it (`toen`). */
function pastOf(view: CorpusView, { article, scope }: QuantityFact): string {
  const published = view.publication(article)?.value;
  const isPast = (value: string): boolean =>
    published !== undefined && /^\d{4}(?:-(?:\d\d|[QH]\d))?$/.test(value) && !published.startsWith(value);
  return scope.when.filter(isPast).sort().join(' ');
}

const daysOf = ({ scope }: QuantityFact): readonly string[] =>
  scope.when.filter((value) => dayOfValue(value) !== undefined).map((value) => value.slice(0, 10));

/** A duration, a repeated time, a week or a month, nearer to it than to another number of the sentence; '' for none. */
function lengthOf(view: CorpusView, { article, index, sentence, start, end }: QuantityFact): string {
  const { times, quantities } = view.facts(article);
  const span = sentenceSpan(view.facts(article), sentence);
  for (let i = 0; i < times.count; i++) {
    const time = { start: times.starts[i] ?? 0, end: times.ends[i] ?? 0 };
    if (time.start < span.start || time.start >= span.end) continue;
    const { value } = view.timeValue(article, i);
    if (!isLength(value)) continue;
    const own = gapOf(time, { start, end });
    const isNearer = [index - 1, index + 1].some((other) => {
      const place = { start: quantities.starts[other] ?? -Infinity, end: quantities.ends[other] ?? -Infinity };
      return gapOf(time, place) < own;
    });
    if (!isNearer) return value;
  }
  return '';
}

const gapOf = (a: Span, b: Span): number => Math.max(a.start - b.end, b.start - a.end, 0);

/** Some weeks (`PXW`) are too vague to set a count apart. */
const isLength = (value: string): boolean => /^P\d/.test(value) || /^\d{4}(?:-(?:W?\d\d|[QH]\d))?$/.test(value);

/** How much more the two sentences have in common than they need: below 0 nobody can tell that they say the same. */
export function sameness(view: CorpusView, a: QuantityFact, b: QuantityFact): number {
  if (a.sentence < 0 || b.sentence < 0) return -Infinity;
  const [p, q] = [a.quantity, b.quantity];
  const [unit, other] = [stemOf(p.unit), stemOf(q.unit)];
  const words = sharedWords(view, a, b).filter(({ stem }) => !stem.startsWith(unit) && !stem.startsWith(other));
  const shared = weightOf(words) + (rateOf(view, a) === '' ? 0 : 0.5);
  const isPlain = p.kind !== 'count' || view.pack(a.article).facts?.plainUnits.has(p.unit) === true;
  const isFew = p.kind === 'count' && Math.min(p.value, q.value) < FEW && !isClassed(p, q);
  const same = p.predicate === q.predicate && p.predicate !== 'none';
  const credit = !same ? 0 : isClassed(p, q) ? 1 : p.verb !== undefined && p.verb === q.verb ? 0.5 : 0;
  const apart = daysApart(view, a.article, b.article) ?? Infinity;
  const least = apart <= NEAR_DAYS ? 0 : 0.5;
  const day = sharedDay(a, b) === undefined ? 0 : 0.5;
  const slip = slipOf(p.value, q.value);
  const owned = isOwned(view, a, b);
  // Within days the same sentence with another number; quarter after quarter it comes again.
  const again = p.kind === 'count' && apart <= NEAR_DAYS && areAlmostSame(view, a, b);
  const told = shared + day + slip + (owned ? 0.5 : 0) + (again ? 0.5 : 0);
  const needed =
    Math.max(least, SAME_STATEMENT - credit) +
    (isPlain ? 0.25 : 0) +
    (isFew ? 1.5 : 0) +
    (isLoose(p, q) && !owned ? LOOSE * (1 - slip) : 0);
  return told - needed;
}

const isLoose = (a: Quantity, b: Quantity): boolean =>
  a.kind === 'percent' || (a.kind === 'count' && UNSAID.has(a.predicate) && UNSAID.has(b.predicate));

/** Both say what happened, and the same. */
export const isClassed = (a: Quantity, b: Quantity): boolean => a.predicate === b.predicate && !WEAK.has(a.predicate);

/** The numbers exclude each other: a conflict where nothing can have changed in between. */
function different(view: CorpusView, a: QuantityFact, b: QuantityFact): Comparison {
  const told = sameness(view, a, b) >= 0;
  if (!isClassed(a.quantity, b.quantity)) {
    if (!told || !areNear(a.quantity.value, b.quantity.value, MOST_TIMES)) return is('other', 'statement');
    // `telt in België 900 werknemers` may be a part of all.
    if (isInPart(view, a, b) && !areNear(a.quantity.value, b.quantity.value, LIKE)) return is('other', 'place');
    if (isLoose(a.quantity, b.quantity) && differ(dayBefore(view, a), dayBefore(view, b))) return is('other', 'time');
  }
  const [first, second] = [publishedOn(view, a.article), publishedOn(view, b.article)];
  const isSteady = view.pack(a.article).facts?.steadyUnits.has(unitOf(view, a)) === true;
  const grows = !isSteady && [a, b].some(({ quantity }) => GROWING.has(quantity.predicate));
  if (told && (tellsChange(view, a) || tellsChange(view, b))) return is('development', 'growth');
  if (!grows) return told ? is('conflict', 'bounds') : is('other', 'statement');
  if (told && areSwapped(a.quantity.value, b.quantity.value)) return is('conflict', 'bounds');
  if (told && first !== undefined && second !== undefined && isSettled(a, b, Math.min(first, second)))
    return is('conflict', 'bounds');
  const before = isBefore(view, a.article, b.article);
  // Of two reports one is the later, also where nobody knows which.
  if (before === undefined)
    return first === undefined || second === undefined ? is('development', 'growth') : is('other', 'time');
  const [earlier, later] = before ? [a, b] : [b, a];
  return later.quantity.value > earlier.quantity.value ? is('development', 'growth') : is('other', 'time');
}

/** `inmiddels`, `opgelopen tot`: the sentence says that the number was another one. */
function tellsChange(view: CorpusView, { article, sentence }: QuantityFact): boolean {
  const changing = view.pack(article).facts?.changing;
  return (
    changing !== undefined &&
    wordsBesideTimes(view, article, sentence).some(({ text }) => changing.has(text.toLowerCase()))
  );
}

const is = (verdict: Verdict, reason: Reason): Comparison => ({ verdict, reason });

/** Both of one day, whose counts were known when the first of them was written. `published`: its day number. */
function isSettled(a: QuantityFact, b: QuantityFact, published: number): boolean {
  const number = sharedDay(a, b);
  return number !== undefined && (isDayCount(a) || published >= number + SETTLED);
}

/** Number of a day that both sentences name. */
function sharedDay(a: QuantityFact, b: QuantityFact): number | undefined {
  const others = daysOf(b);
  const day = daysOf(a).find((each) => others.includes(each));
  return day === undefined ? undefined : dayOfValue(day);
}

/** Whether two sentences tell other numbers of one unit: then they tell of two things that happened. */
export function haveOtherNumbers(view: CorpusView, a: SentencePlace, b: SentencePlace): boolean {
  const others = quantitiesIn(view, b);
  return quantitiesIn(view, a).some((own) =>
    others.some(
      (other) =>
        unitOf(view, own) === unitOf(view, other) && exclude(intervalOf(own.quantity), intervalOf(other.quantity)),
    ),
  );
}

/** Numbers further apart count different things, where nothing else tells; a slip of the pen aside. */
const areNear = (a: number, b: number, times: number): boolean =>
  Math.max(a, b) <= times * Math.min(a, b) || areSwapped(a, b);

const MOST_TIMES = 3;
const LIKE = 1.5;

/** The places of the count itself, and not those of parts of it (`2.400, van wie 900 in België`). */
function placesOf(view: CorpusView, { article, sentence, end, scope }: QuantityFact): readonly string[] {
  const parts = view.pack(article).facts?.partsBehind;
  const behind = wordsBetween(wordsOf(view, article, sentence), end - 2, end + NEAR);
  return behind.some((word) => parts?.has(word.toLowerCase())) ? [] : scope.where;
}

/** Only one of the two names a place that the other does not. */
function isInPart(view: CorpusView, a: QuantityFact, b: QuantityFact): boolean {
  const [own, other] = [placesOf(view, a), placesOf(view, b)];
  return own.some((place) => !other.includes(place)) !== other.some((place) => !own.includes(place));
}

/** The day of the sentence right before, where its own names none: `won zondag. Voor 1.200 toeschouwers …`. */
function dayBefore(view: CorpusView, fact: QuantityFact): readonly string[] {
  const { article, sentence, scope } = fact;
  if (scope.when.length > 0 || sentence < 1) return daysOf(fact);
  return daysOf({ ...fact, scope: scopeOf(view, article, sentence - 1) });
}

/** The same figures in another order (`640`, `460`): a slip rather than two counts. */
function areSwapped(a: number, b: number): boolean {
  const figures = (value: number): string => [...figuresOf(value)].sort().join('');
  const own = figures(a);
  return a !== b && own.length >= 2 && own === figures(b) && Math.floor(Math.log10(a)) === Math.floor(Math.log10(b));
}

/** From 0 to 1: how much the two numbers look like one with a figure written wrong. */
function slipOf(a: number, b: number): number {
  if (areSwapped(a, b)) return 1;
  const [own, other] = [figuresOf(a), figuresOf(b)];
  if (own.length !== other.length || own.length < 2 || Math.floor(Math.log10(a)) !== Math.floor(Math.log10(b)))
    return 0;
  const wrong = [...own].filter((figure, i) => figure !== other[i]).length;
  return wrong !== 1 ? 0 : own.length === 2 ? 0.25 : 0.5;
}

/** Without the noughts that only tell how large it is. */
const figuresOf = (value: number): string => String(value).replace(/\D/g, '').replace(/0+$/, '');

/** Both say what the same organisation has: `telt 1.100 werknemers`. */
function isOwned(view: CorpusView, a: QuantityFact, b: QuantityFact): boolean {
  const owners = ({ scope }: QuantityFact): readonly string[] => scope.who.filter((id) => !id.startsWith('person:'));
  const [own, other] = [owners(a), owners(b)];
  if (a.quantity.kind !== 'count' || own.length !== 1 || other.length !== 1 || own[0] !== other[0]) return false;
  return tellsOwn(view, a) && tellsOwn(view, b);
}

function tellsOwn(view: CorpusView, { article, sentence, start, end }: QuantityFact): boolean {
  const owning = view.pack(article).facts?.owning;
  const near = wordsBetween(wordsOf(view, article, sentence), start - 2 * NEAR, end + 2 * NEAR);
  return near.some((word) => owning?.has(word.toLowerCase()) === true);
}

/** What is called off on a day is known on that day. */
const isDayCount = ({ quantity }: QuantityFact): boolean => quantity.predicate === 'cancelled';
