/** seedbed/eventMonths: the months that articles are dated in, the latest first: the roots of the view of events. */
import type { Steps } from '../../base/steps.ts';
import type { CorpusFeature } from '../feature.ts';
import { eventMonthsRequest } from './methods.ts';
import { articlesByMonth } from './months.ts';

export { articlesByMonth } from './months.ts';

export interface EventMonthsResult {
  readonly months: readonly EventMonth[];
}

export interface EventMonth {
  /** `2020-03`; empty for articles without a date. */
  readonly month: string;
  readonly articles: number;
}

export const eventMonths: CorpusFeature<unknown, EventMonthsResult> = {
  method: eventMonthsRequest,
  scope: 'corpus',
  capabilities: {},
  *run({ view }): Steps<EventMonthsResult> {
    const months: EventMonth[] = [];
    for (const [month, articles] of yield* articlesByMonth(view)) months.push({ month, articles: articles.length });
    return { months };
  },
};
