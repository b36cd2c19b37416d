/** textDocument/definition: from a mention to the most complete one of its entity; from an acronym to its expansion. */
import type { DefinitionParams, Location } from 'vscode-languageserver';
import { entityAt } from './entities/entity-at.ts';
import { fullestMention } from './entities/fullest-mention.ts';
import type { ArticleFeature } from './feature.ts';
import { toLocation } from './to-lsp.ts';

export const definition: ArticleFeature<DefinitionParams, Location | null> = {
  method: 'textDocument/definition',
  scope: 'article',
  capabilities: { definitionProvider: true },
  run(request, { position }) {
    const at = entityAt(request, position);
    const target = at && fullestMention(request.view, at.entity);
    return target ? toLocation(request.view, target.article, target) : null;
  },
};
