/** The files of the corpus owner for a call of the command line: of the nearest folder upwards that has any. */
import { existsSync, promises as fs } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { lineStartsOf } from '../base/lines.ts';
import { EMPTY_FOLDER, goneEntries, type ProjectFolder, projectOfFolders, withFile } from '../corpus/project/load.ts';
import { PROJECT_FILES, type Project, type ProjectFile } from '../corpus/project/project.ts';
import { decode } from '../protocol/decode.ts';
import { RULES } from '../rules/index.ts';
import { faultFinding } from '../rules/project-file.ts';
import type { Finding } from '../rules/rule.ts';
import type { Terminal } from './command.ts';

export interface CliProject {
  /** Absolute; where there are no such files yet, where they would be made. */
  readonly root: string;
  readonly project: Project;
  readonly folder: ProjectFolder;
  /** Path of an article as accepted findings have it. */
  pathOf(file: string): string;
}

/** `languages`: ids of the packs. */
export async function openProject(
  paths: readonly string[],
  languages: readonly string[],
  withBaseline: boolean,
): Promise<CliProject> {
  const starts = await Promise.all(paths.filter((path) => path !== '-').map(folderOf));
  const root = starts.map(nearest).find((found) => found !== undefined) ?? home(starts[0] ?? process.cwd());
  const known = { rules: RULES.map(({ id }) => id), languages };
  let folder = EMPTY_FOLDER;
  for (const file of FILES) {
    if (file === 'baseline' && !withBaseline) continue;
    const bytes = await fs.readFile(join(root, PROJECT_FILES[file])).catch(() => undefined);
    const decoded = bytes && decode(bytes);
    if (decoded && 'text' in decoded) folder = withFile(folder, file, decoded.text, known);
  }
  return {
    root,
    folder,
    project: projectOfFolders([{ folder, prefix: '' }]),
    pathOf: (file) => relative(root, resolve(file)).split(sep).join('/'),
  };
}

const FILES = Object.keys(PROJECT_FILES) as readonly ProjectFile[];

/** Where there are no files yet: the folder where the user is, if the articles are below it, as an editor has it open. */
function home(folder: string): string {
  const below = relative(process.cwd(), folder);
  return below === '..' || below.startsWith(`..${sep}`) || isAbsolute(below) ? folder : process.cwd();
}

async function folderOf(path: string): Promise<string> {
  const plain = path.replace(/[*?{[(!].*$/s, '');
  const stat = await fs.stat(plain === '' ? '.' : plain).catch(() => undefined);
  return resolve(stat?.isDirectory() ? plain || '.' : dirname(plain === '' ? '.' : plain));
}

function nearest(folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.seedbed')) || existsSync(join(at, PROJECT_FILES.config))) return at;
    if (dirname(at) === at) return undefined;
  }
}

export interface ProjectFindings {
  /** As the user would name it. */
  readonly file: string;
  readonly text: string;
  readonly lineStarts: Uint32Array;
  readonly findings: readonly Finding[];
}

/** What is wrong in the files; `textOf` gives `null` for an article that is not there, by its path. */
export function projectFindings(
  { root, folder }: CliProject,
  textOf: (path: string) => string | null | undefined,
  { locale }: Terminal,
): readonly ProjectFindings[] {
  return FILES.flatMap((name): readonly ProjectFindings[] => {
    const text = folder.texts[name];
    const faults = [...(folder.faults[name] ?? []), ...(name === 'accepted' ? goneEntries(folder, textOf) : [])];
    if (text === undefined || faults.length === 0) return [];
    const file = relative(process.cwd(), join(root, PROJECT_FILES[name]));
    return [
      { file, text, lineStarts: lineStartsOf(text), findings: faults.map((fault) => faultFinding(fault, locale)) },
    ];
  });
}
