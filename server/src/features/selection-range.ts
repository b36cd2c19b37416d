/** textDocument/selectionRange: word → name → quotation → sentence → paragraph → article. */
import type { SelectionRange, SelectionRangeParams } from 'vscode-languageserver';
import { contains, length, type Span, spanAtOrBefore, touches } from '../base/span.ts';
import { tokenFrom, tokenSpan } from '../base/tokens.ts';
import type { ArticleFeature, ArticleRequest } from './feature.ts';
import { toOffset, toRange } from './to-lsp.ts';

export const selectionRange: ArticleFeature<SelectionRangeParams, SelectionRange[]> = {
  method: 'textDocument/selectionRange',
  scope: 'article',
  capabilities: { selectionRangeProvider: true },
  run(request, { positions }) {
    return positions.map((position) => nested(request, spansAt(request, toOffset(request.article, position))));
  },
};

/** Everything that holds the offset, smallest first, each inside the next. */
function spansAt({ view, id, article, facts }: ArticleRequest, offset: number): Span[] {
  const token = Math.max(0, tokenFrom(article.tokens, offset - 1));
  const mention = view.mentionAt(id, offset);
  const { starts, ends } = facts.mentions;
  const candidates = [
    tokenSpan(article.tokens, token),
    mention === undefined ? undefined : { start: starts[mention] ?? 0, end: ends[mention] ?? 0 },
    ...article.quotes.filter((quote) => touches(quote, offset)).flatMap((quote) => [quote.inner, quote]),
    article.sentences[spanAtOrBefore(article.sentences, offset)],
    article.blocks[spanAtOrBefore(article.blocks, offset)],
    { start: 0, end: article.text.length },
  ];
  const holding = candidates.filter((span): span is Span => span !== undefined && touches(span, offset));
  const bySize = holding.sort((a, b) => length(a) - length(b));
  return bySize.filter((span, i) => i === 0 || contains(span, bySize[i - 1] ?? span));
}

function nested({ article }: ArticleRequest, spans: readonly Span[]): SelectionRange {
  const [largest = { start: 0, end: article.text.length }, ...smaller] = [...spans].reverse();
  return smaller.reduce<SelectionRange>((parent, span) => ({ range: toRange(article.lineStarts, span), parent }), {
    range: toRange(article.lineStarts, largest),
  });
}
