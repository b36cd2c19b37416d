/** The events and stories of one version of the corpus, worked out when asked for and then remembered. */
import type { ArticleId } from '../../base/ids.ts';
import type { Tables } from '../tables.ts';
import type { CorpusView } from '../view.ts';
import type { Passage, Story } from './event.ts';
import type { EventMemory } from './event-memory.ts';
import { reasonsFor } from './pairs.ts';
import { rarityIn } from './rarity.ts';
import type { Reading } from './readings.ts';
import { senses } from './senses.ts';
import { eventId } from './story-events.ts';

type EventView = Pick<CorpusView, EventMethod>;
type EventMethod =
  | 'eventAt'
  | 'eventsOf'
  | 'eventsAtHand'
  | 'event'
  | 'triggersOf'
  | 'whySame'
  | 'storyOf'
  | 'readAs'
  | 'prepareStory'
  | 'prepareEvents'
  | 'events'
  | 'stories';

/** `viewOf` gives the view itself, which is made later; `memory`: of all versions of a corpus. */
export function createEvents(tables: Tables, viewOf: () => CorpusView, memory: EventMemory): EventView {
  const source = once(() => {
    const reader = { view: viewOf(), tables, rarity: rarityIn(tables.articleCount) };
    return { ...reader, read: remembering((id: ArticleId) => memory.readings.read(reader, id)) };
  });
  const stories = once(() => memory.stories.finder(source()));
  const storyWith = (id: ArticleId): readonly Reading[] => stories().storyWith(source().read(id));
  const eventsAround = remembering((id: ArticleId) => memory.eventsOf(source(), storyWith(id)));
  const firsts = once(() =>
    viewOf()
      .articles()
      .filter((id) => storyWith(id)[0]?.id === id),
  );
  const allEvents = once(() =>
    firsts()
      .flatMap(eventsAround)
      .filter(({ articles }) => articles.length > 1)
      .sort((a, b) => ((a.date ?? '~') + a.id < (b.date ?? '~') + b.id ? -1 : 1)),
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
      const uri = memory.uriOf(viewOf(), articlePart(id));
      const article = uri === undefined ? undefined : viewOf().find(uri);
      return article === undefined ? undefined : eventsAround(article).find((event) => event.id === id);
    },
    eventsAtHand: (id) => memory.atHand(tables, id),
    triggersOf(id) {
      const article = tables.articles.get(id);
      return article ? memory.triggersOf(article) : [];
    },
    whySame(a, b) {
      const featuresOf = ({ article, sentence }: Passage) =>
        memory.featuresOf(source(), source().read(article))[sentence];
      const [one, other] = [featuresOf(a), featuresOf(b)];
      return one && other ? reasonsFor(one, other, spellingsIn(viewOf(), a.article, b.article)) : [];
    },
    storyOf: (article) => storyFrom(storyWith(article)),
    readAs: (article) => source().read(article),
    *prepareStory(article) {
      yield* stories().storyInSteps(source().read(article));
    },
    *prepareEvents(article) {
      yield* events.prepareStory(article);
      yield* memory.eventsInSteps(source(), storyWith(article));
    },
    events: allEvents,
    stories: () => firsts().flatMap((id) => storyFrom(storyWith(id)) ?? []),
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

const storyFrom = (articles: readonly Reading[]): Story | undefined => {
  const [first] = articles;
  if (!first || articles.length < 2) return undefined;
  return { id: eventId(first.stored.uri, 0), articles: articles.map(({ id }) => id) };
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
