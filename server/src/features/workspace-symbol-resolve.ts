/** workspaceSymbol/resolve: where the entity is introduced best now, should the articles have changed since the list. */
import type { WorkspaceSymbol } from 'vscode-languageserver';
import { entityId } from '../base/ids.ts';
import { fullestMention } from './entities/fullest-mention.ts';
import type { CorpusFeature } from './feature.ts';
import { toLocation } from './to-lsp.ts';

export const workspaceSymbolResolve: CorpusFeature<WorkspaceSymbol, WorkspaceSymbol> = {
  method: 'workspaceSymbol/resolve',
  scope: 'corpus',
  capabilities: { workspaceSymbolProvider: { resolveProvider: true } },
  run({ view }, symbol) {
    const named: unknown = symbol.data?.entity;
    const entity = typeof named === 'string' ? view.entity(entityId(named)) : undefined;
    const mention = entity && fullestMention(view, entity);
    return mention ? { ...symbol, location: toLocation(view, mention.article, mention) } : symbol;
  },
};
