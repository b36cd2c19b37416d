/**
 * The tokenizer: one pass over the text into packed columns. Hot: runs for every article at every edit, so characters
 * are classed by a table and no object is made per token (benchmark: test/bench, "parse").
 */
import { TokenKind, type Tokens, tokenFrom } from '../base/tokens.ts';
import { CharClass, classAt, isUpperAt, isWordClass, unitsAt } from './characters.ts';

/** Domains that a word may end in without a scheme before it: `Booking.com` is one word. */
const TOP_LEVEL = new Set('nl be com org net eu fm tv io info gov edu uk fr'.split(' '));

/** What may stand behind an apostrophe that opens a word (`'t`, `’s`), in lower case. */
const CLITICS = new Set('t s n m k r ns er em'.split(' '));

/** Columns that grow by doubling while the scan runs. */
interface Columns {
  starts: Uint32Array;
  ends: Uint32Array;
  kinds: Uint8Array;
  count: number;
}

/** The tokens of `text` in order: every character but white space, controls and format characters is in one. */
export function tokenize(text: string): Tokens {
  const capacity = (text.length >> 2) + 16;
  const columns: Columns = {
    starts: new Uint32Array(capacity),
    ends: new Uint32Array(capacity),
    kinds: new Uint8Array(capacity),
    count: 0,
  };
  let addressChecked = 0;
  let i = 0;
  while (i < text.length) {
    const cls = classAt(text, i);
    if (cls === CharClass.space || cls === CharClass.format) {
      i += unitsAt(text, i);
      continue;
    }
    let end = 0;
    let kind: TokenKind = TokenKind.punctuation;
    if (cls === CharClass.letter || cls === CharClass.digit) {
      end = webAddressEnd(text, i);
      if (end === 0 && i >= addressChecked) {
        addressChecked = localPartEnd(text, i);
        end = mailEnd(text, addressChecked);
      }
      if (end > 0) kind = TokenKind.link;
      else if (cls === CharClass.letter) {
        end = wordEnd(text, i, i);
        const path = pathEnd(text, i, end);
        kind = path > 0 ? TokenKind.link : TokenKind.word;
        if (path > 0) end = path;
      } else {
        end = numberEnd(text, i);
        kind = TokenKind.number;
        if (isWordBehindDigits(text, i, end)) {
          end = wordEnd(text, i, end);
          kind = TokenKind.word;
        }
      }
    } else {
      end = cliticEnd(text, i);
      if (end > 0) kind = TokenKind.word;
      else end = punctuationEnd(text, i);
    }
    push(columns, i, end, kind);
    i = end;
  }
  const { count } = columns;
  return {
    count,
    starts: columns.starts.slice(0, count),
    ends: columns.ends.slice(0, count),
    kinds: columns.kinds.slice(0, count),
  };
}

/** Like `tokenize`, but no token lies on both sides of `border`: for a header that the text was glued to. */
export function tokenizeApart(text: string, border: number): Tokens {
  const tokens = tokenize(text);
  const at = tokenFrom(tokens, border);
  if (at >= tokens.count || (tokens.starts[at] ?? 0) >= border) return tokens;
  const [head, rest] = [tokenize(text.slice(0, border)), tokenize(text.slice(border))];
  const count = head.count + rest.count;
  const [starts, ends, kinds] = [new Uint32Array(count), new Uint32Array(count), new Uint8Array(count)];
  starts.set(head.starts);
  ends.set(head.ends);
  kinds.set(head.kinds);
  kinds.set(rest.kinds, head.count);
  for (let i = 0; i < rest.count; i++) {
    starts[head.count + i] = (rest.starts[i] ?? 0) + border;
    ends[head.count + i] = (rest.ends[i] ?? 0) + border;
  }
  return { count, starts, ends, kinds };
}

function push(columns: Columns, start: number, end: number, kind: TokenKind): void {
  if (columns.count === columns.starts.length) {
    const size = columns.count * 2;
    const [starts, ends, kinds] = [new Uint32Array(size), new Uint32Array(size), new Uint8Array(size)];
    starts.set(columns.starts);
    ends.set(columns.ends);
    kinds.set(columns.kinds);
    Object.assign(columns, { starts, ends, kinds });
  }
  columns.starts[columns.count] = start;
  columns.ends[columns.count] = end;
  columns.kinds[columns.count] = kind;
  columns.count++;
}

/** End of the word that began at `start` and is known up to `from`. */
function wordEnd(text: string, start: number, from: number): number {
  let i = from;
  // Where the piece since the last inner period began: `o.a.` is made of pieces of one letter.
  let piece = start;
  let dotted = false;
  while (i < text.length) {
    const unit = text.charCodeAt(i);
    const letter = unit | 0x20;
    if (letter >= 0x61 && letter <= 0x7a) {
      i++;
      continue;
    }
    const cls = classAt(text, i);
    if (isWordClass(cls)) {
      i += unitsAt(text, i);
      continue;
    }
    if (cls === CharClass.format) {
      const next = pastFormat(text, i);
      if (next >= text.length || !isWordClass(classAt(text, next))) return i;
      i = next;
      continue;
    }
    const next = classAt(text, i + 1);
    const single = isSingleLetter(text, piece, i);
    if (unit === 0x2e) {
      if (single && isSingleLetterAt(text, i + 1)) {
        dotted = true;
        piece = i + 1;
        i++;
        continue;
      }
      if (single && (dotted || (piece === start && isUpperAt(text, start)))) {
        // Behind an initial or a dotted abbreviation the period belongs to it; `J.-P.` and `U.S.-troepen` go on.
        if (text.charCodeAt(i + 1) !== 0x2d || classAt(text, i + 2) !== CharClass.letter) return i + 1;
        dotted = true;
        piece = i + 2;
        i += 2;
        continue;
      }
      const domain = domainEnd(text, i);
      return domain > 0 ? domain : i;
    }
    if (!joinsWord(text, i, unit, next)) return i;
    i++;
    piece = i;
  }
  return i;
}

/** Hyphens before letters and digits, apostrophes before letters, `_`, and the `&` of `H&M`. */
function joinsWord(text: string, i: number, unit: number, next: CharClass): boolean {
  if (next !== CharClass.letter && next !== CharClass.digit) return false;
  if (unit === 0x2d || unit === 0x2010 || unit === 0x2011 || unit === 0x5f) return true;
  if (isApostrophe(unit)) return next === CharClass.letter;
  return unit === 0x26 && isUpperAt(text, i - 1) && isUpperAt(text, i + 1);
}

/** U+2018 is no apostrophe inside a word: it opens quotations. */
const isApostrophe = (unit: number): boolean => unit === 0x27 || unit === 0x2019 || unit === 0xb4;

function isSingleLetter(text: string, start: number, end: number): boolean {
  return end > start && classAt(text, start) === CharClass.letter && start + unitsAt(text, start) === end;
}

/** A letter at `i` with no word character or joining hyphen behind it. */
function isSingleLetterAt(text: string, i: number): boolean {
  if (i >= text.length || classAt(text, i) !== CharClass.letter) return false;
  const next = i + unitsAt(text, i);
  return next >= text.length || (!isWordClass(classAt(text, next)) && !isApostrophe(text.charCodeAt(next)));
}

/** Of digits with inner `.`, `,`, `:`, `/`, `-`, and the hour mark of `09u41`. */
function numberEnd(text: string, start: number): number {
  let i = start;
  while (i < text.length) {
    if (classAt(text, i) === CharClass.digit) {
      i += unitsAt(text, i);
      continue;
    }
    const unit = text.charCodeAt(i);
    const separator = unit === 0x2e || unit === 0x2c || unit === 0x3a || unit === 0x2f || unit === 0x2d;
    if (!separator || classAt(text, i + 1) !== CharClass.digit) break;
    i++;
  }
  const hour = text.charCodeAt(i) | 0x20;
  if (hour !== 0x75 && hour !== 0x68) return i;
  let behind = i + 1;
  while (behind < text.length && behind < i + 3 && classAt(text, behind) === CharClass.digit) behind++;
  return behind < text.length && isWordClass(classAt(text, behind)) ? i : behind;
}

/** `3D`, `20ste`, `19-jarige`: digits that letters follow are part of a word. */
function isWordBehindDigits(text: string, start: number, end: number): boolean {
  if (end >= text.length) return false;
  const cls = classAt(text, end);
  if (cls === CharClass.letter || cls === CharClass.mark) return true;
  const unit = text.charCodeAt(end);
  const joins = unit === 0x2d || unit === 0x2010 || unit === 0x2011 || isApostrophe(unit);
  return joins && end > start && classAt(text, end + 1) === CharClass.letter;
}

/** `'t`, `’s`, `‘n` and `’s-Hertogenbosch`: 0 where no such word begins here. */
function cliticEnd(text: string, i: number): number {
  const unit = text.charCodeAt(i);
  if (!isApostrophe(unit) && unit !== 0x2018 && unit !== 0x60) return 0;
  let end = i + 1;
  while (end < text.length && end < i + 4 && classAt(text, end) === CharClass.letter) end += unitsAt(text, end);
  if (end === i + 1 || !CLITICS.has(text.slice(i + 1, end).toLowerCase())) return 0;
  if (end >= text.length) return end;
  const behind = text.charCodeAt(end);
  // A mark right behind the letter closes a quotation of that letter.
  if (isWordClass(classAt(text, end)) || isApostrophe(behind) || behind === 0x2e) return 0;
  return behind === 0x2d && classAt(text, end + 1) === CharClass.letter ? wordEnd(text, i, end) : end;
}

function punctuationEnd(text: string, start: number): number {
  let i = start + unitsAt(text, start);
  if (text.charCodeAt(start) === 0x2e) {
    while (text.charCodeAt(i) === 0x2e) i++;
    return i;
  }
  while (i < text.length && classAt(text, i) === CharClass.mark) i += unitsAt(text, i);
  return i;
}

function pastFormat(text: string, start: number): number {
  let i = start;
  while (i < text.length && classAt(text, i) === CharClass.format) i += unitsAt(text, i);
  return i;
}

/** `nos.nl/artikel`: end of the path behind a word that ends in a domain; 0 where there is none. */
function pathEnd(text: string, start: number, end: number): number {
  if (text.charCodeAt(end) !== 0x2f) return 0;
  const dot = text.lastIndexOf('.', end);
  return dot > start && dot >= end - 6 && domainEnd(text, dot) === end ? linkEnd(text, end) : 0;
}

/** `.nl`, `.com` behind a word: 0 where none. */
function domainEnd(text: string, dot: number): number {
  let end = dot + 1;
  while (end < text.length && end < dot + 6 && classAt(text, end) === CharClass.letter) end++;
  if (end < dot + 3 || !TOP_LEVEL.has(text.slice(dot + 1, end))) return 0;
  return end < text.length && isWordClass(classAt(text, end)) ? 0 : end;
}

/** End of a URL that begins here; 0 where none does. */
function webAddressEnd(text: string, start: number): number {
  const first = text.charCodeAt(start) | 0x20;
  if (first !== 0x68 && first !== 0x66 && first !== 0x77) return 0;
  const second = text.charCodeAt(start + 1) | 0x20;
  if (second !== 0x74 && second !== 0x77) return 0;
  const head = text.slice(start, start + 8).toLowerCase();
  const scheme = ['https://', 'http://', 'ftp://', 'www.'].find((s) => head.startsWith(s));
  if (scheme === undefined) return 0;
  const end = linkEnd(text, start + scheme.length);
  return end > start + scheme.length ? end : 0;
}

/** Up to white space, a quotation mark or an angle bracket; without the punctuation that closes the sentence. */
function linkEnd(text: string, from: number): number {
  let i = from;
  let opened = 0;
  for (; i < text.length; i++) {
    if (classAt(text, i) === CharClass.space || '<>"“”„«»‘’'.includes(text.charAt(i))) break;
    if (text.charCodeAt(i) === 0x28) opened++;
    if (text.charCodeAt(i) === 0x29 && opened-- <= 0) break;
  }
  while (i > from && ".,;:!?'…]".includes(text.charAt(i - 1))) i--;
  return i;
}

/** End of the characters that may stand before the `@` of an e-mail address. */
function localPartEnd(text: string, start: number): number {
  let i = start;
  for (; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const letter = (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a;
    const digit = unit >= 0x30 && unit <= 0x39;
    if (!letter && !digit && unit !== 0x2e && unit !== 0x2d && unit !== 0x5f && unit !== 0x2b) break;
  }
  return i;
}

/** End of an e-mail address whose `@` is at `at`; 0 where it is none. */
function mailEnd(text: string, at: number): number {
  if (text.charCodeAt(at) !== 0x40) return 0;
  let end = localPartEnd(text, at + 1);
  while (end > at && '.-_+'.includes(text.charAt(end - 1))) end--;
  return text.slice(at + 1, end).includes('.') ? end : 0;
}
