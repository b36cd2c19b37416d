/**
 * The files of one folder, read one by one. A file that is broken keeps the state that it had before; its faults say
 * where it is broken.
 */
import type { Span } from '../../base/span.ts';
import { type Accepted, type AcceptedFile, isGone, readAccepted } from './accepted.ts';
import { type ConfigFile, type Known, readConfig } from './config.ts';
import { type Dictionary, readDictionary } from './dictionary.ts';
import type { Fault } from './json-file.ts';
import { type Names, type NamesFile, namesOf, readNames } from './names.ts';
import { type Project, type ProjectFile, projectOf } from './project.ts';

export interface ProjectFolder {
  /** As last read, broken or not; a file that is left out is not there. */
  readonly texts: { readonly [file in ProjectFile]?: string };
  readonly faults: { readonly [file in ProjectFile]?: readonly Fault[] };
  /** The last state of each that could be used. */
  readonly dictionary?: Dictionary;
  readonly names?: NamesFile;
  readonly accepted?: AcceptedFile;
  readonly baseline?: AcceptedFile;
  readonly config?: ConfigFile;
}

export const EMPTY_FOLDER: ProjectFolder = { texts: {}, faults: {} };

/** `text` is `undefined` where the file is not there. */
export function withFile(
  folder: ProjectFolder,
  file: ProjectFile,
  text: string | undefined,
  known: Known = {},
): ProjectFolder {
  const { [file]: _text, ...texts } = folder.texts;
  const { [file]: _faults, ...faults } = folder.faults;
  if (text === undefined) {
    const { [file]: _state, ...rest } = folder;
    return { ...rest, texts, faults };
  }
  const read = readers[file](text, known);
  return {
    ...folder,
    ...(read.isBroken ? {} : { [file]: read }),
    texts: { ...texts, [file]: text },
    faults: { ...faults, [file]: read.faults },
  };
}

const readers = {
  config: readConfig,
  dictionary: readDictionary,
  names: readNames,
  accepted: readAccepted,
  baseline: readAccepted,
};

/**
 * Folders as one: of settings the first folder that states them counts. `prefix` stands before the articles' paths.
 * `names` are given where they are known to be those of these folders: making them takes long for a long file.
 */
export function projectOfFolders(
  folders: readonly { readonly folder: ProjectFolder; readonly prefix: string }[],
  names: Names = namesOf(folders.flatMap(({ folder }) => folder.names?.entries ?? [])),
): Project {
  return projectOf({
    words: new Set(folders.flatMap(({ folder }) => [...(folder.dictionary?.words ?? [])])),
    names,
    accepted: folders.flatMap(({ folder, prefix }) => {
      const entries = [...(folder.accepted?.entries ?? []), ...(folder.baseline?.entries ?? [])];
      return entries.map((entry) =>
        entry.article === undefined ? entry : { ...entry, article: prefix + entry.article },
      );
    }),
    config: Object.assign({}, ...folders.map(({ folder }) => folder.config?.config ?? {}).reverse()),
  });
}

/** Articles that accepted findings name, for which `goneEntries` wants the texts. */
export const acceptedArticles = ({ accepted }: ProjectFolder): readonly string[] => [
  ...new Set((accepted?.entries ?? []).flatMap(({ article }) => (article === undefined ? [] : [article]))),
];

/** `textOf` gives `null` for an article that is not there, `undefined` for one of which nothing is known. */
export function goneEntries(
  { accepted }: ProjectFolder,
  textOf: (article: string) => string | null | undefined,
): readonly Fault[] {
  if (!accepted) return [];
  return accepted.entries.flatMap((entry: Accepted, i): readonly Fault[] => {
    const text = entry.article === undefined ? undefined : textOf(entry.article);
    if (entry.article === undefined || text === undefined || (text !== null && !isGone(entry, text))) return [];
    const place: Span = accepted.locate(i);
    return [{ ...place, kind: 'gone', detail: entry.article }];
  });
}
