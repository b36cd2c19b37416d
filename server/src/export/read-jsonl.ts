/**
 * JSON Lines, as we write them or as doccano does (`label` or `entities` with offsets in code points): an article a
 * line with its text and its spans.
 */
import { utf16Of } from './code-points.ts';
import { faultOf, type ImportedSpan, type ImportFault } from './imported.ts';

export interface ImportedArticle {
  /** As the line names it; `undefined` where it does not. */
  readonly file: string | undefined;
  /** Where it stands, from 1. */
  readonly line: number;
  readonly text: string;
  readonly spans: readonly ImportedSpan[];
}

export interface ImportedLines {
  readonly articles: readonly ImportedArticle[];
  readonly faults: readonly ImportFault[];
}

type Fields = { readonly [name: string]: unknown };

/** `parse` gives `undefined` for what is no JSON. */
export function readJsonl(content: string, parse: (line: string) => unknown): ImportedLines {
  const faults: ImportFault[] = [];
  const articles: ImportedArticle[] = [];
  for (const [i, row] of content.split(/\r?\n/).entries()) {
    if (row.trim() === '') continue;
    const given = fieldsOf(parse(row));
    const list = given && (given.spans ?? given.entities ?? given.label ?? given.labels ?? []);
    if (!given || typeof given.text !== 'string' || !Array.isArray(list)) {
      faults.push({ line: i + 1, kind: 'form' });
      continue;
    }
    const { text } = given;
    // Others count code points; where no character takes two units it is the same.
    const toUtf16 = given.offsets === 'utf-16' ? (point: number) => point : utf16Of(text);
    const spans = list.flatMap((item) => {
      const span = spanOf(item, toUtf16);
      const fault = span ? faultOf(text, span, span.words ?? text.slice(span.start, span.end), i + 1) : undefined;
      if (!span || fault) faults.push(fault ?? { line: i + 1, kind: 'form' });
      return span && !fault
        ? [{ start: span.start, end: span.end, label: span.label, attributes: span.attributes }]
        : [];
    });
    articles.push({ file: typeof given.file === 'string' ? given.file : undefined, line: i + 1, text, spans });
  }
  return { articles, faults };
}

const fieldsOf = (value: unknown): Fields | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : undefined;

/** `[0, 9, "PER"]`, or an object with the offsets by name. */
function spanOf(
  item: unknown,
  toUtf16: (point: number) => number,
): (ImportedSpan & { readonly words: string | undefined }) | undefined {
  const fields: Fields | undefined = Array.isArray(item)
    ? { start: item[0], end: item[1], label: item[2] }
    : fieldsOf(item);
  if (!fields) return undefined;
  const { start = fields.start_offset, end = fields.end_offset, label, text, ...others } = fields;
  if (!Number.isInteger(start) || !Number.isInteger(end) || typeof label !== 'string') return undefined;
  const attributes = Object.entries(others).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  return {
    start: toUtf16(Number(start)),
    end: toUtf16(Number(end)),
    label,
    words: typeof text === 'string' ? text : undefined,
    attributes: Object.fromEntries(attributes),
  };
}
