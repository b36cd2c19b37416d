/**
 * seedbed/stories: stories that several articles tell, the latest first. A story is listed with its earliest article,
 * month by month and a few articles at a time, so that no answer takes long; its events are asked for when it is unfolded.
 */
import type { Steps } from '../../base/steps.ts';
import type { CorpusEvent, Story } from '../../corpus/events/event.ts';
import type { CorpusFeature } from '../feature.ts';
import { textIn } from './asked.ts';
import { eventRows } from './event-row.ts';
import { eventsMatching } from './filtered-events.ts';
import { storiesRequest } from './methods.ts';
import { articlesByMonth } from './months.ts';
import { pageOf } from './page.ts';
import type { EventRow, StoryRow } from './rows.ts';
import { storyRows } from './story-row.ts';

export interface StoriesParams {
  /** `2020-03`; empty for articles without a date. Without it all months. */
  readonly month?: string;
  /** The stories with the events that match best, rather than those of a month. */
  readonly filter?: string;
  /** As `next` of the page before has it. */
  readonly offset?: number;
  /** Articles that are looked at for a page: each costs some milliseconds. */
  readonly limit?: number;
}

export interface StoriesResult {
  /** By the date of the first article, the latest first. */
  readonly items: readonly ListedStory[];
  /** Where the next page begins; absent at the end. A page may be empty and yet have a next one. */
  readonly next?: number;
}

export interface ListedStory extends StoryRow {
  /** Those that match the filter; absent without one. By date. */
  readonly events?: readonly EventRow[];
}

export const stories: CorpusFeature<StoriesParams | null, StoriesResult> = {
  method: storiesRequest,
  scope: 'corpus',
  capabilities: {},
  *run(request, params): Steps<StoriesResult> {
    const { view } = request;
    const filter = textIn(params, 'filter')?.trim() ?? '';
    if (filter !== '') {
      const found = yield* eventsMatching(request, filter);
      const rows = yield* eventRows(request, found);
      const groups = groupsOf(found, (event) => {
        const [article] = event.articles;
        return article === undefined ? undefined : view.storyOf(article);
      });
      const byId = new Map(rows.map((row) => [row.id, row]));
      const listed = yield* storyRows(request, [...groups.keys()]);
      const items = [...groups.values()].flatMap((events, i): ListedStory[] => {
        const row = listed[i];
        return row ? [{ ...row, events: events.flatMap(({ id }) => byId.get(id) ?? []).sort(byDate) }] : [];
      });
      return { items: items.sort((a, b) => byDate(b, a)) };
    }
    const { offset, limit } = pageOf(params);
    const months = yield* articlesByMonth(view);
    const articles = typeof params?.month === 'string' ? (months.get(params.month) ?? []) : [...months.values()].flat();
    const found: Story[] = [];
    for (const article of articles.slice(offset, offset + limit)) {
      const story = view.storyOf(article);
      if (story?.articles[0] === article) found.push(story);
      yield;
    }
    const items = yield* storyRows(request, found);
    return offset + limit < articles.length ? { items, next: offset + limit } : { items };
  },
};

function groupsOf(
  events: readonly CorpusEvent[],
  storyOf: (event: CorpusEvent) => Story | undefined,
): ReadonlyMap<Story, readonly CorpusEvent[]> {
  const stories = new Map<string, Story>();
  const groups = new Map<Story, CorpusEvent[]>();
  for (const event of events) {
    const story = storyOf(event);
    if (!story) continue;
    // Each question for a story may give another object.
    const known = stories.get(story.id) ?? story;
    stories.set(story.id, known);
    groups.set(known, [...(groups.get(known) ?? []), event]);
  }
  return groups;
}

/** What has no date comes first: last where the order is turned round. */
const byDate = (a: { readonly id: string; readonly date?: string }, b: typeof a): number =>
  (a.date ?? '') + a.id < (b.date ?? '') + b.id ? -1 : 1;
