/**
 * seedbed/timeline: events with their dates. To find out what an article tells of takes a while, so of a large corpus an
 * even share of the articles is asked: an event that many articles tell of is found by one of them. Whoever then looks
 * at a shorter time gets all of it.
 */
import { dayNumberOf, isoOfDay } from '../../base/calendar.ts';
import { type ArticleId, entityId } from '../../base/ids.ts';
import type { Steps } from '../../base/steps.ts';
import type { CorpusEvent, Passage } from '../../corpus/events/event.ts';
import type { CorpusView, Entity } from '../../corpus/view.ts';
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
import { articlesByMonth } from './months.ts';

const LIMIT = 300;
const MOST_EVENTS = 2000;
/** Articles that are asked what they tell of. */
const MOST_ASKED = 300;
/** Passages given of an event. */
const MOST_PASSAGES = 6;
/** In days: news is told on the day and on the next few. */
const REACH = 7;

export const timeline: CorpusFeature<TimelineParams, TimelineResult> = {
  method: timelineRequest,
  scope: 'corpus',
  capabilities: {},
  *run(request, params): Steps<TimelineResult> {
    const { view } = request;
    const wanted = { entity: textIn(params, 'entity'), from: textIn(params, 'from'), to: textIn(params, 'to') };
    const entity = wanted.entity === undefined ? undefined : view.entity(entityId(wanted.entity));
    const { articles, months } = yield* articlesIn(view, entity, wanted);
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
  entity: Entity | undefined,
  { from, to }: Time,
): Steps<{ readonly articles: readonly ArticleId[]; readonly months: TimelineResult['months'] }> {
  const last = to === undefined ? '~' : isoOfDay((dayNumberOf(to) ?? 0) + REACH);
  const byMonth = entity ? monthsOf(view, entity.articles) : yield* articlesByMonth(view);
  const all = entity?.articles.length ?? view.articleCount;
  const articles: ArticleId[] = [];
  const months: { month: string; articles: number }[] = [];
  for (const [month, own] of byMonth) {
    yield;
    if (month !== '') months.push({ month, articles: own.length });
    // A month that the time begins in counts, as far as the dates tell.
    const isOut = month === '' ? all > MOST_ASKED : !isIn(month, { from, to: last });
    if (isOut) continue;
    const isInside = month === '' || ((from ?? '') <= month && `${month}-31` <= last);
    for (const article of isInside ? own : own.filter((each) => isIn(stated(view, each), { from, to: last })))
      articles.push(article);
  }
  months.reverse();
  return { articles, months };
}

const stated = (view: CorpusView, article: ArticleId): string => view.facts(article).published?.value ?? '';

/** As `articlesByMonth`, of some articles. */
function monthsOf(view: CorpusView, all: readonly ArticleId[]): ReadonlyMap<string, readonly ArticleId[]> {
  const months = new Map<string, ArticleId[]>();
  for (const article of all.toReversed()) {
    const month = stated(view, article).slice(0, 7);
    const own = months.get(month);
    if (own) own.push(article);
    else months.set(month, [article]);
  }
  return months;
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
