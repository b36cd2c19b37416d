/**
 * How an accepted finding is found again in a text that was edited: by its words and the words around it, never by its
 * offset. Edits above and below leave both as they are.
 */
import type { Span } from '../../base/span.ts';

export interface Anchor {
  readonly quotation: string;
  /** The words before and behind it. */
  readonly context: readonly [before: string, after: string];
}

/** In UTF-16 code units: enough for three words. */
const REACH = 60;
const WORDS = 3;
/** A longer quotation is kept by its start, its end and its length. */
const LONGEST = 240;

export const anchorOf = (text: string, span: Span): Anchor => ({
  quotation: quotationOf(text, span),
  context: [wordsBefore(text, span.start), wordsBehind(text, span.end)],
});

/** On one line, so that a moved line break changes nothing; white space alone is kept as it is. */
export function quotationOf(text: string, { start, end }: Span): string {
  const written = text.slice(start, end);
  const line = written.trim() === '' ? written : collapsed(written);
  if (line.length <= LONGEST) return line;
  return `${cut(line, 0, LONGEST / 2)} … ${cut(line, line.length - LONGEST / 2, line.length)} (${line.length})`;
}

function wordsBefore(text: string, at: number): string {
  const line = collapsed(cut(text, Math.max(0, at - REACH), at));
  let from = line.length;
  for (let i = 0; i <= WORDS && from > 0; i++) from = line.lastIndexOf(' ', from - 1);
  return line.slice(Math.max(0, from)).trim();
}

function wordsBehind(text: string, at: number): string {
  const line = collapsed(cut(text, at, at + REACH));
  let to = -1;
  for (let i = 0; i <= WORDS; i++) {
    to = line.indexOf(' ', to + 1);
    if (to < 0) return line.trim();
  }
  return line.slice(0, to).trim();
}

const collapsed = (text: string): string => text.replace(/\s+/g, ' ');

/** Half a surrogate pair at an end is left out: a file in UTF-8 could not keep it. */
const cut = (text: string, start: number, end: number): string =>
  text.slice(start, end).replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '');
