/** The view of events: month by month, the latest first; below each event the articles that tell of it. */
import { l10n, type Memento, ThemeIcon, TreeItem, TreeItemCollapsibleState } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type EventMonth,
  type EventMonthsResult,
  type EventParams,
  type EventResult,
  type EventRow,
  type EventsParams,
  type EventsResult,
  eventMonthsRequest,
  eventRequest,
  eventsRequest,
} from '../../../server/src/protocol/messages.ts';
import { ask } from './ask.ts';
import { articleCount } from './counts.ts';
import { dayName, monthName } from './dates.ts';
import { articleRow } from './places.ts';
import { createTree, type Page, type Row, type Tree } from './tree.ts';

export const eventsView = 'seedbed.events';

export interface EventSubject {
  readonly event: EventRow;
}

/** Articles of a page: what they tell is worked out then, so that a page has to be small. */
const PAGE = 4;
/** Articles of the months that are unfolded at first; the latest month is. */
const UNFOLDED = 40;

export function createEventsView(client: BaseLanguageClient, state: Memento): Tree {
  return createTree({
    id: eventsView,
    state,
    enough: 15,
    async roots(filter) {
      if (filter !== '') {
        const found = await ask<EventsResult>(client, eventsRequest, { filter });
        return { rows: byDate(found?.items ?? []).map((event) => eventRow(client, undefined, event)) };
      }
      const answer = await ask<EventMonthsResult>(client, eventMonthsRequest, {});
      let articles = 0;
      const rows = (answer?.months ?? []).map((month, i) => {
        articles += month.articles;
        return monthRow(client, month, i === 0 || articles <= UNFOLDED);
      });
      return { rows };
    },
  });
}

const byDate = (events: readonly EventRow[]): readonly EventRow[] =>
  [...events].sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? 1 : -1));

function monthRow(client: BaseLanguageClient, { month, articles }: EventMonth, isOpen: boolean): Row {
  const name = month === '' ? l10n.t('Without a date') : monthName(month);
  const item = new TreeItem(name, isOpen ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed);
  item.id = `month ${month}`;
  item.description = articleCount(articles);
  item.iconPath = new ThemeIcon('calendar');
  item.accessibilityInformation = { label: `${name}, ${articleCount(articles)}` };
  item.contextValue = 'month';
  const row: Row = { item, load: (offset) => eventsPage(client, row, month, offset) };
  return row;
}

async function eventsPage(client: BaseLanguageClient, parent: Row, month: string, offset: number): Promise<Page> {
  const params: EventsParams = { month, offset, limit: PAGE };
  const answer = await ask<EventsResult>(client, eventsRequest, params);
  const rows = (answer?.items ?? []).map((event) => eventRow(client, parent, event, month));
  if (rows.length === 0 && offset === 0 && answer && answer.next === undefined) return { rows: [nothingRow(parent)] };
  return { rows, next: answer?.next };
}

function nothingRow(parent: Row): Row {
  const item = new TreeItem(l10n.t('No event that several articles tell of'), TreeItemCollapsibleState.None);
  item.id = `${parent.item.id} nothing`;
  return { item, parent };
}

function eventRow(client: BaseLanguageClient, parent: Row | undefined, event: EventRow, month = ''): Row {
  const { id, title, className, date, articles } = event;
  // The date first: in a narrow side bar the rest of the row is cut off.
  const day = date === undefined ? undefined : dayName(date, month);
  const item = new TreeItem(
    [day, title].filter((part) => part !== undefined).join(' '),
    TreeItemCollapsibleState.Collapsed,
  );
  const count = articleCount(articles);
  item.id = `event ${id}`;
  item.description = count;
  item.tooltip = [
    title,
    [className, date].filter((part) => part !== undefined).join(' · '),
    [...new Set([event.place, ...event.participants])].filter((part) => part !== undefined).join(', '),
    count,
  ]
    .filter((line) => line !== '')
    .join('\n');
  item.iconPath = new ThemeIcon(eventIcons[event.class] ?? 'milestone');
  item.accessibilityInformation = {
    label: [className, title, date, count].filter((part) => part !== undefined).join(', '),
  };
  item.contextValue = 'event';
  const subject: EventSubject = { event };
  const row: Row = { item, parent, subject, load: () => articlesPage(client, row, event) };
  return row;
}

async function articlesPage(client: BaseLanguageClient, parent: Row, event: EventRow): Promise<Page> {
  const params: EventParams = { id: event.id, uri: event.location.uri };
  const answer = await ask<EventResult>(client, eventRequest, params);
  return { rows: (answer?.articles ?? []).map((article) => articleRow(client, parent, article)) };
}

export const eventIcons: { readonly [name in EventRow['class']]?: string } = {
  conflict: 'flame',
  attack: 'flame',
  disaster: 'warning',
  injury: 'pulse',
  health: 'pulse',
  rescue: 'heart',
  movement: 'arrow-right',
  meeting: 'organization',
  agreement: 'pass',
  statement: 'comment-discussion',
  politics: 'comment-discussion',
  election: 'checklist',
  protest: 'megaphone',
  justice: 'law',
  business: 'graph',
  sport: 'star-empty',
  culture: 'book',
};
