/**
 * Runs long work in slices, so that a keystroke, a cancellation or a newer text never waits for it. Of several works the
 * one that has taken least goes on first: the card under the pointer before the findings of a whole article.
 */
import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { ArticleId } from '../base/ids.ts';
import { type Progress, type Steps, withPieces } from '../base/steps.ts';
import type { Platform } from './platform.ts';

/** Milliseconds of work between two looks at the token. */
const SLICE = 8;
/** Milliseconds of work that others wait for what is at the pointer. */
const HEAD_START = 100;

export interface Driving {
  readonly platform: Platform;
  readonly token: Pick<CancellationToken, 'isCancellationRequested'>;
  /** Somebody points at it, or types there: it goes before all other work, for a while. */
  readonly isAtPointer?: boolean;
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
 * sent; once something was, so is the rest, and the answer is empty. A short list is answered whole. It begins with a
 * pause: what came in the same breath and is answered at once, such as colours, goes first.
 */
export async function drive<R>(steps: Steps<R>, driving: Driving): Promise<R> {
  const { platform, token, isAtPointer, isStale, load, send, progress, paused } = driving;
  const mayGoOn = (): void => {
    throwIfCancelled(token);
    if (isStale()) throw new ResponseError(LSPErrorCodes.ContentModified, 'the text has changed');
  };
  const isVain = (): boolean => token.isCancellationRequested || isStale();
  const slices = slicesOn(platform, isVain, isAtPointer ? -HEAD_START : 0);
  let hasSent = false;
  let count = 0;
  let pieces: unknown[] = [];
  await slices.next();
  mayGoOn();
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
    if (asked && 'load' in asked) await slices.next(load(asked.load));
    else if (!slices.isOver()) continue;
    else await slices.next();
    mayGoOn();
    paused?.(count);
    if (send && pieces.length > 0) {
      hasSent = true;
      await send(pieces);
      pieces = [];
    }
  }
}

/** Throws the protocol's own error. */
export function throwIfCancelled({ isCancellationRequested }: Driving['token']): void {
  if (isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
}

/** Runs work that nobody asked for, in slices, until it is done or `isStale`. */
export async function driveOn(
  steps: Steps<void>,
  platform: Pick<Platform, 'now' | 'pause'>,
  isStale: () => boolean,
): Promise<void> {
  const slices = slicesOn(platform, isStale);
  while (steps.next().done !== true) {
    if (!slices.isOver()) continue;
    await slices.next();
    if (isStale()) return;
  }
}

interface Slices {
  isOver(): boolean;
  /** Waits for `loading`; without it lets messages in, until no other work waits that has taken less. */
  next(loading?: Promise<void>): Promise<void>;
}

/** All that waits for its next slice, with the milliseconds that it has taken: there is one thread. */
const waiting = new Set<{ spent: number }>();

/** `isVain`: nobody wants the rest of the work. `spent`: less than nothing where it is to go first. */
function slicesOn(platform: Pick<Platform, 'now' | 'pause'>, isVain: () => boolean, spent = 0): Slices {
  const own = { spent };
  let start = platform.now();
  const isBehind = (): boolean => [...waiting].some(({ spent }) => spent < own.spent);
  return {
    isOver: () => platform.now() - start >= SLICE,
    async next(loading) {
      own.spent += platform.now() - start;
      if (loading) await loading;
      else {
        waiting.add(own);
        do await platform.pause();
        while (isBehind() && !isVain());
        waiting.delete(own);
      }
      start = platform.now();
    },
  };
}
