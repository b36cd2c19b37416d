/**
 * textDocument/documentHighlight: every mention of the entity in this article, by any name. Nothing where there is none:
 * for null an editor would mark every equal word.
 */
import type { DocumentHighlight, DocumentHighlightParams } from 'vscode-languageserver';
import type { ArticleFeature } from './feature.ts';
import { toOffset, toRange } from './to-lsp.ts';

const READ = 2;

export const documentHighlight: ArticleFeature<DocumentHighlightParams, DocumentHighlight[]> = {
  method: 'textDocument/documentHighlight',
  scope: 'article',
  capabilities: { documentHighlightProvider: true },
  run(request, { position }) {
    const { view, id, article } = request;
    const at = view.mentionAt(id, toOffset(article, position));
    if (at === undefined) return [];
    const entity = view.entityOf(id, at);
    const { count, starts, ends } = view.facts(id).mentions;
    const mentions = Array.from({ length: count }, (_, i) => i).filter((i) => view.entityOf(id, i) === entity);
    return mentions.map((i) => ({
      range: toRange(article.lineStarts, { start: starts[i] ?? 0, end: ends[i] ?? 0 }),
      kind: READ,
    }));
  },
};
