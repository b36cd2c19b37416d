/**
 * textDocument/documentHighlight: every mention of the entity in this article, by any name. Nothing where there is none:
 * for null an editor would mark every equal word.
 */
import type { DocumentHighlight, DocumentHighlightParams } from 'vscode-languageserver';
import { entityAt } from './entity-at.ts';
import type { ArticleFeature } from './feature.ts';
import { toRange } from './to-lsp.ts';

const READ = 2;

export const documentHighlight: ArticleFeature<DocumentHighlightParams, DocumentHighlight[]> = {
  method: 'textDocument/documentHighlight',
  scope: 'article',
  capabilities: { documentHighlightProvider: true },
  run(request, { position }) {
    const at = entityAt(request, position);
    if (!at) return [];
    return at.entity.mentions
      .filter((mention) => mention.article === request.id)
      .map((mention) => ({ range: toRange(request.article.lineStarts, mention), kind: READ }));
  },
};
