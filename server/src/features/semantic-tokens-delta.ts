/** textDocument/semanticTokens/full/delta: the numbers that changed since the answer that the client still has. */
import type {
  SemanticTokens,
  SemanticTokensDelta,
  SemanticTokensDeltaParams,
  SemanticTokensEdit,
} from 'vscode-languageserver';
import type { ArticleFeature } from './feature.ts';
import { encoded, painted, tokenProvider } from './painted-tokens.ts';

export const semanticTokensDelta: ArticleFeature<SemanticTokensDeltaParams, SemanticTokens | SemanticTokensDelta> = {
  method: 'textDocument/semanticTokens/full/delta',
  scope: 'article',
  switch: 'semanticTokens',
  capabilities: { semanticTokensProvider: tokenProvider },
  run(request, { previousResultId }) {
    const before = request.tokens.recall(previousResultId);
    const data = encoded(request, painted(request));
    const resultId = request.tokens.keep(data);
    return before ? { resultId, edits: editsBetween(before, data) } : { resultId, data };
  },
};

/**
 * One edit: what lies between the equal beginning and the equal end. Tokens are relative to the one before, so that an
 * edit of a text changes few of them. In whole tokens (five numbers).
 */
export function editsBetween(before: readonly number[], after: readonly number[]): SemanticTokensEdit[] {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head++;
  if (head === before.length && head === after.length) return [];
  head -= head % 5;
  let tail = 0;
  while (tail < shorter - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  tail -= tail % 5;
  return [{ start: head, deleteCount: before.length - head - tail, data: after.slice(head, after.length - tail) }];
}
