/** seedbed/event: the articles that tell of an event, in the order of their dates, each with its passages. */
import type { Steps } from '../../base/steps.ts';
import type { CorpusFeature } from '../feature.ts';
import { articleRow } from './article-rows.ts';
import { eventRows } from './event-row.ts';
import { eventRequest } from './methods.ts';
import type { ArticleRow, EventRow } from './rows.ts';

export interface EventParams {
  readonly id: string;
  /** An article that tells of it: as `location` of the row has it. */
  readonly uri: string;
}

export interface EventResult {
  readonly event: EventRow;
  readonly articles: readonly ArticleRow[];
}

export const event: CorpusFeature<EventParams | null, EventResult | null> = {
  method: eventRequest,
  scope: 'corpus',
  capabilities: {},
  *run(request, params): Steps<EventResult | null> {
    const { view } = request;
    const from = typeof params?.uri === 'string' ? view.find(params.uri) : undefined;
    const found = from === undefined ? undefined : view.eventsOf(from).find(({ id }) => id === params?.id);
    if (!found) return null;
    yield { load: found.articles.filter((article) => request.text(article) === undefined) };
    const [row] = yield* eventRows(request, [found]);
    if (!row) return null;
    const articles = found.articles.map((article) =>
      articleRow(
        request,
        article,
        found.passages.filter((passage) => passage.article === article),
        false,
      ),
    );
    return { event: row, articles };
  },
};
