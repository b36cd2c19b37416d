/** Long work as a generator: it yields where it may be interrupted; whoever runs it decides on slices and cancellation. */
import type { ArticleId } from './ids.ts';

/** Asks for the texts of these articles; they are there when the generator goes on. */
export interface Load {
  readonly load: readonly ArticleId[];
}

/** Yields `undefined` at points where the work may pause; returns its result. */
export type Steps<R> = Generator<undefined | Load, R, undefined>;

export const isSteps = <R>(value: R | Steps<R>): value is Steps<R> =>
  typeof value === 'object' && value !== null && Symbol.iterator in value && 'next' in value;

/** Runs to the end at once; `load` supplies texts. For tests and the command line. */
export function runSteps<R>(steps: Steps<R>, load: (articles: readonly ArticleId[]) => void = () => undefined): R {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (step.value) load(step.value.load);
  }
}
