/**
 * What the corpus knows of events: passages of several articles that tell of the same thing, and the articles of one
 * story. Copied text is another kind of link (see ../reuse.ts) and never the evidence of a story by itself.
 */
import type { ArticleId, EntityId } from '../../base/ids.ts';
import type { Span } from '../../base/span.ts';
import type { EventClass } from '../../languages/event-lexicon.ts';

/** A sentence of news text that tells of an event. */
export interface Passage extends Span {
  readonly article: ArticleId;
  /** Index of the sentence: its span is at twice this index in `sentences` of the facts. */
  readonly sentence: number;
}

/** Passages of at least two articles, or the leading event of one. */
export interface CorpusEvent {
  /** Made from the earliest passage: the same in an index that was built in another order. */
  readonly id: string;
  readonly class: EventClass;
  /** Base form of the word that most passages tell it with. */
  readonly trigger: string;
  /** ISO date (`2020-03-05`), or month where no passage says the day. */
  readonly date: string | undefined;
  readonly place: EntityId | undefined;
  /** Named in most passages first. */
  readonly participants: readonly EntityId[];
  /** In the order of `articles()` of the view, then by start. */
  readonly passages: readonly Passage[];
  /** Of the passages, each once, in the same order. */
  readonly articles: readonly ArticleId[];
}

/** Why two passages are held to tell of the same event. */
export type LinkReason =
  | { readonly by: 'participants'; readonly entities: readonly EntityId[] }
  | { readonly by: 'place'; readonly entity: EntityId }
  | { readonly by: 'date'; readonly value: string }
  | { readonly by: 'words'; readonly words: readonly string[] }
  | { readonly by: 'quantity'; readonly text: string };

/** Articles on one story, at least two. */
export interface Story {
  /** Made from the earliest article. */
  readonly id: string;
  /** In the order of `articles()`. */
  readonly articles: readonly ArticleId[];
}
