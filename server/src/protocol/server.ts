/** The language server: what happens at each step of its life. Hosts give it a connection and a platform. */
import {
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  ErrorCodes,
  FileChangeType,
  type InitializeParams,
  type InitializeResult,
  ResponseError,
  type ServerCapabilities,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver';
import { formatCount, type Localised } from '../base/locale.ts';
import { FEATURES } from '../features/index.ts';
import { openPacks } from '../languages/index.ts';
import { foldersOf, optionsOf, readClient } from './client.ts';
import { createCorpus } from './corpus.ts';
import { documentsOfClient } from './documents.ts';
import { createChecker } from './findings.ts';
import { createIndexing, type Indexing } from './indexing.ts';
import type { InitializationOptions } from './messages.ts';
import { type Status, statusNotification } from './messages.ts';
import { fileEventsOf } from './params.ts';
import type { Platform } from './platform.ts';
import { createPublisher, type Publisher, unawaited } from './publish.ts';
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
  const documents = new TextDocuments(documentsOfClient);
  let running: Running | undefined;
  let isShutDown = false;
  let folders: readonly string[] = [];
  const workspaceDiagnostics = answerWorkspaceDiagnostics(connection, () => running?.session);

  const tellStatus = (): void => {
    if (!running?.session.client.showsStatus || running.indexing.busy()) return;
    unawaited(connection.sendNotification(statusNotification, statusOf(running.session)));
  };
  const changed = (): void => {
    running?.publisher.corpusChanged();
    workspaceDiagnostics.changed();
    tellStatus();
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
      register(connection, session);
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

  connection.onDidChangeConfiguration(async (params) => {
    if (!running) return;
    const { session, indexing } = running;
    await guard(session, async () => {
      const given = (params?.settings as { readonly seedbed?: unknown } | null)?.seedbed;
      await loadSettings(connection, session, given);
      // The limit of size may be another one.
      for (const document of documents.all()) session.corpus.touch(document);
      await indexing.all();
    });
  });

  connection.onDidChangeWatchedFiles(async (params) => {
    if (!running) return;
    const { session, indexing } = running;
    await guard(session, () => indexing.some(fileEventsOf(params)));
  });

  documents.onDidChangeContent(({ document }) => {
    running?.session.corpus.touch(document);
    running?.publisher.edited(document.uri);
  });
  documents.onDidOpen(tellStatus);
  documents.onDidSave(() => workspaceDiagnostics.changed());
  documents.onDidClose(({ document: { uri } }) => {
    if (!running) return;
    const { session, indexing, publisher } = running;
    session.corpus.close(uri);
    publisher.closed(uri);
    void guard(session, () => indexing.some([{ uri, type: FileChangeType.Changed }]));
  });

  connection.onShutdown(() => {
    running?.publisher.stop();
    workspaceDiagnostics.changed();
    running = undefined;
    isShutDown = true;
  });
  answerRequests(connection, () => {
    if (running) return running.session;
    throw isShutDown
      ? new ResponseError(ErrorCodes.InvalidRequest, 'the server was shut down')
      : new ResponseError(ErrorCodes.ServerNotInitialized, 'the server was not initialized');
  });
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
  const corpus = createCorpus(
    platform,
    packs,
    () => settings.value.maxFileSize,
    (uri, error) => log.error(`${uri} could not be analysed: ${describe(error)}`),
  );
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

/** Nobody waits for the answers: a client that gives none must not hold up the index. */
function register(connection: Connection, { client }: Session): void {
  if (client.registersConfiguration)
    unawaited(connection.client.register(DidChangeConfigurationNotification.type, { section: 'seedbed' }));
  if (!client.watchesFiles) return;
  // Everything, since of a folder that is moved or deleted an editor may tell the folder alone.
  const watchers = [{ globPattern: '**/*' }];
  unawaited(connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }));
}

/** A client that never answers `workspace/configuration` must not hold up the index. */
const PATIENCE = 3000;

async function loadSettings(connection: Connection, session: Session, given?: unknown): Promise<void> {
  const asked = session.client.hasConfiguration
    ? await Promise.race([askConfiguration(connection), timeout(PATIENCE)])
    : given;
  session.setSettings(readSettings(asked, (fault) => connection.console.warn(fault)));
}

/** `undefined` where the client answers with an error. */
const askConfiguration = async (connection: Connection): Promise<unknown> => {
  try {
    return await connection.workspace.getConfiguration('seedbed');
  } catch {
    return undefined;
  }
};

const timeout = (milliseconds: number): Promise<undefined> =>
  new Promise((resolve) => setTimeout(() => resolve(undefined), milliseconds));

function statusOf(session: Session): Status {
  const findings = session.corpus.openUris().reduce((sum, uri) => sum + session.findings(uri).length, 0);
  const { articleCount } = session.corpus.view();
  const { locale } = session.client;
  const unread = session.corpus.problems().size;
  const isOther = session.corpus.openUris().some((uri) => isOtherLanguage(session, uri));
  const messages = [...(unread > 0 ? [unreadFiles[locale](unread)] : []), ...(isOther ? [otherLanguage[locale]] : [])];
  const status: Status = { state: 'ready', articles: articleCount, indexed: articleCount, findings };
  return messages.length === 0 ? status : { ...status, message: messages.join(' ') };
}

function isOtherLanguage(session: Session, uri: string): boolean {
  const understood = session.corpus.open(uri);
  return understood?.pack.id === 'und' && !understood.isTooLarge;
}

const otherLanguage: Localised<string> = {
  en: 'An open article is in another language: names and spelling are left alone.',
  nl: 'Een open artikel is in een andere taal: namen en spelling blijven buiten schot.',
};

const unreadFiles: Localised<(count: number) => string> = {
  en: (count) => `${formatCount(count, 'en')} ${count === 1 ? 'file' : 'files'} could not be read`,
  nl: (count) => `${formatCount(count, 'nl')} ${count === 1 ? 'bestand kon' : 'bestanden konden'} niet worden gelezen`,
};

async function guard(session: Session, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    session.log.error(describe(error));
  }
}
