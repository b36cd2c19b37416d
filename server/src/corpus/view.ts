/**
 * One version of what is known of a corpus. A view never changes: an edit gives a new one. Everything here is
 * derived from facts; no text of an article is kept.
 */

import type {
  AgeFact,
  EventColumns,
  MentionColumns,
  Published,
  QuantityColumns,
  QuotationFact,
  TimeColumns,
} from '../analysis/facts.ts';
import type { SignatureColumns } from '../analysis/signatures.ts';
import type { TimeValue } from '../analysis/times/resolve.ts';
import type { ArticleId, EntityId, StringId } from '../base/ids.ts';
import type { Span } from '../base/span.ts';
import type { Steps } from '../base/steps.ts';
import type { LanguagePack, MentionType } from '../languages/pack.ts';
import type { CorpusEvent, LinkReason, Passage, Story } from './events/event.ts';
import type { Names } from './project/names.ts';
import type { Publication } from './publication.ts';
import type { Duplicate, Reuse } from './reuse.ts';

/** The facts of one article as the index keeps them: strings are interned. Offsets in UTF-16 code units. */
export interface StoredFacts {
  readonly contentHash: string;
  readonly language: string;
  readonly lineStarts: Uint32Array;
  readonly published: Published | undefined;
  readonly hasHeader: boolean;
  /** Distinct names of the article; mention column `names` and the facts below point into it. */
  readonly names: readonly StringId[];
  readonly mentions: MentionColumns;
  readonly fullNames: readonly number[];
  readonly acronyms: readonly { readonly short: number; readonly full: number }[];
  readonly roles: readonly StoredRole[];
  readonly quotations: readonly QuotationFact[];
  readonly reported: readonly QuotationFact[];
  readonly times: TimeColumns;
  /** Codes of meanings; the column `meanings` of the times points here. */
  readonly meanings: readonly StringId[];
  readonly quantities: QuantityColumns;
  /** Distinct words of the quantities; their columns point here. */
  readonly quantityWords: readonly StringId[];
  readonly ages: readonly AgeFact[];
  readonly events: EventColumns;
  /** Base forms of triggers; the column `triggers` of the events points here. */
  readonly eventWords: readonly StringId[];
  readonly sentences: Uint32Array;
  readonly signatures: SignatureColumns;
  readonly otherWords: readonly StringId[];
  readonly words: readonly StringId[];
  readonly wordCounts: Uint16Array;
}

export interface StoredRole extends Span {
  readonly name: number;
  readonly text: StringId;
  readonly of: number;
}

/** The `index`-th mention of an article. */
export interface MentionRef extends Span {
  readonly article: ArticleId;
  readonly index: number;
}

export interface EntityMention extends MentionRef {
  /** The form in which it stands. */
  readonly name: StringId;
}

export interface Entity {
  readonly id: EntityId;
  /** The best-attested full form, as written in the articles. */
  readonly name: string;
  readonly type: MentionType;
  /** Every form with its number of mentions, most frequent first, `name` included. */
  readonly aliases: readonly { readonly text: string; readonly count: number }[];
  /** Those with a mention, ordered as `articles()`. */
  readonly articles: readonly ArticleId[];
  readonly mentionCount: number;
  /** Ordered as `articles()`. Made when asked for: of a country there are tens of thousands in a large corpus. */
  readonly mentions: readonly EntityMention[];
  mentionsIn(article: ArticleId): readonly EntityMention[];
  /** The first mention that stands in exactly this form. */
  firstAs(form: string): EntityMention | undefined;
}

export interface RoleOfEntity extends Span {
  readonly article: ArticleId;
  readonly text: string;
}

export interface CorpusView {
  readonly revision: number;
  /** What the owner of the corpus states of names. */
  readonly authority: Names;
  readonly articleCount: number;
  /** In order of publication date (unknown last), then of URI. */
  articles(): readonly ArticleId[];
  find(uri: string): ArticleId | undefined;
  uri(article: ArticleId): string;
  facts(article: ArticleId): StoredFacts;
  pack(article: ArticleId): LanguagePack;
  text(string: StringId): string;

  /** How many articles have a header. */
  readonly headerCount: number;
  /** Mentions of exactly this form in all articles (case and diacritics count). */
  nameCount(name: string): number;
  /** Every exact name with its mentions in all articles; in no certain order. */
  names(): Iterable<{ readonly name: StringId; readonly count: number }>;
  /**
   * Names of which a word begins with these letters (two at least, in any case and with any diacritics), with their
   * mentions in all articles; the most mentioned ones, most first, at most `most`.
   */
  namesStarting(letters: string, most: number): readonly { readonly name: StringId; readonly count: number }[];
  /** The type that most mentions of names with these words have; quicker than to ask for the entity. */
  typeOfName(name: StringId): MentionType | undefined;
  /** What mentions of exactly this name may mean; most often one entity. */
  entitiesNamed(name: StringId): readonly EntityId[];
  /** Articles that name exactly this form, in the order of `articles()`. */
  articlesNaming(name: string): readonly ArticleId[];
  /** Names that hold the word, in any case and with any diacritics, in no useful order. */
  namesWith(word: string): readonly string[];
  /** How often a word that is part of no name stands in all articles, in exactly this form. */
  wordCount(word: string): number;
  /** How often a word is part of a name, in exactly this form (`al-Assad` counts as one word). */
  nameWordCount(word: string): number;
  /**
   * Words that are part of names at least `least` times and are `word` but for one edit (insert, delete, replace,
   * swap), a diacritic or a capital; most frequent first.
   */
  similarNameWords(word: string, least: number): readonly { readonly word: string; readonly count: number }[];

  /** When it was published: by its own header or date line, else inferred from its times and other articles. */
  publication(article: ArticleId): Publication | undefined;
  /** The TIMEX3 value of the `index`-th time, seen from the publication. */
  timeValue(article: ArticleId, index: number): TimeValue;

  /** Passages that stand in other articles too, word for word or nearly; by start, then by URI of the other article. */
  reuseOf(article: ArticleId): readonly Reuse[];
  /** Articles with the same text, exactly or nearly, whatever their headers say; the most alike first, then by URI. */
  duplicatesOf(article: ArticleId): readonly Duplicate[];

  /** The event that the sentence at the offset tells of, where other passages tell of it too or it leads its article. */
  eventAt(article: ArticleId, offset: number): CorpusEvent | undefined;
  /** Events of the sentences of an article, in the order of their first passage there. */
  eventsOf(article: ArticleId): readonly CorpusEvent[];
  /**
   * The events of the story of an article as somebody last asked for them, if its articles are still the same; edits of
   * others may have changed the story. For lists that do not wait.
   */
  eventsAtHand(article: ArticleId): readonly CorpusEvent[] | undefined;
  event(id: string): CorpusEvent | undefined;
  /** As `eventWords` of its facts, for many articles: their facts need not be opened. */
  triggersOf(article: ArticleId): readonly StringId[];
  /** Why two passages of one event belong together; empty where only others hold them together. */
  whySame(a: Passage, b: Passage): readonly LinkReason[];
  /** The story that an article belongs to; `undefined` where it is alone. */
  storyOf(article: ArticleId): Story | undefined;
  /** Looks for the articles of its story, with points where the work may pause; `storyOf` has them then. */
  prepareStory(article: ArticleId): Steps<void>;
  /** Works out the events of the article's story, with points where the work may pause; `eventsOf` has them then. */
  prepareEvents(article: ArticleId): Steps<void>;
  /** The same object in two versions of the corpus as long as the article, and what others make of it, are the same. */
  readAs(article: ArticleId): object;
  /** All events of two articles and more, by date (unknown last), then by id. Gone through whole: for lists only. */
  events(): readonly CorpusEvent[];
  /** All stories, in the order of their first articles. Gone through whole: for lists only. */
  stories(): readonly Story[];

  /** The type after the evidence of all articles was weighed. */
  typeOf(article: ArticleId, mention: number): MentionType;
  entityOf(article: ArticleId, mention: number): EntityId;
  /** The mention whose span holds the offset (the innermost), by index. */
  mentionAt(article: ArticleId, offset: number): number | undefined;
  entity(id: EntityId): Entity | undefined;
  /** The exact names that mean the entity, in some article at least. */
  namesMeaning(id: EntityId): readonly StringId[];
  /** Articles with a name that means the entity in some article at least, in the order of `articles()`. */
  articlesNamingEntity(id: EntityId): readonly ArticleId[];
  rolesOf(entity: Entity): readonly RoleOfEntity[];
  /** All entities, most mentioned first. Gone through whole at each revision: for a part of them ask by `names`. */
  entities(): readonly Entity[];
}
