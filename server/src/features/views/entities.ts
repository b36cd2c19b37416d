/** seedbed/entities: one page of the entities of a type, most mentioned first. */
import type { Steps } from '../../base/steps.ts';
import { MENTION_TYPES, type MentionType } from '../../languages/pack.ts';
import type { CorpusFeature } from '../feature.ts';
import { entityList } from './entity-list.ts';
import { entitiesRequest } from './methods.ts';
import { pageOf } from './page.ts';
import type { EntityRow } from './rows.ts';

export interface EntitiesParams {
  /** Without it those of all types. */
  readonly type?: MentionType;
  /** Beginnings of words of a name. */
  readonly filter?: string;
  readonly offset?: number;
  readonly limit?: number;
}

export interface EntitiesResult {
  readonly items: readonly EntityRow[];
  /** Whether there is a next page. */
  readonly more: boolean;
  /** How many there are in all; only where that is known. */
  readonly total?: number;
}

export const entities: CorpusFeature<EntitiesParams | null, EntitiesResult> = {
  method: entitiesRequest,
  scope: 'corpus',
  capabilities: {},
  *run({ view }, params): Steps<EntitiesResult> {
    const { offset, limit } = pageOf(params);
    const type = MENTION_TYPES.find((known) => known === params?.type);
    const filter = typeof params?.filter === 'string' ? params.filter : '';
    const { rows, isWhole } = yield* entityList(view, type, filter, offset + limit + 1);
    const page = { items: rows.slice(offset, offset + limit), more: rows.length > offset + limit };
    return isWhole ? { ...page, total: rows.length } : page;
  },
};
