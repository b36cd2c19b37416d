/** A finding for people: where, what, the piece of text with a mark under it, and the evidence. */
import { positionAt } from '../base/lines.ts';
import type { Span } from '../base/span.ts';
import type { Severity } from '../rules/rule.ts';

interface Framed extends Span {
  readonly file: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly related: readonly (Span & { readonly file: string; readonly message: string })[];
  readonly fixes: readonly { readonly title: string }[];
}

export interface FramedText {
  readonly text: string;
  readonly lineStarts: Uint32Array;
  /** 1 where a byte order mark stands before the text. */
  readonly shift: number;
}

/** Columns of text in a frame; an article may be one line of thousands. */
const WIDTH = 100;
const COLOURS: { readonly [severity in Severity]: number } = { error: 31, warning: 33, information: 36, hint: 90 };

export function frame(finding: Framed, articles: ReadonlyMap<string, FramedText>, colour: boolean): string {
  const paint = (code: number, text: string): string => (colour ? `\u001b[${code}m${text}\u001b[0m` : text);
  const article = articles.get(finding.file);
  const where = article ? `${finding.file}:${place(article, finding.start)}` : finding.file;
  const head = `${paint(1, where)} ${paint(COLOURS[finding.severity], finding.severity)} ${finding.message} ${paint(90, finding.rule)}`;
  const related = finding.related.map((other) => {
    const file = articles.get(other.file);
    return `  ${paint(90, `${file ? `${other.file}:${place(file, other.start)}` : other.file} ${other.message}`)}`;
  });
  const fixes = finding.fixes.slice(0, 3).map(({ title }) => title);
  const lines = [
    head,
    ...(article ? excerptLines(article, finding, paint) : []),
    ...related,
    ...(fixes.length > 0 ? [`  ${paint(32, `→ ${fixes.join(' | ')}`)}`] : []),
  ];
  return `${lines.join('\n')}\n\n`;
}

function place({ lineStarts, shift }: FramedText, offset: number): string {
  const { line, character } = positionAt(lineStarts, offset - shift);
  return `${line + 1}:${character + 1}`;
}

/** The part of the line around the finding, and a line with carets under it. */
function excerptLines(
  { text, lineStarts, shift }: FramedText,
  finding: Framed,
  paint: (code: number, text: string) => string,
): readonly string[] {
  const start = finding.start - shift;
  const { line, character } = positionAt(lineStarts, start);
  const lineText = (text.slice(lineStarts[line], lineStarts[line + 1]) ?? '').replace(/[\r\n]+$/, '');
  const from = lineText.length <= WIDTH ? 0 : Math.max(0, Math.min(character - WIDTH / 3, lineText.length - WIDTH)) | 0;
  const shown = printable(lineText.slice(from, from + WIDTH));
  const marks = Math.max(
    1,
    Math.min(finding.end - finding.start, lineText.length - character, WIDTH - (character - from)),
  );
  const cutBefore = from > 0 ? '…' : '';
  const cutBehind = from + WIDTH < lineText.length ? '…' : '';
  const indent = ' '.repeat(cutBefore.length + character - from);
  return [
    `  | ${cutBefore}${shown}${cutBehind}`,
    `  | ${indent}${paint(COLOURS[finding.severity], '^'.repeat(marks))}`,
  ];
}

/** Control and invisible characters as one visible mark each, so that the carets stay below. */
const printable = (text: string): string => text.replace(/[\p{Cc}\u200b-\u200f\u2028-\u202e\u2060\ufeff\u00ad]/gu, '·');
