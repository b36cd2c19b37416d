/** Text whose UTF-8 bytes were read as Windows-1252, and how to read it back; by decoding, not by a table of cases. */

import type { Span } from '../base/span.ts';

/** What Windows-1252 has at 0x80–0x9F; where it has nothing, the control character itself. */
const WINDOWS_HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** A lead byte as a letter, with what may be more lead and continuation bytes. */
const SEQUENCE = new RegExp(
  `[\u00c2-\u00c5\u00e2\u00ef\u00f0][\u0080-\u00bf\u00c2-\u00c5\u00e2\u00ef\u00f0${WINDOWS_HIGH}]+`,
  'gu',
);
const ROUNDS = 3;

export interface Mojibake extends Span {
  readonly original: string;
}

/** Every garbled run with what it was, by start; runs that were garbled more than once are read back to the end. */
export function* mojibakeIn(text: string): Generator<Mojibake> {
  for (const match of text.matchAll(SEQUENCE)) {
    for (const found of decodedParts(text, match.index, match.index + match[0].length)) yield found;
  }
}

/** The words that hold a garbled run, by start. */
export function* garbledWords(text: string): Generator<Span> {
  for (const { start, end } of mojibakeIn(text)) {
    let [from, to] = [start, end];
    while (/[\p{L}\p{M}]/u.test(text.charAt(from - 1))) from--;
    while (/[\p{L}\p{M}]/u.test(text.charAt(to))) to++;
    yield { start: from, end: to };
  }
}

/** The character at which Windows-1252 shows a C1 control, or the control where it has none. */
export const windowsCharacter = (control: string): string =>
  WINDOWS_HIGH.charAt(control.charCodeAt(0) - 0x80) || control;

function* decodedParts(text: string, from: number, to: number): Generator<Mojibake> {
  let start = -1;
  let original = '';
  for (let i = from; i <= to; ) {
    const found = i < to ? decodeAt(text, i, besideLetter(text, i)) : undefined;
    if (found) {
      if (start < 0) start = i;
      original += found.character;
      i += found.length;
      continue;
    }
    if (start >= 0) yield { start, end: i, original: decodedAgain(original) };
    start = -1;
    original = '';
    i++;
  }
}

function decodedAgain(text: string): string {
  let result = text;
  for (let round = 1; round < ROUNDS; round++) {
    const next = result.replace(SEQUENCE, (run) => {
      let out = '';
      for (let i = 0; i < run.length; ) {
        const found = decodeAt(run, i, true);
        out += found?.character ?? run.charAt(i);
        i += found?.length ?? 1;
      }
      return out;
    });
    if (next === result) break;
    result = next;
  }
  return result;
}

interface Decoded {
  readonly character: string;
  readonly length: number;
}

/** The character whose UTF-8 bytes stand at `i` as letters, where it is one that Western text has. */
function decodeAt(text: string, i: number, besideWord: boolean): Decoded | undefined {
  const lead = byteAt(text, i);
  const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
  let code = lead & (0xff >> (length + 1));
  for (let k = 1; k < length; k++) {
    const byte = byteAt(text, i + k);
    if (byte < 0x80 || byte > 0xbf) return undefined;
    code = (code << 6) | (byte & 0x3f);
  }
  return isPlausible(lead, code, besideWord) ? { character: characterOf(code), length } : undefined;
}

/** `Ä”` or `â…` can be real letters before real marks, so rare leads count only where the outcome is common. */
function isPlausible(lead: number, code: number, besideWord: boolean): boolean {
  if (lead === 0xc2 || lead === 0xc3) return code >= 0x80;
  if (lead === 0xc4 || lead === 0xc5) return besideWord;
  if (lead === 0xe2) return (code >= 0x2010 && code <= 0x203a) || code === 0x20ac || code === 0x2122 || code === 0x2026;
  if (lead === 0xef) return code === 0xfeff;
  return lead === 0xf0 && code >= 0x1f000 && code <= 0x1faff;
}

/** C1 controls in the outcome are Windows-1252 once more; a byte-order mark in the text is nothing. */
function characterOf(code: number): string {
  if (code === 0xfeff) return '';
  const character = String.fromCodePoint(code);
  return code >= 0x80 && code <= 0x9f ? windowsCharacter(character) : character;
}

function byteAt(text: string, i: number): number {
  const unit = text.charCodeAt(i);
  if (unit < 0x100) return unit;
  const high = WINDOWS_HIGH.indexOf(text.charAt(i));
  return high < 0 ? -1 : 0x80 + high;
}

const besideLetter = (text: string, i: number): boolean =>
  /\p{L}/u.test(text.charAt(i - 1)) || /\p{Ll}/u.test(text.charAt(i + 2));
