/** A text with elements in it, for formats that are trees: of spans that cross, the one that begins later is left out. */
import type { Span } from '../base/span.ts';

export interface Marks<S> {
  escape(text: string): string;
  open(span: S): string;
  close(span: S): string;
}

/** `spans` by start, the longer first; those that are empty or lie outside `part` are left out. */
export function markedUp<S extends Span>(text: string, part: Span, spans: readonly S[], marks: Marks<S>): string {
  const open: S[] = [];
  let result = '';
  let at = part.start;
  const upTo = (end: number): void => {
    result += marks.escape(text.slice(at, end));
    at = end;
  };
  const closeBefore = (offset: number): void => {
    for (let last = open.at(-1); last && last.end <= offset; last = open.at(-1)) {
      upTo(last.end);
      result += marks.close(last);
      open.pop();
    }
  };
  for (const span of spans) {
    if (span.start < part.start || span.end > part.end || span.start >= span.end) continue;
    closeBefore(span.start);
    const outer = open.at(-1);
    if (outer && span.end > outer.end) continue;
    upTo(span.start);
    result += marks.open(span);
    open.push(span);
  }
  closeBefore(part.end);
  upTo(part.end);
  return result;
}

/** Runs of text between blank lines and line breaks, without those. */
export function linesOf(text: string): readonly Span[] {
  return [...text.matchAll(/[^\r\n]+/g)]
    .map((found) => ({ start: found.index, end: found.index + found[0].length }))
    .filter(({ start, end }) => text.slice(start, end).replace('\ufeff', '').trim() !== '');
}

/** Characters that XML 1.0 does not have are left out. */
export const escapeXml = (text: string): string =>
  text
    .replace(
      /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
      '',
    )
    .replace(/[&<>"]/g, (mark) => ESCAPES[mark] ?? mark);

const ESCAPES: { readonly [mark: string]: string } = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
