/** Answers the server's file requests through `workspace.fs`, for a server in a web worker that has no file system. */
import { type Disposable, RelativePattern, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type ListFilesParams,
  type ListFilesResult,
  listFilesRequest,
  type ReadFilesParams,
  type ReadFilesResult,
  readFilesRequest,
} from '../../server/src/protocol/messages.ts';
import { walk } from './walk.ts';

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

/** The server picks the articles from what is listed, so that a list may hold more than the globs ask for. */
async function listFiles(globs: readonly string[]): Promise<string[]> {
  const found = await Promise.all((workspace.workspaceFolders ?? []).map(({ uri }) => listFolder(uri, globs)));
  return [...new Set(found.flat())].sort();
}

/** Of other file systems VS Code may wait for a search that nobody provides. */
const SEARCHED: ReadonlySet<string> = new Set(['file', 'vscode-remote']);

async function listFolder(folder: Uri, globs: readonly string[]): Promise<readonly string[]> {
  if (!SEARCHED.has(folder.scheme)) {
    const paths = await walk((path) => workspace.fs.readDirectory(Uri.joinPath(folder, path)));
    return paths.map((path) => Uri.joinPath(folder, path).toString());
  }
  const found = globs.map((glob) => workspace.findFiles(new RelativePattern(folder, glob)));
  return (await Promise.all(found)).flat().map((uri) => uri.toString());
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
