/**
 * workspace/diagnostic: findings of the articles that are not open. Long-polled: an answer comes only when files have
 * changed since the last one, so that an idle client and server stay idle. Edits of open documents do not count here;
 * they do when they are saved.
 */
import type {
  CancellationToken,
  Connection,
  Diagnostic,
  ResultProgressReporter,
  WorkspaceDiagnosticParams,
  WorkspaceDiagnosticReport,
  WorkspaceDiagnosticReportPartialResult,
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
import { loadTexts } from './load-texts.ts';
import type { Session } from './session.ts';

/** Checking a closed article means reading it; beyond this many the command line is the way to check a corpus. */
const MOST_ARTICLES = 2000;
const BATCH = 16;

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
  let answered = -1;
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

  connection.languages.diagnostics.onWorkspace(async (params, token, progress, partial) => {
    if (params?.previousResultIds?.length > 0) await whenChanged(token);
    answered = generation;
    const running = session();
    if (!running) return { items: [] };
    progress.begin(CHECKING[running.client.locale], 0);
    try {
      return await reportAll(running, params ?? {}, token, partial, (percentage) => progress.report(percentage));
    } finally {
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
  partial: ResultProgressReporter<WorkspaceDiagnosticReportPartialResult> | undefined,
  tellProgress: (percentage: number) => void,
): Promise<WorkspaceDiagnosticReport> {
  const previous = new Map((previousResultIds ?? []).map(({ uri, value }) => [uri, value]));
  const view = session.corpus.view();
  const uris = view.articles().slice(0, MOST_ARTICLES).map(view.uri);
  const items: WorkspaceDocumentDiagnosticReport[] = [];
  for (let at = 0; at < uris.length && !token.isCancellationRequested; at += BATCH) {
    const reports = await reportBatch(session, uris.slice(at, at + BATCH), previous, token);
    if (partial && reports.length > 0) partial.report({ items: reports });
    else items.push(...reports);
    tellProgress(Math.floor((100 * Math.min(at + BATCH, uris.length)) / uris.length));
    await session.platform.pause();
  }
  throwIfCancelled(token);
  const unread = unreadFiles(session, previous);
  const told = new Set(unread.map(({ uri }) => uri));
  const gone = [...previous.keys()].filter((uri) => view.find(uri) === undefined && !told.has(uri));
  return { items: [...items, ...unread, ...gone.map(empty)] };
}

async function reportBatch(
  session: Session,
  uris: readonly string[],
  previous: ReadonlyMap<string, string>,
  token: CancellationToken,
): Promise<WorkspaceDocumentDiagnosticReport[]> {
  const reports: WorkspaceDocumentDiagnosticReport[] = [];
  for (const uri of uris) {
    // An open document is pulled on its own.
    if (session.corpus.open(uri)) continue;
    const understood = await session.closed(uri);
    const loaded = new Map<ArticleId, string>();
    const request = understood && session.articleRequest(uri, understood, loaded);
    if (request?.prepareFindings)
      await driveOn(request.prepareFindings(), session.platform, () => token.isCancellationRequested);
    if (token.isCancellationRequested) break;
    if (request) await loadTexts(session, request.view, quotedArticles(request.findings()), loaded);
    const items = request ? cappedDiagnosticsOf(request) : [];
    reports.push(reportOf(uri, await toClient(session.client.encoding, session.corpus, items, uri), previous));
  }
  return reports;
}

/** Files that are no text have one finding each, though they are no articles. */
function unreadFiles(session: Session, previous: ReadonlyMap<string, string>): WorkspaceDocumentDiagnosticReport[] {
  const reports: WorkspaceDocumentDiagnosticReport[] = [];
  for (const [uri, problem] of session.corpus.problems()) {
    if (problem !== 'binary' && problem !== 'not-utf8') continue;
    const { rulesPage } = session.platform;
    reports.push(reportOf(uri, [fileDiagnostic(notText(problem, session.client.locale), rulesPage)], previous));
  }
  return reports;
}

function reportOf(
  uri: string,
  items: Diagnostic[],
  previous: ReadonlyMap<string, string>,
): WorkspaceDocumentDiagnosticReport {
  const resultId = contentHash(JSON.stringify(items));
  return previous.get(uri) === resultId
    ? { kind: 'unchanged', uri, resultId, version: null }
    : { kind: 'full', uri, resultId, items, version: null };
}

const empty = (uri: string): WorkspaceDocumentDiagnosticReport => ({ kind: 'full', uri, items: [], version: null });
