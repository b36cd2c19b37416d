/**
 * Events that match a query: by their word, their place and who takes part. Of a large corpus only the events of
 * articles that seem to match are worked out, the latest first: all of them would take too long to wait for.
 */
import { fold } from '../../base/fold.ts';
import type { ArticleId, StringId } from '../../base/ids.ts';
import type { Steps } from '../../base/steps.ts';
import { keyOfEntity } from '../../corpus/entities.ts';
import type { CorpusEvent } from '../../corpus/events/event.ts';
import type { CorpusView, Entity } from '../../corpus/view.ts';
import { rankOf } from '../fuzzy.ts';

const MOST_EVENTS = 50;
/** Articles whose events are worked out for an answer. */
const MOST_ARTICLES = 60;
/** Articles whose words are looked at, the latest ones. */
const MOST_SCANNED = 2000;
const PAUSE = 50;

/** Of a large corpus: articles whose stories are looked for, and stories whose events are worked out. */
interface Bounds {
  readonly articles: number;
  readonly stories: number;
  /** Articles of a story beyond which it is left out. */
  readonly longest: number;
}

const ALL: Bounds = { articles: MOST_ARTICLES, stories: MOST_ARTICLES, longest: Number.POSITIVE_INFINITY };

/**
 * Those that several articles tell of; the best matches first. `found`: entities that match the query; `most`: beyond
 * these bounds what is at hand has to do.
 */
export function* matchingEvents(
  view: CorpusView,
  query: string,
  found: readonly Pick<Entity, 'articles'>[],
  most = ALL,
): Steps<readonly CorpusEvent[]> {
  const words = fold(query)
    .split(/\s+/)
    .filter((word) => word !== '');
  const wanted = words.join('');
  return [...(yield* eventsAround(view, yield* articlesToAsk(view, query, found), most)).values()]
    .map((event) => ({ event, rank: rankIn(wordsOf(event), wanted, words) }))
    .filter(({ rank }) => rank > 0)
    .sort(
      (a, b) =>
        b.rank - a.rank || b.event.articles.length - a.event.articles.length || (a.event.id < b.event.id ? -1 : 1),
    )
    .slice(0, MOST_EVENTS)
    .map(({ event }) => event);
}

/** Of the stories of these articles, by id. */
function* eventsAround(
  view: CorpusView,
  articles: readonly ArticleId[],
  most: Bounds,
): Steps<ReadonlyMap<string, CorpusEvent>> {
  const events = new Map<string, CorpusEvent>();
  const add = (list: readonly CorpusEvent[]): void => {
    for (const event of list) if (event.articles.length > 1) events.set(event.id, event);
  };
  const bounds = view.articleCount <= MOST_ARTICLES ? ALL : most;
  if (bounds !== ALL) for (const article of articles) add(view.eventsAtHand(article) ?? []);
  if (events.size > 0) return events;
  let stories = 0;
  for (const article of articles.slice(0, bounds.articles)) {
    if (stories >= bounds.stories) break;
    yield* view.prepareStory(article);
    // Who is alone in a story shares no event with others.
    const story = view.storyOf(article);
    if (!story || story.articles.length > bounds.longest) continue;
    stories++;
    yield* view.prepareEvents(article);
    add(view.eventsOf(article));
  }
  yield;
  return events;
}

/**
 * Everybody who takes part can be asked for, also those that the label has no room for; by their keys, which are their
 * full names folded: to ask for the names themselves would take longer than all the rest.
 */
const wordsOf = ({ trigger, participants, place }: CorpusEvent): string =>
  [trigger, ...[...participants, ...(place === undefined ? [] : [place])].map((id) => keyOfEntity(id)?.key ?? '')].join(
    ' ',
  );

/** Articles that tell of something with a word of the query and those that name what was found, in turn; the latest first. */
function* articlesToAsk(
  view: CorpusView,
  query: string,
  found: readonly Pick<Entity, 'articles'>[],
): Steps<readonly ArticleId[]> {
  const all = view.articles();
  if (all.length <= MOST_ARTICLES) return all;
  const telling = yield* articlesTelling(view, query);
  const naming = new Set<ArticleId>();
  for (const entity of found) {
    for (const article of entity.articles.slice(-MOST_ARTICLES / 2).toReversed()) naming.add(article);
    if (naming.size >= MOST_ARTICLES) break;
  }
  const inTurn = [...naming].flatMap((article, i) => [...telling.slice(i, i + 1), article]);
  return [...new Set([...inTurn, ...telling.slice(naming.size)])].slice(0, MOST_ARTICLES);
}

function* articlesTelling(view: CorpusView, query: string): Steps<readonly ArticleId[]> {
  const all = view.articles();
  const words = fold(query)
    .split(/\s+/)
    .filter((word) => word.length > 1);
  const matches = new Map<StringId, boolean>();
  const isMatch = (id: StringId): boolean => {
    const known = matches.get(id) ?? words.some((word) => fold(view.text(id)).includes(word));
    matches.set(id, known);
    return known;
  };
  const telling: ArticleId[] = [];
  const last = Math.max(0, all.length - MOST_SCANNED);
  for (let i = all.length - 1; i >= last && telling.length < MOST_ARTICLES / 2; i--) {
    const article = all[i];
    if (article !== undefined && view.triggersOf(article).some(isMatch)) telling.push(article);
    if (i % PAUSE === 0) yield;
  }
  return telling;
}

/** The words in another order than the event has them are as good as a piece of it. */
const rankIn = (text: string, wanted: string, words: readonly string[]): number =>
  Math.max(rankOf(text, wanted), words.length > 0 && words.every((word) => fold(text).includes(word)) ? 2 : 0);
