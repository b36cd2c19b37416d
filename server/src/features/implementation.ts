/** textDocument/implementation: from a passage to those of the same event in the other articles. */
import type { ImplementationParams, Location, LocationLink } from 'vscode-languageserver';
import { inPieces, type Steps } from '../base/steps.ts';
import { elsewhere, eventAtOffset } from './events/event-at.ts';
import type { ArticleFeature } from './feature.ts';
import { toLocation, toOffset, toRange } from './to-lsp.ts';

export const implementation: ArticleFeature<ImplementationParams, Location[] | LocationLink[] | null> = {
  method: 'textDocument/implementation',
  scope: 'article',
  capabilities: { implementationProvider: { workDoneProgress: true } },
  progress: { title: { en: 'Searching passages', nl: 'Passages zoeken' } },
  *run(request, { position }): Steps<Location[] | LocationLink[] | null> {
    const { view, id, article, locationLinks } = request;
    yield* view.prepareEvents(id);
    const at = eventAtOffset(request, toOffset(article, position));
    if (!at) return null;
    const passages = elsewhere(at.event, id);
    if (!locationLinks) return yield* inPieces(passages, (passage) => toLocation(view, passage.article, passage));
    const originSelectionRange = toRange(article.lineStarts, at.passage);
    return yield* inPieces(passages, (passage): LocationLink => {
      const { uri, range } = toLocation(view, passage.article, passage);
      return { originSelectionRange, targetUri: uri, targetRange: range, targetSelectionRange: range };
    });
  },
};
