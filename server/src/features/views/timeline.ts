/**
 * seedbed/timeline: events with their dates. To find out what an article tells of takes a while, so of a large corpus an
 * even share of the articles is asked: an event that many articles tell of is found by one of them. Whoever then looks
 * at a shorter time gets all of it.
 */
import { dayNumberOf, isoOfDay } from '../../base/calendar.ts';
import { type ArticleId, entityId } from '../../base/ids.ts';
import type { Steps } from '../../base/steps.ts';
import type { CorpusEvent, Passage } from '../../corpus/events/event.ts';
import type { CorpusView } from '../../corpus/view.ts';
import { dayOf, shortName } from '../cards/card-writer.ts';
import { classNames, eventLabel, participantsOf, placeOf } from '../events/event-label.ts';
import type { CorpusFeature, CorpusRequest } from '../feature.ts';
import { toLocation } from '../to-lsp.ts';
import { countIn, spread, textIn } from './asked.ts';
import {
  type EventPassage,
  type TimelineEvent,
  type TimelineParams,
  type TimelineResult,
  timelineRequest,
} from './figure-messages.ts';

const LIMIT = 300;
const MOST_EVENTS = 2000;
/** Articles that are asked what they tell of. */
const MOST_ASKED = 300;
/** Passages given of an event. */
const MOST_PASSAGES = 6;
/** In days: news is told on the day and on the next few. */
const REACH = 7;
const PAUSE = 1000;

export const timeline: CorpusFeature<TimelineParams, TimelineResult> = {
  method: timelineRequest,
  scope: 'corpus',
  capabilities: {},
  *run(request, params): Steps<TimelineResult> {
    const { view } = request;
    const wanted = { entity: textIn(params, 'entity'), from: textIn(params, 'from'), to: textIn(params, 'to') };
    const entity = wanted.entity === undefined ? undefined : view.entity(entityId(wanted.entity));
    const all = entity ? entity.articles : view.articles();
    const { articles, months } = yield* articlesIn(view, all, wanted);
    const asked = spread(articles, countIn(params, 'share', MOST_ASKED, MOST_ASKED));
    const found = new Map<string, CorpusEvent>();
    for (const article of asked) {
      yield;
      for (const event of view.eventsOf(article)) {
        if (!entity || event.place === entity.id || event.participants.includes(entity.id)) found.set(event.id, event);
      }
    }
    const dated = [...found.values()].flatMap((event) => shownOf(request, event, wanted));
    dated.sort((a, b) => b.articles - a.articles || Number(b.isDated) - Number(a.isDated) || (a.id < b.id ? -1 : 1));
    const limit = countIn(params, 'limit', LIMIT, MOST_EVENTS);
    const events = dated.slice(0, limit).sort((a, b) => (a.date + a.id < b.date + b.id ? -1 : 1));
    return { events, months, asked: asked.length, articles: articles.length, entityName: entity?.name };
  },
};

interface Time {
  readonly from: string | undefined;
  readonly to: string | undefined;
}

/** Articles that came out in the time or soon after it (those of unknown date too), and how many of all by month. */
function* articlesIn(
  view: CorpusView,
  all: readonly ArticleId[],
  { from, to }: Time,
): Steps<{ readonly articles: readonly ArticleId[]; readonly months: TimelineResult['months'] }> {
  const last = to === undefined ? '~' : isoOfDay((dayNumberOf(to) ?? 0) + REACH);
  const months = new Map<string, number>();
  const articles: ArticleId[] = [];
  for (const [i, article] of all.entries()) {
    if (i % PAUSE === 0) yield;
    const day = view.facts(article).published?.value;
    if (day !== undefined) months.set(day.slice(0, 7), (months.get(day.slice(0, 7)) ?? 0) + 1);
    // A month that the time begins in counts, as far as the dates tell.
    if (day === undefined ? all.length <= MOST_ASKED : isIn(day, { from, to: last })) articles.push(article);
  }
  const ordered = [...months].map(([month, count]) => ({ month, articles: count }));
  return { articles, months: ordered.sort((a, b) => (a.month < b.month ? -1 : 1)) };
}

/** Whether a day or a month lies in the time, at least in part. */
const isIn = (date: string, { from, to }: Time): boolean =>
  (from === undefined || date >= from.slice(0, date.length)) && (to === undefined || date <= to);

function shownOf({ view, locale }: CorpusRequest, event: CorpusEvent, time: Time): readonly TimelineEvent[] {
  const [first] = event.passages;
  const date = event.date ?? (first && dayOf(view, first.article));
  if (!first || date === undefined || !/^\d{4}-\d\d/.test(date) || !isIn(date, time)) return [];
  return [
    {
      id: event.id,
      date,
      isDated: event.date !== undefined,
      class: event.class,
      className: classNames[locale][event.class],
      label: eventLabel(view, event),
      names: [...participantsOf(view, event), placeOf(view, event)].filter((name) => name !== ''),
      articles: event.articles.length,
      passages: passagesOf(view, event),
    },
  ];
}

function passagesOf(view: CorpusView, { passages }: CorpusEvent): readonly EventPassage[] {
  const shown = new Map<ArticleId, Passage>();
  for (const passage of passages) {
    if (shown.size === MOST_PASSAGES) break;
    if (!shown.has(passage.article)) shown.set(passage.article, passage);
  }
  return [...shown].map(([article, passage]) => ({
    label: [dayOf(view, article), shortName(view.uri(article))].filter((part) => part !== undefined).join(' · '),
    location: toLocation(view, article, passage),
  }));
}
