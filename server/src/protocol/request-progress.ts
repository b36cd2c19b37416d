/**
 * What a client learns of a request while it waits: how far the work is, and pieces of the answer. By the tokens that it
 * gave with the request; and of work that may take long by a progress of ours, where it shows such.
 */
import type { CancellationToken, Connection, WorkDoneProgressReporter } from 'vscode-languageserver';
import { ProgressType } from 'vscode-languageserver';
import type { Progress } from '../base/steps.ts';
import type { AnyFeature } from '../features/feature.ts';
import type { Session } from './session.ts';

/** Milliseconds: work that is done sooner shows no progress of ours. */
const PATIENCE = 400;
/** Milliseconds between two reports. */
const PACE = 100;

export interface RequestProgress {
  /** Of the request, or of the progress that is shown. */
  readonly token: Pick<CancellationToken, 'isCancellationRequested'>;
  report(progress: Progress): void;
  /** The work goes on; so many items of the answer are there. */
  paused(count: number): void;
  /** Sends items of the answer; `undefined` where the client takes none. */
  readonly send: ((items: readonly unknown[]) => void) | undefined;
  end(): void;
}

export function progressOf(
  connection: Connection,
  { client, platform }: Session,
  { progress: shown }: AnyFeature,
  params: unknown,
  token: CancellationToken,
): RequestProgress {
  const { workDoneToken, partialResultToken } = tokensOf(params);
  let reporter: (WorkDoneProgressReporter & { readonly token?: CancellationToken }) | undefined;
  let state: 'idle' | 'asking' | 'shown' | 'ended' = 'idle';
  let last = platform.now();
  const started = last;
  // What may take so long that it is shown unasked says how far it is.
  const isMeasured = shown?.unasked === true;

  const begin = (given: typeof reporter): void => {
    if (!given || !shown) return;
    given.begin(shown.title[client.locale], isMeasured ? 0 : undefined, undefined, given.token !== undefined);
    reporter = given;
    if (state === 'ended') given.done();
    else state = 'shown';
  };
  /** Nobody waits for the answer of the client: the work goes on. */
  const ask = (): void => {
    if (workDoneToken !== undefined) {
      begin(connection.window.attachWorkDoneProgress(workDoneToken));
      return;
    }
    if (!shown?.unasked || !client.showsProgress || platform.now() - started < PATIENCE) return;
    state = 'asking';
    void connection.window.createWorkDoneProgress().then(begin, () => undefined);
  };

  const mayTell = (): boolean => {
    if (!shown || state === 'asking') return false;
    if (state === 'idle') ask();
    if (state !== 'shown' || platform.now() - last < PACE) return false;
    last = platform.now();
    return true;
  };

  return {
    token: {
      get isCancellationRequested() {
        return token.isCancellationRequested || reporter?.token?.isCancellationRequested === true;
      },
    },
    report({ done, of }) {
      if (!mayTell()) return;
      reporter?.report(of === 0 ? 100 : Math.floor((100 * done) / of), `${done}/${of}`);
    },
    paused(count) {
      if (isMeasured || workDoneToken === undefined || !mayTell()) return;
      if (count > 0) reporter?.report(`${count}`);
    },
    send:
      partialResultToken === undefined
        ? undefined
        : (items) => void connection.sendProgress(new ProgressType<readonly unknown[]>(), partialResultToken, items),
    end() {
      if (state === 'shown') reporter?.done();
      state = 'ended';
    },
  };
}

type Token = string | number | undefined;

function tokensOf(params: unknown): { readonly workDoneToken: Token; readonly partialResultToken: Token } {
  const given = (typeof params === 'object' && params !== null ? params : {}) as { readonly [name: string]: unknown };
  const tokenIn = (value: unknown): Token =>
    typeof value === 'string' || typeof value === 'number' ? value : undefined;
  return { workDoneToken: tokenIn(given.workDoneToken), partialResultToken: tokenIn(given.partialResultToken) };
}
