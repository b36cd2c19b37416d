/** textDocument/hover: the card of what is under the cursor: the first maker that has something to say makes it. */
import { type Hover, type HoverParams, MarkupKind } from 'vscode-languageserver';
import { isSteps, type Steps } from '../base/steps.ts';
import { type Card, type CardMaker, type CardWriter, markdownCard, plainCard } from './cards/card-writer.ts';
import { entityCard } from './cards/entity-card.ts';
import { eventCard } from './cards/event-card.ts';
import { findingCard } from './cards/finding-card.ts';
import { quantityCard } from './cards/quantity-card.ts';
import { timeCard } from './cards/time-card.ts';
import type { ArticleFeature, ArticleRequest } from './feature.ts';
import { toOffset, toRange } from './to-lsp.ts';

/** What is said of the narrower thing comes first: a name before the event of its sentence. */
const CARDS: readonly CardMaker[] = [entityCard, timeCard, quantityCard, eventCard];

export const hover: ArticleFeature<HoverParams, Hover | null> = {
  method: 'textDocument/hover',
  scope: 'article',
  capabilities: { hoverProvider: true },
  *run(request, { position }): Steps<Hover | null> {
    const write = request.markdown ? markdownCard : plainCard;
    const offset = toOffset(request.article, position);
    const flagged = findingCard(request, offset, write);
    const card = yield* firstCard(request, offset, write);
    // The suggestions stand above what the word seems to mean.
    if (flagged && card) return hoverOf(request, { ...card, content: `${flagged.content}\n\n${card.content}` });
    return hoverOf(request, flagged ?? card);
  },
};

function* firstCard(request: ArticleRequest, offset: number, write: CardWriter): Steps<Card | undefined> {
  for (const make of CARDS) {
    const made = make(request, offset, write);
    const card = isSteps(made) ? yield* made : made;
    if (card) return card;
  }
  return undefined;
}

function hoverOf({ article, markdown }: ArticleRequest, card: Card | undefined): Hover | null {
  if (!card) return null;
  const kind = markdown ? MarkupKind.Markdown : MarkupKind.PlainText;
  return { contents: { kind, value: card.content }, range: toRange(article.lineStarts, card.span) };
}
