/** What the corpus report says, gathered from the server a page at a time and from the findings that the editor has. */
import { env, l10n, workspace } from 'vscode';
import type { BaseLanguageClient, CancellationToken } from 'vscode-languageclient';
import {
  type EntitiesResult,
  type EntityCountsResult,
  type EventMonthsResult,
  type EventRow,
  type EventsResult,
  entitiesRequest,
  entityCountsRequest,
  eventMonthsRequest,
  eventsRequest,
} from '../../../server/src/protocol/messages.ts';
import { ask } from '../views/ask.ts';
import { articleCount } from '../views/counts.ts';
import { monthName } from '../views/dates.ts';
import { typeName } from '../views/entities.ts';
import { allFindings, byRule, type PlacedFinding } from '../views/findings.ts';
import type { Conflict, Report, ReportLabels } from './page.ts';

const TOP = 15;
const MOST_EVENTS = 300;
const MOST_CONFLICTS = 300;
/** Articles of a request for events. */
const PAGE = 50;

export async function gatherReport(
  client: BaseLanguageClient,
  describe: (rule: string) => string | undefined,
  token: CancellationToken,
): Promise<Report> {
  const counts = await ask<EntityCountsResult>(client, entityCountsRequest, {}, token);
  const entities: Report['entities'][number][] = [];
  for (const { type, count } of counts?.types ?? []) {
    const answer = await ask<EntitiesResult>(client, entitiesRequest, { type, limit: TOP }, token);
    const top = (answer?.items ?? []).map(({ name, mentions }) => ({ name, count: mentions }));
    entities.push({ type: typeName(type), count, top });
  }
  const found = allFindings();
  const { months, isCut } = await monthsOf(client, token);
  return {
    language: env.language,
    labels: labels(),
    name: workspace.name ?? '',
    made: new Date().toLocaleDateString(env.language, { dateStyle: 'long' }),
    articles: counts?.articles ?? 0,
    entities,
    rules: [...byRule(found)].map(([rule, list]) => ({
      rule,
      about: firstSentences(describe(rule)),
      count: list.length,
    })),
    conflicts: eachOnce(found.filter(isConflict).map(conflictOf)).slice(0, MOST_CONFLICTS),
    months,
    isCut,
  };
}

async function monthsOf(
  client: BaseLanguageClient,
  token: CancellationToken,
): Promise<Pick<Report, 'months' | 'isCut'>> {
  const answer = await ask<EventMonthsResult>(client, eventMonthsRequest, {}, token);
  const months: Report['months'][number][] = [];
  let left = MOST_EVENTS;
  for (const { month, articles } of answer?.months ?? []) {
    const events: EventRow[] = [];
    for (let offset: number | undefined = 0; offset !== undefined && left > 0 && !token.isCancellationRequested; ) {
      const page: EventsResult | undefined = await ask(client, eventsRequest, { month, offset, limit: PAGE }, token);
      events.push(...(page?.items ?? []));
      left -= page?.items.length ?? 0;
      offset = page?.next;
    }
    months.push({
      name: month === '' ? l10n.t('Without a date') : monthName(month),
      articles,
      counted: articleCount(articles),
      events: events.map(({ date, title, className, articles: count }) => ({
        date: date ?? '',
        label: title,
        kind: className,
        articles: count,
      })),
    });
  }
  return { months, isCut: left <= 0 };
}

/** Statements that exclude each other, each with the other side. */
const isConflict = ({ rule, diagnostic }: PlacedFinding): boolean =>
  /(?:^|-)(?:conflict|mismatch)$/.test(rule) && (diagnostic.relatedInformation?.length ?? 0) > 0;

function conflictOf({ rule, uri, diagnostic }: PlacedFinding): Conflict {
  const related = diagnostic.relatedInformation ?? [];
  return {
    rule,
    message: diagnostic.message,
    place: `${workspace.asRelativePath(uri)}:${diagnostic.range.start.line + 1}`,
    others: related.map(({ message, location }) => ({
      message,
      place: `${workspace.asRelativePath(location.uri)}:${location.range.start.line + 1}`,
    })),
  };
}

/** Both sides find each other: one of the two is enough. */
function eachOnce(conflicts: readonly Conflict[]): readonly Conflict[] {
  const seen = new Map<string, Conflict>();
  for (const conflict of conflicts) {
    const places = [conflict.place, ...conflict.others.map(({ place }) => place)].sort();
    const key = [conflict.rule, ...places].join('\n');
    if (!seen.has(key)) seen.set(key, conflict);
  }
  return [...seen.values()];
}

/** A title and what it means: enough for a table. */
const firstSentences = (text = ''): string =>
  text
    .split(/(?<=\.) /)
    .slice(0, 2)
    .join(' ');

const labels = (): ReportLabels => ({
  title: l10n.t('Corpus report'),
  articles: l10n.t('Articles'),
  findings: l10n.t('Findings'),
  rule: l10n.t('Rule'),
  count: l10n.t('Count'),
  finds: l10n.t('What it finds'),
  conflicts: l10n.t('Conflicts'),
  noConflicts: l10n.t('No statements that exclude each other.'),
  noFindings: l10n.t('No findings.'),
  entities: l10n.t('Most mentioned'),
  events: l10n.t('Events by date'),
  date: l10n.t('Date'),
  event: l10n.t('Event'),
  kind: l10n.t('Kind'),
  more: l10n.t('Earlier events are left out.'),
});
