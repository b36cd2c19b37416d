/** textDocument/foldingRange: sections under a crosshead, the header, and paragraphs that run over several lines. */
import type { FoldingRange, FoldingRangeParams } from 'vscode-languageserver';
import { positionAt } from '../base/lines.ts';
import type { Span } from '../base/span.ts';
import type { Article } from '../document/article.ts';
import type { ArticleFeature } from './feature.ts';

export const foldingRange: ArticleFeature<FoldingRangeParams, FoldingRange[]> = {
  method: 'textDocument/foldingRange',
  scope: 'article',
  capabilities: { foldingRangeProvider: true },
  run({ article }) {
    const spans = [...(article.header ? [article.header] : []), ...sections(article), ...article.blocks];
    const ranges = spans.map((span) => linesOf(article, span)).filter(({ startLine, endLine }) => startLine < endLine);
    const seen = new Set<number>();
    return ranges.filter(({ startLine }) => !seen.has(startLine) && seen.add(startLine));
  },
};

function linesOf({ lineStarts }: Article, { start, end }: Span): FoldingRange {
  return { startLine: positionAt(lineStarts, start).line, endLine: positionAt(lineStarts, end).line };
}

/** From each headline or crosshead to the end of the last block before the next. */
function sections({ blocks }: Article): Span[] {
  const result: Span[] = [];
  let start: number | undefined;
  let end = 0;
  for (const block of blocks) {
    const isHeading = block.kind === 'crosshead' || block.kind === 'headline';
    if (isHeading && start !== undefined) result.push({ start, end });
    if (isHeading) start = block.start;
    end = block.end;
  }
  return start === undefined ? result : [...result, { start, end }];
}
