/** Writes a file so that it is either old or new, never half; its mode stays, and a link stays a link. */
import { randomBytes } from 'node:crypto';
import { constants, promises as fs } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Throws the error of the file system. The folder is made where it is not there. */
export async function writeAtomically(path: string, content: string | Uint8Array): Promise<void> {
  await fs.mkdir(dirname(path), { recursive: true });
  const target = await fs.realpath(path).catch(() => path);
  const mode = await fs.stat(target).then(
    (stat) => stat.mode & 0o7777,
    () => undefined,
  );
  const draft = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    const file = await fs.open(draft, 'wx', mode);
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    if (mode !== undefined) await fs.chmod(draft, mode);
    await fs.rename(draft, target);
  } catch (error) {
    await fs.rm(draft, { force: true });
    throw error;
  }
}

/** Whether the file may be written to, by its mode too: renaming over it would get past that. */
export async function isWritable(path: string): Promise<boolean> {
  const stat = await fs.stat(path).catch(() => undefined);
  if (!stat || (stat.mode & 0o222) === 0) return false;
  return fs.access(path, constants.W_OK).then(
    () => true,
    () => false,
  );
}
