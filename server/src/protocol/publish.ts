/**
 * Brings findings to the client without being asked: sent, where it can't pull them; else a request to pull anew when
 * other articles changed what is found in the open ones.
 */
import { CodeLensRefreshRequest, type Connection } from 'vscode-languageserver';
import type { ArticleId } from '../base/ids.ts';
import { quotedArticles } from '../features/evidence.ts';
import { diagnosticsOf } from '../features/finding-diagnostics.ts';
import { driveOn } from './drive.ts';
import { toClient } from './encoding.ts';
import { loadTexts } from './load-texts.ts';
import { describe } from './requests.ts';
import type { Session } from './session.ts';

export interface Publisher {
  /** An open document was edited: its findings soon, those of the other open ones a little later. */
  edited(uri: string): void;
  /** Other articles changed. */
  corpusChanged(): void;
  closed(uri: string): void;
  stop(): void;
}

/** Milliseconds: at once for the text under the cursor, in peace for the rest. */
const SOON = 0;
const LATER = 250;

/** For messages whose answer changes nothing: a client that refuses one, or is gone, must not stop the server. */
export const unawaited = (promise: Promise<unknown>): void => void promise.catch(() => undefined);

export function createPublisher(connection: Connection, session: Session): Publisher {
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  /** By document the number of the last attempt to send its findings: an earlier one is overtaken. */
  const attempts = new Map<string, number>();
  let attempt = 0;

  /** In slices: what somebody waits for at the cursor goes between two rules. An edit meanwhile sends anew. */
  const send = async (uri: string): Promise<void> => {
    const understood = session.corpus.open(uri);
    const loaded = new Map<ArticleId, string>();
    const request = understood && session.articleRequest(uri, understood, loaded);
    if (!understood || !request) return;
    const own = ++attempt;
    attempts.set(uri, own);
    const isStale = (): boolean =>
      attempts.get(uri) !== own || session.corpus.open(uri)?.version !== understood.version;
    if (request.prepareFindings) await driveOn(request.prepareFindings(), session.platform, isStale);
    if (isStale()) return;
    await loadTexts(session, request.view, quotedArticles(request.findings()), loaded);
    const params = { uri, version: understood.version, diagnostics: diagnosticsOf(request) };
    const sent = await toClient(session.client.encoding, session.corpus, params);
    if (attempts.get(uri) === own && session.corpus.openUris().includes(uri))
      unawaited(connection.sendDiagnostics(sent));
  };

  const after = (key: string, delay: number, work: () => void | Promise<void>): void => {
    clearTimeout(timers.get(key));
    const guarded = async (): Promise<void> => {
      timers.delete(key);
      try {
        await work();
      } catch (error) {
        session.log.error(describe(error));
      }
    };
    timers.set(
      key,
      setTimeout(() => void guarded(), delay),
    );
  };

  const sendAll = async (): Promise<void> => {
    for (const uri of session.corpus.openUris()) await send(uri);
  };

  const refresh = (): void => {
    const { pullsDiagnostics, refreshesDiagnostics, refreshesTokens, refreshesLenses, refreshesHints } = session.client;
    if (pullsDiagnostics && refreshesDiagnostics) unawaited(connection.languages.diagnostics.refresh());
    if (!pullsDiagnostics) after('others', 0, sendAll);
    if (refreshesTokens) unawaited(connection.languages.semanticTokens.refresh());
    if (refreshesHints) unawaited(connection.languages.inlayHint.refresh());
    if (refreshesLenses) unawaited(connection.sendRequest(CodeLensRefreshRequest.type));
  };

  return {
    edited(uri) {
      if (session.client.pullsDiagnostics) return;
      after(uri, SOON, () => send(uri));
      after('others', LATER, sendAll);
    },
    corpusChanged: () => after('corpus', LATER / 5, refresh),
    closed(uri) {
      clearTimeout(timers.get(uri));
      attempts.delete(uri);
      if (!session.client.pullsDiagnostics) unawaited(connection.sendDiagnostics({ uri, diagnostics: [] }));
    },
    stop() {
      for (const timer of timers.values()) clearTimeout(timer);
      attempts.clear();
    },
  };
}
