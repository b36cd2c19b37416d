/**
 * The tokens of an article cut finer for the name tagger: words with a capital at their hyphens, and before a
 * possessive `’s`. So the name in `anti-Assad-rebellen` or `Rutte’s` begins and ends with a piece.
 */
import { TokenKind, type Tokens, type TokenWords, tokenText, tokenWords } from '../../../../base/tokens.ts';

/** Ascending and disjoint; a whole word where it was not cut. */
export interface Pieces extends Tokens {
  /** Index of the token that a piece is part of. */
  readonly tokenOf: Uint32Array;
}

const HYPHEN = 0x2d;

export function cutTokens(text: string, tokens: Tokens): Pieces {
  const cut = new Uint8Array(tokens.count);
  let most = tokens.count;
  for (let token = 0; token < tokens.count; token++) {
    const start = tokens.starts[token] ?? 0;
    const end = tokens.ends[token] ?? 0;
    if (tokens.kinds[token] !== TokenKind.word || !isCut(text, start, end)) continue;
    cut[token] = 1;
    most += (end - start) * 2;
  }
  const starts = new Uint32Array(most);
  const ends = new Uint32Array(most);
  const kinds = new Uint8Array(most);
  const tokenOf = new Uint32Array(most);
  let count = 0;
  const add = (start: number, end: number, kind: number, token: number): void => {
    starts[count] = start;
    ends[count] = end;
    kinds[count] = kind;
    tokenOf[count++] = token;
  };
  for (let token = 0; token < tokens.count; token++) {
    const start = tokens.starts[token] ?? 0;
    const end = tokens.ends[token] ?? 0;
    if (cut[token]) cutWord(text, start, end, (from, to, kind) => add(from, to, kind, token));
    else add(start, end, tokens.kinds[token] ?? 0, token);
  }
  const only = { starts: starts.subarray(0, count), ends: ends.subarray(0, count), kinds: kinds.subarray(0, count) };
  return { count, ...only, tokenOf: tokenOf.subarray(0, count) };
}

/** At its hyphens, and before a possessive. */
function cutWord(
  text: string,
  start: number,
  end: number,
  add: (start: number, end: number, kind: number) => void,
): void {
  const stop = possessiveAt(text, start, end);
  let from = start;
  for (let i = start; i < stop; i++) {
    if (!isHyphen(text.charCodeAt(i)) || i === start || i + 1 === stop) continue;
    add(from, i, pieceKind(text, from));
    add(i, i + 1, TokenKind.punctuation);
    from = i + 1;
  }
  add(from, stop, pieceKind(text, from));
  if (stop < end) add(stop, end, TokenKind.word);
}

/** Those of the tokens where a piece is a whole one. */
export function wordsOfPieces(text: string, tokens: Tokens, pieces: Pieces): TokenWords {
  const whole = tokenWords(text, tokens);
  const written: string[] = new Array(pieces.count);
  const lower: string[] = new Array(pieces.count);
  for (let i = 0; i < pieces.count; i++) {
    const token = pieces.tokenOf[i] ?? 0;
    const isWhole = token !== pieces.tokenOf[i - 1] && token !== pieces.tokenOf[i + 1];
    written[i] = isWhole ? (whole.written[token] ?? '') : tokenText(text, pieces, i);
    lower[i] = isWhole ? (whole.lower[token] ?? '') : (written[i] ?? '').toLowerCase();
  }
  return { written, lower };
}

const isHyphen = (unit: number): boolean => unit === HYPHEN || unit === 0x2010 || unit === 0x2011;

function pieceKind(text: string, start: number): number {
  const unit = text.charCodeAt(start);
  return unit >= 0x30 && unit <= 0x39 ? TokenKind.number : TokenKind.word;
}

/** A capital, and a hyphen or an apostrophe behind the first letters. */
function isCut(text: string, start: number, end: number): boolean {
  let capital = false;
  let joint = false;
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 0x61 && unit <= 0x7a) continue;
    if (unit >= 0x41 && unit <= 0x5a) capital = true;
    else if (i > start && (isHyphen(unit) || isApostrophe(unit))) joint = true;
    else if (unit > 0x7f && !capital) capital = text.charAt(i) !== text.charAt(i).toLowerCase();
  }
  return capital && joint;
}

const isApostrophe = (unit: number): boolean => unit === 0x27 || unit === 0x2019 || unit === 0xb4;

/** Offset of the apostrophe of a final `’s`, `’er` or `’`; `end` where there is none. */
function possessiveAt(text: string, start: number, end: number): number {
  let at = end - 1;
  while (at > end - 4 && at > start && isSmall(text.charCodeAt(at))) at--;
  return at > start && isApostrophe(text.charCodeAt(at)) ? at : end;
}

const isSmall = (unit: number): boolean => unit >= 0x61 && unit <= 0x7a;
