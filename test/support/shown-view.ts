/** What a view of a corpus shows, as plain values: two views of the same articles must show the same. */
import type { CorpusView, Entity } from '../../server/src/corpus/view.ts';

/** Everything that a view shows, without ids that depend on the order of arrival; counts for the words of `text`. */
export function shownOf(view: CorpusView, text: string): unknown {
  const words = new Set(text.match(/\p{L}+/gu));
  return {
    articles: view.articles().map(view.uri),
    headers: view.headerCount,
    entities: view.entities().map((entity) => shownEntity(view, entity)),
    shared: view.articles().map((id) => ({
      reuse: view.reuseOf(id).map((reuse) => ({
        ...reuse,
        article: view.uri(reuse.article),
        differences: reuse.differences(),
      })),
      duplicates: view.duplicatesOf(id).map((duplicate) => ({ ...duplicate, article: view.uri(duplicate.article) })),
    })),
    events: view.events().map((event) => ({
      ...event,
      passages: event.passages.map(({ article, ...passage }) => ({ ...passage, uri: view.uri(article) })),
      articles: event.articles.map(view.uri),
      same: view.event(event.id)?.trigger,
    })),
    eventsOf: view.articles().map((id) => view.eventsOf(id).map((event) => [event.id, event.passages.length])),
    stories: view.stories().map(({ id, articles }) => ({ id, articles: articles.map(view.uri) })),
    // Gathered by themselves, from what was kept of them.
    single: view.entities().flatMap(({ id }) => {
      const entity = view.entity(id);
      return entity ? [shownEntity(view, entity)] : [];
    }),
    counts: Array.from(words, (word) => [
      view.wordCount(word),
      view.nameCount(word),
      view.nameWordCount(word),
      view.similarNameWords(word, 1),
      view.articlesNaming(word).map(view.uri),
    ]),
  };
}

/** All that is known of one, by its names and places. */
export function shownEntity(view: CorpusView, entity: Entity): unknown {
  const { id, name, type, aliases, mentions, mentionCount, articles } = entity;
  return {
    id,
    name,
    type,
    aliases,
    mentions: mentions.map(({ article, index, start, end, name }) => [
      view.uri(article),
      index,
      start,
      end,
      view.text(name),
    ]),
    mentionCount,
    own: articles.map((article) => entity.mentionsIn(article).map(({ start }) => start)),
    first: aliases.map(({ text }) => entity.firstAs(text)?.start),
    articles: articles.map(view.uri),
    roles: view.rolesOf(entity).map(({ article, start, text }) => [view.uri(article), start, text]),
  };
}
