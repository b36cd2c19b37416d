/**
 * Every method gives the same places whatever a client counts in: bytes, code units or code points. Positions are turned
 * into code units here once more, by the texts of the documents that the protocol says they belong to.
 */
import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import type {
  CallHierarchyItem,
  CodeAction,
  CodeLens,
  CompletionItem,
  InlayHint,
  Position,
  SemanticTokens,
  WorkspaceSymbol,
} from 'vscode-languageserver-protocol';
import { FEATURES } from '../../server/src/features/index.ts';
import type { EntitiesResult, EventsResult } from '../../server/src/protocol/messages.ts';
import { folderOf, type TestFolder } from '../support/files.ts';
import { startClient, type TestClient } from '../support/language-client.ts';

const A = `date 2021-05-04

😀 Één explosie in Zeebrugge: twaalf doden

👍🏽 Bij een explosie in de haven van Zeebrugge vielen dinsdag twaalf doden. 😢 Minister Saskia Verhaegen bezocht gisteren Zeebrugge. 😀 "Eén ramp", zei Verhaegen  in Zeebrugge. Zie ook é 002_571d259c6e2e3277.txt.
`;
const B = `date 2021-05-05

Ontploffing 😀😀 Zeebrugge: «vijftien» doden

Ëën dag na de explosie in de haven van Zeebrugge van dinsdag vielen er vijftien doden. 🚒🚒 Volgens minister Saskia Verhaegen was “één explosie” in Zeebruge de oorzaak. 😀 De explosie in Zeebrugge van dinsdag was volgens Verhaegen om negen uur.
`;
const NAMES = '[\n  { "é": "😀", "name": "Saskia Verhaegen", "type": "person", "onbekend": "é" }\n]\n';

const FILES = {
  'seeds/001_3d04b2eaf161750b.txt': A,
  'seeds/002_571d259c6e2e3277.txt': B,
  'seeds/003_571d259c6e2e3278.txt': 'date 2021-05-06\n\nOok in Zeebrugge sprak Saskia Verhaegen over de explosie.\n',
  '.seedbed/names.json': NAMES,
  '.seedbed/accepted.json': '[]\n',
};

type Encoding = 'utf-8' | 'utf-16' | 'utf-32';

const lengthIn = (encoding: Encoding, text: string): number =>
  encoding === 'utf-8' ? Buffer.byteLength(text) : encoding === 'utf-32' ? [...text].length : text.length;

/** Column in code units → column as the encoding has it, and the reverse. */
function turn(text: string, { line, character }: Position, from: Encoding, to: Encoding): Position {
  const written = text.split('\n')[line] ?? '';
  for (let end = 0; end <= written.length; end++) {
    const before = written.slice(0, end);
    if (lengthIn(from, before) === character && !/[\ud800-\udbff]$/.test(before))
      return { line, character: lengthIn(to, before) };
  }
  throw new Error(`no position in ${from}: ${line}:${character} of ${written}`);
}

type Fields = { readonly [name: string]: unknown };

/** All positions of a message turned, each by the document that it belongs to. */
function turnAll(
  value: unknown,
  uri: string,
  texts: ReadonlyMap<string, string>,
  from: Encoding,
  to: Encoding,
): unknown {
  const go = (each: unknown, of: string): unknown => {
    if (Array.isArray(each)) return each.map((item) => go(item, of));
    if (typeof each !== 'object' || each === null) return each;
    const fields = each as Fields;
    if (typeof fields.line === 'number' && typeof fields.character === 'number') {
      const text = texts.get(of);
      assert.ok(text !== undefined, `a position in ${of || 'no document'}`);
      return turn(text, fields as unknown as Position, from, to);
    }
    const document = (fields.textDocument ?? (fields.data as Fields | undefined)?.textDocument) as Fields | undefined;
    const own = (fields.targetUri ?? fields.uri ?? document?.uri ?? of) as string;
    const calls = (fields.from as Fields | undefined)?.uri as string | undefined;
    return Object.fromEntries(
      Object.entries(fields).map(([name, field]) => {
        if (name === 'data') return [name, field];
        if (name === 'originSelectionRange') return [name, go(field, of)];
        if (name === 'fromRanges') return [name, go(field, calls ?? of)];
        if (name === 'changes' && !Array.isArray(field))
          return [name, Object.fromEntries(Object.entries(field as object).map(([key, list]) => [key, go(list, key)]))];
        return [name, go(field, own)];
      }),
    );
  };
  return go(value, uri);
}

/** Tokens as places in code units. */
function placesOf({ data }: SemanticTokens, text: string, encoding: Encoding): unknown[] {
  const places: unknown[] = [];
  let [line, character] = [0, 0];
  for (let i = 0; i < data.length; i += 5) {
    const [down = 0, right = 0, length = 0, type = 0] = data.slice(i, i + 5);
    character = down === 0 ? character + right : right;
    line += down;
    const start = turn(text, { line, character }, encoding, 'utf-16');
    const end = turn(text, { line, character: character + length }, encoding, 'utf-16');
    places.push([line, start.character, end.character, type]);
  }
  return places;
}

const positionOf = (text: string, part: string, at = 1): Position => {
  const offset = text.indexOf(part) + at;
  assert.ok(offset >= at, part);
  const lines = text.slice(0, offset).split('\n');
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
};

interface Surface {
  readonly asked: ReadonlySet<string>;
  /** By method and number, with positions in code units. */
  readonly answers: ReadonlyMap<string, unknown>;
}

async function surfaceIn(test: TestContext, folder: TestFolder, encoding: Encoding): Promise<Surface> {
  const client = await startClient(test, {
    folder: folder.uri,
    locale: 'en',
    initializationOptions: { commands: ['seedbed.showPassages', 'seedbed.compareArticles'] },
    configuration: () => ({ inlayHints: { names: true } }),
    capabilities: {
      general: { positionEncodings: [encoding] },
      workspace: { workspaceEdit: { documentChanges: true, resourceOperations: ['create'] } },
      textDocument: {
        diagnostic: {},
        hover: { contentFormat: ['markdown'] },
        implementation: { linkSupport: true },
        definition: { linkSupport: true },
        codeAction: { resolveSupport: { properties: ['edit'] } },
      },
    },
  });
  const [uri, other] = [
    folder.fileUri('seeds/001_3d04b2eaf161750b.txt'),
    folder.fileUri('seeds/002_571d259c6e2e3277.txt'),
  ];
  const texts = new Map(Object.entries(FILES).map(([name, text]) => [folder.fileUri(name), text]));
  await client.open(uri, A);
  await client.until(async () => {
    const symbols = await client.request<WorkspaceSymbol[]>('workspace/symbol', { query: 'Zeebrugge' });
    return symbols.some(({ containerName }) => containerName?.includes('3 articles')) || undefined;
  });
  const answers = new Map<string, unknown>();
  const asked = new Set<string>();
  /** Parameters and answers in code units here. */
  const ask = async <R>(method: string, params: object, of = uri): Promise<R> => {
    asked.add(method);
    const answer = await client.request<unknown>(method, turnAll(params, of, texts, 'utf-16', encoding) as object);
    const turned = turnAll(answer, of, texts, encoding, 'utf-16');
    answers.set(`${method} ${answers.size}`, withoutData(turned));
    return turned as R;
  };
  await askAll(client, ask, uri, other, encoding, answers);
  await client.stop();
  return { asked, answers };
}

type Ask = <R>(method: string, params: object, of?: string) => Promise<R>;

async function askAll(
  client: TestClient,
  ask: Ask,
  uri: string,
  other: string,
  encoding: Encoding,
  answers: Map<string, unknown>,
): Promise<void> {
  const textDocument = { uri };
  const end = positionOf(A, 'txt.\n', 4);
  const range = { start: { line: 0, character: 0 }, end };
  const options = { tabSize: 2, insertSpaces: true };
  for (const part of ['Verhaegen bezocht', 'explosie in de', 'dinsdag', 'twaalf doden.', 'Eén ramp', 'Zeebrugge. 😀'])
    for (const name of ['hover', 'definition', 'declaration', 'typeDefinition', 'implementation', 'documentHighlight'])
      await ask(`textDocument/${name}`, { textDocument, position: positionOf(A, part) });
  const position = positionOf(A, 'Verhaegen bezocht');
  await ask('textDocument/references', { textDocument, position, context: { includeDeclaration: false } });
  await ask('textDocument/prepareRename', { textDocument, position });
  await ask('textDocument/rename', { textDocument, position, newName: 'Verhagen' });
  await ask('textDocument/linkedEditingRange', { textDocument, position: positionOf(A, '"Eén', 0) });
  const positions = [position, positionOf(A, 'Eén ramp')];
  await ask('textDocument/selectionRange', { textDocument, positions });
  for (const name of ['documentSymbol', 'foldingRange', 'documentLink', 'diagnostic'])
    await ask(`textDocument/${name}`, { textDocument });
  for (const lens of await ask<CodeLens[]>('textDocument/codeLens', { textDocument }))
    await ask('codeLens/resolve', lens);
  for (const hint of await ask<InlayHint[]>('textDocument/inlayHint', { textDocument, range }))
    await ask('inlayHint/resolve', hint);
  const completing = { textDocument, position: positionOf(A, 'Verhaegen  in', 9) };
  const completed = await ask<{ items: CompletionItem[] }>('textDocument/completion', completing);
  for (const item of completed.items.slice(0, 3)) await ask('completionItem/resolve', item);
  const context = { diagnostics: [] };
  const actions = await ask<CodeAction[]>('textDocument/codeAction', { textDocument, range, context });
  for (const action of actions) if (!action.edit) await ask('codeAction/resolve', action);
  await ask('textDocument/formatting', { textDocument, options });
  await ask('textDocument/rangeFormatting', { textDocument, range, options });
  await ask('textDocument/rangesFormatting', { textDocument, ranges: [range], options });
  const [item] = await ask<CallHierarchyItem[]>('textDocument/prepareCallHierarchy', {
    textDocument,
    position: positionOf(A, 'explosie in de'),
  });
  assert.ok(item);
  await askCalls(ask, item);
  for (const symbol of (await ask<WorkspaceSymbol[]>('workspace/symbol', { query: 'e' })).slice(0, 4))
    await ask('workspaceSymbol/resolve', symbol);
  const newUri = other.replace('002_', '009_');
  await ask('workspace/willRenameFiles', { files: [{ oldUri: other, newUri }] });
  await askOwn(ask, uri, other);
  const full = await client.request<SemanticTokens>('textDocument/semanticTokens/full', { textDocument });
  answers.set('tokens', placesOf(full, A, encoding));
  const part = await ask<SemanticTokens>('textDocument/semanticTokens/range', {
    textDocument,
    range: { start: positionOf(A, 'Minister'), end },
  });
  answers.set('tokens of a part', placesOf(part, A, encoding));
}

async function askCalls(ask: Ask, item: CallHierarchyItem): Promise<void> {
  for (const { from } of await ask<{ from: CallHierarchyItem }[]>('callHierarchy/incomingCalls', { item }, item.uri))
    await ask('callHierarchy/outgoingCalls', { item: from }, from.uri);
  for (const { to } of await ask<{ to: CallHierarchyItem }[]>('callHierarchy/outgoingCalls', { item }, item.uri))
    await ask('callHierarchy/incomingCalls', { item: to }, to.uri);
}

/** Requests of our own that have places in their answers. */
async function askOwn(ask: Ask, uri: string, other: string): Promise<void> {
  const textDocument = { uri };
  const { items } = await ask<EntitiesResult>('seedbed/entities', {});
  for (const { id } of items) await ask('seedbed/entity', { id });
  await ask('seedbed/together', { entity: items[0]?.id, other: items[1]?.id });
  const events = await ask<EventsResult>('seedbed/events', {});
  for (const { id } of events.items) await ask('seedbed/event', { id, uri: other });
  await ask('seedbed/comparable', { textDocument });
  await ask('seedbed/compare', { textDocument, other });
  await ask('seedbed/timeline', {});
  await ask('seedbed/graph', {});
  await ask('seedbed/conflicts', {});
  await ask('seedbed/entityFacts', { entity: 'Verhaegen' });
  await ask('seedbed/findEntity', { name: 'Verhaegen' });
}

/** What is ours and comes back as it was; and ids of answers, which count on. */
const withoutData = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value ?? null, (name, field) => (name === 'data' || name === 'resultId' ? undefined : field)),
  );

/** Their answers hold no positions, or are compared apart. */
const APART = new Set(['textDocument/semanticTokens/full', 'textDocument/semanticTokens/full/delta']);

describe('position encodings', () => {
  it('every method gives the same places in each', async (test) => {
    const folder = folderOf(test, FILES);
    const expected = await surfaceIn(test, folder, 'utf-16');
    for (const { method } of FEATURES)
      assert.ok(expected.asked.has(method) || APART.has(method) || method.startsWith('seedbed/'), method);
    for (const encoding of ['utf-8', 'utf-32'] as const) {
      const { answers } = await surfaceIn(test, folder, encoding);
      assert.deepEqual([...answers.keys()], [...expected.answers.keys()]);
      for (const [method, answer] of answers) assert.deepEqual(answer, expected.answers.get(method), method);
    }
  });
});
