/** Runs long work in slices, so that a keystroke, a cancellation or a newer text never waits for it. */
import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { ArticleId } from '../base/ids.ts';
import type { Steps } from '../base/steps.ts';
import type { Platform } from './platform.ts';

/** Milliseconds of work between two looks at the token. */
const SLICE = 8;

export interface Driving {
  readonly platform: Platform;
  readonly token: CancellationToken;
  /** Whether the text that the work is about went on meanwhile. */
  isStale(): boolean;
  load(articles: readonly ArticleId[]): Promise<void>;
}

/** Rejects with `RequestCancelled` or `ContentModified`, as the protocol has it. */
export async function drive<R>(steps: Steps<R>, { platform, token, isStale, load }: Driving): Promise<R> {
  let end = platform.now() + SLICE;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (step.value) await load(step.value.load);
    else if (platform.now() < end) continue;
    else await platform.pause();
    if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
    if (isStale()) throw new ResponseError(LSPErrorCodes.ContentModified, 'the text has changed');
    end = platform.now() + SLICE;
  }
}
