/**
 * Lines to paragraphs. Blank lines always part them. Without a blank line each line is a paragraph, unless the text
 * was wrapped by hand: then lines that only ended because they were full belong together.
 */
import { type Span, trimmed } from '../base/span.ts';
import { CharClass, classAt, isLowerAt } from './characters.ts';

interface Line extends Span {
  /** A blank line stands before it. */
  readonly apart: boolean;
}

/** A line of hand-wrapped text is in these bounds. */
const MIN_FULL = 40;
const MAX_WIDTH = 130;
/** A line that leaves this much room behind it ended on purpose. */
const SLACK = 8;

/** The paragraphs from `from` on: ascending, disjoint, trimmed, none empty. */
export function paragraphsOf(text: string, from: number): readonly Span[] {
  const lines = linesOf(text, from);
  const width = wrapWidth(text, lines);
  const paragraphs: Span[] = [];
  let start = -1;
  let end = 0;
  for (const [i, line] of lines.entries()) {
    const before = lines[i - 1];
    if (start >= 0 && before && !line.apart && continues(text, before, line, width)) {
      end = line.end;
      continue;
    }
    if (start >= 0) paragraphs.push({ start, end });
    start = line.start;
    end = line.end;
  }
  if (start >= 0) paragraphs.push({ start, end });
  return paragraphs;
}

/** Lines with text, trimmed. */
function linesOf(text: string, from: number): readonly Line[] {
  const lines: Line[] = [];
  let start = from;
  let apart = true;
  for (let i = from; i <= text.length; i++) {
    const unit = i < text.length ? text.charCodeAt(i) : 10;
    if (unit !== 10 && unit !== 13) continue;
    const line = trimmed(text, { start, end: i });
    if (line.start < line.end) lines.push({ ...line, apart });
    // The `\n` of a `\r\n` ends no line of its own.
    if (!(unit === 10 && i > from && text.charCodeAt(i - 1) === 13)) apart = line.start === line.end;
    start = i + 1;
  }
  return lines;
}

/** Length of the longest line where the text is wrapped by hand; 0 where it isn't. */
function wrapWidth(text: string, lines: readonly Line[]): number {
  let breaks = 0;
  let inside = 0;
  let width = 0;
  for (const [i, line] of lines.entries()) {
    const before = lines[i - 1];
    if (!before || line.apart) continue;
    breaks++;
    const length = before.end - before.start;
    if (length > MAX_WIDTH) continue;
    width = Math.max(width, length);
    if (length >= MIN_FULL && breaksSentence(text, before, line)) inside++;
  }
  return inside > 0 && inside * 5 >= breaks * 2 ? width : 0;
}

/** The line goes on in small letters where the one before has no end mark. */
function breaksSentence(text: string, before: Span, line: Span): boolean {
  return isLowerAt(text, line.start) && endsOpen(text, before);
}

function endsOpen(text: string, line: Span): boolean {
  const last = text.charCodeAt(line.end - 1);
  if (last === 0x2c || last === 0x2d) return true;
  const cls = classAt(text, line.end - 1);
  return cls === CharClass.letter || cls === CharClass.digit || cls === CharClass.mark;
}

function continues(text: string, before: Line, line: Line, width: number): boolean {
  const length = before.end - before.start;
  if (length >= MIN_FULL && breaksSentence(text, before, line)) return true;
  if (width === 0 || length > MAX_WIDTH) return false;
  if (isLowerAt(text, line.start) && endsOpen(text, before)) return true;
  return length + 1 + firstWordLength(text, line) > width - SLACK;
}

function firstWordLength(text: string, line: Span): number {
  let i = line.start;
  while (i < line.end && classAt(text, i) !== CharClass.space) i++;
  return i - line.start;
}
