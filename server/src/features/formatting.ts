/**
 * textDocument/formatting, rangeFormatting and rangesFormatting: the header on lines of its own, no blanks too many, one
 * empty line between paragraphs. Never the words.
 */
import type {
  DocumentFormattingParams,
  DocumentRangeFormattingParams,
  DocumentRangesFormattingParams,
  TextEdit,
} from 'vscode-languageserver';
import { type Span, touches } from '../base/span.ts';
import type { Edit } from '../rules/rule.ts';
import type { ArticleFeature, ArticleRequest } from './feature.ts';
import { tidyingEdits } from './tidy-text.ts';
import { toRange, toSpan } from './to-lsp.ts';

export const formatting: ArticleFeature<DocumentFormattingParams, TextEdit[]> = {
  method: 'textDocument/formatting',
  scope: 'article',
  switch: 'formatting',
  capabilities: { documentFormattingProvider: true },
  run: (request, { options }) =>
    toTextEdits(request, tidyingEdits(request.article.text, request.pack, options?.insertFinalNewline)),
};

export const rangeFormatting: ArticleFeature<DocumentRangeFormattingParams, TextEdit[]> = {
  method: 'textDocument/rangeFormatting',
  scope: 'article',
  switch: 'formatting',
  capabilities: { documentRangeFormattingProvider: { rangesSupport: true } },
  run: (request, { range }) => toTextEdits(request, editsWithin(request, [toSpan(request.article, range)])),
};

export const rangesFormatting: ArticleFeature<DocumentRangesFormattingParams, TextEdit[]> = {
  method: 'textDocument/rangesFormatting',
  scope: 'article',
  switch: 'formatting',
  capabilities: { documentRangeFormattingProvider: { rangesSupport: true } },
  run(request, { ranges }) {
    const spans = ranges.map((range) => toSpan(request.article, range));
    return toTextEdits(request, editsWithin(request, spans));
  },
};

/** Edits that begin and end in one of the spans. */
const editsWithin = (request: ArticleRequest, spans: readonly Span[]): readonly Edit[] =>
  tidyingEdits(request.article.text, request.pack).filter(({ start, end }) =>
    spans.some((span) => touches(span, start) && touches(span, end)),
  );

const toTextEdits = ({ article }: ArticleRequest, edits: readonly Edit[]): TextEdit[] =>
  edits.map((edit) => ({ range: toRange(article.lineStarts, edit), newText: edit.newText }));
