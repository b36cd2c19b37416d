/** Long work as a generator: it yields where it may be interrupted; whoever runs it decides on slices and cancellation. */
import type { ArticleId } from './ids.ts';

/** Asks for the texts of these articles; they are there when the generator goes on. */
export interface Load {
  readonly load: readonly ArticleId[];
}

/**
 * Gives a piece of a result that is a list: whoever waits may have it now. The list that is returned at the end comes
 * behind all pieces.
 */
export interface Piece {
  readonly piece: readonly unknown[];
}

/** Says how far the work is: `done` of `of`. */
export interface Progress {
  readonly done: number;
  readonly of: number;
}

/** Yields `undefined` at points where the work may pause; returns its result. */
export type Steps<R> = Generator<undefined | Load | Piece | Progress, R, undefined>;

export const isSteps = <R>(value: R | Steps<R>): value is Steps<R> =>
  typeof value === 'object' && value !== null && Symbol.iterator in value && 'next' in value;

/** Runs to the end at once; `load` supplies texts. For tests and the command line. */
export function runSteps<R>(steps: Steps<R>, load: (articles: readonly ArticleId[]) => void = () => undefined): R {
  const pieces: unknown[] = [];
  for (;;) {
    const step = steps.next();
    if (step.done) return withPieces(pieces, step.value);
    if (!step.value) continue;
    if ('load' in step.value) load(step.value.load);
    if ('piece' in step.value) for (const item of step.value.piece) pieces.push(item);
  }
}

/** The whole of a list that was given in pieces; `last` is what was returned in the end. */
export function withPieces<R>(pieces: readonly unknown[], last: R): R {
  if (pieces.length === 0) return last;
  return [...pieces, ...(Array.isArray(last) ? last : [])] as R;
}

const PIECE = 200;

/** A list made item by item, given in pieces. Returns the empty list that is then left to give. */
export function* inPieces<T, R>(items: readonly T[], make: (item: T) => R): Steps<R[]> {
  for (let at = 0; at < items.length; at += PIECE) yield { piece: items.slice(at, at + PIECE).map(make) };
  return [];
}
