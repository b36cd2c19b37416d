/** Keeps the corpus in step with the files: all of them at the start, single ones when a watcher tells. */

import picomatch from 'picomatch';
import {
  type Connection,
  FileChangeType,
  type FileEvent,
  type WorkDoneProgressServerReporter,
} from 'vscode-languageserver';
import { type Status, statusNotification } from './messages.ts';
import type { Globs } from './platform.ts';
import { unawaited } from './publish.ts';
import type { Session } from './session.ts';

export interface Indexing {
  /** Lists all files and reads them anew; a call during another runs once more behind it. */
  all(): Promise<void>;
  /** Follows changes of files and folders, of those that belong to the corpus, in one batch. */
  some(changes: readonly FileEvent[]): Promise<void>;
  /** Whether a file belongs to the corpus by its name. */
  includes(uri: string): boolean;
  busy(): boolean;
}

/** `folders` gives the URIs of the workspace folders; `changed` is called when the corpus is in step again. */
export function createIndexing(
  connection: Connection,
  session: Session,
  folders: () => readonly string[],
  changed: () => void,
): Indexing {
  let running: Promise<void> | undefined;
  let again = false;

  /** What watchers told of while all files are listed: the listing may be older. */
  let toldMeanwhile: string[] | undefined;
  let matcher: { readonly files: Globs; readonly matches: (path: string) => boolean } | undefined;

  const matches = (path: string): boolean => {
    const { files } = session.settings();
    if (matcher?.files !== files) matcher = { files, matches: matcherOf(files) };
    return matcher.matches(path);
  };
  const isIncluded = (uri: string): boolean => {
    const path = decodedPath(uri);
    return folders().some((folder) => isBelow(path, decodedPath(folder))) && matches(path);
  };

  const send = (status: Status): void => {
    if (session.client.showsStatus) unawaited(connection.sendNotification(statusNotification, status));
  };

  const pass = async (): Promise<void> => {
    toldMeanwhile = [];
    const listing = await session.platform.listFiles(folders(), session.settings().files);
    for (const problem of listing.problems) session.log.info(`not read: ${problem}`);
    const uris = listing.uris.filter(isIncluded);
    session.corpus.keepOnly([...uris, ...toldMeanwhile]);
    toldMeanwhile = undefined;
    const progress = await begin(connection, session, uris.length);
    await session.corpus.readFiles(uris, (done) => {
      progress?.report(uris.length === 0 ? 100 : (100 * done) / uris.length, `${done}/${uris.length}`);
      send({ state: 'indexing', articles: uris.length, indexed: done, findings: 0 });
    });
    progress?.done();
    logProblems(session, new Map());
    // Nobody waits for the disk.
    void session.corpus.settle(uris);
  };

  const runAll = async (): Promise<void> => {
    do {
      again = false;
      await pass();
    } while (again);
  };

  /** Articles in folders of which an editor may have told nothing but that they are gone. */
  const articlesBelow = (uris: readonly string[]): readonly string[] => {
    const view = session.corpus.view();
    const told = new Set(uris);
    if (told.size === 0) return [];
    return [...view.articles().map(view.uri), ...session.corpus.problems().keys()].filter((uri) => {
      for (let at = uri.lastIndexOf('/'); at > 0; at = uri.lastIndexOf('/', at - 1))
        if (told.has(uri.slice(0, at))) return true;
      return false;
    });
  };

  /** Files in folders that were moved here as a whole. */
  const newBelow = async (changes: readonly FileEvent[], others: readonly string[]): Promise<readonly string[]> => {
    const created = new Set(changes.filter(({ type }) => type === FileChangeType.Created).map(({ uri }) => uri));
    const candidates = others.filter((uri) => created.has(uri) && mayHoldArticles(uri));
    if (candidates.length === 0) return [];
    const { uris } = await session.platform.listFiles(candidates, session.settings().files);
    return uris.filter(isIncluded);
  };
  /** A file has most often an ending, a folder none. */
  const mayHoldArticles = (uri: string): boolean => {
    const path = decodedPath(uri);
    const isPlain = /\/[^/.]+$/.test(path) && !path.includes('/.');
    return isPlain && folders().some((folder) => isBelow(path, decodedPath(folder)));
  };

  return {
    async all() {
      if (running) {
        again = true;
        return running;
      }
      running = runAll().finally(() => {
        running = undefined;
        toldMeanwhile = undefined;
      });
      await running;
      changed();
    },
    async some(changes) {
      const { corpus } = session;
      const uris = [...new Set(changes.map(({ uri }) => corpus.uriOf(uri)))];
      const mine = new Set(uris.filter(isIncluded));
      const others = uris.filter((uri) => !mine.has(uri));
      // Open only: from its closing on an article outside the corpus is none of its articles.
      const left = others.filter((uri) => corpus.view().find(uri) !== undefined && corpus.open(uri) === undefined);
      for (const uri of articlesBelow(others)) mine.add(uri);
      for (const uri of await newBelow(changes, others)) mine.add(uri);
      if (mine.size + left.length === 0) return;
      toldMeanwhile?.push(...mine);
      corpus.remove(left);
      const before = new Map(corpus.problems());
      await corpus.readFiles([...mine]);
      logProblems(session, before);
      changed();
    },
    includes: isIncluded,
    busy: () => running !== undefined,
  };
}

/** Small corpora are there before a progress bar could be read. */
const SHOW_PROGRESS_FROM = 200;
/** Milliseconds. */
const PATIENCE = 1000;

async function begin(
  connection: Connection,
  session: Session,
  count: number,
): Promise<WorkDoneProgressServerReporter | undefined> {
  if (!session.client.showsProgress || count < SHOW_PROGRESS_FROM) return undefined;
  // A client that never answers must not hold up the index.
  const asked = connection.window.createWorkDoneProgress().catch(() => undefined);
  const progress = await Promise.race([asked, new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE))]);
  if (!progress) return undefined;
  progress.begin(session.client.locale === 'nl' ? 'Artikelen lezen' : 'Reading articles', 0);
  return progress;
}

/** Those that were not known `before`. */
function logProblems(session: Session, before: ReadonlyMap<string, string>): void {
  for (const [uri, problem] of session.corpus.problems())
    if (before.get(uri) !== problem) session.log.info(`not read (${problem}): ${uri}`);
}

function matcherOf({ include, exclude }: Globs): (path: string) => boolean {
  const matches = picomatch([...include], { ignore: [...exclude], dot: false });
  return (path) => matches(path);
}

const isBelow = (path: string, folder: string): boolean =>
  path.startsWith(folder.endsWith('/') ? folder : `${folder}/`);

/** The path of a URI, with its escapes decoded where they are valid. */
function decodedPath(uri: string): string {
  const path = uri.replace(/^[a-z][\w+.-]*:\/\/[^/]*/i, '');
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
