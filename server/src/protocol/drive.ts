/** Runs long work in slices, so that a keystroke, a cancellation or a newer text never waits for it. */
import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { ArticleId } from '../base/ids.ts';
import { type Progress, type Steps, withPieces } from '../base/steps.ts';
import type { Platform } from './platform.ts';

/** Milliseconds of work between two looks at the token. */
const SLICE = 8;

export interface Driving {
  readonly platform: Platform;
  readonly token: Pick<CancellationToken, 'isCancellationRequested'>;
  /** Whether the text that the work is about went on meanwhile. */
  isStale(): boolean;
  load(articles: readonly ArticleId[]): Promise<void>;
  /** Sends items of a list before the rest is there; left out where nobody takes them. */
  readonly send?: ((items: readonly unknown[]) => Promise<void>) | undefined;
  readonly progress?: ((progress: Progress) => void) | undefined;
  /** At the end of each slice; `count`: items of the answer that were found until now. */
  readonly paused?: ((count: number) => void) | undefined;
}

/**
 * Rejects with `RequestCancelled` or `ContentModified`, as the protocol has it. What is there at the end of a slice is
 * sent; once something was, so is the rest, and the answer is empty. A short list is answered whole.
 */
export async function drive<R>(steps: Steps<R>, driving: Driving): Promise<R> {
  const { platform, token, isStale, load, send, progress, paused } = driving;
  let end = platform.now() + SLICE;
  let hasSent = false;
  let count = 0;
  let pieces: unknown[] = [];
  for (;;) {
    const step = steps.next();
    if (step.done) {
      const rest = withPieces(pieces, step.value);
      if (!hasSent || !send || !Array.isArray(rest)) return rest;
      if (rest.length > 0) await send(rest);
      return [] as R;
    }
    const asked = step.value;
    if (asked && 'piece' in asked) {
      for (const item of asked.piece) pieces.push(item);
      count += asked.piece.length;
    }
    if (asked && 'done' in asked) progress?.(asked);
    if (asked && 'load' in asked) await load(asked.load);
    else if (platform.now() < end) continue;
    else await platform.pause();
    if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
    if (isStale()) throw new ResponseError(LSPErrorCodes.ContentModified, 'the text has changed');
    paused?.(count);
    if (send && pieces.length > 0) {
      hasSent = true;
      await send(pieces);
      pieces = [];
    }
    end = platform.now() + SLICE;
  }
}

/** Runs work that nobody asked for, in slices, until it is done or `isStale`. */
export async function driveOn(
  steps: Steps<void>,
  platform: Pick<Platform, 'now' | 'pause'>,
  isStale: () => boolean,
): Promise<void> {
  let end = platform.now() + SLICE;
  while (steps.next().done !== true) {
    if (platform.now() < end) continue;
    await platform.pause();
    if (isStale()) return;
    end = platform.now() + SLICE;
  }
}
