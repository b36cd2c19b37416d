/** From the paths on the command line to files: folders are searched, globs expanded, `-` is standard input. */
import { promises as fs } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import picomatch from 'picomatch';
import { anyDepth } from '../corpus/project/config.ts';
import { listFiles } from '../host/node/list-files.ts';
import { DEFAULTS } from '../protocol/settings.ts';
import type { CliProject } from './project.ts';

export interface FoundPaths {
  /** As named by the user, or below a folder named by the user; `-` for standard input. */
  readonly files: readonly string[];
  /** Paths that lead nowhere. */
  readonly missing: readonly string[];
  /** Folders that could not be read. */
  readonly problems: readonly string[];
  /** Folders that were named, and so read whole. */
  readonly folders: readonly string[];
}

/**
 * In a folder every `.txt` file is an article: who names it means it. Only where the owner of the corpus states which
 * files are articles do others stay out.
 */
export async function findPaths(paths: readonly string[], owner: CliProject): Promise<FoundPaths> {
  const files = new Set<string>();
  const folders: string[] = [];
  const isArticle = articleMatcher(owner);
  const missing: string[] = [];
  const problems: string[] = [];
  for (const path of paths) {
    const found = await filesOf(path, problems);
    if (found.length === 0) missing.push(path);
    const isFolder = (await fs.stat(path).catch(() => undefined))?.isDirectory() ?? false;
    if (isFolder) folders.push(path);
    for (const file of found) if (!isFolder || isArticle(file)) files.add(file);
  }
  return { files: [...files], missing, problems, folders };
}

function articleMatcher({ project, pathOf }: CliProject): (file: string) => boolean {
  const { include, exclude } = project.config;
  const isIncluded = include ? picomatch(include.map(anyDepth)) : () => true;
  const isExcluded = exclude ? picomatch(exclude.map(anyDepth)) : () => false;
  return (file) => isIncluded(pathOf(file)) && !isExcluded(pathOf(file));
}

async function filesOf(path: string, problems: string[]): Promise<readonly string[]> {
  if (path === '-') return ['-'];
  const stat = await fs.stat(path).catch(() => undefined);
  if (stat?.isDirectory()) return below(path, '**/*.txt', problems);
  if (stat) return [path];
  const { base, glob, isGlob } = picomatch.scan(path.split(sep).join('/'));
  return isGlob ? below(base === '' ? '.' : base, glob, problems) : [];
}

async function below(folder: string, glob: string, problems: string[]): Promise<readonly string[]> {
  const listing = await listFiles(resolve(folder), DEFAULTS.files.exclude);
  problems.push(...listing.problems);
  const matches = picomatch(glob);
  return listing.files
    .map((file) => relative(resolve(folder), file))
    .filter((file) => matches(file.split(sep).join('/')))
    .map((file) => join(folder, file));
}
