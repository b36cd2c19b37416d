/**
 * Whether two sentences state a fact of one and the same thing: a count that both give, alike or not, or
 * two days of which one is wrong. Who
 * tells another number of injured still tells of the same accident.
 */
import type { ArticleId } from '../../base/ids.ts';
import { compareQuantities } from '../facts/compare-quantities.ts';
import { compareDates, datedEvents } from '../facts/dates.ts';
import type { DatedEvent, QuantityFact, Verdict } from '../facts/fact.ts';
import { quantityFacts, unitOf } from '../facts/quantities.ts';
import type { CorpusView } from '../view.ts';

/** Sentences of one article. */
export interface Sentences {
  readonly article: ArticleId;
  readonly sentences: readonly number[];
}

interface Stated {
  readonly quantities: readonly { readonly fact: QuantityFact; readonly unit: string }[];
  readonly dates: readonly DatedEvent[];
}

/** 1 where both state the same with other numbers or days, half where they agree, which may be by chance; else 0. */
export function factsIn(view: CorpusView): (a: Sentences, b: Sentences) => number {
  const articles = new Map<ArticleId, Stated>();
  const stated = new Map<Sentences, Stated>();
  const factsOf = (told: Sentences): Stated => {
    const known = stated.get(told);
    if (known) return known;
    const { article, sentences } = told;
    const all = articles.get(article) ?? allOf(view, article);
    articles.set(article, all);
    const made = {
      quantities: all.quantities.filter(({ fact }) => sentences.includes(fact.sentence)),
      dates: all.dates.filter(({ sentence }) => sentences.includes(sentence)),
    };
    stated.set(told, made);
    return made;
  };
  return (a, b) => {
    if (a.article === b.article) return 0;
    const [own, other] = [factsOf(a), factsOf(b)];
    let most = 0;
    for (const one of own.quantities)
      for (const two of other.quantities)
        if (one.unit === two.unit) most = Math.max(most, worth(view, one.fact, two.fact));
    for (const one of own.dates)
      for (const two of other.dates)
        if (one.value !== two.value) most = Math.max(most, worthOf(compareDates(view, one, two).verdict));
    return most;
  };
}

const allOf = (view: CorpusView, article: ArticleId): Stated => ({
  quantities: quantityFacts(view, article).map((fact) => ({ fact, unit: unitOf(view, fact) })),
  dates: datedEvents(view, article),
});

/** How many there are of something says half: that stays so from one event to the next. */
function worth(view: CorpusView, a: QuantityFact, b: QuantityFact): number {
  const { predicate, kind } = a.quantity;
  const isStanding = kind === 'count' && (predicate === 'none' || predicate === 'other');
  return worthOf(compareQuantities(view, a, b).verdict) * (isStanding ? 0.5 : 1);
}

const worthOf = (verdict: Verdict): number => (verdict === 'other' ? 0 : verdict === 'agree' ? 0.5 : 1);
