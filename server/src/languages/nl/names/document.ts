/**
 * What the recogniser keeps of each token of one article: its shape, whether a sentence or a quotation begins there,
 * and its words. Hot: packed columns; the strings are those that all recognisers share.
 */
import type { Span } from '../../../base/span.ts';
import { TokenKind, type TokenWords, tokenWords } from '../../../base/tokens.ts';
import type { RecogniserInput } from '../../pack.ts';

export const Shape = {
  /** Lower case, or no word at all. */
  other: 0,
  /** `Assad`, `IJssel`, `Al-Assad`. */
  capital: 1,
  /** `NAVO`, `VVD`, `M4`. */
  capitals: 2,
  /** Capitals inside or behind small letters: `PvdA`, `DeltaVeer`, `al-Assad`, `anti-Assad-rebellen`. */
  mixed: 3,
  /** `J.`, `J.P.`. */
  initials: 4,
  number: 5,
  punctuation: 6,
} as const;
export type Shape = (typeof Shape)[keyof typeof Shape];

export interface TokenView {
  readonly text: string;
  readonly count: number;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly shapes: Uint8Array;
  /** 1 where a capital proves nothing: the start of a sentence, a quotation or a title; all of a title in title case. */
  readonly opening: Uint8Array;
  /** Index of the sentence or title each token lies in. */
  readonly sentenceOf: Int32Array;
  word(index: number): string;
  lower(index: number): string;
  /** No punctuation, line break or sentence end between a token and the one before it. */
  joined(index: number): boolean;
}

const QUOTES = new Set(['‘', '“', '„', '«', '"', "'", '’', '”', '»', '‚', '`']);

/** `words`: of the tokens, where they are not those of the article. */
export function viewTokens(
  { text, tokens, sentences, titles }: RecogniserInput,
  words: TokenWords = tokenWords(text, tokens),
): TokenView {
  const { count, starts, ends, kinds } = tokens;
  const shapes = new Uint8Array(count);
  for (let i = 0; i < count; i++) {
    shapes[i] = shapeOf(text, starts[i] ?? 0, ends[i] ?? 0, kinds[i] ?? 0);
  }
  const word = (i: number): string => (i < 0 || i >= count ? '' : (words.written[i] ?? ''));
  const lower = (i: number): string => (i < 0 || i >= count ? '' : (words.lower[i] ?? ''));
  const sentenceOf = sentenceColumn(count, starts, sentences, titles);
  const joined = (i: number): boolean => {
    if (i <= 0 || i >= count || sentenceOf[i] !== sentenceOf[i - 1]) return false;
    const from = ends[i - 1] ?? 0;
    const to = starts[i] ?? 0;
    return to - from <= 1
      ? text.charCodeAt(from) !== 10 || to === from
      : /^[ \t\u00a0]+$/.test(text.slice(from, Math.min(to, from + 4)));
  };
  const view = { text, count, starts, ends, shapes, opening: new Uint8Array(count), sentenceOf, word, lower, joined };
  markOpenings(view);
  markShouting(view);
  for (const title of titles) markTitleCase(view, title);
  return view;
}

/** A word with `Â` or `Ã` is damaged by a wrong encoding, not a name. */
function shapeOf(text: string, start: number, end: number, kind: number): Shape {
  if (kind === TokenKind.number) return Shape.number;
  if (kind !== TokenKind.word) return Shape.punctuation;
  let upper = 0;
  let small = 0;
  let digits = 0;
  let upperBehindSmall = false;
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 97 && unit <= 122) small++;
    else if (unit >= 65 && unit <= 90) {
      upper++;
      upperBehindSmall ||= small > 0;
    } else if (unit >= 48 && unit <= 57) digits++;
    else if (unit === 0xc2 || unit === 0xc3) return Shape.other;
    else if (unit > 127 && isUpper(text.charAt(i))) {
      upper++;
      upperBehindSmall ||= small > 0;
    } else if (unit > 127 && unit !== 0x2019 && unit !== 0x2010 && unit !== 0x2011) small++;
  }
  if (upper === 0) return Shape.other;
  if (text.charCodeAt(end - 1) === 46 && small === 0 && upper <= 3) return Shape.initials;
  if (small === 0) return upper + digits > 1 || end - start > 1 ? Shape.capitals : Shape.capital;
  return upperBehindSmall || upper > 1
    ? mixedShape(text, start, end)
    : startsUpper(text, start)
      ? Shape.capital
      : Shape.mixed;
}

/** `Al-Assad`, `Noord-Syrië`, `IJssel`, `D'Hondt`: every part has one capital, in front. */
function mixedShape(text: string, start: number, end: number): Shape {
  const word = text.slice(start, end);
  return /^(?:(?:IJ|\p{Lu})[\p{Ll}\p{M}]*(?:['’][\p{Ll}]{0,2}$)?(?:[-‐‑'’]|$))+$/u.test(word)
    ? Shape.capital
    : Shape.mixed;
}

const isUpper = (letter: string): boolean => letter !== letter.toLowerCase();
const startsUpper = (text: string, start: number): boolean => isUpper(text.charAt(start));

/** A token outside all sentences and titles gets the number of the last one before it. */
function sentenceColumn(
  count: number,
  starts: Uint32Array,
  sentences: readonly Span[],
  titles: readonly Span[],
): Int32Array {
  const bounds = [...sentences, ...titles].map((s) => s.start).sort((a, b) => a - b);
  const column = new Int32Array(count);
  let at = -1;
  for (let i = 0; i < count; i++) {
    while (at + 1 < bounds.length && (bounds[at + 1] ?? 0) <= (starts[i] ?? 0)) at++;
    column[i] = at;
  }
  return column;
}

/** First words of sentences and titles, behind a colon, behind an opening quotation mark, dash or bullet at the start. */
function markOpenings(view: { -readonly [K in keyof TokenView]: TokenView[K] }): void {
  const { count, shapes, opening, sentenceOf, starts, ends, text } = view;
  let pending = true;
  for (let i = 0; i < count; i++) {
    if (i === 0 || sentenceOf[i] !== sentenceOf[i - 1] || breaksLine(text, ends[i - 1] ?? 0, starts[i] ?? 0))
      pending = true;
    if (shapes[i] === Shape.punctuation) {
      const mark = text.charAt(starts[i] ?? 0);
      if (mark === ':' || mark === '?' || mark === '!' || mark === '…' || mark === '.' || mark === '•' || mark === '|')
        pending = true;
      else if (QUOTES.has(mark) && starts[i] !== ends[i - 1]) pending = true;
      continue;
    }
    if (pending) opening[i] = 1;
    pending = false;
  }
}

/** Three words in capitals and more are no acronyms but a shouted line. */
function markShouting({ count, shapes, opening }: TokenView): void {
  for (let i = 0; i < count; ) {
    let end = i;
    while (end < count && shapes[end] === Shape.capitals) end++;
    if (end - i >= 3) opening.fill(1, i, end);
    i = end + 1;
  }
}

function breaksLine(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (text.charCodeAt(i) === 10 || text.charCodeAt(i) === 13) return true;
  return false;
}

/** A title with capitals on most of its longer words says nothing by its capitals. */
function markTitleCase(view: TokenView, title: Span): void {
  let [words, capitals] = [0, 0];
  const first = firstFrom(view.starts, view.count, title.start);
  let end = first;
  while (end < view.count && (view.starts[end] ?? 0) < title.end) {
    const long = (view.ends[end] ?? 0) - (view.starts[end] ?? 0) > 3;
    const shape = view.shapes[end];
    if (long && shape !== Shape.punctuation && shape !== Shape.number) {
      words++;
      if (shape !== Shape.other) capitals++;
    }
    end++;
  }
  if (words < 4 || capitals < words * 0.75) return;
  view.opening.fill(1, first, end);
}

function firstFrom(starts: Uint32Array, count: number, offset: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
