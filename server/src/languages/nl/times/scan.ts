/**
 * The words of an article as the readers of times see them, one sentence at a time. Hot: lower-case words are made
 * once for all readers; a reader asks for a word by its index and gets '' outside the sentence.
 */
import type { Span } from '../../../base/span.ts';
import { TokenKind, type Tokens, tokenText } from '../../../base/tokens.ts';
import type { Meaning, TimeSentence } from '../../time-meaning.ts';

export interface Scan {
  readonly text: string;
  readonly tokens: Tokens;
  /** Lower case, by token index. */
  readonly words: readonly string[];
  readonly names: readonly Span[];
  /** The sentence in work, and its tokens: half-open. */
  sentence: TimeSentence;
  from: number;
  to: number;
}

/** A clock time without its day. */
export interface Clock {
  /** 0–24. */
  readonly hour: number;
  readonly minute: number;
  /** What stands beside it: `'s avonds` → `EV`. */
  readonly part: string;
}

/** One time as read: tokens, half-open. */
export interface Reading {
  readonly from: number;
  readonly to: number;
  /** `undefined` for what looks like a time but is none: an impossible date, an age. */
  readonly meaning: Meaning | undefined;
  /** Its day has to be found in the text around. */
  readonly clock?: Clock;
  /** So much later (or earlier, below 0) than a time before it. */
  readonly later?: { readonly count: number; readonly unit: Meaning['shiftUnit'] };
  /** A month or day of the year of a time before it, or so many years behind. */
  readonly sameYear?: { readonly pattern: string; readonly years: number };
  /** Other times that were read at one go, in order, in front of this one. */
  readonly also?: readonly Reading[];
  /** Where the time is but a part of a token: offsets in the text. */
  readonly span?: Span;
}

export type Reader = (scan: Scan, i: number) => Reading | undefined;

/** The word at `i` in lower case; '' outside the sentence. */
export const wordAt = (scan: Scan, i: number): string => (i >= scan.from && i < scan.to ? (scan.words[i] ?? '') : '');

export const isNumberToken = ({ tokens }: Scan, i: number): boolean => tokens.kinds[i] === TokenKind.number;

export const spanOf = ({ tokens }: Scan, { from, to, span }: Reading): Span =>
  span ?? { start: tokens.starts[from] ?? 0, end: tokens.ends[to - 1] ?? 0 };

/** Behind `i` where this word stands there, else `i`. */
export const skip = (scan: Scan, i: number, ...words: readonly string[]): number =>
  words.includes(wordAt(scan, i)) ? i + 1 : i;

/** `first [, second …]` at `i`: index behind the phrase; 0 where it does not stand there. */
export function phraseAt(scan: Scan, i: number, ...words: readonly string[]): number {
  for (const [offset, word] of words.entries()) if (wordAt(scan, i + offset) !== word) return 0;
  return i + words.length;
}

/** Whether nothing but the sentence's beginning or a mark stands before the token. */
function opensClause(scan: Scan, i: number): boolean {
  if (i <= scan.from) return true;
  return (
    scan.tokens.kinds[i - 1] === TokenKind.punctuation && wordAt(scan, i - 1) !== ',' && wordAt(scan, i - 1) !== '&'
  );
}

/** A capital where Dutch has none, or a word inside a longer name: `Bloody Sunday`, `de Witte Zaterdag-mars`. */
export function isInName(scan: Scan, i: number): boolean {
  const raw = tokenText(scan.text, scan.tokens, i);
  const first = raw.charAt(0);
  const capital = first !== first.toLowerCase();
  if (capital && !opensClause(scan, i)) return true;
  const start = scan.tokens.starts[i] ?? 0;
  const end = scan.tokens.ends[i] ?? 0;
  const name = nameOver(scan.names, start);
  return name !== undefined && name.end >= end && name.end - name.start > end - start;
}

function nameOver(names: readonly Span[], offset: number): Span | undefined {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((names[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const name = names[low - 1];
  return name && name.end > offset ? name : undefined;
}

/** The preposition in front, articles between left out. */
export function prepositionBefore(scan: Scan, i: number): string {
  const before = wordAt(scan, i - 1);
  return before === 'de' || before === 'het' ? wordAt(scan, i - 2) : before;
}
