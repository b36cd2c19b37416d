/** The platform of a server in Node: files are read directly, packs from the folder of the bundle. */
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { PACK_PARTS, type PackResources } from '../../languages/pack.ts';
import type { FileContent, Platform } from '../../protocol/platform.ts';
import { listFiles } from './list-files.ts';

/** `bundleFolder`: where the bundle stands, with the files of the packs beside it. */
export function nodePlatform(bundleFolder: string): Platform {
  return {
    async listFiles(folders, { exclude }) {
      const listings = await Promise.all(folders.filter(isFile).map((uri) => listFiles(fileURLToPath(uri), exclude)));
      return {
        uris: listings.flatMap(({ files }) => files.map((file) => pathToFileURL(file).href)),
        problems: listings.flatMap(({ problems }) => problems),
      };
    },
    readFiles: (uris) => Promise.all(uris.map(readUri)),
    canonical,
    readPack: (language) => readPack(bundleFolder, language),
    pause: () => new Promise((resolve) => setImmediate(resolve)),
    now: () => performance.now(),
    rulesPage: pathToFileURL(join(bundleFolder, '..', 'docs', 'rules.md')).href,
  };
}

/** A missing file of a pack is no fault here: the pack does without. */
export async function readPack(bundleFolder: string, language: string): Promise<PackResources> {
  const read = (name: string): Promise<Uint8Array | undefined> =>
    readFile(join(bundleFolder, `${language}.${name}.bin`)).catch(() => undefined);
  const parts = await Promise.all(PACK_PARTS.map(async (part) => [part, await read(part)] as const));
  return Object.fromEntries(parts.filter(([, bytes]) => bytes));
}

const isFile = (uri: string): boolean => uri.startsWith('file:');

function canonical(uri: string): string {
  try {
    return isFile(uri) ? pathToFileURL(fileURLToPath(uri)).href : uri;
  } catch {
    return uri;
  }
}

/** In bytes. What is larger is no article; reading it would take the memory of thousands. */
const LARGEST_READ = 64 * 1024 * 1024;

async function readUri(uri: string): Promise<FileContent> {
  if (!isFile(uri)) return { problem: 'missing' };
  try {
    const path = fileURLToPath(uri);
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
