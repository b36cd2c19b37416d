/** Places outside the memory of the server, as the cache and the cold index need them. Hosts give what they have. */
import type { AnalysedTexts } from './analyse-texts.ts';

/** Named bytes that outlive the server; those of one corpus and one version of the analysis. */
export interface ByteStore {
  names(): Promise<readonly string[]>;
  /** `undefined` where there are none (any more). */
  read(name: string): Promise<Uint8Array | undefined>;
  /** All or nothing: a reader never sees a part. */
  write(name: string, bytes: Uint8Array): Promise<void>;
  remove(name: string): Promise<void>;
}

/** What tells that a file is as it was, without reading it. */
export interface FileStamp {
  /** In bytes. */
  readonly size: number;
  /** Milliseconds since 1970, as exact as the file system has it. */
  readonly modified: number;
  /** Number of the file on its disk; 0 where there is none. */
  readonly node: number;
}

/** Threads that analyse texts beside the server's own. */
export interface Analysts {
  readonly count: number;
  /** Texts to a segment of their facts, in this order, with what went wrong. Rejects where a thread is lost. */
  analyse(texts: readonly string[], language: string | undefined, tag: string): Promise<AnalysedTexts>;
  close(): void;
}
