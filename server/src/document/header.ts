/**
 * The header: `date 2020-03` and lines such as `title: …` at the top of a file. Real files often have a blank before
 * it, or go on with the text in the same line; both are read and recorded as faults.
 */
import type { Span } from '../base/span.ts';
import type { LanguagePack } from '../languages/pack.ts';
import type { Header, HeaderFault, HeaderField } from './article.ts';
import { isLowerAt } from './characters.ts';
import { readDate } from './dates.ts';

type HeaderPack = Pick<LanguagePack, 'furniture' | 'calendar'>;

/** Longer values are prose that happens to begin like a header. */
const MAX_VALUE = 300;
const MAX_UNREADABLE = 40;

const KEY = /[^\S\r\n]*(\p{L}{2,16})[^\S\r\n]*(:?)[^\S\r\n]*/uy;
const LINE_REST = /[^\r\n]*/y;
const DIGITS = /\d[\d/.:-]*/y;

interface Line {
  readonly field: HeaderField;
  readonly faults: readonly HeaderFault[];
  /** The text goes on behind the value: nothing below is header. */
  readonly last: boolean;
}

/** `undefined` where the text has no header. */
export function readHeader(text: string, pack: HeaderPack): Header | undefined {
  const top = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const first = text.slice(top).search(/\S/);
  if (first < 0) return undefined;
  const fields: HeaderField[] = [];
  const faults = new Set<HeaderFault>();
  let at = lineStart(text, top + first);
  if (top + first > top) faults.add('leading-blank');
  for (;;) {
    const line = readLine(text, at, pack, fields);
    if (!line) break;
    if (line.field.keySpan.start > at) faults.add('leading-blank');
    for (const fault of line.faults) faults.add(fault);
    fields.push(line.field);
    if (line.last) break;
    const next = nextLine(text, line.field.valueSpan.end);
    if (next === undefined) break;
    at = next;
  }
  const last = fields.at(-1);
  if (!last) return undefined;
  const start = faults.has('leading-blank') ? top : (fields[0]?.keySpan.start ?? top);
  return { start, end: last.valueSpan.end, fields, faults: [...faults] };
}

function readLine(text: string, at: number, pack: HeaderPack, before: readonly HeaderField[]): Line | undefined {
  KEY.lastIndex = at;
  const match = KEY.exec(text);
  const name = match?.[1];
  if (!match || !name) return undefined;
  const key = pack.furniture.headerKeys.get(name.toLowerCase());
  if (!key) return undefined;
  const keyStart = at + match[0].indexOf(name);
  const keySpan = { start: keyStart, end: keyStart + name.length };
  const valueStart = at + match[0].length;
  const colon = match[2] === ':';
  const lower = isLowerAt(text, keyStart);
  if (key === 'date') return readDateLine(text, { keySpan, valueStart, colon, lower }, pack);
  if (!colon) return undefined;
  // `Bron: Reuters` with a capital is a line of the article, unless all the header is written so.
  const allCapital = before.length > 0 && before.every((field) => !isLowerAt(text, field.keySpan.start));
  if (!lower && key === 'source' && !allCapital) return undefined;
  const valueSpan = lineValue(text, valueStart);
  if (valueSpan.end - valueSpan.start > MAX_VALUE) return undefined;
  return { field: { key, keySpan, valueSpan, date: undefined }, faults: [], last: false };
}

interface DateLine {
  readonly keySpan: Span;
  readonly valueStart: number;
  readonly colon: boolean;
  readonly lower: boolean;
}

function readDateLine(text: string, line: DateLine, pack: HeaderPack): Line | undefined {
  const { keySpan, valueStart, colon, lower } = line;
  if (!colon && (!lower || valueStart === keySpan.end)) return undefined;
  const rest = lineValue(text, valueStart);
  const date = readDate(text, valueStart, pack.calendar);
  if (date) {
    const faults: HeaderFault[] = [];
    if (date.iso === undefined) faults.push('unreadable-date');
    else if (!date.canonical) faults.push('date-form');
    const last = date.end < rest.end;
    if (last) faults.push('text-in-line');
    const valueSpan = { start: valueStart, end: date.end };
    return { field: { key: 'date', keySpan, valueSpan, date: date.iso }, faults, last };
  }
  DIGITS.lastIndex = valueStart;
  const digits = DIGITS.exec(text)?.[0] ?? '';
  const whole = rest.end - rest.start <= MAX_UNREADABLE;
  if (!whole && digits.length < 4) return undefined;
  if (!colon && digits === '') return undefined;
  const end = whole ? rest.end : valueStart + digits.length;
  const faults: HeaderFault[] = whole ? ['unreadable-date'] : ['unreadable-date', 'text-in-line'];
  const valueSpan = { start: valueStart, end };
  return { field: { key: 'date', keySpan, valueSpan, date: undefined }, faults, last: !whole };
}

/** The rest of the line, without trailing blanks. */
function lineValue(text: string, start: number): Span {
  LINE_REST.lastIndex = start;
  const rest = LINE_REST.exec(text)?.[0] ?? '';
  return { start, end: start + rest.trimEnd().length };
}

/** Start of the line below the one that `offset` is in; `undefined` where the text ends. */
function nextLine(text: string, offset: number): number | undefined {
  LINE_REST.lastIndex = offset;
  const end = offset + (LINE_REST.exec(text)?.[0].length ?? 0);
  if (end >= text.length) return undefined;
  return end + (text.startsWith('\r\n', end) ? 2 : 1);
}

function lineStart(text: string, offset: number): number {
  let i = offset;
  while (i > 0 && text.charCodeAt(i - 1) !== 10 && text.charCodeAt(i - 1) !== 13) i--;
  return i === 0 && text.charCodeAt(0) === 0xfeff ? 1 : i;
}
