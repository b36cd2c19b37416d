/**
 * What an editor may do to a server, as plain steps, and the client that does them: it keeps its own copy of every
 * document, so that the server's copy can be held against it.
 */
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { CancellationToken } from 'vscode-languageserver-protocol';
import { CancellationTokenSource } from 'vscode-languageserver-protocol';
import type { TestFolder } from '../support/files.ts';
import type { TestClient } from '../support/language-client.ts';
import { fc } from '../support/property.ts';

/** The fourth is escaped in more than one way, the last is no article by its name. */
export const FILES = [
  'seeds/a.txt',
  'seeds/b.txt',
  'seeds/sub/c.txt',
  "seeds/d (1)'s é.txt",
  'seeds/sub/e.txt',
  'notes.txt',
];

const PIECES = [
  'date 2021-05-04\n\n',
  ' date 2021-05 Minister Saskia Verhaegen bezocht dinsdag de haven van Zeebrugge. ',
  'Volgens Verhaegen komt er in Zeebrugge snel een oplossing voor 19 schepen.\n',
  'Rond Zeebruge stonden stonden lange files.\r\n',
  'Het Vlaams Agentschap voor Havenbeheer (VAH) onderzoekt het ongeval.\r',
  '‘Dit kan niet’, zei Bart Verhaegen, voorzitter van Club Brugge.\n\n',
  'De Noorse premier reist maandag naar Oslo 🚢🇧🇪 met meer dan 700 mensen. ',
  'Het VAH wil niet vooruitlopen. “Nooit',
  'In Charkov vielen bommen op Charkov. ',
  '\r\n\r\n',
  '\n',
  ' ',
  '\u2028',
  '\ud83d',
  '\udea2',
  'e\u0301',
  '\ufeff',
  '\0',
  'x',
  '(',
  '‘',
  'Lees ook: meer\n',
];

const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 9 }).map((parts) => parts.join(''));
const file = fc.nat({ max: FILES.length - 1 });
const position = fc.record({ line: fc.integer({ min: 0, max: 14 }), character: fc.integer({ min: 0, max: 160 }) });
const edit = fc.record({ start: position, end: position, text: fc.oneof(text, fc.constantFrom(...PIECES)) });
const content = fc.oneof(
  { weight: 6, arbitrary: text },
  { weight: 1, arbitrary: fc.constantFrom(Uint8Array.of(0x44, 0, 1), Uint8Array.of(0xe9, 0x20, 0xff)) },
  { weight: 1, arbitrary: fc.constantFrom('', 'date 2021-05-04\n', 'Verhaegen zag Zeebrugge. '.repeat(200)) },
);

export type Step =
  | { readonly do: 'write'; readonly file: number; readonly content: string | Uint8Array; readonly tell: boolean }
  | { readonly do: 'delete'; readonly file: number; readonly tell: boolean }
  | { readonly do: 'rename'; readonly file: number; readonly to: number }
  | { readonly do: 'move folder'; readonly back: boolean }
  | { readonly do: 'open'; readonly file: number; readonly text: string; readonly encoded: boolean }
  | { readonly do: 'edit'; readonly file: number; readonly edits: readonly Edit[] }
  | { readonly do: 'save' | 'close'; readonly file: number }
  | { readonly do: 'storm'; readonly count: number }
  | {
      readonly do: 'ask';
      readonly file: number;
      readonly method: string;
      readonly at: Position;
      readonly cancel: boolean;
    }
  | { readonly do: 'configure'; readonly limit: number }
  | { readonly do: 'nonsense'; readonly message: number };

interface Position {
  readonly line: number;
  readonly character: number;
}

interface Edit {
  readonly start: Position;
  readonly end: Position;
  readonly text: string;
}

const METHODS = [
  'completionItem/resolve',
  'inlayHint/resolve',
  'textDocument/codeAction',
  'textDocument/completion',
  'textDocument/definition',
  'textDocument/diagnostic',
  'textDocument/documentHighlight',
  'textDocument/documentLink',
  'textDocument/documentSymbol',
  'textDocument/foldingRange',
  'textDocument/formatting',
  'textDocument/hover',
  'textDocument/inlayHint',
  'textDocument/linkedEditingRange',
  'textDocument/prepareRename',
  'textDocument/rangeFormatting',
  'textDocument/references',
  'textDocument/rename',
  'textDocument/selectionRange',
  'textDocument/semanticTokens/full',
  'textDocument/semanticTokens/full/delta',
  'textDocument/semanticTokens/range',
  'workspace/symbol',
  'workspace/diagnostic',
  'workspace/willRenameFiles',
  'workspaceSymbol/resolve',
];

/** Messages that no client should send. */
const NONSENSE: readonly (readonly [kind: 'request' | 'notification', method: string, params: unknown])[] = [
  ...METHODS.flatMap((method) => [
    ['request', method, null] as const,
    ['request', method, { textDocument: 7, position: 'x', range: [], positions: 3, context: null, query: {} }] as const,
    ['request', method, { textDocument: { uri: 'file:///%zz' }, position: { line: 'a', character: null } }] as const,
  ]),
  ['request', 'textDocument/none', {}],
  ['notification', 'textDocument/didOpen', {}],
  ['notification', 'textDocument/didOpen', { textDocument: { uri: 'file:///none/broken.txt' } }],
  ['notification', 'textDocument/didClose', { textDocument: { uri: 'file:///none/broken.txt' } }],
  ['notification', 'textDocument/didClose', {}],
  ['notification', 'textDocument/didChange', { textDocument: { uri: 'file:///none/x.txt', version: 3 } }],
  ['notification', 'textDocument/didSave', null],
  ['notification', 'workspace/didChangeWatchedFiles', null],
  [
    'notification',
    'workspace/didChangeWatchedFiles',
    {
      changes: [
        { uri: 'file:///%zz', type: 1 },
        { uri: 'x:', type: 9 },
      ],
    },
  ],
  ['notification', 'workspace/didChangeWatchedFiles', { changes: [{}, null] }],
  ['notification', 'workspace/didChangeWorkspaceFolders', {}],
  ['notification', '$/cancelRequest', { id: 'no such' }],
  ['notification', '$/setTrace', {}],
];

export const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constant('write'), file, content, tell: fc.boolean() }),
  fc.record({ do: fc.constant('delete'), file, tell: fc.boolean() }),
  fc.record({ do: fc.constant('rename'), file, to: file }),
  fc.record({ do: fc.constant('move folder'), back: fc.boolean() }),
  fc.record({ do: fc.constant('open'), file, text, encoded: fc.boolean() }),
  fc.record({ do: fc.constant('open'), file, text, encoded: fc.boolean() }),
  ...Array.from({ length: 5 }, () =>
    fc.record({ do: fc.constant('edit'), file, edits: fc.array(edit, { maxLength: 4 }) }),
  ),
  fc.record({ do: fc.constantFrom('save', 'close'), file }),
  fc.record({ do: fc.constant('storm'), count: fc.constantFrom(3, 300) }),
  ...Array.from({ length: 4 }, () =>
    fc.record({
      do: fc.constant('ask'),
      file: fc.nat({ max: FILES.length }),
      method: fc.constantFrom(...METHODS),
      at: position,
      cancel: fc.boolean(),
    }),
  ),
  fc.record({ do: fc.constant('configure'), limit: fc.constantFrom(300, 2_000_000) }),
  fc.record({ do: fc.constant('nonsense'), message: fc.nat({ max: NONSENSE.length - 1 }) }),
) as fc.Arbitrary<Step>;

export interface Editor {
  do(step: Step): Promise<void>;
  /** Tells of every file that ever was, so that the server knows the state of the disk. */
  tellAll(): Promise<void>;
  /** Open documents by URI. */
  readonly documents: ReadonlyMap<string, { readonly text: string }>;
  /** Rejects where a request got no answer, or an answer that tells of a fault of the server. */
  answers(): Promise<void>;
  limit(): number;
}

export function createEditor(client: TestClient, folder: TestFolder): Editor {
  const documents = new Map<string, { text: string; version: number }>();
  const pending: Promise<void>[] = [];
  let limit = 2_000_000;
  const notify = (method: string, params: unknown): Promise<void> =>
    client.connection.sendNotification(method, params as object);
  const tell = (changes: readonly { uri: string; type: number }[]): Promise<void> =>
    notify('workspace/didChangeWatchedFiles', { changes });
  const hostUri = (index: number): string => folder.fileUri(FILES[index] ?? 'seeds/unknown.txt');
  /** As VS Code writes it. */
  const codeUri = (index: number): string =>
    hostUri(index).replace(/[()']/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
  const openUri = (index: number): string | undefined =>
    [hostUri(index), codeUri(index)].find((uri) => documents.has(uri));
  const path = (index: number): string => folder.file(FILES[index] ?? '');
  const put = (index: number, bytes: string | Uint8Array): void => {
    mkdirSync(dirname(path(index)), { recursive: true });
    writeFileSync(path(index), bytes);
  };

  const send = (method: string, params: unknown, token?: CancellationToken): void => {
    const answer = client.connection.sendRequest(method, params, token);
    const failed = (error: { code?: number; message: string }): void => {
      if (!EXPECTED.includes(error.code ?? 0))
        throw new Error(`${method} ${JSON.stringify(params)}: ${error.code} ${error.message}`);
    };
    pending.push(answer.then(() => undefined, failed));
  };

  const ask = ({ method, file: index, at, cancel }: Step & { do: 'ask' }): void => {
    const source = new CancellationTokenSource();
    const range = { start: at, end: { line: at.line + 1, character: 3 } };
    const context = { includeDeclaration: cancel, diagnostics: [] };
    const uri = openUri(index) ?? hostUri(index);
    const params = {
      textDocument: { uri },
      position: at,
      range,
      positions: [at],
      context,
      query: 'z',
      newName: 'Zeebrugge-Dorp',
      previousResultId: String(at.character),
      files: [{ oldUri: uri, newUri: `${uri}.old.txt` }],
      label: 'z',
      data: { textDocument: { uri }, entity: 'location:zeebrugge', offset: at.character },
      previousResultIds: [],
    };
    send(method, params, source.token);
    if (cancel) source.cancel();
  };

  const act = async (step: Step): Promise<void> => {
    switch (step.do) {
      case 'write':
        put(step.file, step.content);
        return step.tell ? tell([{ uri: hostUri(step.file), type: 2 }]) : undefined;
      case 'delete':
        rmSync(path(step.file), { force: true });
        return step.tell ? tell([{ uri: codeUri(step.file), type: 3 }]) : undefined;
      case 'rename':
        try {
          mkdirSync(dirname(path(step.to)), { recursive: true });
          renameSync(path(step.file), path(step.to));
        } catch {
          return;
        }
        return tell([
          { uri: codeUri(step.file), type: 3 },
          { uri: hostUri(step.to), type: 1 },
        ]);
      case 'move folder':
        try {
          renameSync(folder.file(step.back ? 'away' : 'seeds/sub'), folder.file(step.back ? 'seeds/sub' : 'away'));
        } catch {
          return;
        }
        return tell([{ uri: folder.fileUri('seeds/sub'), type: step.back ? 1 : 3 }]);
      case 'open': {
        if (openUri(step.file)) return;
        const uri = step.encoded ? codeUri(step.file) : hostUri(step.file);
        documents.set(uri, { text: step.text, version: 1 });
        return client.open(uri, step.text);
      }
      case 'edit': {
        const uri = openUri(step.file);
        const document = uri === undefined ? undefined : documents.get(uri);
        if (!document) return;
        document.version++;
        for (const each of step.edits) document.text = edited(document.text, each);
        return notify('textDocument/didChange', {
          textDocument: { uri, version: document.version },
          contentChanges: step.edits.map(({ start, end, text: newText }) => ({ range: { start, end }, text: newText })),
        });
      }
      case 'save': {
        const uri = openUri(step.file);
        if (uri === undefined) return;
        put(step.file, documents.get(uri)?.text ?? '');
        await notify('textDocument/didSave', { textDocument: { uri } });
        return tell([{ uri, type: 2 }]);
      }
      case 'close': {
        const uri = openUri(step.file);
        if (uri === undefined) return;
        documents.delete(uri);
        return notify('textDocument/didClose', { textDocument: { uri } });
      }
      case 'storm':
        return tell(
          Array.from({ length: step.count }, (_, i) => ({
            uri: i % 3 === 0 ? folder.fileUri(`seeds/storm${i}.txt`) : hostUri(i % FILES.length),
            type: 1 + (i % 3),
          })),
        );
      case 'ask':
        return ask(step);
      case 'configure':
        limit = step.limit;
        return notify('workspace/didChangeConfiguration', { settings: { seedbed: { maxFileSize: limit } } });
      case 'nonsense': {
        const [kind, method, params] = NONSENSE[step.message] ?? ['notification', '$/none', {}];
        if (kind === 'request') return send(method, params);
        await notify(method, params);
        // What was opened in a broken way is not open in the other server.
        const opened = (params as { textDocument?: { uri?: string } } | null)?.textDocument;
        if (method === 'textDocument/didOpen') await notify('textDocument/didClose', { textDocument: opened ?? {} });
      }
    }
  };

  return {
    do: act,
    documents,
    limit: () => limit,
    async tellAll() {
      const storm = Array.from({ length: 300 }, (_, i) => folder.fileUri(`seeds/storm${i}.txt`));
      const uris = [...FILES.keys()].map(hostUri);
      await tell([...uris, ...storm, folder.fileUri('away')].map((uri) => ({ uri, type: 2 })));
    },
    async answers() {
      await Promise.all(pending);
    },
  };
}

/**
 * RequestCancelled, ContentModified, ServerCancelled, RequestFailed (a refused rename; a fault would be in the log too),
 * InvalidParams, MethodNotFound, InvalidRequest.
 */
const EXPECTED = [-32803, -32800, -32801, -32802, -32602, -32601, -32600];

export function edited(text: string, { start, end, text: added }: Edit): string {
  const [from = 0, to = 0] = [offsetIn(text, start), offsetIn(text, end)].sort((a, b) => a - b);
  return text.slice(0, from) + added + text.slice(to);
}

/** Written apart from the server's own: a position behind the end of its line is the end of the line. */
function offsetIn(text: string, { line, character }: Position): number {
  let offset = 0;
  const lines = text.split(/(?<=\r\n|\n|\r(?!\n))/);
  // A text that ends in a line break has an empty line behind it.
  if (/[\r\n]$/.test(text)) lines.push('');
  for (const [i, content] of lines.entries()) {
    if (i === line) return offset + Math.min(character, content.replace(/[\r\n]+$/, '').length);
    offset += content.length;
  }
  return text.length;
}
