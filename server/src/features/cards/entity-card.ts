/**
 * The hover card of an entity: what it is, how often it occurs, its roles, and what the other articles say of it, each
 * statement with a link to file and line.
 */

import { fold } from '../../base/fold.ts';
import type { ArticleId } from '../../base/ids.ts';
import { contains } from '../../base/span.ts';
import type { Steps } from '../../base/steps.ts';
import type { Entity, RoleOfEntity } from '../../corpus/view.ts';
import { entityAtOffset } from '../entities/entity-at.ts';
import type { ArticleRequest } from '../feature.ts';
import { labels } from '../labels.ts';
import type { Card, CardWriter } from './card-writer.ts';
import { conflictsOf } from './conflicts.ts';
import { latestFirst, latestQuotation, latestReport, type Statement, statements } from './entity-statements.ts';
import { doubtfulNamesakes } from './namesakes.ts';

const MOST_STATEMENTS = 3;
/** Articles, the latest, among which open ones are looked for. */
const MOST_LOOKED_AT = 1000;
const MOST_ROLES = 2;
const MOST_ALIASES = 4;
const MOST_CONFLICTS = 2;
const MOST_NAMESAKES = 3;

/** A `CardMaker`. */
export function* entityCard(request: ArticleRequest, offset: number, write: CardWriter): Steps<Card | undefined> {
  const at = entityAtOffset(request, offset);
  return at && { span: at.mention, content: yield* entityContent(request, at.entity, write) };
}

/** The card of any entity of the corpus, as seen from an article. */
export function* entityContent(request: ArticleRequest, entity: Entity, write: CardWriter): Steps<string> {
  const others = latestFirst(
    request.view,
    entity.articles.filter((article) => article !== request.id),
  );
  yield { load: articlesToRead(request, others) };
  return linesOf(request, entity, others, write).join('\n\n');
}

/** A card shows few statements, so few texts are read. `others` as the card shows them. */
function articlesToRead(request: ArticleRequest, others: readonly ArticleId[]): readonly ArticleId[] {
  const found: ArticleId[] = [];
  for (const article of others) {
    if (found.length === MOST_STATEMENTS * 2) break;
    if (request.text(article) === undefined) found.push(article);
  }
  return found;
}

function linesOf(
  request: ArticleRequest,
  entity: Entity,
  others: readonly ArticleId[],
  write: CardWriter,
): readonly string[] {
  const words = labels[request.locale];
  const aliases = entity.aliases.filter(({ text }) => text !== entity.name).slice(0, MOST_ALIASES);
  const also =
    aliases.length > 0 ? ` · ${words.alsoNamed} ${aliases.map(({ text }) => write.text(text)).join(', ')}` : '';
  // Of somebody whom thousands of articles name only a few are at hand: those just read, and open ones.
  const read = others.slice(0, MOST_LOOKED_AT).filter((article) => request.text(article) !== undefined);
  const said = statements(request, entity, read, MOST_STATEMENTS);
  const quotation = latestQuotation(request, entity, read);
  const hidden = others.length - said.length;
  const isShown = (statement: Statement): boolean =>
    said.some(({ article, span }) => article === statement.article && contains(span, statement.span));
  const report = quotation ? undefined : latestReport(request, entity, read);
  const head = [
    `${write.strong(entity.name)} · ${words.types[entity.type]}${also}`,
    ...conflictLines(request, entity, write),
    words.mentions(entity.mentionCount, entity.articles.length),
    ...doubtLines(request, entity, write),
    ...roleLines(request, entity, write),
    ...(quotation && !isShown(quotation) ? [`${words.latestQuotation}: ${line(request, quotation, write)}`] : []),
    ...(report && !isShown(report) ? [`${words.says}: ${line(request, report, write)}`] : []),
    ...(others.length === 0 ? [words.onlyHere] : []),
  ];
  const items = said.map((statement) => line(request, statement, write));
  if (items.length > 0 && hidden > 0) items.push(words.more(hidden));
  return [write.lines(head), ...(items.length > 0 ? [write.list(`${words.elsewhere}:`, items)] : [])];
}

/** Marked, before everything else that is said. */
const conflictLines = (request: ArticleRequest, entity: Entity, write: CardWriter): readonly string[] =>
  conflictsOf(request, entity)
    .slice(0, MOST_CONFLICTS)
    .map(({ message, related: [first] }) => {
      const link = first ? ` (${write.link(request.view, first.article ?? request.id, first)})` : '';
      return `⚠ ${write.strong(withoutName(message, entity))}${link}`;
    });

/** The card has the name above it already. */
function withoutName(message: string, { aliases }: Entity): string {
  const name = aliases.find(({ text }) => message.startsWith(`${text}: `))?.text;
  return name === undefined ? message : message.slice(name.length + 2);
}

function doubtLines({ view, locale }: ArticleRequest, entity: Entity, write: CardWriter): readonly string[] {
  const others = doubtfulNamesakes(view, entity);
  if (others.length === 0) return [];
  const shown = others.slice(0, MOST_NAMESAKES).map(({ name }) => write.text(name));
  return [`${labels[locale].maybeSame} ${shown.join(', ')}`];
}

function roleLines(request: ArticleRequest, entity: Entity, write: CardWriter): readonly string[] {
  // `Chauffeur` at the start of a sentence is the same as `chauffeur`. Of each the latest, and how often it is said.
  const said = new Map<string, { role: RoleOfEntity; times: number }>();
  for (const role of request.view.rolesOf(entity)) {
    const key = fold(role.text);
    const known = said.get(key);
    if (known) {
      known.role = role;
      known.times++;
    } else said.set(key, { role, times: 1 });
  }
  // The one most articles give first; of equals the latest.
  const roles = [...said.values()]
    .reverse()
    .sort((a, b) => b.times - a.times)
    .slice(0, MOST_ROLES)
    .map(({ role }) => role);
  if (roles.length === 0) return [];
  const shown = roles.map((role) => `${write.text(role.text)} (${write.link(request.view, role.article, role)})`);
  return [`${labels[request.locale].roles}: ${shown.join('; ')}`];
}

const line = (request: ArticleRequest, { article, span, text }: Statement, write: CardWriter): string =>
  `${write.link(request.view, article, span)} ${write.quote(text)}`;
