/**
 * textDocument/inlayHint: the day behind a weekday or a relative time, where it is known for sure; by a setting also the
 * full name behind a shorter one.
 */
import type { InlayHint, InlayHintParams } from 'vscode-languageserver';
import { positionAt } from '../base/lines.ts';
import { overlaps, type Span } from '../base/span.ts';
import type { Steps } from '../base/steps.ts';
import type { ArticleFeature, ArticleRequest } from './feature.ts';
import { toSpan } from './to-lsp.ts';

export const inlayHint: ArticleFeature<InlayHintParams, InlayHint[]> = {
  method: 'textDocument/inlayHint',
  scope: 'article',
  switch: 'inlayHints',
  capabilities: { inlayHintProvider: { resolveProvider: true } },
  isOfOldText: true,
  *run(request, { range }): Steps<InlayHint[]> {
    const visible = toSpan(request.article, range);
    const hints = [...days(request, visible), ...(request.namesInHints ? yield* names(request, visible) : [])];
    return hints.map(({ span, label }) => ({
      position: positionAt(request.article.lineStarts, span.end),
      label,
      paddingLeft: true,
      data: { textDocument: { uri: request.uri }, offset: span.start },
    }));
  },
};

interface Hint {
  readonly span: Span;
  readonly label: string;
}

function* days({ view, id, facts }: ArticleRequest, visible: Span): Generator<Hint> {
  const { count, starts, ends } = facts.times;
  for (let i = 0; i < count; i++) {
    const span = { start: starts[i] ?? 0, end: ends[i] ?? 0 };
    if (!overlaps(span, visible)) continue;
    const { value, anchored } = view.timeValue(id, i);
    const day = /^\d{4}-\d\d-\d\d/.exec(value)?.[0];
    if (anchored && day !== undefined) yield { span, label: day };
  }
}

/** Of people and organisations: that `Rusland` is behind `Russische` everybody sees. */
function* names({ view, id, facts }: ArticleRequest, visible: Span): Steps<readonly Hint[]> {
  const hints: Hint[] = [];
  const { count, starts, ends } = facts.mentions;
  for (let i = 0; i < count; i++) {
    const span = { start: starts[i] ?? 0, end: ends[i] ?? 0 };
    if (!overlaps(span, visible)) continue;
    yield;
    const entity = view.entity(view.entityOf(id, i));
    const written = facts.names[facts.mentions.names[i] ?? 0];
    const isOther = entity && written !== undefined && entity.name !== written;
    if (isOther && (entity.type === 'person' || entity.type === 'organisation'))
      hints.push({ span, label: entity.name });
  }
  return hints;
}
