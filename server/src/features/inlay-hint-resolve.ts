/** inlayHint/resolve: how a day was found, and where the date stands that it was counted from. */
import { type InlayHint, type Location, MarkupKind } from 'vscode-languageserver';
import type { Steps } from '../base/steps.ts';
import { markdownCard, plainCard } from './cards/card-writer.ts';
import { timeCard } from './cards/time-card.ts';
import type { ArticleFeature, ArticleRequest } from './feature.ts';
import { toLocation } from './to-lsp.ts';

export const inlayHintResolve: ArticleFeature<InlayHint, InlayHint> = {
  method: 'inlayHint/resolve',
  scope: 'article',
  switch: 'inlayHints',
  capabilities: { inlayHintProvider: { resolveProvider: true } },
  *run(request, hint): Steps<InlayHint> {
    const offset: unknown = hint.data?.offset;
    if (typeof offset !== 'number' || typeof hint.label !== 'string') return hint;
    const card = yield* timeCard(request, offset, request.markdown ? markdownCard : plainCard);
    if (!card) return hint;
    const kind = request.markdown ? MarkupKind.Markdown : MarkupKind.PlainText;
    const location = statedDate(request);
    return {
      ...hint,
      tooltip: { kind, value: card.content },
      ...(location ? { label: [{ value: hint.label, location }] } : {}),
    };
  },
};

/** The date of the header, else the date line. */
function statedDate({ article, view, id }: ArticleRequest): Location | undefined {
  const field = article.header?.fields.find(({ key, date }) => key === 'date' && date !== undefined);
  const span = field?.valueSpan ?? (article.dateline?.date === undefined ? undefined : article.dateline);
  return span && toLocation(view, id, span);
}
