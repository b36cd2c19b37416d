/** seedbed/findEntity: which entities a name may mean, with an example of each. For language models and scripts. */
import { type ArticleId, entityId } from '../../base/ids.ts';
import type { Span } from '../../base/span.ts';
import type { Steps } from '../../base/steps.ts';
import { MENTION_TYPES } from '../../languages/pack.ts';
import type { CorpusFeature, CorpusRequest } from '../feature.ts';
import { countIn, textIn } from '../views/asked.ts';
import { articlesOfEntity } from '../views/entity-articles.ts';
import { entityList } from '../views/entity-list.ts';
import type { EntityRow } from '../views/rows.ts';
import { findEntityRequest } from './methods.ts';
import { type Provenance, provenance, unread } from './provenance.ts';

export interface FoundEntity extends EntityRow {
  /** The latest mention. */
  readonly example?: Provenance;
}

export interface FindEntityResult {
  /** Most mentioned first. */
  readonly entities: readonly FoundEntity[];
  readonly more: boolean;
}

const USUAL = 10;
const MOST = 50;

export const findEntity: CorpusFeature<unknown, FindEntityResult> = {
  method: findEntityRequest,
  scope: 'corpus',
  capabilities: {},
  *run(request, params): Steps<FindEntityResult> {
    const limit = countIn(params, 'limit', USUAL, MOST);
    const wanted = textIn(params, 'type');
    const type = MENTION_TYPES.find((each) => each === wanted);
    const query = textIn(params, 'query') ?? '';
    const { rows, isWhole } = yield* entityList(request.view, type, query, limit);
    const entities = yield* withExamples(request, rows.slice(0, limit));
    return { entities, more: rows.length > limit || !isWhole };
  },
};

function* withExamples(request: CorpusRequest, rows: readonly EntityRow[]): Steps<readonly FoundEntity[]> {
  const latest = new Map<string, { readonly article: ArticleId; readonly mention: Span }>();
  for (const { id } of rows) {
    const { found } = yield* articlesOfEntity(request.view, entityId(id), { offset: 0, limit: 1 });
    const [article] = found;
    const mention = article?.mentions[0];
    if (article && mention) latest.set(id, { article: article.article, mention });
    yield;
  }
  yield {
    load: unread(
      request,
      Array.from(latest.values(), ({ article }) => article),
    ),
  };
  return rows.map((row) => {
    const example = latest.get(row.id);
    return example ? { ...row, example: provenance(request, example.article, example.mention) } : row;
  });
}
