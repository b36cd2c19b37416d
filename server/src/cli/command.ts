/** What a command of the command line is, and what it may use of the world. */
import type { Locale } from '../base/locale.ts';

export interface Terminal {
  /** Where the bundle stands, with the files of the packs beside it. */
  readonly bundleFolder: string;
  readonly locale: Locale;
  readonly colour: boolean;
  /** Whether somebody watches standard error. */
  readonly interactive: boolean;
  /** Where what is worked out of a large corpus is kept: `undefined` for the user's own place, `null` for none. */
  readonly cache?: string | null | undefined;
  out(text: string): void;
  err(text: string): void;
}

/** Returns the exit code; a negative one where the process goes on (a server). */
export type Command = (args: readonly string[], terminal: Terminal) => Promise<number>;

/** Wrong use: printed without a stack, exit code 2. */
export class UsageError extends Error {}
