/**
 * Where sentences begin inside a paragraph. Works on tokens; every token of the paragraph ends up in one sentence.
 * A stop ends a sentence unless it belongs to an abbreviation, an initial or a list number, or the text goes on in
 * small letters.
 */
import { TokenKind, type Tokens, tokenText } from '../base/tokens.ts';
import type { Segmentation } from '../languages/pack.ts';
import { CharClass, classAt, isLowerAt, isUpperAt } from './characters.ts';

/** Tokens `from` up to, not including, `to`. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

export interface SentenceWords {
  readonly segmentation: Segmentation;
  /** Lower case: words that open a sentence and seldom follow an initial or abbreviation as a name. */
  readonly openers: ReadonlySet<string>;
}

const CLOSERS = '"\'’”»›)]}“';
const OPENERS = '"\'‘“„‚«‹([{»”’,`';
const DASHES = '-–—•*·';

/** Indexes of the first token of each sentence; empty where the range is. */
export function sentenceStarts(text: string, tokens: Tokens, range: TokenRange, words: SentenceWords): number[] {
  const starts: number[] = [];
  if (range.from >= range.to) return starts;
  starts.push(range.from);
  let first = range.from;
  for (let i = range.from; i < range.to; i++) {
    const stop = stopAt(text, tokens, i);
    if (stop === Stop.none) continue;
    const next = behindStop(text, tokens, i, range.to);
    if (next >= range.to) break;
    if (!endsSentence(text, tokens, { first, stop: i, next, to: range.to }, stop, words)) continue;
    starts.push(next);
    first = next;
    i = next - 1;
  }
  return starts;
}

const Stop = {
  none: 0,
  period: 1,
  mark: 2,
  ellipsis: 3,
  /** A word that has its period in it: `J.`, `o.a.`. */
  dotted: 4,
} as const;
type Stop = (typeof Stop)[keyof typeof Stop];

function stopAt(text: string, tokens: Tokens, i: number): Stop {
  const start = tokens.starts[i] ?? 0;
  const end = tokens.ends[i] ?? 0;
  if (tokens.kinds[i] === TokenKind.word) return text.charCodeAt(end - 1) === 0x2e ? Stop.dotted : Stop.none;
  if (tokens.kinds[i] !== TokenKind.punctuation) return Stop.none;
  const unit = text.charCodeAt(start);
  if (unit === 0x2e) return end - start > 1 ? Stop.ellipsis : Stop.period;
  if (unit === 0x21 || unit === 0x3f) return Stop.mark;
  return unit === 0x2026 ? Stop.ellipsis : Stop.none;
}

/** The first token behind the stop, the stops right behind it, and the marks that close there. */
function behindStop(text: string, tokens: Tokens, stop: number, to: number): number {
  let i = stop + 1;
  while (i < to && tokens.starts[i] === tokens.ends[i - 1]) {
    if (tokens.kinds[i] !== TokenKind.punctuation) break;
    const at = tokens.starts[i] ?? 0;
    const character = text.charAt(at);
    const isStop = character === '.' || character === '!' || character === '?' || character === '…';
    if (!isStop && !CLOSERS.includes(character)) break;
    // `vuur.'Daarna`: the mark opens what follows.
    const glued =
      i + 1 < to && tokens.starts[i + 1] === tokens.ends[i] && tokens.kinds[i + 1] !== TokenKind.punctuation;
    if (glued && !isStop && i === stop + 1 && (isUpperAt(text, at + 1) || character === '“')) break;
    i++;
  }
  return i;
}

interface Break {
  /** First token of the sentence that may end here. */
  readonly first: number;
  readonly stop: number;
  readonly next: number;
  readonly to: number;
}

function endsSentence(text: string, tokens: Tokens, at: Break, stop: Stop, words: SentenceWords): boolean {
  const { next } = at;
  const apart = (tokens.starts[next] ?? 0) > (tokens.ends[next - 1] ?? 0);
  const opening = firstWord(text, tokens, next, at.to);
  if (opening < 0) return false;
  const start = tokens.starts[opening] ?? 0;
  if (!apart) return stop !== Stop.dotted && isGluedStart(text, tokens, at);
  const number = tokens.kinds[opening] === TokenKind.number;
  if (!number && !startsUpper(text, tokens, opening)) {
    // Only a script without capitals, or a symbol, can open a sentence otherwise.
    return stop === Stop.period && !isLowerAt(text, start) && !isAbbreviation(text, tokens, at, opening, words);
  }
  if (stop === Stop.mark || stop === Stop.ellipsis) return stop === Stop.mark || !number;
  return !isAbbreviation(text, tokens, at, opening, words);
}

/** Index of the first token behind opening marks and dashes; -1 where punctuation comes that can't open a sentence. */
function firstWord(text: string, tokens: Tokens, from: number, to: number): number {
  for (let i = from; i < to; i++) {
    if (tokens.kinds[i] !== TokenKind.punctuation) return i;
    const character = text.charAt(tokens.starts[i] ?? 0);
    const opens =
      OPENERS.includes(character) && !(character === ',' && text.charAt((tokens.starts[i] ?? 0) + 1) !== ',');
    const second = character === ',' && i > from && text.charAt((tokens.starts[i] ?? 0) - 1) === ',';
    if (opens || second || DASHES.includes(character) || '#@€$£&+©¿¡…'.includes(character)) continue;
    return character.charCodeAt(0) < 0x80 ? -1 : i;
  }
  return -1;
}

/** A capital, also behind a clitic (`’s Avonds`) or inside a brand name (`iPhone`). */
function startsUpper(text: string, tokens: Tokens, index: number): boolean {
  const start = tokens.starts[index] ?? 0;
  const end = tokens.ends[index] ?? 0;
  if (isUpperAt(text, start)) return true;
  const cls = classAt(text, start);
  if (cls !== CharClass.letter && cls !== CharClass.digit) {
    const next = tokens.starts[index + 1];
    return isUpperAt(text, start + 1) || (end - start <= 3 && next !== undefined && isUpperAt(text, next));
  }
  return cls === CharClass.digit || (end - start > 2 && isLowerAt(text, start) && isUpperAt(text, start + 1));
}

/** `vuur.Daarna`: a blank was lost between a small letter and a capital. */
function isGluedStart(text: string, tokens: Tokens, { stop, next }: Break): boolean {
  const before = stop - 1;
  if (tokens.kinds[next] !== TokenKind.word && tokens.kinds[next] !== TokenKind.punctuation) return false;
  const at = tokens.starts[next] ?? 0;
  const quoted = tokens.kinds[next] === TokenKind.punctuation && OPENERS.includes(text.charAt(at));
  if (!isUpperAt(text, quoted ? at + 1 : at)) return false;
  const letters = (tokens.ends[before] ?? 0) - (tokens.starts[before] ?? 0);
  const word = tokens.kinds[before] === TokenKind.word && isLowerAt(text, (tokens.ends[before] ?? 0) - 1);
  return (
    next > stop + 1 || (word && letters > 2 && !text.slice(tokens.starts[before], tokens.ends[before]).includes('.'))
  );
}

/** The period at `stop` belongs to the word before it, and the sentence goes on. */
function isAbbreviation(text: string, tokens: Tokens, at: Break, opening: number, words: SentenceWords): boolean {
  const { first, stop } = at;
  const dotted = tokens.kinds[stop] === TokenKind.word;
  const index = dotted ? stop : stop - 1;
  if (index < first) return false;
  const { kinds, starts, ends } = tokens;
  // A closing mark between the word and what follows ends the sentence: `(…, enz.)`.
  if (at.next > stop + 1 && !dotted) return false;
  if (kinds[index] === TokenKind.number) return index === first && (ends[index] ?? 0) - (starts[index] ?? 0) <= 3;
  if (kinds[index] !== TokenKind.word || (!dotted && starts[stop] !== ends[index])) return false;
  const word = tokenText(text, tokens, index).replace(/\.$/, '');
  const lower = word.toLowerCase();
  const capitals = word.length > 1 && word === word.toUpperCase() && !word.includes('.');
  const number = kinds[opening] === TokenKind.number;
  if (words.segmentation.abbreviations.has(lower) && !capitals && !(dotted && word.length === 1 && word !== lower)) {
    return number || !words.segmentation.finalAbbreviations.has(lower);
  }
  if (!dotted) return false;
  // An initial or an acronym with periods: a function word behind it opens the next sentence, a name goes on.
  if (number) return word.length === 1;
  const next = tokenText(text, tokens, opening);
  if (!words.openers.has(next.toLowerCase())) return true;
  const follower = opening + 1 < at.to ? (starts[opening + 1] ?? 0) : -1;
  return follower >= 0 && isUpperAt(text, follower) && next.length <= 3;
}
