/**
 * Checks that the parameters of a request have the form that the protocol gives them, so that features can rely on it.
 * What is wrong is answered with `InvalidParams`.
 */
import { ErrorCodes, FileChangeType, type FileEvent, ResponseError } from 'vscode-languageserver';

type Check = (value: unknown) => boolean;

const isObject: Check = (value) => typeof value === 'object' && value !== null;
const isText: Check = (value) => typeof value === 'string';
const isNumber: Check = (value) => typeof value === 'number' && Number.isFinite(value);
const listOf =
  (isItem: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(isItem);
const shapeOf =
  (fields: { readonly [name: string]: Check }): Check =>
  (value) =>
    isObject(value) && Object.entries(fields).every(([name, isRight]) => isRight((value as Fields)[name]));
const optional =
  (isRight: Check): Check =>
  (value) =>
    value === undefined || value === null || isRight(value);

type Fields = { readonly [name: string]: unknown };

const position = shapeOf({ line: isNumber, character: isNumber });
const range = shapeOf({ start: position, end: position });

const FORMS: { readonly [field: string]: Check } = {
  textDocument: shapeOf({ uri: isText }),
  position,
  range,
  positions: listOf(position),
  context: shapeOf({ only: optional(listOf(isText)) }),
  query: isText,
  title: isText,
  newName: isText,
  ranges: listOf(range),
  files: listOf(shapeOf({ oldUri: isText, newUri: isText })),
  previousResultId: isText,
  item: shapeOf({ uri: isText, range }),
};

const AT_POSITION = ['textDocument', 'position'];
const IN_RANGE = ['textDocument', 'range'];

/** Fields that a request has to have, where it is more than the document. */
const NEEDED: { readonly [method: string]: readonly string[] } = {
  'callHierarchy/incomingCalls': ['item'],
  'callHierarchy/outgoingCalls': ['item'],
  'codeAction/resolve': ['title'],
  'codeLens/resolve': ['range'],
  'textDocument/codeAction': [...IN_RANGE, 'context'],
  'textDocument/declaration': AT_POSITION,
  'textDocument/definition': AT_POSITION,
  'textDocument/documentHighlight': AT_POSITION,
  'textDocument/hover': AT_POSITION,
  'textDocument/implementation': AT_POSITION,
  'textDocument/inlayHint': IN_RANGE,
  'textDocument/prepareCallHierarchy': AT_POSITION,
  'textDocument/prepareRename': AT_POSITION,
  'textDocument/completion': AT_POSITION,
  'textDocument/linkedEditingRange': AT_POSITION,
  'textDocument/rangeFormatting': IN_RANGE,
  'textDocument/rangesFormatting': ['textDocument', 'ranges'],
  'textDocument/rename': [...AT_POSITION, 'newName'],
  'textDocument/references': [...AT_POSITION, 'context'],
  'textDocument/selectionRange': ['textDocument', 'positions'],
  'textDocument/semanticTokens/full/delta': ['textDocument', 'previousResultId'],
  'textDocument/typeDefinition': AT_POSITION,
  'textDocument/semanticTokens/range': IN_RANGE,
  'workspace/willRenameFiles': ['files'],
  'workspace/symbol': ['query'],
};

/** Throws a `ResponseError` that names the part that is missing or wrong. */
export function checkParams(method: string, params: unknown): void {
  const needed = NEEDED[method] ?? (method.startsWith('textDocument/') ? ['textDocument'] : []);
  const given = (isObject(params) ? params : {}) as Fields;
  if (method.endsWith('/resolve') && !isObject(params))
    throw new ResponseError(ErrorCodes.InvalidParams, `${method}: what is to be resolved is missing`);
  for (const [field, isRight] of Object.entries(FORMS)) {
    const isWrong = given[field] === undefined ? needed.includes(field) : !isRight(given[field]);
    if (isWrong) throw new ResponseError(ErrorCodes.InvalidParams, `${method}: "${field}" is missing or malformed`);
  }
}

/**
 * Of parameters that were checked. What a client gives back to be resolved names its article in `data`; an item of a
 * hierarchy is in one.
 */
export function uriOf(params: unknown): string {
  const { textDocument, data, item } = (isObject(params) ? params : {}) as Fields;
  const named = textDocument ?? (isObject(data) ? (data as Fields).textDocument : undefined) ?? item;
  const uri = isObject(named) ? (named as Fields).uri : undefined;
  return typeof uri === 'string' ? uri : '';
}

/** The changes of `textDocument/didChange` that can be followed; a broken one would make the text unusable. */
export const isContentChange = (change: unknown): boolean => shapeOf({ text: isText, range: optional(range) })(change);

/** Of `workspace/didChangeWatchedFiles`: what can be followed. */
export function fileEventsOf(params: unknown): readonly FileEvent[] {
  const changes = isObject(params) ? (params as Fields).changes : undefined;
  return Array.isArray(changes) ? changes.filter(shapeOf({ uri: isText, type: isNumber })) : [];
}

/** Of `workspace/didRenameFiles`: what is gone and what came, for clients that don't watch files. */
export function renamedFilesOf(params: unknown): readonly FileEvent[] {
  const files = isObject(params) ? (params as Fields).files : undefined;
  const renamed = Array.isArray(files) ? files.filter(shapeOf({ oldUri: isText, newUri: isText })) : [];
  return renamed.flatMap(({ oldUri, newUri }) => [
    { uri: oldUri, type: FileChangeType.Deleted },
    { uri: newUri, type: FileChangeType.Created },
  ]);
}
