/**
 * textDocument/linkedEditingRange: the two marks of a quotation, so that a change of one changes the other. The protocol
 * links equal texts only: `"…"` and `'…'`. A pair of two different marks (`‘…’`) is changed by the fix of quote-style.
 */
import type { LinkedEditingRangeParams, LinkedEditingRanges } from 'vscode-languageserver';
import { length, type Span, touches } from '../base/span.ts';
import type { QuotePair } from '../document/article.ts';
import type { ArticleFeature } from './feature.ts';
import { toOffset, toRange } from './to-lsp.ts';

/** What either mark may become while it is edited. */
const MARKS = '["\'«»‹›„“”‘’]{0,2}';

export const linkedEditingRange: ArticleFeature<LinkedEditingRangeParams, LinkedEditingRanges | null> = {
  method: 'textDocument/linkedEditingRange',
  scope: 'article',
  capabilities: { linkedEditingRangeProvider: true },
  run({ article }, { position }) {
    const offset = toOffset(article, position);
    const text = ({ start, end }: Span): string => article.text.slice(start, end);
    const pairs = article.quotes.map(marksOf).filter(([open, close]) => length(open) > 0 && text(open) === text(close));
    // Of marks that touch, the inner ones come later in the list.
    const at = pairs.findLast((marks) => marks.some((mark) => touches(mark, offset)));
    return at ? { ranges: at.map((mark) => toRange(article.lineStarts, mark)), wordPattern: MARKS } : null;
  },
};

const marksOf = ({ start, end, inner }: QuotePair): [open: Span, close: Span] => [
  { start, end: inner.start },
  { start: inner.end, end },
];
