/** seedbed/eventArticles: the articles that tell of an event, found by its id, by words and names, or by its date. */
import type { Steps } from '../../base/steps.ts';
import type { CorpusEvent } from '../../corpus/events/event.ts';
import type { CorpusFeature, CorpusRequest } from '../feature.ts';
import { countIn, textIn } from '../views/asked.ts';
import { articlesByMonth } from '../views/event-months.ts';
import { eventsMatching } from '../views/filtered-events.ts';
import { type EventAnswer, eventAnswer } from './event-answer.ts';
import { eventArticlesRequest } from './methods.ts';
import { type Provenance, provenance, unread } from './provenance.ts';

export interface EventArticlesResult {
  readonly events: readonly (EventAnswer & { readonly passages: readonly Provenance[] })[];
  readonly more: boolean;
}

const USUAL = 5;
const MOST = 20;
/** Of one event. */
const MOST_PASSAGES = 15;
/** Articles of a month that are looked at. */
const MOST_LOOKED_AT = 300;

export const eventArticles: CorpusFeature<unknown, EventArticlesResult> = {
  method: eventArticlesRequest,
  scope: 'corpus',
  capabilities: {},
  *run(request, params): Steps<EventArticlesResult> {
    const limit = countIn(params, 'limit', USUAL, MOST);
    const date = textIn(params, 'date') ?? '';
    const all = yield* asked(request, textIn(params, 'event'), textIn(params, 'query'), date);
    const found = all.filter((event) => (event.date ?? '').startsWith(date));
    const shown = found.slice(0, limit).map((event) => ({ event, passages: event.passages.slice(0, MOST_PASSAGES) }));
    const read = shown.flatMap(({ passages }) => passages.map(({ article }) => article));
    yield { load: unread(request, read) };
    return {
      events: shown.map(({ event, passages }) => ({
        ...eventAnswer(request, event),
        passages: passages.map((passage) => provenance(request, passage.article, passage)),
      })),
      more: found.length > limit,
    };
  },
};

function* asked(
  request: CorpusRequest,
  id: string | undefined,
  query: string | undefined,
  date: string,
): Steps<readonly CorpusEvent[]> {
  const { view } = request;
  if (id !== undefined) {
    const event = view.event(id);
    return event ? [event] : [];
  }
  if (query !== undefined) return yield* eventsMatching(request, query);
  const found = new Map<string, CorpusEvent>();
  const months = yield* articlesByMonth(view);
  for (const article of (months.get(date.slice(0, 7)) ?? []).slice(0, MOST_LOOKED_AT)) {
    for (const event of view.eventsOf(article)) if (event.articles.length > 1) found.set(event.id, event);
    yield;
  }
  return [...found.values()];
}
