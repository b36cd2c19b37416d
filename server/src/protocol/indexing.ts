/** Keeps the corpus in step with the files: all of them at the start, single ones when a watcher tells. */

import picomatch from 'picomatch';
import type { Connection, WorkDoneProgressServerReporter } from 'vscode-languageserver';
import { type Status, statusNotification } from './messages.ts';
import type { Session } from './session.ts';

export interface Indexing {
  /** Lists all files and reads them anew; a call during another runs once more behind it. */
  all(): Promise<void>;
  /** Reads these files, of those that belong to the corpus, in one batch. */
  some(uris: readonly string[]): Promise<void>;
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

  const isIncluded = (uri: string): boolean => {
    const path = decodedPath(uri);
    const { include, exclude } = session.settings().files;
    return picomatch.isMatch(path, [...include], { ignore: [...exclude], dot: false });
  };

  const send = (status: Status): void => {
    if (session.client.showsStatus) void connection.sendNotification(statusNotification, status);
  };

  const pass = async (): Promise<void> => {
    const listing = await session.platform.listFiles(folders(), session.settings().files);
    for (const problem of listing.problems) session.log.info(`not read: ${problem}`);
    const uris = listing.uris.filter(isIncluded);
    session.corpus.keepOnly(new Set(uris));
    const progress = await begin(connection, session, uris.length);
    await session.corpus.readFiles(uris, (done) => {
      progress?.report(uris.length === 0 ? 100 : (100 * done) / uris.length, `${done}/${uris.length}`);
      send({ state: 'indexing', articles: uris.length, indexed: done, findings: 0 });
    });
    progress?.done();
    logProblems(session);
  };

  const runAll = async (): Promise<void> => {
    do {
      again = false;
      await pass();
    } while (again);
  };

  return {
    async all() {
      if (running) {
        again = true;
        return running;
      }
      running = runAll().finally(() => {
        running = undefined;
      });
      await running;
      changed();
    },
    async some(uris) {
      const mine = [...new Set(uris)].filter((uri) => isIncluded(uri) || session.corpus.view().find(uri) !== undefined);
      if (mine.length === 0) return;
      await session.corpus.readFiles(mine);
      changed();
    },
    includes: isIncluded,
    busy: () => running !== undefined,
  };
}

/** Small corpora are there before a progress bar could be read. */
const SHOW_PROGRESS_FROM = 200;

async function begin(
  connection: Connection,
  session: Session,
  count: number,
): Promise<WorkDoneProgressServerReporter | undefined> {
  if (!session.client.showsProgress || count < SHOW_PROGRESS_FROM) return undefined;
  const progress = await connection.window.createWorkDoneProgress();
  progress.begin(session.client.locale === 'nl' ? 'Artikelen lezen' : 'Reading articles', 0);
  return progress;
}

function logProblems(session: Session): void {
  for (const [uri, problem] of session.corpus.problems()) session.log.info(`not read (${problem}): ${uri}`);
}

/** The path of a URI, with its escapes decoded where they are valid. */
function decodedPath(uri: string): string {
  const path = uri.replace(/^[a-z][\w+.-]*:\/\/[^/]*/i, '');
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
