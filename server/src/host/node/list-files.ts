/** All files below a folder; survives loops of links, folders without permission and files that vanish meanwhile. */
import { type Dirent, promises as fs } from 'node:fs';
import { join, relative, sep } from 'node:path';
import picomatch from 'picomatch';

export interface FilesBelow {
  /** Absolute paths, sorted. */
  readonly files: readonly string[];
  /** Folders and links that could not be followed, with the reason. */
  readonly problems: readonly string[];
}

/** `exclude`: globs on the path below `folder`; an excluded folder is not entered. */
export async function listFiles(folder: string, exclude: readonly string[]): Promise<FilesBelow> {
  const isExcluded = picomatch([...exclude], { dot: true });
  const files: string[] = [];
  const problems: string[] = [];
  const seen = new Set<string>();
  const queue = [folder];
  for (let current = queue.pop(); current !== undefined; current = queue.pop()) {
    const real = await fs.realpath(current).catch((error) => note(problems, current, error));
    // A link that leads back up would never end.
    if (real === undefined || seen.has(real)) continue;
    seen.add(real);
    for (const entry of await entriesOf(current, problems)) {
      const path = join(current, entry.name);
      const below = relative(folder, path).split(sep).join('/');
      const kind = await kindOf(entry, path, problems);
      if (kind === 'folder' && !isExcluded(`${below}/_`) && !isExcluded(below)) queue.push(path);
      else if (kind === 'file' && !isExcluded(below)) files.push(path);
    }
  }
  return { files: files.sort(), problems };
}

async function entriesOf(folder: string, problems: string[]): Promise<readonly Dirent[]> {
  try {
    return await fs.readdir(folder, { withFileTypes: true });
  } catch (error) {
    note(problems, folder, error);
    return [];
  }
}

function note(problems: string[], path: string, error: unknown): undefined {
  problems.push(`${path}: ${error instanceof Error ? error.message : String(error)}`);
}

async function kindOf(entry: Dirent, path: string, problems: string[]): Promise<'file' | 'folder' | undefined> {
  if (entry.isFile()) return 'file';
  if (entry.isDirectory()) return 'folder';
  if (!entry.isSymbolicLink()) return undefined;
  const target = await fs.stat(path).catch((error) => note(problems, path, error));
  return target?.isFile() ? 'file' : target?.isDirectory() ? 'folder' : undefined;
}
