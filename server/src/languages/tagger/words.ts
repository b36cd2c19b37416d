/**
 * What a tagger sees of each token, as columns of numbers: hashes of the word and its beginnings and ends in lower
 * case, and its shape. Hot: filled once per article, no string or object per token (benchmark: test/bench, "tag").
 */
import { TokenKind, type Tokens } from '../../base/tokens.ts';

/** Lengths 1–5 of the ends, 1–3 of the beginnings that are hashed. */
export const SUFFIXES = 5;
export const PREFIXES = 3;

const ZERO = 0x30;
const HYPHEN = 0x2d;
const APOSTROPHE = 0x27;
const SEED = 0x811c9dc5 | 0;
const LINK = 1;

/** Bits of a shape. */
export const Shape = {
  /** The first letter is a capital. */
  capital: 1,
  /** A capital behind the first letter. */
  innerCapital: 2,
  lower: 4,
  digit: 8,
  hyphen: 16,
  /** Something else than a letter, digit, hyphen or apostrophe. */
  symbol: 32,
  /** One code unit long. */
  single: 64,
} as const;

/** Column `i` belongs to token `i`. Hashes are signed 32 bits: an engine keeps such numbers without an object for each. */
export interface WordColumns {
  /** Of the word in lower case, digits as `0`. */
  readonly words: Int32Array;
  /** SUFFIXES of them a token: of the last 1, 2 … letters; 0 where the word is shorter. */
  readonly suffixes: Int32Array;
  /** PREFIXES of them a token. */
  readonly prefixes: Int32Array;
  readonly shapes: Uint8Array;
}

export function wordColumns(text: string, tokens: Tokens): WordColumns {
  const columns = emptyColumns(tokens.count);
  fillColumns(columns, text, tokens, 0, tokens.count);
  return columns;
}

export const emptyColumns = (count: number): WordColumns => ({
  words: new Int32Array(count),
  suffixes: new Int32Array(count * SUFFIXES),
  prefixes: new Int32Array(count * PREFIXES),
  shapes: new Uint8Array(count),
});

/** The rows of tokens `from` (included) to `to` (not). */
export function fillColumns(columns: WordColumns, text: string, tokens: Tokens, from: number, to: number): void {
  for (let i = from; i < to; i++) {
    fill(columns, i, text, tokens.starts[i] ?? 0, tokens.ends[i] ?? 0, tokens.kinds[i] === TokenKind.link);
  }
}

/** The hash in `words` for a word outside a text. */
export function wordHash(word: string): number {
  let hash = SEED;
  for (let i = 0; i < word.length; i++) hash = step(hash, lowered(word.charCodeAt(i)));
  return finish(hash);
}

/** Only the first and last letters of a longer token are looked at. */
const LONGEST = 60;

function fill(
  columns: WordColumns,
  index: number,
  text: string,
  start: number,
  tokenEnd: number,
  isLink: boolean,
): void {
  if (isLink) {
    columns.words[index] = LINK;
    columns.shapes[index] = Shape.symbol;
    return;
  }
  const end = Math.min(tokenEnd, start + LONGEST);
  let hash = SEED;
  let shape = end - start === 1 ? Shape.single : 0;
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    const low = lowered(unit);
    hash = step(hash, low);
    if (i - start < PREFIXES) columns.prefixes[index * PREFIXES + i - start] = finish(hash);
    shape |= shapeOf(unit, low, i === start);
  }
  columns.words[index] = finish(hash);
  columns.shapes[index] = shape;
  let back = SEED;
  for (let n = 0; n < SUFFIXES && end - 1 - n >= start; n++) {
    back = step(back, lowered(text.charCodeAt(end - 1 - n)));
    columns.suffixes[index * SUFFIXES + n] = finish(back);
  }
}

function shapeOf(unit: number, low: number, isFirst: boolean): number {
  if (low === ZERO) return Shape.digit;
  if (low >= 0x61 && low <= 0x7a) return low === unit ? Shape.lower : isFirst ? Shape.capital : Shape.innerCapital;
  if (low === HYPHEN) return Shape.hyphen;
  if (low === APOSTROPHE) return 0;
  if (low < 0xc0 || (low >= 0x2000 && low < 0x2c00)) return Shape.symbol;
  return low === unit ? Shape.lower : isFirst ? Shape.capital : Shape.innerCapital;
}

/** Lower case, all digits as one, all apostrophes and hyphens as the plain ones. Without a table of its own. */
function lowered(unit: number): number {
  if (unit < 0x80) {
    if (unit >= 0x41 && unit <= 0x5a) return unit | 0x20;
    return unit >= 0x30 && unit <= 0x39 ? ZERO : unit;
  }
  if (unit === 0x2019 || unit === 0x2018 || unit === 0xb4) return APOSTROPHE;
  if (unit === 0x2010 || unit === 0x2011) return HYPHEN;
  if (unit < 0x250) return LATIN[unit] ?? unit;
  return unit;
}

const LATIN = Uint16Array.from({ length: 0x250 }, (_, unit) => {
  const low = String.fromCharCode(unit).toLowerCase();
  return low.length === 1 ? low.charCodeAt(0) : unit;
});

function step(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

/** Never 0, which stands for no word. */
function finish(hash: number): number {
  let h = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  h ^= h >>> 13;
  return h | 1;
}
