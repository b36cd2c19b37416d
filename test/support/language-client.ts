/** A language client for tests: starts the built server over stdio and keeps what it sends. */
import { spawn } from 'node:child_process';
import type { TestContext } from 'node:test';
import type {
  ClientCapabilities,
  Diagnostic,
  InitializeResult,
  MessageConnection,
} from 'vscode-languageserver-protocol';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver-protocol/node';

export interface TestClient {
  readonly connection: MessageConnection;
  /** Of the process of the server. */
  readonly pid: number;
  /** Latest diagnostics by URI, where the server sends them. */
  readonly diagnostics: ReadonlyMap<string, readonly Diagnostic[]>;
  open(uri: string, text: string): Promise<void>;
  /** Replaces the whole text. */
  change(uri: string, version: number, text: string): Promise<void>;
  request<R>(method: string, params: unknown): Promise<R>;
  /** What `send` sends reaches the server in one piece. */
  together(send: () => void): Promise<void>;
  /** Waits until `ready` gives something; fails after ten seconds. */
  until<T>(ready: () => T | undefined | Promise<T | undefined>): Promise<T>;
  /** Resolves with the exit code. */
  stop(): Promise<number | null>;
  kill(): void;
}

export interface ClientOptions {
  readonly folder?: string;
  readonly capabilities?: ClientCapabilities;
  readonly locale?: string;
  /** Folder for what the server keeps between two runs; without it nothing is kept. */
  readonly cache?: string;
  readonly initializationOptions?: object;
  /** Sets handlers for what the server tells from its start on. */
  readonly prepare?: (connection: MessageConnection) => void;
  /** Gets what the server answers to `initialize`; what it sends comes before `initialized`. */
  readonly initialized?: (result: InitializeResult, connection: MessageConnection) => void;
  readonly beforeInitialize?: (connection: MessageConnection) => void;
  /** Answers `workspace/configuration`; without it the client has no such capability. */
  readonly configuration?: () => unknown;
  /** Options of Node and of the environment that it starts in. */
  readonly node?: { readonly execArgv: readonly string[]; readonly env: { readonly [name: string]: string } };
}

export const PULLS: ClientCapabilities = {
  textDocument: { diagnostic: {}, hover: { contentFormat: ['markdown', 'plaintext'] } },
};

/** The server ends with the test, whatever happens. */
export async function startClient(test: TestContext, options: ClientOptions): Promise<TestClient> {
  const client = await connectServer(options);
  test.after(client.kill);
  return client;
}

export async function connectServer({
  folder,
  capabilities,
  locale,
  cache,
  configuration,
  initializationOptions,
  prepare,
  beforeInitialize,
  initialized,
  node = { execArgv: [], env: {} },
}: ClientOptions): Promise<TestClient> {
  const caching = cache === undefined ? ['--no-cache'] : ['--cache', cache];
  const child = spawn(process.execPath, [...node.execArgv, 'dist/cli.js', 'lsp', '--stdio', ...caching], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, ...node.env },
  });
  const exited = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const diagnostics = new Map<string, readonly Diagnostic[]>();
  connection.onNotification('textDocument/publishDiagnostics', (params: { uri: string; diagnostics: Diagnostic[] }) => {
    diagnostics.set(params.uri, params.diagnostics);
  });
  connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) =>
    Promise.all(items.map(() => configuration?.())),
  );
  connection.onNotification('window/logMessage', ({ type, message }: { type: number; message: string }) => {
    if (type === 1) console.error(message);
  });
  connection.onRequest('client/registerCapability', () => null);
  connection.onRequest('workspace/diagnostic/refresh', () => null);
  prepare?.(connection);
  connection.listen();
  beforeInitialize?.(connection);
  const result = await connection.sendRequest<InitializeResult>('initialize', {
    processId: process.pid,
    rootUri: folder ?? null,
    workspaceFolders: folder === undefined ? null : [{ uri: folder, name: 'corpus' }],
    capabilities: {
      ...capabilities,
      workspace: { ...capabilities?.workspace, configuration: configuration !== undefined },
    },
    locale,
    initializationOptions,
  });
  initialized?.(result, connection);
  await connection.sendNotification('initialized', {});
  return {
    connection,
    pid: child.pid ?? 0,
    diagnostics,
    open: (uri, text) =>
      connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId: 'seed', version: 1, text },
      }),
    change: (uri, version, text) =>
      connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version },
        contentChanges: [{ text }],
      }),
    request: (method, params) => connection.sendRequest(method, params),
    async together(send) {
      child.stdin.cork();
      send();
      // The library writes each message in a turn of its own.
      await new Promise((resolve) => setTimeout(resolve, 20));
      child.stdin.uncork();
    },
    async until(ready) {
      const end = Date.now() + 10_000;
      for (;;) {
        const value = await ready();
        if (value !== undefined) return value;
        if (Date.now() > end) throw new Error('waited ten seconds in vain');
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    },
    async stop() {
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      return exited;
    },
    kill: () => void child.kill('SIGKILL'),
  };
}
