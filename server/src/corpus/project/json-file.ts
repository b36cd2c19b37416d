/**
 * Reads the JSON files of the corpus owner, faults and all: each fault has its place in the file, so that it can be
 * shown there. Comments and a comma too many are let pass; what a merge left behind is not.
 */
import { findNodeAtLocation, type Node, type ParseError, parse, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { Span } from '../../base/span.ts';

/** `gone`: an accepted finding whose words are no longer in the article; `unused`: a file of no folder of ours. */
export type FaultKind = 'merge' | 'syntax' | 'unknown-key' | 'value' | 'gone' | 'unused';

/** Offsets in UTF-16 code units of the file. */
export interface Fault extends Span {
  readonly kind: FaultKind;
  /** What it is about: a key, a name, what was expected. */
  readonly detail: string;
}

export interface JsonFile {
  /** `undefined` where the text is blank or can't be read. */
  readonly value: unknown;
  /** Whether nothing of the file can be used. */
  readonly isBroken: boolean;
  readonly faults: readonly Fault[];
  /** The place of the value at a path, or of the key that leads to it. */
  locate(path: readonly (string | number)[], part?: 'key' | 'value'): Span;
}

const MOST_FAULTS = 20;
const PARSING = { allowTrailingComma: true, allowEmptyContent: true };

export function readJsonFile(text: string): JsonFile {
  const merges = mergeMarkers(text);
  const locate = locator(text);
  if (merges.length > 0) return { value: undefined, isBroken: true, faults: merges, locate };
  const errors: ParseError[] = [];
  const value: unknown = parse(withoutMark(text), errors, PARSING);
  const faults = errors.slice(0, MOST_FAULTS).map(({ error, offset, length }): Fault => {
    const start = Math.min(offset, text.length);
    return { kind: 'syntax', detail: printParseErrorCode(error), start, end: Math.min(start + length, text.length) };
  });
  const isBroken = faults.length > 0;
  return { value: isBroken ? undefined : value, isBroken, faults, locate };
}

/** The lines that a merge leaves in a file where two versions meet. */
export function mergeMarkers(text: string): readonly Fault[] {
  return [...text.matchAll(/^(?:<{7}|={7}|>{7}|\|{7})(?=\s|$).*/gm)]
    .slice(0, MOST_FAULTS)
    .map(({ index, 0: line }) => ({
      kind: 'merge',
      detail: line.slice(0, 7),
      start: index,
      end: index + line.trimEnd().length,
    }));
}

/** A byte order mark is a blank to the parser, and offsets stay. */
const withoutMark = (text: string): string => (text.startsWith('\ufeff') ? ` ${text.slice(1)}` : text);

/** The tree is made only when a place is asked for: a file of many thousand names has most often no fault. */
function locator(text: string): JsonFile['locate'] {
  let tree: Node | undefined;
  return (path, part = 'value') => {
    tree ??= parseTree(withoutMark(text), [], PARSING);
    const node = tree && findNodeAtLocation(tree, [...path]);
    const shown = part === 'key' ? node?.parent?.children?.[0] : node;
    return shown ? { start: shown.offset, end: shown.offset + shown.length } : { start: 0, end: 0 };
  };
}

export type Fields = { readonly [key: string]: unknown };

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isTextList = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');
