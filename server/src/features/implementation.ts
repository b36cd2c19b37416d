/** textDocument/implementation: from a passage to those of the same event in the other articles. */
import type { ImplementationParams, Location, LocationLink } from 'vscode-languageserver';
import { elsewhere, eventAtOffset } from './events/event-at.ts';
import type { ArticleFeature } from './feature.ts';
import { toLocation, toOffset, toRange } from './to-lsp.ts';

export const implementation: ArticleFeature<ImplementationParams, Location[] | LocationLink[] | null> = {
  method: 'textDocument/implementation',
  scope: 'article',
  capabilities: { implementationProvider: true },
  run(request, { position }) {
    const { view, id, article, locationLinks } = request;
    const at = eventAtOffset(request, toOffset(article, position));
    if (!at) return null;
    const locations = elsewhere(at.event, id).map((passage) => toLocation(view, passage.article, passage));
    if (!locationLinks) return locations;
    const originSelectionRange = toRange(article.lineStarts, at.passage);
    return locations.map(({ uri, range }) => ({
      originSelectionRange,
      targetUri: uri,
      targetRange: range,
      targetSelectionRange: range,
    }));
  },
};
