/** Folders of files for tests, gone afterwards. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

export interface TestFolder {
  readonly path: string;
  readonly uri: string;
  file(name: string): string;
  fileUri(name: string): string;
  write(name: string, content: string | Uint8Array): void;
}

/** `test`: the context of a test, or `{ after }` of node:test for a whole suite. */
export function folderOf(
  test: { after(work: () => void): void },
  files: { readonly [name: string]: string | Uint8Array },
): TestFolder {
  const path = mkdtempSync(join(tmpdir(), 'seedbed-test-'));
  test.after(() => rmSync(path, { recursive: true, force: true }));
  const folder: TestFolder = {
    path,
    uri: pathToFileURL(path).href,
    file: (name) => join(path, name),
    fileUri: (name) => pathToFileURL(join(path, name)).href,
    write(name, content) {
      mkdirSync(dirname(join(path, name)), { recursive: true });
      writeFileSync(join(path, name), content);
    },
  };
  for (const [name, content] of Object.entries(files)) folder.write(name, content);
  return folder;
}
