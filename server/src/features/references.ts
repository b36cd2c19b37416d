/** textDocument/references: every mention of the entity in all articles, by any name; the fullest one is its declaration. */
import type { Location, ReferenceParams } from 'vscode-languageserver';
import { inPieces, type Steps } from '../base/steps.ts';
import { entityAt } from './entities/entity-at.ts';
import { fullestMention } from './entities/fullest-mention.ts';
import type { ArticleFeature } from './feature.ts';
import { toLocation } from './to-lsp.ts';

export const references: ArticleFeature<ReferenceParams, Location[] | null> = {
  method: 'textDocument/references',
  scope: 'article',
  capabilities: { referencesProvider: { workDoneProgress: true } },
  progress: { title: { en: 'Searching mentions', nl: 'Vermeldingen zoeken' } },
  *run(request, { position, context }): Steps<Location[] | null> {
    const at = entityAt(request, position);
    if (!at) return null;
    const declaration = context.includeDeclaration ? undefined : fullestMention(request.view, at.entity);
    const mentions = at.entity.mentions.filter(
      ({ article, index }) => article !== declaration?.article || index !== declaration.index,
    );
    return yield* inPieces(mentions, (mention) => toLocation(request.view, mention.article, mention));
  },
};
