/** Lists the files below a folder by reading folders one by one, for file systems that VS Code can't search. */

/** Name and kind (as `FileType` of VS Code has it) of what is in a folder. */
type Entries = readonly (readonly [name: string, kind: number])[];

const FOLDER = 2;
const LINK = 64;
/** What never holds articles. */
const SKIPPED: ReadonlySet<string> = new Set(['node_modules', '.git']);
/** Each folder is a request over a network, most often. */
const MOST_FILES = 50_000;
const AT_ONCE = 8;

/**
 * Paths below the folder, with `/` between names. `read` gives the entries of the folder with this path, '' for the
 * first; a folder that it rejects counts as empty. Links to folders are not followed: they may lead round.
 */
export async function walk(read: (path: string) => PromiseLike<Entries>): Promise<readonly string[]> {
  const files: string[] = [];
  const folders = [''];
  while (folders.length > 0 && files.length < MOST_FILES) {
    const batch = folders.splice(0, AT_ONCE);
    const found = await Promise.all(batch.map((path) => entriesOf(read, path)));
    for (const [i, entries] of found.entries()) {
      for (const [name, kind] of entries) {
        const path = batch[i] === '' ? name : `${batch[i]}/${name}`;
        if ((kind & FOLDER) === 0) files.push(path);
        else if ((kind & LINK) === 0 && !SKIPPED.has(name)) folders.push(path);
      }
    }
  }
  return files;
}

async function entriesOf(read: (path: string) => PromiseLike<Entries>, path: string): Promise<Entries> {
  try {
    return await read(path);
  } catch {
    return [];
  }
}
