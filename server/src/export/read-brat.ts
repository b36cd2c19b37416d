/** brat standoff, read against the text that it belongs to. Spans and their attributes and notes; relations are left. */
import { utf16Of } from './code-points.ts';
import type { Imported, ImportedSpan, ImportFault } from './imported.ts';
import { faultOf } from './imported.ts';

const SPAN = /^(T\d+)\t(\S+) (\d+ \d+(?:;\d+ \d+)*)\t(.*)$/;
const ATTRIBUTE = /^[AM]\d+\t(\S+) (T\d+)(?: (.*))?$/;
const NOTE = /^#\d+\tAnnotatorNotes (T\d+)\t(.*)$/;

/** `text`: of the `.txt` file, with its byte order mark where it has one; offsets in the file are code points. */
export function readBrat(text: string, annotations: string): Imported {
  const offsets = utf16Of(text);
  const spans = new Map<string, ImportedSpan>();
  const faults: ImportFault[] = [];
  for (const [i, row] of annotations.split(/\r?\n/).entries()) {
    const line = i + 1;
    const span = SPAN.exec(row);
    if (span) {
      const [, id = '', label = '', places = '', words = ''] = span;
      const numbers = places.split(/[ ;]/).map(Number);
      const start = offsets(numbers[0] ?? 0);
      const end = offsets(numbers.at(-1) ?? 0);
      const fault = faultOf(text, { start, end }, wordsBetween(text, numbers, offsets, words), line);
      if (fault) faults.push(fault);
      else spans.set(id, { start, end, label, attributes: {} });
      continue;
    }
    const [, name = '', target = '', value = 'true'] = ATTRIBUTE.exec(row) ?? [];
    const [, noted = '', note = ''] = NOTE.exec(row) ?? [];
    if (target !== '') add(spans, target, name, value);
    else if (noted !== '') addNote(spans, noted, note);
    else if (row.startsWith('T') || (row !== '' && !/^[REANM*#]/.test(row))) faults.push({ line, kind: 'form' });
  }
  return { spans: [...spans.values()], faults };
}

/** Of a span in pieces brat writes the pieces alone: each is held against the text, and the whole is taken. */
function wordsBetween(
  text: string,
  numbers: readonly number[],
  offsets: (point: number) => number,
  words: string,
): string {
  if (numbers.length === 2) return words;
  const pieces: string[] = [];
  for (let i = 0; i + 1 < numbers.length; i += 2) {
    pieces.push(text.slice(offsets(numbers[i] ?? 0), offsets(numbers[i + 1] ?? 0)));
  }
  const whole = text.slice(offsets(numbers[0] ?? 0), offsets(numbers.at(-1) ?? 0));
  return pieces.join(' ') === words ? whole : words;
}

function add(spans: Map<string, ImportedSpan>, id: string, name: string, value: string): void {
  const span = spans.get(id);
  if (span) spans.set(id, { ...span, attributes: { ...span.attributes, [name]: value } });
}

/** Our own notes are `name: value`. */
function addNote(spans: Map<string, ImportedSpan>, id: string, note: string): void {
  const colon = /^([a-z]+): (.*)$/.exec(note);
  add(spans, id, colon?.[1] ?? 'note', colon?.[2] ?? note);
}
