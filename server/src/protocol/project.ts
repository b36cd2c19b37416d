/**
 * The files of the corpus owner in the folders of the workspace: read at the start, followed as they change on disk or
 * in the editor. What they say together is one `Project`.
 */
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { lineEnd, lineStartsOf } from '../base/lines.ts';
import type { Fault } from '../corpus/project/json-file.ts';
import {
  acceptedArticles,
  EMPTY_FOLDER,
  goneEntries,
  type ProjectFolder,
  projectOfFolders,
  withFile,
} from '../corpus/project/load.ts';
import type { NamesFile } from '../corpus/project/names.ts';
import { articleUri, NO_PROJECT, PROJECT_FILES, type Project, type ProjectFile } from '../corpus/project/project.ts';
import type { ProjectPlace, ProjectRequest } from '../features/feature.ts';
import { RULES } from '../rules/index.ts';
import { decode } from './decode.ts';
import type { FileContent, Platform } from './platform.ts';

export interface ProjectFaults {
  readonly uri: string;
  readonly text: string;
  readonly faults: readonly Fault[];
}

export interface Projects extends ProjectRequest {
  /** Reads the files of these folders anew. */
  open(folders: readonly string[]): Promise<void>;
  /** Whether a URI is that of one of the files. */
  owns(uri: string): boolean;
  /** The file in the editor counts. */
  touch(document: TextDocument): void;
  /** The file on disk counts again, or has changed. */
  reread(uris: readonly string[]): Promise<void>;
  /** Reads the files of the folder of an article anew, where another program may have written them. */
  refresh(uri: string): Promise<void>;
  placeOf(uri: string): ProjectPlace | undefined;
  /** The file is no longer in the editor. */
  forget(uri: string): void;
  /** Of every file that is there; `textOf` as for `goneEntries`, by URI. */
  faults(textOf: (uri: string) => string | null | undefined): readonly ProjectFaults[];
  /** All that the files say, by folder. */
  texts(): readonly (readonly [root: string, texts: ProjectFolder['texts']])[];
  /** URIs of articles that accepted findings name. */
  acceptedIn(): readonly string[];
}

/** UTF-16 code units from which on a file is read when typing pauses: a long one takes a moment. */
const LONG = 200_000;
/** Milliseconds. */
const LATER = 300;

const FILES = Object.keys(PROJECT_FILES) as readonly ProjectFile[];

/** `languages`: ids of the packs. `changed` is called when what the files say has changed. */
export function createProjects(platform: Platform, languages: readonly string[], changed: () => void): Projects {
  let folders = new Map<string, ProjectFolder>();
  let current: Project = NO_PROJECT;
  const documents = new Map<string, TextDocument>();
  /** Opened, of folders that are none of the workspace: not in force, but their faults are shown all the same. */
  const loose = new Map<string, LooseFile>();
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  const known = { rules: RULES.map(({ id }) => id), languages };

  const placeOf = (uri: string): ProjectPlace | undefined => {
    if (!OWN.test(uri)) return undefined;
    for (const root of folders.keys())
      for (const file of FILES) if (fileUri(root, file) === platform.canonical(uri)) return { root, file };
    return undefined;
  };
  const set = (root: string, file: ProjectFile, text: string | undefined): void => {
    const folder = folders.get(root);
    if (folder && folder.texts[file] !== text) folders.set(root, withFile(folder, file, text, known));
  };
  /** The names files that the names in force were made from. */
  let namesFrom: readonly (NamesFile | undefined)[] = [];
  const settle = (): void => {
    const from = [...folders.values()].map(({ names }) => names);
    const isSame = from.length === namesFrom.length && from.every((file, i) => file === namesFrom[i]);
    const parts = [...folders].map(([root, folder]) => ({ folder, prefix: `${decoded(root)}/` }));
    current = projectOfFolders(parts, isSame ? current.names : undefined);
    namesFrom = from;
    changed();
  };
  /** Gives whether one of them says something else now. */
  const readInto = async (places: readonly ProjectPlace[]): Promise<boolean> => {
    const uris = places.map(({ root, file }) => fileUri(root, file));
    const contents = await platform.readFiles(uris).catch(() => []);
    const before = folders;
    folders = new Map(before);
    for (const [i, { root, file }] of places.entries()) {
      const document = documents.get(fileUri(root, file));
      set(root, file, document ? document.getText() : textOf(contents[i]));
    }
    return [...folders].some(([root, folder]) => before.get(root) !== folder);
  };
  /** The document in the editor says this now. */
  const take = (document: TextDocument): void => {
    const place = placeOf(document.uri);
    if (place) {
      set(place.root, place.file, document.getText());
      settle();
      return;
    }
    const file = FILES.find((each) => document.uri.endsWith(`/${PROJECT_FILES[each]}`));
    if (!file) return;
    loose.set(document.uri, { file, folder: withFile(EMPTY_FOLDER, file, document.getText(), known) });
    changed();
  };
  const rootOf = (uri: string): string | undefined =>
    [...folders.keys()].filter((root) => uri.startsWith(`${root}/`)).sort((a, b) => b.length - a.length)[0];

  return {
    current: () => current,
    rootOf: (uri) => rootOf(platform.canonical(uri)),
    pathOf: (uri) => decoded(platform.canonical(uri)),
    file(root, file) {
      const uri = fileUri(root, file);
      const document = documents.get(uri);
      const text = document ? document.getText() : folders.get(root)?.texts[file];
      return { uri, text, version: document?.version ?? null };
    },
    async open(uris) {
      const roots = uris.map((uri) => platform.canonical(uri).replace(/\/+$/, ''));
      folders = new Map(roots.map((root) => [root, folders.get(root) ?? EMPTY_FOLDER]));
      for (const uri of [...loose.keys()]) if (placeOf(uri)) loose.delete(uri);
      await readInto(roots.flatMap((root) => FILES.map((file) => ({ root, file }))));
      settle();
    },
    owns: (uri) => OWN.test(uri),
    touch(document) {
      documents.set(platform.canonical(document.uri), document);
      clearTimeout(timers.get(document.uri));
      if (document.getText().length < LONG) take(document);
      else
        timers.set(
          document.uri,
          setTimeout(() => take(document), LATER),
        );
    },
    async reread(uris) {
      const places = uris.flatMap((uri) => placeOf(uri) ?? []);
      if (places.length === 0) return;
      if (await readInto(places)) settle();
    },
    async refresh(uri) {
      const root = rootOf(platform.canonical(uri));
      if (root !== undefined && (await readInto(FILES.map((file) => ({ root, file }))))) settle();
    },
    placeOf,
    faults: (articleText) => [
      ...[...loose].map(([uri, { file, folder }]): ProjectFaults => {
        const text = folder.texts[file] ?? '';
        const unused: Fault = { start: 0, end: lineEnd(text, lineStartsOf(text), 0), kind: 'unused', detail: '' };
        return { uri, text, faults: [unused, ...(folder.faults[file] ?? [])] };
      }),
      ...[...folders].flatMap(([root, folder]) =>
        FILES.flatMap((file): readonly ProjectFaults[] => {
          const text = folder.texts[file];
          if (text === undefined) return [];
          const gone = file === 'accepted' ? goneEntries(folder, (path) => articleText(articleUri(root, path))) : [];
          const faults = [...(folder.faults[file] ?? []), ...gone];
          return [{ uri: fileUri(root, file), text, faults }];
        }),
      ),
    ],
    texts: () => [...folders].map(([root, { texts }]) => [root, texts]),
    acceptedIn: () =>
      [...folders].flatMap(([root, folder]) => acceptedArticles(folder).map((path) => articleUri(root, path))),
    forget(uri) {
      clearTimeout(timers.get(uri));
      documents.delete(platform.canonical(uri));
      if (loose.delete(uri)) changed();
    },
  };
}

interface LooseFile {
  readonly file: ProjectFile;
  readonly folder: ProjectFolder;
}

/** By their names, so that one that is opened before the folders are known is no article either. */
const OWN = /\/(?:seedbed\.json|\.seedbed\/(?:dictionary\.txt|(?:names|accepted|baseline)\.json))$/;

const fileUri = (root: string, file: ProjectFile): string => `${root}/${PROJECT_FILES[file]}`;

/** A file that is no text counts as one that is not there. */
function textOf(content: FileContent | undefined): string | undefined {
  const read = content && 'bytes' in content ? decode(content.bytes) : undefined;
  return read && 'text' in read ? read.text : undefined;
}

function decoded(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}
