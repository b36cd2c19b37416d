/** seedbed/together: the places behind a node of the graph (its mentions) or an edge (the sentences that name both). */
import { entityId } from '../../base/ids.ts';
import type { Steps } from '../../base/steps.ts';
import type { CorpusFeature } from '../feature.ts';
import { toLocation } from '../to-lsp.ts';
import { textIn } from './asked.ts';
import { type TogetherParams, type TogetherResult, togetherRequest } from './figure-messages.ts';
import { sentencesNaming } from './together.ts';

const MOST_PLACES = 200;
const PAUSE = 50;

export const entityPassages: CorpusFeature<TogetherParams, TogetherResult> = {
  method: togetherRequest,
  scope: 'corpus',
  capabilities: {},
  *run({ view }, params): Steps<TogetherResult> {
    const entity = view.entity(entityId(textIn(params, 'entity') ?? ''));
    const other = textIn(params, 'other');
    if (!entity) return [];
    if (other === undefined) {
      return entity.mentions.slice(0, MOST_PLACES).map((mention) => toLocation(view, mention.article, mention));
    }
    const both = [entity.id, entityId(other)];
    const places: ReturnType<typeof toLocation>[] = [];
    for (const [i, article] of entity.articles.entries()) {
      if (i % PAUSE === 0) yield;
      for (const sentence of sentencesNaming(view, article, (id) => both.includes(id))) {
        if (sentence.entities.length === 2) places.push(toLocation(view, article, sentence));
      }
      if (places.length >= MOST_PLACES) break;
    }
    return places.slice(0, MOST_PLACES);
  },
};
