/**
 * What is said of an entity or an event, in a form in which two articles can be compared: each fact has its scope (who,
 * what, when, where) and its place in an article. Two facts conflict only where the scope is the same and the bounds
 * exclude each other.
 */
import type { Quantity } from '../../analysis/quantities/quantities.ts';
import type { ArticleId, EntityId } from '../../base/ids.ts';
import type { Span } from '../../base/span.ts';
import type { EventClass } from '../../languages/event-lexicon.ts';

/**
 * `agree`: the same thing, and both can be true. `conflict`: the same thing at the same time, and not both can be true.
 * `development`: the same thing at different times. `other`: not about the same thing, or nobody can tell.
 */
export type Verdict = 'agree' | 'conflict' | 'development' | 'other';

/** What decided: the first of these that two facts differ in, or what they have in common. */
export type Reason =
  | 'unit'
  | 'who'
  | 'predicate'
  | 'statement'
  | 'time'
  | 'place'
  | 'part'
  | 'bounds'
  | 'growth'
  | 'same'
  | 'role'
  | 'person';

export interface Comparison {
  readonly verdict: Verdict;
  readonly reason: Reason;
}

/** Span: where it stands. */
export interface FactPlace extends Span {
  readonly article: ArticleId;
}

/** Scope as far as the sentence says it. */
export interface Scope {
  /** Persons, organisations and products of the sentence. */
  readonly who: readonly EntityId[];
  readonly where: readonly EntityId[];
  /** TIMEX3 values of the sentence, or of the one before where the sentence goes on about it. */
  readonly when: readonly string[];
}

export interface QuantityFact extends FactPlace {
  readonly index: number;
  readonly quantity: Quantity;
  /** Index of its sentence. */
  readonly sentence: number;
  readonly scope: Scope;
}

/** Something said of a person. */
export interface PersonPlace extends FactPlace {
  readonly person: EntityId;
  /** Index into the names of the article. */
  readonly name: number;
}

export interface RoleStatement extends PersonPlace {
  /** As written, without article. */
  readonly text: string;
  /** Its title in lower case (`president`). */
  readonly head: string;
  /** What it is a role of; `undefined` where it is not said. */
  readonly of: RoleObject | undefined;
  /** Whether the article gives the person a name of two words and more. */
  readonly fullName: boolean;
}

export interface RoleObject {
  /** The place or organisation; `undefined` for a field (`Justitie`). */
  readonly entity: EntityId | undefined;
  /** Its words, folded. */
  readonly words: readonly string[];
}

export interface AgeStatement extends PersonPlace {
  readonly age: number;
  readonly fullName: boolean;
}

/** An event with the day or year it is told to have happened at; the span is that of the time. */
export interface DatedEvent extends FactPlace {
  /** Of the time. */
  readonly index: number;
  readonly sentence: number;
  /** ISO day or year. */
  readonly value: string;
  /** Base forms of the words of events in the sentence. */
  readonly triggers: readonly EventWord[];
  /** Whether it depends on an inferred date of publication. */
  readonly uncertain: boolean;
  /** Whether the text names the day of the month or the year, and not only a weekday or `gisteren`. */
  readonly named: boolean;
  /** The word before it that makes it a border (`sinds`); empty for none. */
  readonly border: string;
}

export interface EventWord {
  readonly word: string;
  readonly class: EventClass;
  /** Whether it stands right beside the time. */
  readonly beside: boolean;
}

/** Something told to be at a place; the span is that of the place. */
export interface PlacedStatement extends FactPlace {
  readonly sentence: number;
  readonly place: EntityId;
  readonly mention: number;
  /** The small word before it (`in`). */
  readonly preposition: string;
}
