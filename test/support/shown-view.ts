/** What a view of a corpus shows, as plain values: two views of the same articles must show the same. */
import type { CorpusView } from '../../server/src/corpus/view.ts';

/** Everything that a view shows, without ids that depend on the order of arrival; counts for the words of `text`. */
export function shownOf(view: CorpusView, text: string): unknown {
  const words = new Set(text.match(/\p{L}+/gu));
  return {
    articles: view.articles().map(view.uri),
    headers: view.headerCount,
    entities: view.entities().map((entity) => ({
      id: entity.id,
      name: entity.name,
      aliases: entity.aliases,
      mentions: entity.mentions.map(({ article, start }) => [view.uri(article), start]),
      roles: view.rolesOf(entity).map(({ article, text }) => [view.uri(article), text]),
    })),
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
    single: view.entities().map(({ id }) => view.entity(id)?.mentions.length),
    counts: Array.from(words, (word) => [
      view.wordCount(word),
      view.nameCount(word),
      view.nameWordCount(word),
      view.similarNameWords(word, 1),
      view.articlesNaming(word).map(view.uri),
    ]),
  };
}
