/** textDocument/inlayHint: the day behind a weekday or a relative time, where it is known for sure. */
import type { InlayHint, InlayHintParams } from 'vscode-languageserver';
import { positionAt } from '../base/lines.ts';
import { overlaps } from '../base/span.ts';
import type { ArticleFeature } from './feature.ts';
import { toSpan } from './to-lsp.ts';

export const inlayHint: ArticleFeature<InlayHintParams, InlayHint[]> = {
  method: 'textDocument/inlayHint',
  scope: 'article',
  capabilities: { inlayHintProvider: true },
  run({ view, id, article, facts }, { range }) {
    const visible = toSpan(article, range);
    const hints: InlayHint[] = [];
    for (let i = 0; i < facts.times.count; i++) {
      const span = { start: facts.times.starts[i] ?? 0, end: facts.times.ends[i] ?? 0 };
      if (!overlaps(span, visible)) continue;
      const { value, anchored } = view.timeValue(id, i);
      const day = /^\d{4}-\d\d-\d\d/.exec(value)?.[0];
      if (!anchored || day === undefined) continue;
      hints.push({ position: positionAt(article.lineStarts, span.end), label: day, paddingLeft: true });
    }
    return hints;
  },
};
