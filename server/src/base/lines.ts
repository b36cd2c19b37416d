/** Lines of a text and the way between offsets and line/character positions. Lines break at \n, \r\n and \r only. */
import { lastAtOrBefore } from './span.ts';

/** Zero-based; `character` counts UTF-16 code units. */
export interface LinePosition {
  readonly line: number;
  readonly character: number;
}

/** Offset of the first code unit of each line; always begins with 0. */
export function lineStartsOf(text: string): Uint32Array {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 10) starts.push(i + 1);
    else if (unit === 13 && text.charCodeAt(i + 1) !== 10) starts.push(i + 1);
  }
  return Uint32Array.from(starts);
}

export function positionAt(lineStarts: Uint32Array, offset: number): LinePosition {
  const line = Math.max(
    0,
    lastAtOrBefore(lineStarts.length, (i) => lineStarts[i] ?? 0, offset),
  );
  return { line, character: offset - (lineStarts[line] ?? 0) };
}

/** A position outside the text is drawn to the nearest one inside, as the protocol asks; never inside a line break. */
export function offsetAt(text: string, lineStarts: Uint32Array, position: LinePosition): number {
  if (position.line < 0) return 0;
  const start = lineStarts[position.line];
  if (start === undefined) return text.length;
  return Math.min(start + Math.max(0, position.character), lineEnd(text, lineStarts, position.line));
}

/** Offset of the end of a line, without its line break. */
export function lineEnd(text: string, lineStarts: Uint32Array, line: number): number {
  const start = lineStarts[line] ?? text.length;
  let end = lineStarts[line + 1] ?? text.length;
  if (end > start && text.charCodeAt(end - 1) === 10) end--;
  if (end > start && text.charCodeAt(end - 1) === 13) end--;
  return end;
}
