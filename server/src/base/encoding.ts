/**
 * How a client counts characters within a line: UTF-16 code units, as we do everywhere, or bytes of UTF-8. The only
 * place where one is turned into the other.
 */
import { type LinePosition, lineEnd } from './lines.ts';

export type PositionEncoding = 'utf-16' | 'utf-8';

/** Bytes of UTF-8 of the code units from `start` to `end`; a lone surrogate counts as the replacement character (3). */
export function utf8Length(text: string, start: number, end: number): number {
  let bytes = 0;
  for (let i = start; i < end; ) {
    const code = text.codePointAt(i) ?? 0;
    bytes += bytesOf(code);
    i += code > 0xffff ? 2 : 1;
  }
  return bytes;
}

/** The length of a piece of text as the client counts it. */
export const lengthIn = (encoding: PositionEncoding, text: string, start: number, end: number): number =>
  encoding === 'utf-16' ? end - start : utf8Length(text, start, end);

/** From a position in UTF-16 to one in UTF-8. Positions outside the text keep what they are beyond its lines. */
export function toUtf8(text: string, lineStarts: Uint32Array, { line, character }: LinePosition): LinePosition {
  const start = lineStarts[line];
  if (start === undefined || character <= 0) return { line, character };
  return { line, character: utf8Length(text, start, Math.min(start + character, text.length)) };
}

/** From a position in UTF-8 to one in UTF-16: inside a character its start, behind the end of a line that end. */
export function fromUtf8(text: string, lineStarts: Uint32Array, { line, character }: LinePosition): LinePosition {
  const start = lineStarts[line];
  if (start === undefined || character <= 0) return { line, character };
  const end = lineEnd(text, lineStarts, line);
  let at = start;
  for (let left = character; at < end; ) {
    const code = text.codePointAt(at) ?? 0;
    left -= bytesOf(code);
    if (left < 0) break;
    at += code > 0xffff ? 2 : 1;
  }
  return { line, character: at - start };
}

const bytesOf = (code: number): number => (code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4);
