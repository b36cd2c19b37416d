/** The events and stories of one version of the corpus, worked out when asked for and then remembered. */
import type { ArticleId, StringId } from '../../base/ids.ts';
import type { Tables } from '../tables.ts';
import type { CorpusView } from '../view.ts';
import { candidatesOf } from './candidates.ts';
import type { CorpusEvent, Passage, Story } from './event.ts';
import { type Commonness, dayOf, featuresOf, namesOf, wordsOf } from './features.ts';
import { reasonsFor } from './pairs.ts';
import { senses } from './senses.ts';
import { createStoryFinder } from './stories.ts';
import { eventId, eventsOfStory } from './story-events.ts';

type EventView = Pick<CorpusView, 'eventAt' | 'eventsOf' | 'event' | 'whySame' | 'storyOf' | 'events' | 'stories'>;

/** As if so many other articles were there: in a small corpus a name is not common for standing in all articles. */
const BACKGROUND = 60;

/** `viewOf` gives the view itself, which is made later. */
export function createEvents(tables: Tables, viewOf: () => CorpusView): EventView {
  // A word may stand more often than there are articles: such a one says nothing.
  const rarity = (count: number): number =>
    Math.max(0, Math.log((tables.articleCount + BACKGROUND) / Math.max(1, count)));
  const common: Commonness = {
    word: (word: StringId) => rarity(tables.wordCounts.get(word) ?? 1),
    name: (name: StringId) => rarity(tables.nameArticles.get(name)?.length ?? 1),
  };
  const uri = (id: ArticleId): string => viewOf().uri(id);
  /** The order of `articles()`; `~` sorts behind every digit. */
  const orderKey = (id: ArticleId): string => `${viewOf().facts(id).published?.value ?? '~'} ${uri(id)}`;
  const inOrder = (ids: readonly ArticleId[]): readonly ArticleId[] =>
    ids
      .map((id) => ({ id, key: orderKey(id) }))
      .sort((a, b) => (a.key < b.key ? -1 : 1))
      .map(({ id }) => id);

  const features = remembering((id: ArticleId) => featuresOf(viewOf(), id, common));
  const stories = createStoryFinder({
    candidates: remembering((id: ArticleId) => candidatesOf(tables, id, rarity)),
    names: remembering((id: ArticleId) => namesOf(viewOf(), id, common)),
    words: remembering((id: ArticleId) => wordsOf(viewOf(), id, common)),
    day: remembering((id: ArticleId) => dayOf(viewOf(), id)),
    isBefore: (a, b) => orderKey(a) < orderKey(b),
    uri,
  });
  const storyArticles = remembering((id: ArticleId) => inOrder(stories.articlesWith(id)));
  const byFirst = remembering((first: ArticleId) => eventsOfStory(viewOf(), storyArticles(first), features));
  const eventsAround = (id: ArticleId): readonly CorpusEvent[] => byFirst(storyArticles(id)[0] ?? id);
  const firsts = once(() =>
    viewOf()
      .articles()
      .filter((id) => storyArticles(id)[0] === id),
  );
  const allEvents = once(() =>
    firsts()
      .flatMap(byFirst)
      .filter(({ articles }) => articles.length > 1)
      .sort((a, b) => ((a.date ?? '~') + a.id < (b.date ?? '~') + b.id ? -1 : 1)),
  );
  const byHash = once(
    () =>
      new Map(
        viewOf()
          .articles()
          .map((id) => [articlePart(eventId(uri(id), 0)), id]),
      ),
  );

  const events: EventView = {
    eventAt: (article, offset) =>
      events
        .eventsOf(article)
        .find(({ passages }) => passages.some((each) => each.article === article && holds(each, offset))),
    eventsOf: (article) =>
      eventsAround(article)
        .flatMap((event) => {
          const own = event.passages.find((passage) => passage.article === article);
          return own ? [{ event, start: own.start }] : [];
        })
        .sort((a, b) => a.start - b.start)
        .map(({ event }) => event),
    event(id) {
      const article = byHash().get(articlePart(id));
      return article === undefined ? undefined : eventsAround(article).find((event) => event.id === id);
    },
    whySame(a, b) {
      const [one, other] = [features(a.article)[a.sentence], features(b.article)[b.sentence]];
      return one && other ? reasonsFor(one, other, spellingsIn(viewOf(), a.article, b.article)) : [];
    },
    storyOf: (article) => storyFrom(storyArticles(article), uri),
    events: allEvents,
    stories: () => firsts().flatMap((id) => storyFrom(storyArticles(id), uri) ?? []),
  };
  return events;
}

/** By stem how a word with it is written in either article: a word itself rather than a compound that ends in it. */
function spellingsIn(view: CorpusView, a: ArticleId, b: ArticleId): (stem: string) => string | undefined {
  const spellings = new Map<string, string>();
  const heads = new Map<string, string>();
  for (const id of [a, b].sort((x, y) => (view.uri(x) < view.uri(y) ? -1 : 1))) {
    const senseOf = senses(view.pack(id));
    for (const string of view.facts(id).words) {
      const word = view.text(string);
      const { stem, head } = senseOf(word);
      if (stem !== undefined && !spellings.has(stem)) spellings.set(stem, word.toLowerCase());
      if (head !== undefined && !heads.has(head)) heads.set(head, word.toLowerCase());
    }
  }
  return (stem) => spellings.get(stem) ?? heads.get(stem);
}

const storyFrom = (articles: readonly ArticleId[], uri: (id: ArticleId) => string): Story | undefined => {
  const [first] = articles;
  return first === undefined || articles.length < 2 ? undefined : { id: eventId(uri(first), 0), articles };
};

const articlePart = (id: string): string => id.slice(0, id.indexOf('-'));

const holds = ({ start, end }: Passage, offset: number): boolean => start <= offset && offset <= end;

function remembering<K, V>(work: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = work(key);
    known.set(key, made);
    return made;
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
