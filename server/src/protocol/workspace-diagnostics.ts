/**
 * workspace/diagnostic: findings of the articles that are not open. Long-polled: an answer comes only when files have
 * changed since the last one, so that an idle client and server stay idle. Edits of open documents do not count here;
 * they do when they are saved. What was found is kept for the next start.
 */
import type {
  CancellationToken,
  Connection,
  Diagnostic,
  WorkspaceDiagnosticParams,
  WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { contentHash } from '../base/hash.ts';
import type { ArticleId } from '../base/ids.ts';
import type { Localised } from '../base/locale.ts';
import { quotedArticles } from '../features/evidence.ts';
import { cappedDiagnosticsOf, fileDiagnostic } from '../features/finding-diagnostics.ts';
import { driveOn, throwIfCancelled } from './drive.ts';
import { toClient } from './encoding.ts';
import { notText } from './file-findings.ts';
import { keepFindings, keptFindings, stateOf } from './kept-findings.ts';
import { loadTexts } from './load-texts.ts';
import type { Session } from './session.ts';

/** Checking a closed article means reading it; beyond this many the command line is the way to check a corpus. */
const MOST_ARTICLES = 2000;
const BATCH = 16;
/** Milliseconds without a change that a check in a large corpus waits for, at most. */
const LONGEST_QUIET = 10_000;

const CHECKING: Localised<string> = { en: 'Checking articles', nl: 'Artikelen nakijken' };

export interface WorkspaceDiagnostics {
  /** Files have changed: pending requests are answered. */
  changed(): void;
}

export function answerWorkspaceDiagnostics(
  connection: Connection,
  session: () => Session | undefined,
): WorkspaceDiagnostics {
  let generation = 0;
  let answered = 0;
  /** What the last check took, in milliseconds. */
  let taken = 0;
  /** Files in the last answer. */
  let told = 0;
  const waiting = new Set<() => void>();

  const whenChanged = (token: CancellationToken): Promise<void> =>
    new Promise((resolve) => {
      if (answered !== generation || token.isCancellationRequested) return resolve();
      const done = (): void => {
        waiting.delete(done);
        resolve();
      };
      waiting.add(done);
      token.onCancellationRequested(done);
    });

  /** Who saves every few seconds must not have all articles checked each time: it may take longer than that. */
  const whenQuiet = async (token: CancellationToken): Promise<void> => {
    for (let seen = -1; seen !== generation && session() && !token.isCancellationRequested; ) {
      seen = generation;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, Math.min(taken, LONGEST_QUIET));
        token.onCancellationRequested(() => {
          clearTimeout(timer);
          resolve();
        });
      });
    }
  };

  connection.languages.diagnostics.onWorkspace(async (params, token, progress, partial) => {
    // At first until the articles are read; after that whoever was told of some, and knows of none, has forgotten them.
    if (told === 0 || params?.previousResultIds?.length > 0) {
      await whenChanged(token);
      await whenQuiet(token);
    }
    answered = generation;
    const running = session();
    if (!running) return { items: [] };
    const items: WorkspaceDocumentDiagnosticReport[] = [];
    told = 0;
    const tell = (reports: WorkspaceDocumentDiagnosticReport[]): void => {
      told += reports.length;
      if (partial && reports.length > 0) partial.report({ items: reports });
      else items.push(...reports);
    };
    progress.begin(CHECKING[running.client.locale], 0);
    const started = running.platform.now();
    try {
      await reportAll(running, params ?? {}, token, tell, (percentage) => progress.report(percentage));
      return { items };
    } catch (error) {
      // Who was not told all asks again.
      answered = -1;
      throw error;
    } finally {
      taken = running.platform.now() - started;
      progress.done();
    }
  });

  return {
    changed() {
      generation++;
      for (const done of [...waiting]) done();
    },
  };
}

async function reportAll(
  session: Session,
  { previousResultIds }: Partial<WorkspaceDiagnosticParams>,
  token: CancellationToken,
  tell: (reports: WorkspaceDocumentDiagnosticReport[]) => void,
  tellProgress: (percentage: number) => void,
): Promise<void> {
  const previous = new Map((previousResultIds ?? []).map(({ uri, value }) => [uri, value]));
  const view = session.corpus.view();
  const state = await stateOf(session, token);
  const kept = await keptFindings(session, state, token);
  const found = new Map(kept);
  const uris = view.articles().slice(0, MOST_ARTICLES).map(view.uri);
  for (let at = 0; at < uris.length && !token.isCancellationRequested; at += BATCH) {
    tell(await reportBatch(session, uris.slice(at, at + BATCH), found, previous, token));
    tellProgress(Math.floor((100 * Math.min(at + BATCH, uris.length)) / uris.length));
    await session.platform.pause();
  }
  throwIfCancelled(token);
  if (state !== undefined && found.size > kept.size && state === (await stateOf(session, token)))
    await keepFindings(session, state, found);
  const unread = unreadFiles(session, previous);
  const isUnread = new Set(unread.map(({ uri }) => uri));
  const gone = [...previous.keys()].filter((uri) => view.find(uri) === undefined && !isUnread.has(uri));
  tell([...unread, ...gone.map(empty)]);
}

/** Puts into `found` what was not there. */
async function reportBatch(
  session: Session,
  uris: readonly string[],
  found: Map<string, string>,
  previous: ReadonlyMap<string, string>,
  token: CancellationToken,
): Promise<WorkspaceDocumentDiagnosticReport[]> {
  const reports: WorkspaceDocumentDiagnosticReport[] = [];
  for (const uri of uris) {
    // An open document is pulled on its own.
    if (session.corpus.open(uri)) continue;
    const json = found.get(uri) ?? JSON.stringify(await check(session, uri, token));
    if (token.isCancellationRequested) break;
    found.set(uri, json);
    reports.push(reportOf(uri, json, previous));
  }
  return reports;
}

async function check(session: Session, uri: string, token: CancellationToken): Promise<readonly Diagnostic[]> {
  const { platform, client, corpus } = session;
  const understood = await session.closed(uri);
  const loaded = new Map<ArticleId, string>();
  const request = understood && session.articleRequest(uri, understood, loaded);
  if (request?.prepareFindings) await driveOn(request.prepareFindings(), platform, () => token.isCancellationRequested);
  if (!request || token.isCancellationRequested) return [];
  await loadTexts(session, request.view, quotedArticles(request.findings()), loaded);
  return toClient(client.encoding, corpus, cappedDiagnosticsOf(request), uri);
}

/** Files that are no text have one finding each, though they are no articles. */
function unreadFiles(session: Session, previous: ReadonlyMap<string, string>): WorkspaceDocumentDiagnosticReport[] {
  const reports: WorkspaceDocumentDiagnosticReport[] = [];
  for (const [uri, problem] of session.corpus.problems()) {
    if (problem !== 'binary' && problem !== 'not-utf8') continue;
    const { rulesPage } = session.platform;
    const finding = notText(problem, session.client.locale);
    reports.push(reportOf(uri, JSON.stringify([fileDiagnostic(finding, rulesPage)]), previous));
  }
  return reports;
}

function reportOf(uri: string, json: string, previous: ReadonlyMap<string, string>): WorkspaceDocumentDiagnosticReport {
  const resultId = contentHash(json);
  return previous.get(uri) === resultId
    ? { kind: 'unchanged', uri, resultId, version: null }
    : { kind: 'full', uri, resultId, items: JSON.parse(json), version: null };
}

const empty = (uri: string): WorkspaceDocumentDiagnosticReport => ({ kind: 'full', uri, items: [], version: null });
