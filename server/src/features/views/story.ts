/**
 * seedbed/story: the events of a story that several of its articles tell of, by date, and the articles that tell of
 * none of them, so that nothing of a story is left out.
 */
import type { Span } from '../../base/span.ts';
import type { Steps } from '../../base/steps.ts';
import type { CorpusEvent } from '../../corpus/events/event.ts';
import type { CorpusFeature } from '../feature.ts';
import { articleRow } from './article-rows.ts';
import { textIn } from './asked.ts';
import { eventRows } from './event-row.ts';
import { storyRequest } from './methods.ts';
import type { ArticleRow, EventRow } from './rows.ts';

export interface StoryParams {
  /** Of an article of the story: as the row has it. */
  readonly uri: string;
}

export interface StoryResult {
  readonly events: readonly EventRow[];
  readonly articles: readonly ArticleRow[];
}

/** Of a long story the first articles that tell of nothing else are listed. */
const MOST_ARTICLES = 50;

export const story: CorpusFeature<StoryParams | null, StoryResult> = {
  method: storyRequest,
  scope: 'corpus',
  capabilities: {},
  *run(request, params): Steps<StoryResult> {
    const { view } = request;
    const from = view.find(textIn(params, 'uri') ?? '');
    const all = (from === undefined ? undefined : view.storyOf(from))?.articles ?? [];
    const found = new Map<string, CorpusEvent>();
    for (const article of all) {
      yield;
      for (const event of view.eventsOf(article)) if (event.articles.length > 1) found.set(event.id, event);
    }
    const events = [...found.values()].sort((a, b) => ((a.date ?? '~') + a.id < (b.date ?? '~') + b.id ? -1 : 1));
    const told = new Set(events.flatMap(({ articles }) => articles));
    const others = all.filter((article) => !told.has(article)).slice(0, MOST_ARTICLES);
    const rows = yield* eventRows(request, events);
    yield { load: others.filter((article) => request.text(article) === undefined) };
    const articles: ArticleRow[] = [];
    for (const article of others) {
      yield;
      articles.push(articleRow(request, article, [beginningOf(view.facts(article).sentences)], false));
    }
    return { events: rows, articles };
  },
};

const beginningOf = (sentences: Uint32Array): Span => ({ start: sentences[0] ?? 0, end: sentences[1] ?? 0 });
