/** seedbed/entity: the articles that name an entity, the latest first, each with its mentions. */
import { entityId } from '../../base/ids.ts';
import type { Steps } from '../../base/steps.ts';
import type { CorpusFeature } from '../feature.ts';
import { articleRow } from './article-rows.ts';
import { articlesOfEntity } from './entity-articles.ts';
import { entityRequest } from './methods.ts';
import { pageOf } from './page.ts';
import type { ArticleRow } from './rows.ts';

export interface EntityParams {
  readonly id: string;
  /** As `next` of the page before has it. */
  readonly offset?: number;
  readonly limit?: number;
}

export interface EntityResult {
  readonly articles: readonly ArticleRow[];
  /** Where the next page begins; absent at the end. */
  readonly next?: number;
}

export const entity: CorpusFeature<EntityParams | null, EntityResult> = {
  method: entityRequest,
  scope: 'corpus',
  capabilities: {},
  *run(request, params): Steps<EntityResult> {
    if (typeof params?.id !== 'string') return { articles: [] };
    const { found, next } = yield* articlesOfEntity(request.view, entityId(params.id), pageOf(params));
    yield { load: found.map(({ article }) => article).filter((article) => request.text(article) === undefined) };
    const articles: ArticleRow[] = [];
    for (const { article, mentions } of found) {
      articles.push(articleRow(request, article, mentions, true));
      // The date of an article that has none is worked out from others.
      yield;
    }
    return next === undefined ? { articles } : { articles, next };
  },
};
