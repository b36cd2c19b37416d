/** Answers the server's file requests through `workspace.fs`, for a server in a web worker that has no file system. */
import { type Disposable, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type ListFilesParams,
  type ListFilesResult,
  listFilesRequest,
  type ReadFilesParams,
  type ReadFilesResult,
  readFilesRequest,
} from '../../server/src/protocol/messages.ts';

export function answerFileRequests(client: BaseLanguageClient): Disposable[] {
  return [
    client.onRequest(
      readFilesRequest,
      async ({ uris }: ReadFilesParams): Promise<ReadFilesResult> => ({
        contents: await Promise.all(uris.map(readFile)),
      }),
    ),
    client.onRequest(
      listFilesRequest,
      async ({ globs }: ListFilesParams): Promise<ListFilesResult> => ({ uris: await listFiles(globs) }),
    ),
  ];
}

/** The bytes in base 64, or null where the file can't be read: the server decides what a missing file means. */
async function readFile(uri: string): Promise<string | null> {
  try {
    return toBase64(await workspace.fs.readFile(Uri.parse(uri, true)));
  } catch {
    return null;
  }
}

async function listFiles(globs: readonly string[]): Promise<string[]> {
  const found = await Promise.all(globs.map((glob) => workspace.findFiles(glob)));
  return [...new Set(found.flat().map((uri) => uri.toString()))].sort();
}

// `String.fromCharCode` takes its bytes as arguments, of which there may not be too many.
const chunk = 0x2000;

function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += chunk) {
    binary += String.fromCharCode(...bytes.subarray(at, at + chunk));
  }
  return btoa(binary);
}
