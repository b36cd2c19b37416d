/**
 * The tokens of an article as packed columns. Hot: made for every article at every edit, read by every recogniser;
 * no object per token (benchmark: test/bench, "parse").
 */
import { sharedWord } from './shared-words.ts';
import type { Span } from './span.ts';

/** What a token is made of. Kept as small numbers, since they fill a column. */
export const TokenKind = {
  /** Letters, with inner hyphens and apostrophes: `staakt-het-vuren`, `foto's`, `al-Assad`, `M4`, `COVID-19`. */
  word: 0,
  /** Digits, with inner separators: `700.000`, `2,5`, `09u41`, `2020-03-05`. */
  number: 1,
  /** One punctuation mark or symbol; an ellipsis of dots is one. */
  punctuation: 2,
  /** A URL or an e-mail address. */
  link: 3,
} as const;
export type TokenKind = (typeof TokenKind)[keyof typeof TokenKind];

/** Ascending and disjoint; column `i` of each belongs to token `i`. Offsets in UTF-16 code units. */
export interface Tokens {
  readonly count: number;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly kinds: Uint8Array;
}

export const tokenText = (text: string, tokens: Tokens, index: number): string =>
  text.slice(tokens.starts[index] ?? 0, tokens.ends[index] ?? 0);

/** All tokens of a text as strings. */
export interface TokenWords {
  readonly written: readonly string[];
  readonly lower: readonly string[];
}

const WORDS = new WeakMap<Tokens, TokenWords>();

/** Tokens belong to one text, so that all who read it share the strings, which are made once. */
export function tokenWords(text: string, tokens: Tokens): TokenWords {
  const known = WORDS.get(tokens);
  if (known) return known;
  const written: string[] = new Array(tokens.count);
  const lower: string[] = new Array(tokens.count);
  for (let i = 0; i < tokens.count; i++) {
    const word = sharedWord(text, tokens.starts[i] ?? 0, tokens.ends[i] ?? 0);
    written[i] = word.written;
    lower[i] = word.lower;
  }
  const words = { written, lower };
  WORDS.set(tokens, words);
  return words;
}

export const tokenSpan = (tokens: Tokens, index: number): Span => ({
  start: tokens.starts[index] ?? 0,
  end: tokens.ends[index] ?? 0,
});

/** Index of the first token that ends behind `offset`: the one at the offset, else the next; `count` at the end. */
export function tokenFrom({ count, ends }: Tokens, offset: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ends[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where tokens `from` (included) to `to` (not) are cut, and their kinds, counted from the start of the first. */
export function cutsOf(tokens: Tokens, from: number, to: number): Uint32Array {
  const cuts = new Uint32Array((to - from) * 2);
  const origin = tokens.starts[from] ?? 0;
  for (let i = from, at = 0; i < to; i++) {
    cuts[at++] = (tokens.starts[i] ?? 0) - origin;
    cuts[at++] = (((tokens.ends[i] ?? 0) - origin) << 2) | (tokens.kinds[i] ?? 0);
  }
  return cuts;
}

/** Whether these tokens are cut like those that `cuts` was made of. */
export function areCutLike(cuts: Uint32Array, tokens: Tokens, from: number, to: number): boolean {
  if (cuts.length !== (to - from) * 2) return false;
  const origin = tokens.starts[from] ?? 0;
  for (let i = from, at = 0; i < to; i++, at += 2) {
    if (cuts[at] !== (tokens.starts[i] ?? 0) - origin) return false;
    if (cuts[at + 1] !== ((((tokens.ends[i] ?? 0) - origin) << 2) | (tokens.kinds[i] ?? 0))) return false;
  }
  return true;
}
