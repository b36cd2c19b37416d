/** The language server: what happens at each step of its life. Hosts give it a connection and a platform. */
import {
  type Connection,
  ErrorCodes,
  FileChangeType,
  type InitializeParams,
  type InitializeResult,
  ResponseError,
  type ServerCapabilities,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver';
import { FEATURES } from '../features/index.ts';
import { openPacks } from '../languages/index.ts';
import { versionedPacks } from './analysis-version.ts';
import { createFactsCache } from './cache.ts';
import { mergedCapabilities } from './capabilities.ts';
import { foldersOf, optionsOf, readClient } from './client.ts';
import { createCorpus } from './corpus.ts';
import { documentsOfClient } from './documents.ts';
import { createChecker } from './findings.ts';
import { createIndexing, type Indexing } from './indexing.ts';
import type { InitializationOptions } from './messages.ts';
import { fileEventsOf, renamedFilesOf } from './params.ts';
import type { Platform } from './platform.ts';
import { createProjects } from './project.ts';
import { followProject, type ProjectChanges } from './project-changes.ts';
import { createPublisher, type Publisher } from './publish.ts';
import { createRegistrations, type Registrations, registerOwn, withoutSwitches } from './registrations.ts';
import { answerRequests, describe } from './requests.ts';
import { createSession, type Session } from './session.ts';
import { DEFAULTS, readSettings } from './settings.ts';
import { createStatusTeller } from './status.ts';
import { answerWorkspaceDiagnostics } from './workspace-diagnostics.ts';

interface Running {
  readonly session: Session;
  readonly indexing: Indexing;
  readonly publisher: Publisher;
  readonly project: ProjectChanges;
  readonly registrations: Registrations;
}

/** Runs until the connection closes. `platformFor` is called once, at `initialize`. */
export function startServer(
  connection: Connection,
  platformFor: (options: InitializationOptions) => Platform,
  version: string,
): void {
  const documents = new TextDocuments(documentsOfClient(() => running?.session.client.encoding ?? 'utf-16'));
  let running: Running | undefined;
  let isShutDown = false;
  let folders: readonly string[] = [];
  const workspaceDiagnostics = answerWorkspaceDiagnostics(connection, () => running?.session);

  const status = createStatusTeller(
    connection,
    () => (running && !running.indexing.busy() ? running.session : undefined),
    () => changes,
  );
  let changes = 0;
  const changed = (): void => {
    changes++;
    running?.publisher.corpusChanged();
    running?.project.articles();
    workspaceDiagnostics.changed();
    status.tell();
  };

  connection.onInitialize(async (params): Promise<InitializeResult> => {
    folders = foldersOf(params);
    const session = await openSession(connection, platformFor(optionsOf(params.initializationOptions)), params, () => {
      const { session, project } = running ?? {};
      if (session && project) void guard(session, project.project);
    });
    const indexing = createIndexing(connection, session, () => folders, changed);
    const project = followProject(connection, session, DEFAULTS, indexing, changed);
    const all = capabilities(session);
    const registrations = createRegistrations(connection, session.client, all);
    running = { session, indexing, publisher: createPublisher(connection, session), project, registrations };
    for (const document of documents.all()) session.corpus.touch(document);
    return { capabilities: withoutSwitches(all, session.client.registers), serverInfo: { name: 'seedbed', version } };
  });

  connection.onInitialized(async () => {
    if (!running) return;
    const { session, indexing, project, registrations } = running;
    await guard(session, async () => {
      registerOwn(connection, session.client);
      // An editor may take its time before it asks for what is registered: colours, most of all.
      const told = session.client.settings;
      if (told !== undefined) registrations.follow(readSettings(told, () => {}).off);
      await loadSettings(connection, session, project);
      registrations.follow(session.settings().off);
      if (session.client.hasFolders) {
        connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
          const gone = new Set(removed.map(({ uri }) => uri));
          folders = [...folders.filter((uri) => !gone.has(uri)), ...added.map(({ uri }) => uri)];
          void guard(session, async () => {
            await session.projects.open(folders);
            await indexing.all();
          });
        });
      }
      // A client that never answers must not hold up the index.
      await Promise.race([session.projects.open(folders), timeout(PATIENCE)]);
      await indexing.all();
    });
  });

  connection.onDidChangeConfiguration(async (params) => {
    if (!running) return;
    const { session, indexing, project, registrations } = running;
    await guard(session, async () => {
      const given = (params?.settings as { readonly seedbed?: unknown } | null)?.seedbed;
      await loadSettings(connection, session, project, given);
      registrations.follow(session.settings().off);
      // The limit of size may be another one.
      for (const document of documents.all()) session.corpus.touch(document);
      await indexing.all();
    });
  });

  connection.onDidChangeWatchedFiles(async (params) => {
    if (!running) return;
    const { session, indexing } = running;
    await guard(session, async () => {
      const events = fileEventsOf(params);
      await session.projects.reread(events.map(({ uri }) => uri));
      await indexing.some(events);
    });
  });

  connection.workspace.onDidRenameFiles((params) => {
    if (!running) return;
    const { session, indexing } = running;
    void guard(session, () => indexing.some(renamedFilesOf(params)));
  });

  documents.onDidChangeContent(({ document }) => {
    if (running?.session.projects.owns(document.uri)) return running.session.projects.touch(document);
    running?.session.corpus.touch(document);
    running?.publisher.edited(document.uri);
  });
  documents.onDidOpen(status.tell);
  documents.onDidSave(() => workspaceDiagnostics.changed());
  documents.onDidClose(({ document: { uri } }) => {
    if (!running) return;
    const { session, indexing, publisher } = running;
    if (session.projects.owns(uri)) {
      session.projects.forget(uri);
      return void guard(session, () => session.projects.reread([uri]));
    }
    session.corpus.close(uri);
    publisher.closed(uri);
    void guard(session, () => indexing.some([{ uri, type: FileChangeType.Changed }]));
  });

  connection.onShutdown(async () => {
    const corpus = running?.session.corpus;
    running?.publisher.stop();
    running?.project.stop();
    workspaceDiagnostics.changed();
    running = undefined;
    isShutDown = true;
    await Promise.race([corpus?.stop(), timeout(LAST_WORDS)]);
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

async function openSession(
  connection: Connection,
  platform: Platform,
  params: InitializeParams,
  projectChanged: () => void,
): Promise<Session> {
  const log = {
    error: (message: string) => connection.console.error(message),
    info: (message: string) => connection.console.info(message),
  };
  const versioned = versionedPacks(platform);
  const packs = await openPacks(versioned.read);
  const client = readClient(params);
  const settings = { value: DEFAULTS };
  const ids = packs.map(({ id }) => id);
  const projects = createProjects(platform, ids, projectChanged);
  const checker = createChecker(
    () => client.locale,
    (rule, error) => log.error(`the rule ${rule} failed and is left out for now: ${describe(error)}`),
    projects,
  );
  const corpus = createCorpus(
    platform,
    packs,
    {
      version: versioned.version(),
      sizeLimit: () => settings.value.maxFileSize,
      language: () => settings.value.language,
    },
    createFactsCache({
      openStore: async (tag) =>
        platform.build === undefined ? undefined : platform.openStore?.(foldersOf(params), tag),
      pause: platform.pause,
      now: platform.now,
      clock: Date.now,
      report: (error) => log.info(`nothing is kept for the next start: ${describe(error)}`),
    }),
    (uri, error) => log.error(`${uri} could not be analysed: ${describe(error)}`),
  );
  return createSession({ platform, corpus, checker, log, client, settings, projects });
}

function capabilities({ client }: Session): ServerCapabilities {
  const own: ServerCapabilities = {
    positionEncoding: client.encoding,
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: { includeText: false } },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  };
  return mergedCapabilities([own, ...FEATURES.map((feature) => feature.capabilities)]);
}

/** Milliseconds that storing what was worked out may take at the end. */
const LAST_WORDS = 2000;

/** A client that never answers `workspace/configuration` must not hold up the index. */
const PATIENCE = 3000;

async function loadSettings(
  connection: Connection,
  session: Session,
  project: ProjectChanges,
  given?: unknown,
): Promise<void> {
  const asked = session.client.hasConfiguration
    ? await Promise.race([askConfiguration(connection), timeout(PATIENCE)])
    : given;
  project.settings(readSettings(asked, (fault) => connection.console.warn(fault)));
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

async function guard(session: Session, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    session.log.error(describe(error));
  }
}
