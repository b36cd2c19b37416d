/** Spans to LSP ranges and locations, for open and closed articles alike: only line starts are needed. */
import type { Location, Position, Range } from 'vscode-languageserver';
import type { ArticleId } from '../base/ids.ts';
import { offsetAt, positionAt } from '../base/lines.ts';
import type { Span } from '../base/span.ts';
import type { CorpusView } from '../corpus/view.ts';
import type { Article } from '../document/article.ts';

export const toRange = (lineStarts: Uint32Array, span: Span): Range => ({
  start: positionAt(lineStarts, span.start),
  end: positionAt(lineStarts, span.end),
});

export const toLocation = (view: CorpusView, article: ArticleId, span: Span): Location => ({
  uri: view.uri(article),
  range: toRange(view.facts(article).lineStarts, span),
});

export const toOffset = (article: Article, position: Position): number =>
  offsetAt(article.text, article.lineStarts, position);

export const toSpan = (article: Article, range: Range): Span => ({
  start: toOffset(article, range.start),
  end: toOffset(article, range.end),
});
