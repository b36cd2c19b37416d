/**
 * workspace/symbol: entities by any of their names, and events by their word and by who takes part; the letters asked
 * for in order, with gaps, as in a quick pick.
 */
import type { WorkspaceSymbol, WorkspaceSymbolParams } from 'vscode-languageserver';
import { fold } from '../base/fold.ts';
import type { EntityId } from '../base/ids.ts';
import type { Steps } from '../base/steps.ts';
import type { CorpusView, Entity } from '../corpus/view.ts';
import { eventSymbols } from './events/event-symbols.ts';
import type { CorpusFeature } from './feature.ts';
import { fullestMention } from './entities/fullest-mention.ts';
import { rankOf } from './fuzzy.ts';
import { labels } from './labels.ts';
import { symbolKinds } from './symbol-kinds.ts';
import { toLocation } from './to-lsp.ts';

const MOST = 100;

export const workspaceSymbol: CorpusFeature<WorkspaceSymbolParams, WorkspaceSymbol[]> = {
  method: 'workspace/symbol',
  scope: 'corpus',
  capabilities: { workspaceSymbolProvider: { resolveProvider: true } },
  *run({ view, locale }, { query }): Steps<WorkspaceSymbol[]> {
    const wanted = fold(query).replace(/\s+/g, '');
    const found = yield* entitiesFor(view, wanted);
    const entities = found.flatMap((entity): WorkspaceSymbol[] => {
      const mention = fullestMention(view, entity);
      if (!mention) return [];
      const containerName = labels[locale].mentions(entity.mentions.length, entity.articles.length);
      return [
        {
          name: entity.name,
          kind: symbolKinds[entity.type],
          containerName,
          location: toLocation(view, mention.article, mention),
          data: { entity: entity.id },
        },
      ];
    });
    return [...entities, ...(yield* eventSymbols(view, locale, query, found))];
  },
};

/** The best matches first; of equals the most mentioned. Only these are gathered, never all entities of the corpus. */
function* entitiesFor(view: CorpusView, wanted: string): Steps<readonly Entity[]> {
  const matches = [...view.names()]
    .map(({ name, count }) => ({ name, count, text: view.text(name) }))
    .map((match) => ({ ...match, rank: rankOf(match.text, wanted) }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank || b.count - a.count || (a.text < b.text ? -1 : 1));
  const ranks = new Map<EntityId, number>();
  const entities: Entity[] = [];
  for (const { name, rank } of matches) {
    for (const id of view.entitiesNamed(name)) {
      if (ranks.has(id)) continue;
      ranks.set(id, rank);
      const entity = view.entity(id);
      if (entity) entities.push(entity);
    }
    if (entities.length >= MOST) break;
    yield;
  }
  const rank = ({ id }: Entity): number => ranks.get(id) ?? 0;
  return entities.sort((a, b) => rank(b) - rank(a) || b.mentions.length - a.mentions.length || (a.id < b.id ? -1 : 1));
}
