/** Bytes in a folder of the user's cache: written beside and renamed, so that no reader ever sees a part. */
import { promises as fs } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { lastingBytes } from '../../base/lasting.ts';
import type { ByteStore } from '../../protocol/store.ts';

/** `undefined` where the system names no place. */
export function cacheFolder(): string | undefined {
  const { XDG_CACHE_HOME, LOCALAPPDATA } = process.env;
  const home = homedir();
  if (process.platform === 'win32') return LOCALAPPDATA && join(LOCALAPPDATA, 'seedbed');
  if (process.platform === 'darwin') return home && join(home, 'Library', 'Caches', 'seedbed');
  if (XDG_CACHE_HOME?.startsWith('/')) return join(XDG_CACHE_HOME, 'seedbed');
  return home && join(home, '.cache', 'seedbed');
}

/** The folder is made when something is written. Rejects only where writing fails. */
export function folderStore(folder: string): ByteStore {
  return {
    names: async () => (await namesIn(folder)).filter((name) => !name.endsWith(PART)),
    read: (name) => readWhole(join(folder, name)).catch(() => undefined),
    async write(name, bytes) {
      await fs.mkdir(folder, { recursive: true });
      const part = join(folder, `${name}-${process.pid}-${Date.now().toString(36)}${PART}`);
      try {
        await fs.writeFile(part, bytes);
        await fs.rename(part, join(folder, name));
      } catch (error) {
        await fs.rm(part, { force: true }).catch(() => undefined);
        throw error;
      }
    },
    remove: (name) => fs.rm(join(folder, name), { force: true }).catch(() => undefined),
  };
}

/** What comes from here is most often facts, which stay. */
async function readWhole(path: string): Promise<Uint8Array> {
  const file = await fs.open(path);
  try {
    const { size } = await file.stat();
    const bytes = lastingBytes(size);
    for (let at = 0; at < size; ) {
      const { bytesRead } = await file.read(bytes, at, size - at, at);
      // It was cut off meanwhile; the checksum will tell.
      if (bytesRead === 0) break;
      at += bytesRead;
    }
    return bytes;
  } finally {
    await file.close();
  }
}

const PART = '.part';
/** Bytes of all corpora together. */
const MOST_BYTES = 2 * 1024 ** 3;
/** Milliseconds without use, and of a part that nobody will finish. */
const LONGEST_UNUSED = 60 * 24 * 3600 * 1000;
const LONGEST_PART = 3600 * 1000;

/** Removes what is left of old versions, of corpora long unused and of interrupted writes; `own` stays. */
export async function tidy(root: string, own: string): Promise<void> {
  const now = Date.now();
  const folders = await Promise.all((await namesIn(root)).map((name) => sizeOf(join(root, name), now)));
  let total = 0;
  for (const { folder, bytes, used } of folders.sort((a, b) => b.used - a.used)) {
    total += bytes;
    const isKept = folder === own || (total <= MOST_BYTES && now - used < LONGEST_UNUSED);
    if (!isKept) await fs.rm(folder, { recursive: true, force: true }).catch(() => undefined);
  }
}

async function sizeOf(folder: string, now: number): Promise<{ folder: string; bytes: number; used: number }> {
  let bytes = 0;
  let used = 0;
  for (const name of await namesIn(folder)) {
    const path = join(folder, name);
    const found = await fs.stat(path).catch(() => undefined);
    if (!found) continue;
    if (name.endsWith(PART) && now - found.mtimeMs > LONGEST_PART)
      await fs.rm(path, { force: true }).catch(() => undefined);
    bytes += found.size;
    used = Math.max(used, found.mtimeMs);
  }
  return { folder, bytes, used };
}

const namesIn = (folder: string): Promise<readonly string[]> => fs.readdir(folder).catch(() => []);
