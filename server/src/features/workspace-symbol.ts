/** workspace/symbol: entities by any of their names; the letters asked for in order, with gaps, as in a quick pick. */
import { SymbolKind, type WorkspaceSymbol, type WorkspaceSymbolParams } from 'vscode-languageserver';
import { fold } from '../base/fold.ts';
import type { EntityId } from '../base/ids.ts';
import type { Steps } from '../base/steps.ts';
import type { CorpusView, Entity } from '../corpus/view.ts';
import type { MentionType } from '../languages/pack.ts';
import type { CorpusFeature } from './feature.ts';
import { fullestMention } from './fullest-mention.ts';
import { labels } from './labels.ts';
import { toLocation } from './to-lsp.ts';

const MOST = 100;

const KINDS: { readonly [type in MentionType]: SymbolKind } = {
  person: SymbolKind.Class,
  organisation: SymbolKind.Module,
  location: SymbolKind.Namespace,
  demonym: SymbolKind.Namespace,
  event: SymbolKind.Event,
  product: SymbolKind.Object,
};

export const workspaceSymbol: CorpusFeature<WorkspaceSymbolParams, WorkspaceSymbol[]> = {
  method: 'workspace/symbol',
  scope: 'corpus',
  capabilities: { workspaceSymbolProvider: true },
  *run({ view, locale }, { query }): Steps<WorkspaceSymbol[]> {
    const found = yield* entitiesFor(view, fold(query).replace(/\s+/g, ''));
    return found.flatMap((entity) => {
      const mention = fullestMention(view, entity);
      if (!mention) return [];
      const containerName = labels[locale].mentions(entity.mentions.length, entity.articles.length);
      return [
        {
          name: entity.name,
          kind: KINDS[entity.type],
          containerName,
          location: toLocation(view, mention.article, mention),
        },
      ];
    });
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

/** 3 a word of it begins so, 2 holds it, 1 holds its letters in order, 0 none of these. */
function rankOf(text: string, wanted: string): number {
  const words = fold(text).split(/\s+/);
  const name = words.join('');
  if (!name.includes(wanted)) return isSubsequence(wanted, name) ? 1 : 0;
  let start = 0;
  for (const word of words) {
    if (name.startsWith(wanted, start)) return 3;
    start += word.length;
  }
  return 2;
}

function isSubsequence(short: string, long: string): boolean {
  let at = 0;
  for (let i = 0; i < long.length && at < short.length; i++) if (long[i] === short[at]) at++;
  return at === short.length;
}
