/**
 * seedbed/events: events that several articles tell of, the latest first. An event is listed with its earliest article,
 * month by month and a few articles at a time: what the articles of a story tell is worked out when a page is asked for.
 */
import type { ArticleId } from '../../base/ids.ts';
import { compareTexts } from '../../base/order.ts';
import type { Steps } from '../../base/steps.ts';
import type { CorpusEvent } from '../../corpus/events/event.ts';
import type { CorpusFeature, CorpusRequest } from '../feature.ts';
import { eventRows } from './event-row.ts';
import { eventsMatching } from './filtered-events.ts';
import { eventsRequest } from './methods.ts';
import { articlesByMonth } from './months.ts';
import { pageOf } from './page.ts';
import type { EventRow } from './rows.ts';

export interface EventsParams {
  /** `2020-03`; empty for articles without a date. Without it all months. */
  readonly month?: string;
  /** The events of the whole corpus that match best, rather than those of a month. */
  readonly filter?: string;
  /** As `next` of the page before has it. */
  readonly offset?: number;
  /** Articles that are looked at for a page: each costs some milliseconds. */
  readonly limit?: number;
}

export interface EventsResult {
  /** By date, the latest first. */
  readonly items: readonly EventRow[];
  /** Where the next page begins; absent at the end. A page may be empty and yet have a next one. */
  readonly next?: number;
}

export const events: CorpusFeature<EventsParams | null, EventsResult> = {
  method: eventsRequest,
  scope: 'corpus',
  capabilities: {},
  *run(request, params): Steps<EventsResult> {
    const { filter, month } = params ?? {};
    if (typeof filter === 'string' && filter.trim() !== '') {
      return { items: yield* rowsOf(request, yield* eventsMatching(request, filter)) };
    }
    const { offset, limit } = pageOf(params);
    const months = yield* articlesByMonth(request.view);
    const articles = typeof month === 'string' ? (months.get(month) ?? []) : [...months.values()].flat();
    const found: CorpusEvent[] = [];
    for (const article of articles.slice(offset, offset + limit)) {
      found.push(...eventsFrom(request, article));
      yield;
    }
    const items = yield* rowsOf(request, found);
    return offset + limit < articles.length ? { items, next: offset + limit } : { items };
  },
};

/** Of several articles, and first told by this one. */
const eventsFrom = ({ view }: CorpusRequest, article: ArticleId): readonly CorpusEvent[] =>
  view.eventsOf(article).filter(({ articles }) => articles.length > 1 && articles[0] === article);

function* rowsOf(request: CorpusRequest, found: readonly CorpusEvent[]): Steps<readonly EventRow[]> {
  const rows = yield* eventRows(request, found);
  return rows.toSorted((a, b) => compareTexts(b.date ?? '', a.date ?? '') || compareTexts(a.id, b.id));
}
