/**
 * Where articles say that something is or happened, and whether two articles give two places for the same thing. A
 * place may lie in another one, and news of one sort comes from many places: so only sentences that are alike right
 * beside the place are compared.
 */
import type { ArticleId, EntityId } from '../../base/ids.ts';
import { lastAtOrBefore } from '../../base/span.ts';
import type { CorpusView, StoredFacts } from '../view.ts';
import { haveOtherNumbers } from './compare-quantities.ts';
import { dayOfValue } from './days.ts';
import type { Comparison, PlacedStatement } from './fact.ts';
import { likeness } from './likeness.ts';
import { onceAReading } from './once-a-view.ts';
import { scopeOf } from './quantities.ts';
import { areAlmostSame, sentenceHolding, wordsOf } from './sentences.ts';

const SAME_STATEMENT = 3;
const LEAST_BESIDE = 2;

/** Places behind a small word such as `in`, in order of the text. */
export const placedStatements = onceAReading((view, article): readonly PlacedStatement[] => {
  const facts = view.facts(article);
  const { mentions } = facts;
  const ofRole = new Set(facts.roles.flatMap(({ start, end }) => [...mentionsWithin(facts, start, end)]));
  const found: PlacedStatement[] = [];
  for (let i = 0; i < mentions.count; i++) {
    const place = view.entityOf(article, i);
    const start = mentions.starts[i] ?? 0;
    if (!place.startsWith('location:') || view.typeOf(article, i) !== 'location') continue;
    const sentence = sentenceHolding(facts, start);
    // The place of an office is told by the rule on roles.
    if (ofRole.has(i)) continue;
    const preposition = sentence < 0 ? undefined : wordBefore(view, article, sentence, i);
    if (preposition === undefined) continue;
    found.push({ article, start, end: mentions.ends[i] ?? 0, sentence, place, mention: i, preposition });
  }
  return found;
});

function* mentionsWithin({ mentions }: StoredFacts, start: number, end: number): Generator<number> {
  const { starts, count } = mentions;
  let i = lastAtOrBefore(count, (at) => starts[at] ?? 0, start - 1) + 1;
  for (; i < count && (starts[i] ?? end) < end; i++) yield i;
}

/** The small word right before a name, in lower case; `undefined` where there is none, and behind a title (`burgemeester van`). */
function wordBefore(view: CorpusView, article: ArticleId, sentence: number, mention: number): string | undefined {
  const facts = view.facts(article);
  const { roles } = view.pack(article);
  const words = wordsOf(view, article, sentence);
  const id = facts.names[facts.mentions.names[mention] ?? 0];
  const [first] = id === undefined ? [] : view.text(id).split(' ');
  const start = facts.mentions.starts[mention] ?? 0;
  let best = -1;
  for (const [i, { text, at }] of words.entries()) {
    if (text !== first) continue;
    if (best < 0 || Math.abs(at - start) < Math.abs((words[best]?.at ?? 0) - start)) best = i;
  }
  const before = words[best - 1]?.text.toLowerCase();
  if (before === undefined || !roles.linkers.has(before)) return undefined;
  return before === roles.tie && roles.isTitle((words[best - 2]?.text ?? '').toLowerCase()) ? undefined : before;
}

export function comparePlaces(view: CorpusView, a: PlacedStatement, b: PlacedStatement): Comparison {
  if (a.preposition !== b.preposition) return { verdict: 'other', reason: 'statement' };
  const { total, beside } = likeness(view, a, b);
  const least = areAlmostSame(view, a, b) ? LEAST_BESIDE - 1 : LEAST_BESIDE;
  if (beside < least || total < SAME_STATEMENT) return { verdict: 'other', reason: 'statement' };
  if (a.place === b.place) return { verdict: 'agree', reason: 'same' };
  const [own, other] = [scopeOf(view, a.article, a.sentence), scopeOf(view, b.article, b.sentence)];
  // Both told in one sentence: one lies in the other, or it is about both.
  if (own.where.includes(b.place) || other.where.includes(a.place)) return { verdict: 'other', reason: 'place' };
  const isKnown = (article: ArticleId, place: EntityId): boolean => names(view, article).has(place);
  if (isKnown(a.article, b.place) && isKnown(b.article, a.place)) return { verdict: 'other', reason: 'place' };
  const [days, others] = [daysIn(own.when), daysIn(other.when)];
  if (days.length > 0 && others.length > 0 && !days.some((day) => others.includes(day)))
    return { verdict: 'other', reason: 'time' };
  if (haveOtherNumbers(view, a, b)) return { verdict: 'other', reason: 'part' };
  return { verdict: 'conflict', reason: 'place' };
}

const daysIn = (values: readonly string[]): readonly number[] => values.flatMap((value) => dayOfValue(value) ?? []);

const names = onceAReading((view, article): ReadonlySet<EntityId> => {
  const { count } = view.facts(article).mentions;
  return new Set(Array.from({ length: count }, (_, i) => view.entityOf(article, i)));
});
