/** What the other articles of a story say of the same sort of thing as one count: for the reader, with how it compares. */
import type { ArticleId } from '../../base/ids.ts';
import type { CorpusView } from '../view.ts';
import { companionsOf } from './companions.ts';
import { compareQuantities, isClassed, sameness } from './compare-quantities.ts';
import type { Comparison, QuantityFact, Reason } from './fact.ts';
import { quantityFact, quantityFacts, unitOf } from './quantities.ts';

export interface RelatedQuantity {
  readonly fact: QuantityFact;
  readonly comparison: Comparison;
}

/** The same thing, or the same sort of thing with another scope: other days, a part of it. */
const TOLD: ReadonlySet<Reason> = new Set(['time', 'part', 'place']);

/** In the order of `articles()` of the view, then of the text. */
export function factsLike(view: CorpusView, article: ArticleId, index: number): readonly RelatedQuantity[] {
  const own = quantityFact(view, article, index);
  const units = new Set([unitOf(view, own)]);
  return companionsOf(view, article).flatMap((other) =>
    quantityFacts(view, other, units).flatMap((fact) => {
      if (fact.quantity.kind !== own.quantity.kind) return [];
      const comparison = compareQuantities(view, own, fact);
      const isTold = comparison.verdict !== 'other' || (TOLD.has(comparison.reason) && isAlike(view, own, fact));
      return isTold ? [{ fact, comparison }] : [];
    }),
  );
}

/** Something happened to both, and the same; or they say the same in other words too. */
const isAlike = (view: CorpusView, a: QuantityFact, b: QuantityFact): boolean =>
  isClassed(a.quantity, b.quantity) || sameness(view, a, b) >= 0;
