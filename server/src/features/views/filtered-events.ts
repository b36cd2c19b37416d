/** The events that a filter of the views leads to: by their own words, and by the entities that the words name. */
import { type ArticleId, entityId } from '../../base/ids.ts';
import type { Steps } from '../../base/steps.ts';
import type { CorpusEvent } from '../../corpus/events/event.ts';
import { matchingEvents } from '../events/matching-events.ts';
import type { CorpusRequest } from '../feature.ts';
import { articlesOfEntity } from './entity-articles.ts';
import { entityList } from './entity-list.ts';

/** Entities that match, whose articles are asked for events. */
const MOST_ENTITIES = 10;
const MOST_OF_ENTITY = 30;

/** Events that tell of the words, or of entities that they name. */
export function* eventsMatching({ view }: CorpusRequest, filter: string): Steps<readonly CorpusEvent[]> {
  const { rows } = yield* entityList(view, undefined, filter, MOST_ENTITIES);
  const named: { readonly articles: readonly ArticleId[] }[] = [];
  for (const { id } of rows.slice(0, MOST_ENTITIES)) {
    const { found } = yield* articlesOfEntity(view, entityId(id), { offset: 0, limit: MOST_OF_ENTITY });
    named.push({ articles: found.map(({ article }) => article) });
  }
  return yield* matchingEvents(view, filter, named);
}
