/** seedbed/eventMonths: the months that articles are dated in, the latest first: the roots of the view of events. */
import type { ArticleId } from '../../base/ids.ts';
import type { Steps } from '../../base/steps.ts';
import type { CorpusView } from '../../corpus/view.ts';
import type { CorpusFeature } from '../feature.ts';
import { eventMonthsRequest } from './methods.ts';

export interface EventMonthsResult {
  readonly months: readonly EventMonth[];
}

export interface EventMonth {
  /** `2020-03`; empty for articles without a date. */
  readonly month: string;
  readonly articles: number;
}

const PAUSE = 1000;

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

const known = new WeakMap<CorpusView, ReadonlyMap<string, readonly ArticleId[]>>();

/** The latest month first, articles without a date last; in a month the latest article first. */
export function* articlesByMonth(view: CorpusView): Steps<ReadonlyMap<string, readonly ArticleId[]>> {
  const remembered = known.get(view);
  if (remembered) return remembered;
  const months = new Map<string, ArticleId[]>();
  const undated: ArticleId[] = [];
  const articles = view.articles();
  for (let i = articles.length - 1; i >= 0; i--) {
    const article = articles[i];
    if (article === undefined) continue;
    const month = view.facts(article).published?.value.slice(0, 7);
    const list = month === undefined ? undated : months.get(month);
    if (list) list.push(article);
    else if (month !== undefined) months.set(month, [article]);
    if (i % PAUSE === 0) yield;
  }
  if (undated.length > 0) months.set('', undated);
  known.set(view, months);
  return months;
}
