/**
 * What the corpus keeps of an article: no text and no tree, only packed columns and short strings. A function of
 * (text, pack, settings); equal input gives equal facts.
 */
import type { Span } from '../base/span.ts';
import type { MentionType } from '../languages/pack.ts';
import type { SignatureColumns } from './signatures.ts';

export interface ArticleFacts {
  readonly contentHash: string;
  readonly language: string;
  /** So that a location in a closed file needs no read. */
  readonly lineStarts: Uint32Array;
  readonly published: Published | undefined;
  readonly hasHeader: boolean;
  /** Distinct surface forms of the names, in order of first appearance; the mention columns point here. */
  readonly names: readonly string[];
  readonly mentions: MentionColumns;
  /** For each of `names` the index of the fullest name of the same thing in this article; itself where alone. */
  readonly fullNames: readonly number[];
  /** Pairs of indices into `names`: a short form and what it stands for. */
  readonly acronyms: readonly AcronymFact[];
  readonly roles: readonly RoleFact[];
  readonly quotations: readonly QuotationFact[];
  /** What somebody is reported to have said, without quotation marks; ascending, disjoint, all with a speaker. */
  readonly reported: readonly QuotationFact[];
  readonly times: TimeColumns;
  /** What the times mean before the publication date is known, as codes (see times/meaning-code.ts). */
  readonly meanings: readonly string[];
  readonly quantities: QuantityColumns;
  /** Distinct words of the quantities; their columns point here. */
  readonly quantityWords: readonly string[];
  readonly ages: readonly AgeFact[];
  readonly events: EventColumns;
  /** Distinct base forms of the words that tell of events; the column `triggers` points here. */
  readonly eventWords: readonly string[];
  /** Spans of the sentences of news text, flat: start, end, start, end … */
  readonly sentences: Uint32Array;
  /** The words of those sentences as codes: for text that articles share. */
  readonly signatures: SignatureColumns;
  /** Distinct words of the sentences that are neither below nor part of a name: numbers mostly. */
  readonly otherWords: readonly string[];
  /** Distinct words of the article that are no names, as written, with counts: for ranking by the corpus. */
  readonly words: readonly string[];
  readonly wordCounts: Uint16Array;
}

/** Ascending by start, nested or disjoint; column `i` of each belongs to mention `i`. */
export interface MentionColumns {
  readonly count: number;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** Index into MENTION_TYPES. */
  readonly types: Uint8Array;
  /** 0–3 as in RecognisedName. */
  readonly confidences: Uint8Array;
  /** Index into `names`. */
  readonly names: Uint32Array;
}

/** Ascending by start, disjoint; column `i` of each belongs to time `i`. */
export interface TimeColumns {
  readonly count: number;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** Index into `meanings`. */
  readonly meanings: Uint32Array;
  /** Of full dates, as TimeSide: which way they lie by the tense, and whether a weekday stands beside them. */
  readonly sides: Uint8Array;
  /** CONTEXT_WORDS numbers each: which words stand in the sentence, as a set of bits by hash. */
  readonly contexts: Uint32Array;
}

export interface Published {
  /** ISO date (`2020-03-05`) or month (`2020-03`). */
  readonly value: string;
  readonly from: 'header' | 'dateline' | 'inferred';
}

export interface AcronymFact {
  readonly short: number;
  readonly full: number;
}

export interface RoleFact extends Span {
  /** Index into `names` of the person. */
  readonly name: number;
  /**
   * The role as written, without article: `Russische president`, `woordvoerder van het Kremlin`. Of a role around a
   * name both parts: `burgemeester van Sluis`; the span is that of the first. Of a shared plural the singular.
   */
  readonly text: string;
  /** Index of the mention of the organisation or place that it is a role of; -1 where there is none. */
  readonly of: number;
}

export interface QuotationFact extends Span {
  /** Index into `names` of the speaker; -1 where not known. */
  readonly speaker: number;
}

/** Counted things, ascending by start, disjoint; column `i` of each belongs to quantity `i`. Read by `quantityAt`. */
export interface QuantityColumns {
  readonly count: number;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly values: Float64Array;
  /** The upper end of a range; else equal to the value. */
  readonly uppers: Float64Array;
  /** Index into BOUNDS, QUANTITY_KINDS, PREDICATES. */
  readonly bounds: Uint8Array;
  readonly kinds: Uint8Array;
  readonly predicates: Uint8Array;
  /** Indices into `quantityWords`; -1 where there is none. */
  readonly units: Int32Array;
  readonly modifiers: Int32Array;
  readonly origins: Int32Array;
  readonly verbs: Int32Array;
  /** CONTEXT_WORDS a quantity, flat. */
  readonly contexts: Int32Array;
}

/**
 * Event mentions, ascending by start; column `i` of each belongs to event `i`. The span is that of the trigger. Read by
 * `eventAt`.
 */
export interface EventColumns {
  readonly count: number;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** Index of the sentence: its span is at twice this index in `sentences`. */
  readonly sentences: Uint32Array;
  /** Index into EVENT_CLASSES. */
  readonly classes: Uint8Array;
  /** A sum of EventFlag. */
  readonly flags: Uint8Array;
  /** Index into `eventWords`. */
  readonly triggers: Uint32Array;
  /** Index of the mention of the place, of the time; -1 where there is none. */
  readonly places: Int32Array;
  readonly times: Int32Array;
  /** Participants of event `i` are mentions `participants[participantStarts[i]]` up to `participantStarts[i + 1]`. */
  readonly participantStarts: Uint32Array;
  readonly participants: Uint32Array;
}

/** The span is that of the number or of `46-jarige`. */
export interface AgeFact extends Span {
  /** Index into `names` of the person. */
  readonly name: number;
  /** In years. */
  readonly age: number;
}

export interface Mention extends Span {
  readonly type: MentionType;
  readonly name: string;
}
