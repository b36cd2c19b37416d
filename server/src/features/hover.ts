/**
 * textDocument/hover: the card of the entity under the cursor: what it is, how often it occurs, its roles, and what the
 * other articles say of it, each statement with a link to file and line.
 */
import { type Hover, type HoverParams, MarkupKind } from 'vscode-languageserver';
import type { ArticleId } from '../base/ids.ts';
import { contains } from '../base/span.ts';
import type { Steps } from '../base/steps.ts';
import type { Entity } from '../corpus/view.ts';
import { type CardWriter, markdownCard, plainCard } from './cards.ts';
import { entityAt } from './entity-at.ts';
import { latestFirst, latestQuotation, type Statement, statements } from './entity-statements.ts';
import type { ArticleFeature, ArticleRequest } from './feature.ts';
import { labels } from './labels.ts';
import { type TimeCard, timeCard } from './time-card.ts';
import { toOffset, toRange } from './to-lsp.ts';

const MOST_STATEMENTS = 3;
const MOST_ROLES = 2;
const MOST_ALIASES = 4;

export const hover: ArticleFeature<HoverParams, Hover | null> = {
  method: 'textDocument/hover',
  scope: 'article',
  capabilities: { hoverProvider: true },
  *run(request, { position }): Steps<Hover | null> {
    const write = request.markdown ? markdownCard : plainCard;
    const at = entityAt(request, position);
    if (!at) return hoverOf(request, timeCard(request, toOffset(request.article, position), write));
    const others = latestFirst(
      request.view,
      at.entity.articles.filter((article) => article !== request.id),
    );
    yield { load: articlesToRead(request, others) };
    const lines = entityCard(request, at.entity, others, write);
    return hoverOf(request, { span: at.mention, content: lines.join('\n\n') });
  },
};

function hoverOf({ article, markdown }: ArticleRequest, card: TimeCard | undefined): Hover | null {
  if (!card) return null;
  const kind = markdown ? MarkupKind.Markdown : MarkupKind.PlainText;
  return { contents: { kind, value: card.content }, range: toRange(article.lineStarts, card.span) };
}

/** A card shows few statements, so few texts are read. `others` as the card shows them. */
const articlesToRead = (request: ArticleRequest, others: readonly ArticleId[]): readonly ArticleId[] =>
  others.filter((article) => request.text(article) === undefined).slice(0, MOST_STATEMENTS * 2);

function entityCard(
  request: ArticleRequest,
  entity: Entity,
  others: readonly ArticleId[],
  write: CardWriter,
): readonly string[] {
  const words = labels[request.locale];
  const aliases = entity.aliases.filter(({ text }) => text !== entity.name).slice(0, MOST_ALIASES);
  const also =
    aliases.length > 0 ? ` · ${words.alsoNamed} ${aliases.map(({ text }) => write.text(text)).join(', ')}` : '';
  const said = statements(request, entity, others, MOST_STATEMENTS);
  const quotation = latestQuotation(request, entity, others);
  const hidden = others.length - said.length;
  const isNew =
    quotation && !said.some(({ article, span }) => article === quotation.article && contains(span, quotation.span));
  const head = [
    `${write.strong(entity.name)} · ${words.types[entity.type]}${also}`,
    words.mentions(entity.mentions.length, entity.articles.length),
    ...roleLines(request, entity, write),
    ...(isNew ? [`${words.latestQuotation}: ${line(request, quotation, write)}`] : []),
    ...(others.length === 0 ? [words.onlyHere] : []),
  ];
  const items = said.map((statement) => line(request, statement, write));
  if (items.length > 0 && hidden > 0) items.push(words.more(hidden));
  return [write.lines(head), ...(items.length > 0 ? [write.list(`${words.elsewhere}:`, items)] : [])];
}

function roleLines(request: ArticleRequest, entity: Entity, write: CardWriter): readonly string[] {
  const all = request.view.rolesOf(entity);
  const timesSaid = (text: string): number => all.filter((role) => role.text === text).length;
  // The one most articles give first; of equals the latest.
  const latest = new Map(all.map((role) => [role.text, role]));
  const roles = [...latest.values()]
    .reverse()
    .sort((a, b) => timesSaid(b.text) - timesSaid(a.text))
    .slice(0, MOST_ROLES);
  if (roles.length === 0) return [];
  const shown = roles.map((role) => `${write.text(role.text)} (${write.link(request.view, role.article, role)})`);
  return [`${labels[request.locale].roles}: ${shown.join('; ')}`];
}

const line = (request: ArticleRequest, { article, span, text }: Statement, write: CardWriter): string =>
  `${write.link(request.view, article, span)} ${write.quote(text)}`;
