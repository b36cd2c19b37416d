/** textDocument/semanticTokens (full and range): names by type, times, quantities, quotations, headings, boilerplate. */
import type { SemanticTokens, SemanticTokensParams, SemanticTokensRangeParams } from 'vscode-languageserver';
import { overlaps } from '../base/span.ts';
import type { ArticleFeature } from './feature.ts';
import { encoded, painted, tokenProvider } from './painted-tokens.ts';
import { toSpan } from './to-lsp.ts';

export const semanticTokens: ArticleFeature<SemanticTokensParams, SemanticTokens> = {
  method: 'textDocument/semanticTokens/full',
  scope: 'article',
  switch: 'semanticTokens',
  capabilities: { semanticTokensProvider: tokenProvider },
  run(request) {
    const data = encoded(request, painted(request));
    return { resultId: request.tokens.keep(data), data };
  },
};

export const semanticTokensRange: ArticleFeature<SemanticTokensRangeParams, SemanticTokens> = {
  method: 'textDocument/semanticTokens/range',
  scope: 'article',
  switch: 'semanticTokens',
  capabilities: { semanticTokensProvider: tokenProvider },
  run(request, { range }) {
    const visible = toSpan(request.article, range);
    const shown = painted(request).filter((token) => overlaps(token, visible));
    return { data: encoded(request, shown) };
  },
};
