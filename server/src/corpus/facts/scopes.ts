/** All facts of an article that can be compared, with their scope: for those who read them as output. */
import type { ArticleId } from '../../base/ids.ts';
import type { CorpusView } from '../view.ts';
import { ageStatements } from './ages.ts';
import { datedEvents } from './dates.ts';
import type { AgeStatement, DatedEvent, PlacedStatement, QuantityFact, RoleStatement } from './fact.ts';
import { placedStatements } from './places.ts';
import { quantityFacts } from './quantities.ts';
import { roleStatements } from './roles.ts';

export interface ComparableFacts {
  readonly quantities: readonly QuantityFact[];
  readonly roles: readonly RoleStatement[];
  readonly ages: readonly AgeStatement[];
  readonly dates: readonly DatedEvent[];
  readonly places: readonly PlacedStatement[];
}

export const comparableFacts = (view: CorpusView, article: ArticleId): ComparableFacts => ({
  quantities: quantityFacts(view, article),
  roles: roleStatements(view, article),
  ages: ageStatements(view, article),
  dates: datedEvents(view, article),
  places: placedStatements(view, article),
});
