/** seedbed/comparable: the articles that one may be compared with: those of its story, and those it shares text with. */
import type { ArticleId } from '../../base/ids.ts';
import type { Steps } from '../../base/steps.ts';
import { dayOf, shortName } from '../cards/card-writer.ts';
import type { ArticleFeature } from '../feature.ts';
import { titleOf } from './article-title.ts';
import { countIn } from './asked.ts';
import { type ComparableParams, type ComparableResult, comparableRequest } from './figure-messages.ts';

const MOST_ARTICLES = 50;

export const comparable: ArticleFeature<ComparableParams, ComparableResult> = {
  method: comparableRequest,
  scope: 'article',
  capabilities: {},
  *run({ view, id, text }, params): Steps<ComparableResult> {
    const events = new Map<ArticleId, number>();
    const reused = new Map<ArticleId, number>();
    const count = (counts: Map<ArticleId, number>, article: ArticleId): void => {
      if (article !== id) counts.set(article, (counts.get(article) ?? 0) + 1);
    };
    for (const event of view.eventsOf(id)) for (const article of event.articles) count(events, article);
    yield;
    for (const { article } of view.reuseOf(id)) count(reused, article);
    const story = view.storyOf(id)?.articles ?? [];
    const score = (article: ArticleId): number => 2 * (events.get(article) ?? 0) + (reused.get(article) ?? 0);
    const others = [...new Set([...events.keys(), ...reused.keys(), ...story])]
      .filter((article) => article !== id)
      .sort((a, b) => score(b) - score(a) || (view.uri(a) < view.uri(b) ? -1 : 1))
      .slice(0, countIn(params, 'limit', MOST_ARTICLES, MOST_ARTICLES));
    yield { load: others.filter((article) => text(article) === undefined) };
    return others.map((article) => ({
      uri: view.uri(article),
      name: shortName(view.uri(article)),
      date: dayOf(view, article),
      title: titleOf(view, article, text(article) ?? ''),
      events: events.get(article) ?? 0,
      reused: reused.get(article) ?? 0,
    }));
  },
};
