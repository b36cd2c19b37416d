/** An article after parsing: its text and where its parts are. Immutable; a function of the text and the pack alone. */
import type { Span } from '../base/span.ts';
import type { Tokens } from '../base/tokens.ts';

/** Offsets everywhere: UTF-16 code units, half-open. */
export interface Article {
  readonly text: string;
  readonly lineStarts: Uint32Array;
  /** Id of the language pack that parsed it. */
  readonly language: string;
  readonly header: Header | undefined;
  /** The first date that stands in a line of its own (or in front of the first sentence) above the text. */
  readonly dateline: Dateline | undefined;
  /** Blocks of text in order: disjoint, none empty, white space trimmed. Their union is all text but the header. */
  readonly blocks: readonly Block[];
  /** Ascending, disjoint, each inside one block, trimmed. */
  readonly sentences: readonly Sentence[];
  readonly tokens: Tokens;
  /** Pairs of quotation marks and the text between; ascending by start; nested or disjoint. */
  readonly quotes: readonly QuotePair[];
  /** Marks that open or close nothing. */
  readonly strayQuotes: readonly StrayQuote[];
  /** Spans that are no news text; ascending, disjoint. May be part of a block. */
  readonly boilerplate: readonly Boilerplate[];
}

export type BlockKind = 'headline' | 'dateline' | 'crosshead' | 'prose' | 'furniture';

/** A paragraph, or another piece that stands apart. */
export interface Block extends Span {
  readonly kind: BlockKind;
  /** Crossheads only: run into the prose by a bad extraction, no line break around it. */
  readonly fused: boolean;
}

/** A date above the text; the span is the date alone, without place and time. */
export interface Dateline extends Span {
  /** ISO date or month; `undefined` where the line has no year or no such day exists. */
  readonly date: string | undefined;
  /** What stands before it, such as `Breskens`. */
  readonly place: Span | undefined;
}

export interface Sentence extends Span {
  /** Index of its block. */
  readonly block: number;
}

export interface Header extends Span {
  /** In order of appearance. */
  readonly fields: readonly HeaderField[];
  /** What is not as it should be; empty where the header is well formed. */
  readonly faults: readonly HeaderFault[];
}

export interface HeaderField {
  /** Canonical English key: `date`, `title`, `source`, `author`, `language`. */
  readonly key: string;
  readonly keySpan: Span;
  readonly valueSpan: Span;
  /** For `date`: ISO date or month; `undefined` where it can't be read. */
  readonly date: string | undefined;
}

export type HeaderFault = 'leading-blank' | 'text-in-line' | 'unreadable-date' | 'date-form';

export interface QuotePair extends Span {
  /** Which marks, such as `‘’`, `""`. */
  readonly style: string;
  readonly inner: Span;
}

export interface StrayQuote extends Span {
  readonly mark: string;
  readonly side: 'open' | 'close';
}

export interface Boilerplate extends Span {
  readonly kind: string;
}
