/** The files of a corpus with their stamps and contents, as the cache stores them. Unreadable bytes are an empty list. */
import { contentHash } from '../base/hash.ts';
import type { FileStamp } from './store.ts';

export interface KnownFile extends FileStamp {
  readonly contentHash: string;
}

type Row = readonly [uri: string, size: number, modified: number, node: number, contentHash: string];

export function encodeFileList(files: ReadonlyMap<string, KnownFile>): Uint8Array {
  const rows = Array.from(
    files,
    ([uri, { size, modified, node, contentHash: hash }]): Row => [uri, size, modified, node, hash],
  );
  const body = JSON.stringify(rows);
  return new TextEncoder().encode(contentHash(body) + body);
}

export function decodeFileList(bytes: Uint8Array): Map<string, KnownFile> {
  const files = new Map<string, KnownFile>();
  const text = new TextDecoder().decode(bytes);
  const body = text.slice(16);
  if (text.length < 18 || contentHash(body) !== text.slice(0, 16)) return files;
  for (const [uri, size, modified, node, hash] of JSON.parse(body) as readonly Row[])
    files.set(uri, { size, modified, node, contentHash: hash });
  return files;
}
