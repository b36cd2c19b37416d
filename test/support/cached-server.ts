/** What a server shows of a corpus, started and stopped: to compare servers with and without a cache. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { TestFolder } from './files.ts';
import { connectServer, PULLS, type TestClient } from './language-client.ts';

export interface RunningServer {
  readonly client: TestClient;
  /** All articles are in the corpus. */
  readonly ready: Promise<void>;
}

/** `cache`: a folder below the corpus. */
export async function serverOn(folder: TestFolder, cache?: string): Promise<RunningServer> {
  const count = filesIn(folder).length;
  let isReady = (): void => undefined;
  const ready = new Promise<void>((resolve) => {
    isReady = resolve;
  });
  const client = await connectServer({
    folder: folder.uri,
    capabilities: PULLS,
    ...(cache !== undefined && { cache: folder.file(cache) }),
    initializationOptions: { status: true },
    prepare: (connection) =>
      connection.onNotification('seedbed/status', ({ state, articles }: { state: string; articles: number }) => {
        if (state === 'ready' && articles >= count) isReady();
      }),
  });
  return { client, ready };
}

/** All names with their places, what is found in all articles and told of a few, from start to clean end. */
export async function shownBy(folder: TestFolder, cache?: string): Promise<unknown> {
  const { client, ready } = await serverOn(folder, cache);
  try {
    await ready;
    return await shown(client, folder);
  } finally {
    await client.stop();
    client.kill();
  }
}

async function shown(client: TestClient, folder: TestFolder): Promise<unknown> {
  const symbols = await client.request('workspace/symbol', { query: 'an' });
  const files = filesIn(folder).slice(0, 3);
  const articles = await Promise.all(
    files.map(async (file) => {
      const textDocument = { uri: pathToFileURL(file).href };
      const positions = [8, 60, 200].map((character) => ({ line: 2, character }));
      const ask = (method: string, more: object): Promise<unknown> =>
        client.request(`textDocument/${method}`, { textDocument, ...more });
      const context = { includeDeclaration: true };
      return {
        outline: await ask('documentSymbol', {}),
        findings: await ask('diagnostic', {}),
        hovers: await Promise.all(positions.map((position) => ask('hover', { position }))),
        references: await Promise.all(positions.map((position) => ask('references', { position, context }))),
      };
    }),
  );
  const found = await client.request('workspace/diagnostic', { previousResultIds: [] });
  return { symbols, articles, found };
}

export const filesIn = (folder: TestFolder): readonly string[] =>
  readdirSync(folder.file('seeds'))
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => join(folder.path, 'seeds', name));

/** The files of the cache. */
export function stored(folder: TestFolder): readonly string[] {
  const root = folder.file('cache');
  if (!existsSync(root)) return [];
  const entries = readdirSync(root, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}
