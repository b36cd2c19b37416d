/** What the owner of a corpus has laid down in its files, as the rest of Seedbed uses it. */
import { type Acceptances, type Accepted, acceptancesOf } from './accepted.ts';
import type { Config } from './config.ts';
import { type Names, NO_NAMES } from './names.ts';

export interface Project {
  readonly words: ReadonlySet<string>;
  readonly names: Names;
  readonly acceptances: Acceptances;
  readonly config: Config;
}

/** Paths below the folder of the corpus. */
export const PROJECT_FILES = {
  config: 'seedbed.json',
  dictionary: '.seedbed/dictionary.txt',
  names: '.seedbed/names.json',
  accepted: '.seedbed/accepted.json',
  baseline: '.seedbed/baseline.json',
} as const;

/** URI of an article by its path below the folder, whose URI has no slash at its end. */
export const articleUri = (root: string, path: string): string =>
  `${root}/${path.split('/').map(encodeURIComponent).join('/')}`;

export type ProjectFile = keyof typeof PROJECT_FILES;

export interface ProjectParts {
  readonly words: ReadonlySet<string>;
  readonly names: Names;
  readonly accepted: readonly Accepted[];
  readonly config: Config;
}

export const projectOf = ({ words, names, accepted, config }: ProjectParts): Project => ({
  words,
  names,
  acceptances: acceptancesOf(accepted),
  config,
});

export const NO_PROJECT: Project = projectOf({ words: new Set(), names: NO_NAMES, accepted: [], config: {} });
