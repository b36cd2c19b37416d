/**
 * How a client counts characters within a line: UTF-16 code units, as we do everywhere, bytes of UTF-8, or code points
 * (UTF-32). The only place where one is turned into the other.
 */
import { type LinePosition, lineEnd } from './lines.ts';

export type PositionEncoding = 'utf-16' | 'utf-8' | 'utf-32';

export const ENCODINGS: readonly PositionEncoding[] = ['utf-16', 'utf-8', 'utf-32'];

/**
 * The length of a piece of text as the client counts it. In bytes a lone surrogate counts as the replacement character
 * (3), which is what it is sent as.
 */
export function lengthIn(encoding: PositionEncoding, text: string, start: number, end: number): number {
  if (encoding === 'utf-16') return end - start;
  let length = 0;
  for (let i = start; i < end; ) {
    const code = text.codePointAt(i) ?? 0;
    length += lengthOf(code, encoding);
    i += unitsOf(code);
  }
  return length;
}

/** From a position in UTF-16 to one of the client. Positions outside the text keep what they are beyond its lines. */
export function toEncoding(
  encoding: PositionEncoding,
  text: string,
  lineStarts: Uint32Array,
  { line, character }: LinePosition,
): LinePosition {
  const start = lineStarts[line];
  if (encoding === 'utf-16' || start === undefined || character <= 0) return { line, character };
  return { line, character: lengthIn(encoding, text, start, Math.min(start + character, text.length)) };
}

/** From a position of the client to one in UTF-16: inside a character its start, behind the end of a line that end. */
export function fromEncoding(
  encoding: PositionEncoding,
  text: string,
  lineStarts: Uint32Array,
  { line, character }: LinePosition,
): LinePosition {
  const start = lineStarts[line];
  if (encoding === 'utf-16' || start === undefined || character <= 0) return { line, character };
  const end = lineEnd(text, lineStarts, line);
  let at = start;
  for (let left = character; at < end; ) {
    const code = text.codePointAt(at) ?? 0;
    left -= lengthOf(code, encoding);
    if (left < 0) break;
    at += unitsOf(code);
  }
  return { line, character: at - start };
}

const lengthOf = (code: number, encoding: PositionEncoding): number => (encoding === 'utf-8' ? bytesOf(code) : 1);

const unitsOf = (code: number): number => (code > 0xffff ? 2 : 1);

const bytesOf = (code: number): number => (code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4);
