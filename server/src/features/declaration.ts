/** textDocument/declaration and typeDefinition: from a mention to the entry of its entity in the names file. */
import type { DeclarationParams, Location, TypeDefinitionParams } from 'vscode-languageserver';
import { namesEntryAt } from './entities/names-entry.ts';
import type { ArticleFeature } from './feature.ts';

export const declaration: ArticleFeature<DeclarationParams, Location | null> = {
  method: 'textDocument/declaration',
  scope: 'article',
  capabilities: { declarationProvider: true },
  run: (request, { position }) => namesEntryAt(request, position),
};

export const typeDefinition: ArticleFeature<TypeDefinitionParams, Location | null> = {
  method: 'textDocument/typeDefinition',
  scope: 'article',
  capabilities: { typeDefinitionProvider: true },
  run: (request, { position }) => namesEntryAt(request, position),
};
