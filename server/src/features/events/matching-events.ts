/**
 * Events that match a query: by their word, their place and who takes part. Of a large corpus only the events of
 * articles that seem to match are worked out, the latest first: all of them would take too long to wait for.
 */
import { fold } from '../../base/fold.ts';
import type { ArticleId, StringId } from '../../base/ids.ts';
import type { Steps } from '../../base/steps.ts';
import type { CorpusEvent } from '../../corpus/events/event.ts';
import type { CorpusView, Entity } from '../../corpus/view.ts';
import { rankOf } from '../fuzzy.ts';
import { participantsOf, placeOf } from './event-label.ts';

const MOST_EVENTS = 50;
/** Articles whose events are worked out for an answer. */
const MOST_ARTICLES = 60;
/** Articles whose words are looked at, the latest ones. */
const MOST_SCANNED = 2000;
const PAUSE = 1000;

/** Of a story longer than this nothing is told where an answer is waited for. */
const LONGEST_STORY = 30;

/**
 * Those that several articles tell of; the best matches first. `found`: entities that match the query; `most`: of a
 * large corpus, articles whose events are worked out.
 */
export function* matchingEvents(
  view: CorpusView,
  query: string,
  found: readonly Pick<Entity, 'articles'>[],
  most = MOST_ARTICLES,
): Steps<readonly CorpusEvent[]> {
  const words = fold(query)
    .split(/\s+/)
    .filter((word) => word !== '');
  const wanted = words.join('');
  const events = new Map<string, CorpusEvent>();
  for (const article of (yield* articlesToAsk(view, query, found)).slice(0, Math.max(most, smallSize(view)))) {
    yield;
    if (most < MOST_ARTICLES && isInLongStory(view, article)) continue;
    for (const event of view.eventsOf(article)) if (event.articles.length > 1) events.set(event.id, event);
    yield;
  }
  return [...events.values()]
    .map((event) => ({ event, rank: rankIn(wordsOf(view, event), wanted, words) }))
    .filter(({ rank }) => rank > 0)
    .sort(
      (a, b) =>
        b.rank - a.rank || b.event.articles.length - a.event.articles.length || (a.event.id < b.event.id ? -1 : 1),
    )
    .slice(0, MOST_EVENTS)
    .map(({ event }) => event);
}

/** Of a small corpus all articles are asked. */
const smallSize = ({ articleCount }: CorpusView): number => (articleCount <= MOST_ARTICLES ? articleCount : 0);

const isInLongStory = (view: CorpusView, article: ArticleId): boolean =>
  view.articleCount > MOST_ARTICLES && (view.storyOf(article)?.articles.length ?? 0) > LONGEST_STORY;

/** Everybody who takes part can be asked for, also those that the label has no room for. */
const wordsOf = (view: CorpusView, event: CorpusEvent): string =>
  [event.trigger, ...participantsOf(view, event), placeOf(view, event)].join(' ');

/** Articles that name what was found, and articles that tell of something with a word of the query; the latest first. */
function* articlesToAsk(
  view: CorpusView,
  query: string,
  found: readonly Pick<Entity, 'articles'>[],
): Steps<readonly ArticleId[]> {
  const all = view.articles();
  if (all.length <= MOST_ARTICLES) return all;
  const asked = new Set<ArticleId>();
  const words = fold(query)
    .split(/\s+/)
    .filter((word) => word.length > 1);
  const matches = new Map<StringId, boolean>();
  const isMatch = (id: StringId): boolean => {
    const known = matches.get(id) ?? words.some((word) => fold(view.text(id)).includes(word));
    matches.set(id, known);
    return known;
  };
  for (const entity of found) {
    for (const article of entity.articles.slice(-MOST_ARTICLES / 2)) asked.add(article);
    if (asked.size >= MOST_ARTICLES / 2) break;
  }
  const last = Math.max(0, all.length - MOST_SCANNED);
  for (let i = all.length - 1; i >= last && asked.size < MOST_ARTICLES; i--) {
    const article = all[i];
    if (article !== undefined && view.facts(article).eventWords.some(isMatch)) asked.add(article);
    if (i % PAUSE === 0) yield;
  }
  return [...asked].slice(0, MOST_ARTICLES);
}

/** The words in another order than the event has them are as good as a piece of it. */
const rankIn = (text: string, wanted: string, words: readonly string[]): number =>
  Math.max(rankOf(text, wanted), words.length > 0 && words.every((word) => fold(text).includes(word)) ? 2 : 0);
