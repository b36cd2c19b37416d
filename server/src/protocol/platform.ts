/** What the server needs of the place where it runs. `host/node` and `host/worker` each give one. */
import type { PackResources } from '../languages/pack.ts';
import type { Analysts, ByteStore, FileStamp } from './store.ts';

export interface Platform {
  /** URIs of the files below the folders that match one of the globs and none of the excluded ones. */
  listFiles(folders: readonly string[], globs: Globs): Promise<Listing>;
  /** In the order of the URIs; never rejects because of one file. */
  readFiles(uris: readonly string[]): Promise<readonly FileContent[]>;
  /** The form of a URI in which `listFiles` gives it. */
  canonical(uri: string): string;
  readPack(language: string): Promise<PackResources>;
  /** Lets messages and timers in. */
  pause(): Promise<void>;
  /** Milliseconds from any fixed point. */
  now(): number;
  /** URI of the page on the rules, where it can be opened. */
  readonly rulesPage: string | undefined;
  /** What tells another build of the analysis from this one; without it nothing is stored. */
  readonly build?: string;
  /** The same of the rules, and all that they follow from. */
  readonly checks?: string;
  /** Of each file, or `undefined` where it can't be told. At once, so that nothing happens between look and use. */
  stamps?(uris: readonly string[]): readonly (FileStamp | undefined)[];
  /** A place for what is worked out of these folders, by this version; `undefined` where there is none. */
  openStore?(folders: readonly string[], tag: string): Promise<ByteStore | undefined>;
  /** After much work, before a time of little: a moment to give memory back. */
  rest?(): void;
  /** Threads for many texts; `undefined` where there are none to be had. */
  openAnalysts?(): Analysts | undefined;
}

export interface Globs {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

export interface Listing {
  readonly uris: readonly string[];
  /** Folders that could not be read, for the log. */
  readonly problems: readonly string[];
}

/** The bytes of a file, or why there are none. */
export type FileContent = { readonly bytes: Uint8Array } | { readonly problem: 'missing' | 'unreadable' | 'too-large' };
