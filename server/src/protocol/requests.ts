/** Answers the requests of all features: finds the article, drives long work, and turns faults into protocol errors. */
import { type CancellationToken, type Connection, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { Understood } from '../analysis/understand.ts';
import type { ArticleId } from '../base/ids.ts';
import { isSteps, type Steps } from '../base/steps.ts';
import type { AnyFeature, ArticleRequest, CorpusRequest, ProjectPlace } from '../features/feature.ts';
import { FEATURES } from '../features/index.ts';
import { drive, throwIfCancelled } from './drive.ts';
import { fromClient, toClient } from './encoding.ts';
import { loadTexts } from './load-texts.ts';
import { checkParams, uriOf } from './params.ts';
import { progressOf, type RequestProgress } from './request-progress.ts';
import type { Session } from './session.ts';

/** `session` throws a `ResponseError` where no request can be answered (yet, or any more). */
export function answerRequests(connection: Connection, session: () => Session): void {
  for (const feature of FEATURES) {
    connection.onRequest(feature.method, async (params: unknown, token: CancellationToken) => {
      const running = session();
      checkParams(feature.method, params);
      throwIfCancelled(token);
      const progress = progressOf(connection, running, feature, params, token);
      try {
        const { encoding } = running.client;
        const asked = await fromClient(encoding, running.corpus, params);
        const answered = await answer(feature, running, asked, progress);
        return await toClient(encoding, running.corpus, answered, uriOf(params));
      } catch (error) {
        if (error instanceof ResponseError) throw error;
        running.log.error(`${feature.method} at revision ${running.corpus.view().revision}: ${describe(error)}`);
        throw new ResponseError(LSPErrorCodes.RequestFailed, `${feature.method} failed; the output has details`);
      } finally {
        progress.end();
      }
    });
  }
}

/** Message and place of an error, for the log. */
export const describe = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);

async function answer(
  feature: AnyFeature,
  session: Session,
  params: unknown,
  { token, send, report, paused }: RequestProgress,
): Promise<unknown> {
  const loaded = new Map<ArticleId, string>();
  if (editsProject(feature, session)) await session.projects.refresh(uriOf(params));
  const place = feature.scope === 'article' ? session.projects.placeOf(uriOf(params)) : undefined;
  const request = await requestFor(feature, session, params, place, loaded);
  // An article that is not known has nothing to tell; a client that gets null for tokens drops the colours it has.
  if (!request || isOff(feature, session)) return emptyAnswer(feature.method, params);
  const result = run(feature, request, params, place);
  if (!isSteps(result)) return result;
  const { view } = request;
  const started = 'uri' in request ? session.corpus.open(request.uri)?.version : undefined;
  return drive(result, {
    platform: session.platform,
    token,
    isAtPointer: typeof params === 'object' && params !== null && 'position' in params,
    isStale: () => !feature.isOfOldText && 'uri' in request && session.corpus.open(request.uri)?.version !== started,
    load: (articles) => loadTexts(session, view, articles, loaded),
    send:
      send && (async (items) => send(await toClient(session.client.encoding, session.corpus, items, uriOf(params)))),
    progress: report,
    paused,
  });
}

function run(
  feature: AnyFeature,
  request: CorpusRequest,
  params: unknown,
  place: ProjectPlace | undefined,
): unknown | Steps<unknown> {
  if (!place || feature.scope === 'corpus') return feature.run(request as never, params as never);
  return feature.inProjectFile?.(request, params as never, place) ?? emptyAnswer(feature.method, params);
}

/** A client that resolves actions gets their edits then, so that the files are not read at every move of the cursor. */
const editsProject = (feature: AnyFeature, { client }: Session): boolean =>
  feature.scope === 'article' &&
  feature.editsProject === true &&
  (feature.method.endsWith('/resolve') || !client.resolvesEdits);

const isOff = ({ switch: name }: AnyFeature, session: Session): boolean =>
  name !== undefined && session.settings().off.includes(name);

function emptyAnswer(method: string, params: unknown): unknown {
  // What is to be resolved stays as it is.
  if (method.endsWith('/resolve')) return params;
  return method.includes('semanticTokens') ? { data: [] } : null;
}

async function requestFor(
  feature: AnyFeature,
  session: Session,
  params: unknown,
  place: ProjectPlace | undefined,
  loaded: ReadonlyMap<ArticleId, string>,
): Promise<CorpusRequest | ArticleRequest | undefined> {
  if (place || feature.scope === 'corpus') return session.corpusRequest(loaded);
  const uri = uriOf(params);
  const understood: Understood | undefined = session.corpus.open(uri) ?? (await session.closed(uri));
  return understood && session.articleRequest(uri, understood, loaded);
}
