/**
 * How entries are added to the files of the corpus owner: sorted, one a line, and nothing else touched, so that two
 * people who accept different findings merge without a conflict.
 */
import { type Node, parseTree } from 'jsonc-parser';
import { compareTexts } from '../../base/order.ts';
import type { Accepted } from './accepted.ts';
import { mergeMarkers } from './json-file.ts';
import { keyOf, type NameEntry, type NamesFile, readNames } from './names.ts';

/** An edit of a file: offsets of its text. */
export interface FileEdit {
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}

/** Keys in an order in which the articles of a file stay together. */
export const acceptedLine = ({ article, rule, quotation, context }: Accepted): string =>
  lineOf([
    ['article', article],
    ['rule', rule],
    ['quotation', quotation],
    ['context', context],
  ]);

const nameLine = ({ name, type, aliases, mustNotMerge }: NameEntry): string =>
  lineOf([
    ['name', name],
    ['type', type],
    ['aliases', aliases.length === 0 ? undefined : aliases],
    ['mustNotMerge', mustNotMerge.length === 0 ? undefined : mustNotMerge],
  ]);

/** A whole file of these lines, sorted, each once. */
export const fileOfLines = (lines: readonly string[]): string =>
  lines.length === 0 ? '[]\n' : `[\n  ${[...new Set(lines)].sort(compareTexts).join(',\n  ')}\n]\n`;

/**
 * Adds one line to a list. `undefined` where the file can't be understood (it is then left as it is) or has the line.
 */
export function addingLine(text: string, line: string): FileEdit | undefined {
  if (text.trim() === '') return { start: 0, end: text.length, newText: fileOfLines([line]) };
  const root = treeOf(text);
  if (root?.type !== 'array') return undefined;
  const lineBreak = /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
  const items = root.children ?? [];
  const itemText = (node: Node): string => text.slice(node.offset, node.offset + node.length);
  if (items.some((node) => itemText(node) === line)) return undefined;
  const behind = items.find((node) => compareTexts(line, itemText(node)) < 0);
  if (behind) return { start: behind.offset, end: behind.offset, newText: `${line},${lineBreak}  ` };
  const last = items.at(-1);
  if (!last)
    return { start: root.offset, end: root.offset + root.length, newText: `[${lineBreak}  ${line}${lineBreak}]` };
  const end = last.offset + last.length;
  return { start: end, end, newText: `,${lineBreak}  ${line}` };
}

/**
 * Takes the entry at an offset out of a list, with its comma and its line. `undefined` where the file can't be
 * understood, or where a comment stands between: it may be about another entry.
 */
export function removingEntry(text: string, at: number): FileEdit | undefined {
  const root = treeOf(text);
  const items = root?.type === 'array' ? (root.children ?? []) : [];
  const index = items.findIndex(({ offset, length }) => offset <= at && at <= offset + length);
  const item = items[index];
  if (!item) return undefined;
  const end = item.offset + item.length;
  const behind = items[index + 1];
  if (behind) {
    const between = text.slice(end, behind.offset);
    return /^\s*,\s*$/.test(between) ? { start: item.offset, end: behind.offset, newText: '' } : undefined;
  }
  const before = items[index - 1];
  if (!before) return { start: item.offset, end, newText: '' };
  const start = before.offset + before.length;
  return /^\s*,\s*$/.test(text.slice(start, item.offset)) ? { start, end, newText: '' } : undefined;
}

/** Writes down that two names must not be merged: in the entry of the first, which is made where there is none. */
export function keepingApart(text: string, name: string, other: string): FileEdit | undefined {
  const { entries, isBroken }: NamesFile = readNames(text);
  if (isBroken) return undefined;
  const own = entries.find((entry) => keyOf(entry.name) === keyOf(name));
  if (!own) return addingLine(text, nameLine({ name, type: undefined, aliases: [], mustNotMerge: [other] }));
  if (own.mustNotMerge.includes(other)) return undefined;
  const node = treeOf(text)?.children?.find((child) => nameIn(child) === own.name);
  if (!node) return undefined;
  const newText = nameLine({ ...own, mustNotMerge: [...own.mustNotMerge, other].sort(compareTexts) });
  return { start: node.offset, end: node.offset + node.length, newText };
}

const nameIn = (node: Node): unknown =>
  node.children?.find(({ children }) => children?.[0]?.value === 'name')?.children?.[1]?.value;

function treeOf(text: string): Node | undefined {
  if (mergeMarkers(text).length > 0) return undefined;
  const errors: never[] = [];
  const tree = parseTree(text.replace(/^\ufeff/, ' '), errors, { allowTrailingComma: true });
  return errors.length === 0 ? tree : undefined;
}

const lineOf = (fields: readonly (readonly [key: string, value: unknown])[]): string =>
  `{ ${fields
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${JSON.stringify(key)}: ${written(value)}`)
    .join(', ')} }`;

const written = (value: unknown): string =>
  Array.isArray(value) ? `[${value.map((item) => JSON.stringify(item)).join(', ')}]` : JSON.stringify(value);
