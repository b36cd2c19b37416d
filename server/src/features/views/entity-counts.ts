/** seedbed/entityCounts: how many entities there are of each type, for the roots of the view. */
import type { Steps } from '../../base/steps.ts';
import { MENTION_TYPES, type MentionType } from '../../languages/pack.ts';
import type { CorpusFeature } from '../feature.ts';
import { entityCounts as countsOf } from './entity-list.ts';
import { entityCountsRequest } from './methods.ts';

export interface EntityCountsResult {
  /** Types that occur. In a large corpus names are counted, of which an entity may have several. */
  readonly types: readonly { readonly type: MentionType; readonly count: number }[];
  readonly articles: number;
}

export const entityCounts: CorpusFeature<unknown, EntityCountsResult> = {
  method: entityCountsRequest,
  scope: 'corpus',
  capabilities: {},
  *run({ view }): Steps<EntityCountsResult> {
    const counts = yield* countsOf(view);
    return {
      types: MENTION_TYPES.flatMap((type) => {
        const count = counts.get(type) ?? 0;
        return count === 0 ? [] : [{ type, count }];
      }),
      articles: view.articleCount,
    };
  },
};
