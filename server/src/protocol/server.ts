/** The language server: what happens at each step of its life. Hosts give it a connection and a platform. */
import {
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
  type InitializeResult,
  type ServerCapabilities,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { FEATURES } from '../features/index.ts';
import { openPacks } from '../languages/index.ts';
import { foldersOf, optionsOf, readClient } from './client.ts';
import { createCorpus } from './corpus.ts';
import { createChecker } from './findings.ts';
import { createIndexing, type Indexing } from './indexing.ts';
import type { InitializationOptions } from './messages.ts';
import { statusNotification } from './messages.ts';
import type { Platform } from './platform.ts';
import { createPublisher, type Publisher } from './publish.ts';
import { answerRequests, describe } from './requests.ts';
import { createSession, type Session } from './session.ts';
import { DEFAULTS, readSettings } from './settings.ts';
import { answerWorkspaceDiagnostics } from './workspace-diagnostics.ts';

interface Running {
  readonly session: Session;
  readonly indexing: Indexing;
  readonly publisher: Publisher;
}

/** Runs until the connection closes. `platformFor` is called once, at `initialize`. */
export function startServer(
  connection: Connection,
  platformFor: (options: InitializationOptions) => Platform,
  version: string,
): void {
  const documents = new TextDocuments(TextDocument);
  let running: Running | undefined;
  let folders: readonly string[] = [];
  const workspaceDiagnostics = answerWorkspaceDiagnostics(connection, () => running?.session);

  const changed = (): void => {
    running?.publisher.corpusChanged();
    workspaceDiagnostics.changed();
    if (running?.session.client.showsStatus)
      void connection.sendNotification(statusNotification, statusOf(running.session));
  };

  connection.onInitialize(async (params): Promise<InitializeResult> => {
    folders = foldersOf(params);
    const session = await openSession(connection, platformFor(optionsOf(params.initializationOptions)), params);
    const indexing = createIndexing(connection, session, () => folders, changed);
    running = { session, indexing, publisher: createPublisher(connection, session) };
    for (const document of documents.all()) session.corpus.touch(document);
    return { capabilities: capabilities(), serverInfo: { name: 'seedbed', version } };
  });

  connection.onInitialized(async () => {
    if (!running) return;
    const { session, indexing } = running;
    await guard(session, async () => {
      await register(connection, session);
      await loadSettings(connection, session);
      if (session.client.hasFolders) {
        connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
          const gone = new Set(removed.map(({ uri }) => uri));
          folders = [...folders.filter((uri) => !gone.has(uri)), ...added.map(({ uri }) => uri)];
          void guard(session, indexing.all);
        });
      }
      await indexing.all();
    });
  });

  connection.onDidChangeConfiguration(async ({ settings }) => {
    if (!running) return;
    const { session, indexing } = running;
    await guard(session, async () => {
      const given = (settings as { readonly seedbed?: unknown } | null)?.seedbed;
      await loadSettings(connection, session, given);
      await indexing.all();
    });
  });

  connection.onDidChangeWatchedFiles(async ({ changes }) => {
    if (!running) return;
    const { session, indexing } = running;
    await guard(session, () => indexing.some(changes.map(({ uri }) => uri)));
  });

  documents.onDidChangeContent(({ document }) => {
    running?.session.corpus.touch(document);
    running?.publisher.edited(document.uri);
  });
  documents.onDidSave(() => workspaceDiagnostics.changed());
  documents.onDidClose(({ document: { uri } }) => {
    if (!running) return;
    const { session, indexing, publisher } = running;
    session.corpus.close(uri);
    publisher.closed(uri);
    void guard(session, () => indexing.some([uri]));
  });

  connection.onShutdown(() => running?.publisher.stop());
  answerRequests(connection, () => running?.session);
  documents.listen(connection);
  connection.listen();
}

async function openSession(connection: Connection, platform: Platform, params: InitializeParams): Promise<Session> {
  const log = {
    error: (message: string) => connection.console.error(message),
    info: (message: string) => connection.console.info(message),
  };
  const packs = await openPacks(platform.readPack);
  const client = readClient(params);
  const settings = { value: DEFAULTS };
  const checker = createChecker(
    () => client.locale,
    (rule, error) => log.error(`the rule ${rule} failed and is left out for now: ${describe(error)}`),
  );
  const corpus = createCorpus(platform, packs, () => settings.value.maxFileSize);
  return createSession({ platform, corpus, checker, log, client, settings });
}

function capabilities(): ServerCapabilities {
  const own: ServerCapabilities = {
    positionEncoding: 'utf-16',
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: { includeText: false } },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  };
  return Object.assign(own, ...FEATURES.map((feature) => feature.capabilities));
}

async function register(connection: Connection, { client }: Session): Promise<void> {
  if (client.registersConfiguration) {
    await connection.client.register(DidChangeConfigurationNotification.type, { section: 'seedbed' });
  }
  if (client.watchesFiles) {
    await connection.client.register(DidChangeWatchedFilesNotification.type, {
      watchers: [{ globPattern: '**/*.txt' }],
    });
  }
}

/** A client that never answers `workspace/configuration` must not hold up the index. */
const PATIENCE = 3000;

async function loadSettings(connection: Connection, session: Session, given?: unknown): Promise<void> {
  const asked = session.client.hasConfiguration
    ? await Promise.race([connection.workspace.getConfiguration('seedbed'), timeout(PATIENCE)])
    : given;
  session.setSettings(readSettings(asked, (fault) => connection.console.warn(fault)));
}

const timeout = (milliseconds: number): Promise<undefined> =>
  new Promise((resolve) => setTimeout(() => resolve(undefined), milliseconds));

function statusOf(session: Session): object {
  const findings = session.corpus.openUris().reduce((sum, uri) => sum + session.findings(uri).length, 0);
  const { articleCount } = session.corpus.view();
  return { state: 'ready', articles: articleCount, indexed: articleCount, findings };
}

async function guard(session: Session, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    session.log.error(describe(error));
  }
}
