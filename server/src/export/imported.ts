/** Annotations made elsewhere, read back: every span is held against the text, and what does not fit is named. */
import type { Span } from '../base/span.ts';

/** Offsets in UTF-16 code units of the text. */
export interface ImportedSpan extends Span {
  readonly label: string;
  /** What else the file says of it, as text. */
  readonly attributes: { readonly [name: string]: string };
}

export type FaultKind =
  /** The line can't be read. */
  | 'form'
  /** The span does not lie in the text. */
  | 'outside'
  /** Other words stand there. */
  | 'words';

export interface ImportFault {
  /** Of the file with the annotations, from 1. */
  readonly line: number;
  readonly kind: FaultKind;
  /** What the annotation says stands there, and what does. */
  readonly expected?: string;
  readonly found?: string;
}

export interface Imported {
  readonly spans: readonly ImportedSpan[];
  readonly faults: readonly ImportFault[];
}

/** `undefined` where the text has exactly `expected` at the span. White space counts as equal. */
export function faultOf(text: string, span: Span, expected: string, line: number): ImportFault | undefined {
  const isInside = span.start >= 0 && span.start < span.end && span.end <= text.length;
  if (!isInside) return { line, kind: 'outside', expected };
  const found = text.slice(span.start, span.end);
  return oneLine(found) === oneLine(expected) ? undefined : { line, kind: 'words', expected, found };
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');
