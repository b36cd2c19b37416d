/** Quotation marks one by one: which characters they are and whether their surroundings make them open or close. */
import { TokenKind, type Tokens } from '../base/tokens.ts';
import { CharClass, classAt } from './characters.ts';

/** Marks of one family can close each other where a text mixes them. */
export type QuoteFamily = 'double' | 'single' | 'guillemet' | 'small-guillemet';

export type QuoteSide = 'open' | 'close' | 'either';

export interface QuoteMark {
  readonly start: number;
  readonly end: number;
  readonly mark: string;
  readonly family: QuoteFamily;
  readonly side: QuoteSide;
  /** May be an apostrophe, a sign for feet, inches or seconds, or a wrong `‘t`: never reported as stray. */
  readonly weak: boolean;
}

const FAMILY: ReadonlyMap<string, QuoteFamily> = new Map([
  ...['“', '”', '„', '‟', '"', ',,', "''", '``'].map((mark): [string, QuoteFamily] => [mark, 'double']),
  ...['‘', '’', '‚', '‛', "'", '`', '´'].map((mark): [string, QuoteFamily] => [mark, 'single']),
  ['«', 'guillemet'],
  ['»', 'guillemet'],
  ['‹', 'small-guillemet'],
  ['›', 'small-guillemet'],
]);

/** Of one mark; `undefined` for other characters. */
export const quoteFamily = (mark: string): QuoteFamily | undefined => FAMILY.get(mark);

const ALWAYS_OPEN = new Set(['„', '‟', '‚', '‛', ',,', '``']);
/** These follow their surroundings: `„…“`, `»…«` and `”…”` are in use too. */
const MOSTLY_OPEN = new Set(['“', '‘', '«', '‹']);
const MOSTLY_CLOSE = new Set(['”', '’', '»', '›']);
const SIBILANT = new Set(['s', 'x', 'z', 'S', 'X', 'Z', 'ß', 'ş', 'š']);

/** The mark that token `index` is, if it is one; a word such as `‘t` may be a mark and a letter. */
export function quoteMarkAt(text: string, tokens: Tokens, index: number): QuoteMark | undefined {
  const start = tokens.starts[index] ?? 0;
  const first = text.charAt(start);
  if (tokens.kinds[index] === TokenKind.word) {
    if (first !== "'" && first !== '‘') return undefined;
    return { start, end: start + 1, mark: first, family: 'single', side: 'open', weak: true };
  }
  if (tokens.kinds[index] !== TokenKind.punctuation) return undefined;
  const apart = tokens.starts[index + 1] === start + 1 && tokens.kinds[index + 1] === TokenKind.punctuation;
  const next = apart ? text.charAt(start + 1) : '';
  const doubled = first === next && (first === ',' || first === '`' || first === "'");
  const mark = doubled ? first + next : first;
  const family = FAMILY.get(mark);
  const end = start + mark.length;
  if (!family || (mark === ',,' && !isWordStart(text, end))) return undefined;
  // Inside a word it is a letter that was read in a wrong encoding.
  if (family === 'guillemet' && isLetterAt(text, start - 1) && isLetterAt(text, end)) return undefined;
  return { start, end, mark, family, ...placed(text, start, end, mark, family) };
}

/** The mark at `i` may be the apostrophe of a genitive (`Hans' fiets`): no closing mark for certain. */
export function isGenitive(text: string, mark: { readonly start: number; readonly end: number }): boolean {
  return SIBILANT.has(text.charAt(mark.start - 1)) && isSpaceOrEnd(text, mark.end);
}

function placed(
  text: string,
  start: number,
  end: number,
  mark: string,
  family: QuoteFamily,
): { side: QuoteSide; weak: boolean } {
  if (ALWAYS_OPEN.has(mark)) return { side: 'open', weak: false };
  const left = opensBefore(text, start);
  const right = closesBehind(text, end);
  if (family === 'single' && !right && isShortYear(text, end)) return { side: 'open', weak: true };
  if (MOSTLY_OPEN.has(mark)) return { side: !left && right ? 'close' : 'open', weak: false };
  // Seconds and inches: `2u14’05”`, `27” breed`.
  const digit = start > 0 && classAt(text, start - 1) === CharClass.digit;
  if (MOSTLY_CLOSE.has(mark)) {
    if (left && !right) return { side: 'open', weak: mark === '’' };
    // `2u14’05””`: the quotation closes at the second mark.
    if (mark === '”' && digit && /^[.,]?”/.test(text.slice(end, end + 2))) return { side: 'either', weak: true };
    const weak = (mark === '’' && isApostropheLike(text, start, end)) || (mark === '”' && digit);
    return { side: 'close', weak };
  }
  if (left && !right) return { side: 'open', weak: false };
  if (!left && right)
    return { side: 'close', weak: digit || (family === 'single' && isApostropheLike(text, start, end)) };
  // `zei:'Kom`: behind a colon a mark opens; elsewhere the marks before it decide.
  if (!right && /[:;=]/.test(text.charAt(start - 1))) return { side: 'open', weak: false };
  return { side: 'either', weak: family === 'single' || mark === "''" };
}

/** `foto' s`, `l' Eau`, `Hans' fiets`, `6'`: what only looks like a closing mark. */
function isApostropheLike(text: string, start: number, end: number): boolean {
  if (isGenitive(text, { start, end })) return true;
  const before = start > 0 ? classAt(text, start - 1) : CharClass.space;
  if (before === CharClass.digit) return true;
  if (before === CharClass.letter && isSpaceOrEnd(text, start - 2) && isSpaceOrEnd(text, end)) return true;
  return /^\s?[a-z](?![\p{L}\p{M}])/u.test(text.slice(end, end + 4));
}

/** `’80`, `'90s`: two digits alone. */
function isShortYear(text: string, i: number): boolean {
  return (
    /^\d\d(?:s|er|ers)?(?![\p{L}\d.,%])/u.test(text.slice(i, i + 6)) || /^\d\d[.,]?(?:\s|$)/.test(text.slice(i, i + 4))
  );
}

const isWordStart = (text: string, i: number): boolean => {
  const cls = classAt(text, i);
  return i < text.length && (cls === CharClass.letter || cls === CharClass.digit);
};

const isSpaceOrEnd = (text: string, i: number): boolean =>
  i >= text.length || classAt(text, i) === CharClass.space || classAt(text, i) === CharClass.format;

/** White space, an opening bracket, a dash or an opening mark stands before `i`. */
function opensBefore(text: string, i: number): boolean {
  if (i === 0) return true;
  const cls = classAt(text, i - 1);
  if (cls === CharClass.space || cls === CharClass.format) return true;
  return '([{<–—-/|“‘„‚«‹*_'.includes(text.charAt(i - 1)) && !(text.charAt(i - 1) === '-' && isLetterAt(text, i - 2));
}

/** White space, punctuation that follows a word, or the end stands behind. */
function closesBehind(text: string, i: number): boolean {
  if (isSpaceOrEnd(text, i)) return true;
  return '.,;:!?)]}>…–—-/|”’"»›*'.includes(text.charAt(i));
}

const isLetterAt = (text: string, i: number): boolean => i >= 0 && classAt(text, i) === CharClass.letter;
