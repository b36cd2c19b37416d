/** The view of events: month by month the stories, the latest first; below a story its events, below these their articles. */
import { l10n, type Memento, ThemeIcon, TreeItem, TreeItemCollapsibleState } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type EventMonth,
  type EventMonthsResult,
  type EventParams,
  type EventResult,
  type EventRow,
  eventMonthsRequest,
  eventRequest,
  type ListedStory,
  type StoriesParams,
  type StoriesResult,
  type StoryParams,
  type StoryResult,
  storiesRequest,
  storyRequest,
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

/** Articles of a page: their stories are worked out then, so that a page has to be small. */
const PAGE = 3;
/** Articles of the months that are unfolded at first; the latest month is. */
const UNFOLDED = 40;

export function createEventsView(client: BaseLanguageClient, state: Memento): Tree {
  return createTree({
    id: eventsView,
    state,
    enough: 15,
    async roots(filter) {
      if (filter !== '') {
        const found = await ask<StoriesResult>(client, storiesRequest, { filter });
        return { rows: (found?.items ?? []).map((story) => storyRow(client, undefined, story)) };
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

function monthRow(client: BaseLanguageClient, { month, articles }: EventMonth, isOpen: boolean): Row {
  const name = month === '' ? l10n.t('Without a date') : monthName(month);
  const item = new TreeItem(name, isOpen ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed);
  item.id = `month ${month}`;
  item.description = articleCount(articles);
  item.iconPath = new ThemeIcon('calendar');
  item.accessibilityInformation = { label: `${name}, ${articleCount(articles)}` };
  item.contextValue = 'month';
  const row: Row = { item, load: (offset) => storiesPage(client, row, month, offset) };
  return row;
}

async function storiesPage(client: BaseLanguageClient, parent: Row, month: string, offset: number): Promise<Page> {
  const params: StoriesParams = { month, offset, limit: PAGE };
  const answer = await ask<StoriesResult>(client, storiesRequest, params);
  const rows = (answer?.items ?? []).map((story) => storyRow(client, parent, story, month));
  if (rows.length === 0 && offset === 0 && answer && answer.next === undefined) return { rows: [nothingRow(parent)] };
  return { rows, next: answer?.next };
}

/** With its events where they were found by a filter: then it is unfolded, for they are what was looked for. */
function storyRow(client: BaseLanguageClient, parent: Row | undefined, story: ListedStory, month = ''): Row {
  const { id, title, date, lastDate, articles, events } = story;
  // The date first: in a narrow side bar the rest of the row is cut off.
  const day = date === undefined ? undefined : dayName(date, month);
  const item = new TreeItem(
    [day, title].filter((part) => part !== undefined).join(' '),
    events ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed,
  );
  const count = articleCount(articles);
  const time = [...new Set([date, lastDate])].filter((part) => part !== undefined).join(' – ');
  item.id = `story ${id}`;
  item.description = count;
  item.tooltip = [title, time, count].filter((line) => line !== '').join('\n');
  item.iconPath = new ThemeIcon('files');
  item.accessibilityInformation = {
    label: [l10n.t('Story'), title, time, count].filter((part) => part !== '').join(', '),
  };
  item.contextValue = 'story';
  const row: Row = {
    item,
    parent,
    contents: events,
    load: () =>
      events ? { rows: events.map((event) => eventRow(client, row, event)) } : storyPage(client, row, story),
  };
  return row;
}

async function storyPage(client: BaseLanguageClient, parent: Row, { uri, date }: ListedStory): Promise<Page> {
  const params: StoryParams = { uri };
  const answer = await ask<StoryResult>(client, storyRequest, params);
  const month = date?.slice(0, 7);
  const events = (answer?.events ?? []).map((event) => eventRow(client, parent, event, month));
  return { rows: [...events, ...(answer?.articles ?? []).map((article) => articleRow(client, parent, article))] };
}

function nothingRow(parent: Row): Row {
  const item = new TreeItem(l10n.t('No story that several articles tell'), TreeItemCollapsibleState.None);
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
