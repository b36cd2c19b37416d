/** The platform of a server in Node: files are read directly, packs from the folder of the bundle. */
import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { FileContent, Platform } from '../../protocol/platform.ts';
import type { ByteStore, FileStamp } from '../../protocol/store.ts';
import { openAnalysts } from './analysts.ts';
import { cacheFolder, folderStore, tidy } from './byte-store.ts';
import { listFiles } from './list-files.ts';
import { releaseMemory } from './memory.ts';
import { readPack } from './packs.ts';
import { canonicalUri, pathOfUri, uriOfPath } from './uris.ts';
import { BUILD, CHECKS } from './version.ts';

/**
 * `bundleFolder`: where the bundle stands, with the files of the packs beside it. `cache`: the folder for what is kept
 * between two runs; `undefined` for the user's own, `null` for none.
 */
export function nodePlatform(bundleFolder: string, cache?: string | null): Platform {
  const root = cache === null ? undefined : (cache ?? cacheFolder());
  return {
    ...(BUILD !== '' && { build: BUILD, checks: CHECKS }),
    ...(root !== undefined && { openStore: async (folders, tag) => openStore(root, folders, tag) }),
    stamps: (uris) => uris.map(stampOf),
    rest: releaseMemory,
    openAnalysts: () => openAnalysts(bundleFolder),
    async listFiles(folders, { exclude }) {
      const listings = await Promise.all(folders.filter(isFile).map((uri) => listFiles(pathOfUri(uri), exclude)));
      return {
        uris: listings.flatMap(({ files }) => files.map(uriOfPath)),
        problems: listings.flatMap(({ problems }) => problems),
      };
    },
    readFiles: (uris) => Promise.all(uris.map(readUri)),
    canonical,
    readPack: (language) => readPack(bundleFolder, language),
    pause,
    now: () => performance.now(),
    rulesPage: pathToFileURL(join(bundleFolder, '..', 'docs', 'rules.md')).href,
  };
}

/** A message reaches its handler in three turns of the event loop; those that come together take one more each. */
const TURNS = 16;

async function pause(): Promise<void> {
  for (let turn = 0; turn < TURNS; turn++) await new Promise((resolve) => setImmediate(resolve));
}

const isFile = (uri: string): boolean => uri.startsWith('file:');

/** Milliseconds until there is time to look after the folder. */
const TIDY_AFTER = 60_000;

function openStore(root: string, folders: readonly string[], tag: string): ByteStore {
  const corpus = createHash('sha256')
    .update([...folders].sort().join('\n'))
    .digest('hex')
    .slice(0, 16);
  const own = join(root, `${corpus}-${tag}`);
  setTimeout(() => void tidy(root, own), TIDY_AFTER).unref();
  return folderStore(own);
}

function stampOf(uri: string): FileStamp | undefined {
  if (!isFile(uri)) return undefined;
  try {
    const found = statSync(pathOfUri(uri), { throwIfNoEntry: false });
    return found?.isFile() ? { size: found.size, modified: found.mtimeMs, node: found.ino } : undefined;
  } catch {
    return undefined;
  }
}

function canonical(uri: string): string {
  try {
    return isFile(uri) ? canonicalUri(uri) : uri;
  } catch {
    return uri;
  }
}

/** In bytes. What is larger is no article; reading it would take the memory of thousands. */
const LARGEST_READ = 64 * 1024 * 1024;

async function readUri(uri: string): Promise<FileContent> {
  if (!isFile(uri)) return { problem: 'missing' };
  try {
    const path = pathOfUri(uri);
    const found = await stat(path);
    // Reading a pipe would wait for its writer.
    if (!found.isFile()) return { problem: 'missing' };
    if (found.size > LARGEST_READ) return { problem: 'too-large' };
    return { bytes: await readFile(path) };
  } catch (error) {
    const isMissing = ['ENOENT', 'ENOTDIR', 'EISDIR'].includes(codeOf(error));
    return { problem: isMissing ? 'missing' : 'unreadable' };
  }
}

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
