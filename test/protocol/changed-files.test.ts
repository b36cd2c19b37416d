/** Files that another program has written since they were indexed: edits are never made at wrong places. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it, type TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import type {
  CodeAction,
  DocumentDiagnosticReport,
  Position,
  TextDocumentEdit,
  TextEdit,
  WorkspaceEdit,
  WorkspaceSymbol,
} from 'vscode-languageserver-protocol';
import { folderOf, type TestFolder } from '../support/files.ts';
import { startClient, type TestClient } from '../support/language-client.ts';

const A = 'De veerboot naar Curaçao vertrok dinsdag. In Curaçao wachtten de de gasten. Rond Curacao was het mistig.\n';
const B = 'De reddingsboot van Curaçao voer uit. Op Curaçao bleef het het stil, zeiden de bewoners van Curacao.\n';
const C = 'Op Curaçao is het feest. Heel Curaçao danst mee. De fanfare van Curaçao speelt op op de kade.\n';
/** So often that two places with another spelling are taken for slips. */
const D = 'Curaçao bloeit. Wie naar Curaçao vaart, ziet Curaçao van ver liggen. '.repeat(4);
const FILES = { 'seeds/a.txt': A, 'seeds/b.txt': B, 'seeds/c.txt': C, 'seeds/d.txt': D };

interface Opened {
  readonly client: TestClient;
  readonly uri: string;
  actions(): Promise<readonly CodeAction[]>;
  resolve(title: string): Promise<WorkspaceEdit | undefined>;
}

async function opened(
  test: TestContext,
  folder: TestFolder,
  initializationOptions: object = {},
  count = 4,
): Promise<Opened> {
  const client = await startClient(test, {
    folder: folder.uri,
    locale: 'en',
    initializationOptions,
    capabilities: {
      textDocument: { diagnostic: {}, codeAction: { resolveSupport: { properties: ['edit'] }, dataSupport: true } },
      workspace: {
        workspaceEdit: { documentChanges: true, resourceOperations: ['create'], changeAnnotationSupport: {} },
      },
    },
  });
  const uri = folder.fileUri('seeds/a.txt');
  await client.open(uri, A);
  await client.until(async () => {
    const symbols = await client.request<WorkspaceSymbol[]>('workspace/symbol', { query: 'Curaçao' });
    return symbols.some(({ containerName }) => containerName?.includes(`${count} articles`)) || undefined;
  });
  const textDocument = { uri };
  const range = { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } };
  const actions = (): Promise<CodeAction[]> =>
    client.request('textDocument/codeAction', { textDocument, range, context: { diagnostics: [] } });
  return {
    client,
    uri,
    actions,
    async resolve(title) {
      const all = await actions();
      const action = all.find((each) => each.title.includes(title));
      assert.ok(action && !action.edit, all.map((each) => each.title).join('\n'));
      return (await client.request<CodeAction>('codeAction/resolve', action)).edit;
    },
  };
}

const editsOf = (edit: WorkspaceEdit | undefined): readonly TextDocumentEdit[] =>
  (edit?.documentChanges ?? []).flatMap((change) => ('textDocument' in change ? [change] : []));

const filesOf = (edit: WorkspaceEdit | undefined): readonly (string | undefined)[] =>
  editsOf(edit).map(({ textDocument }) => textDocument.uri.split('/').at(-1));

/** As an editor makes it of files that are not open. */
function make(folder: TestFolder, edit: WorkspaceEdit | undefined): void {
  for (const change of edit?.documentChanges ?? []) {
    if ('kind' in change) continue;
    const path = fileURLToPath(change.textDocument.uri);
    const name = path.slice(folder.path.length + 1);
    const text = readable(path);
    const lines = text.split('\n');
    const offset = ({ line, character }: Position): number =>
      lines.slice(0, line).reduce((sum, each) => sum + each.length + 1, 0) + character;
    const edits = (change.edits as TextEdit[]).toSorted((a, b) => offset(b.range.start) - offset(a.range.start));
    const after = edits.reduce(
      (now, { range, newText }) => now.slice(0, offset(range.start)) + newText + now.slice(offset(range.end)),
      text,
    );
    folder.write(name, after);
  }
}

function readable(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

describe('files that changed since they were indexed', () => {
  it('are left out of the fixing of all articles', async (test) => {
    const folder = folderOf(test, FILES);
    const { resolve } = await opened(test, folder);
    const title = 'Fix all of repeated-word in the corpus';
    assert.deepEqual(filesOf(await resolve(title)), ['a.txt', 'b.txt', 'c.txt']);
    folder.write('seeds/b.txt', `Nieuw. ${B}`);
    assert.deepEqual(filesOf(await resolve(title)), ['a.txt', 'c.txt']);
  });

  it('make a replacement in all articles be refused, with the name of the file', async (test) => {
    const folder = folderOf(test, FILES);
    const { resolve, client, uri } = await opened(test, folder);
    const title = 'in the whole corpus';
    const edit = await resolve(title);
    assert.deepEqual(filesOf(edit), ['a.txt', 'b.txt']);
    folder.write('seeds/b.txt', `Nieuw. ${B}`);
    await assert.rejects(resolve(title), /b\.txt has changed/);
    const position = { line: 0, character: A.indexOf('Curaçao') };
    const rename = { textDocument: { uri }, position, newName: 'Terschelling' };
    await assert.rejects(client.request('textDocument/rename', rename), /b\.txt/);
    // Told of it, the server knows the new places.
    const changes = [{ uri: folder.fileUri('seeds/b.txt'), type: 2 }];
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
    await client.until(async () => {
      try {
        return await resolve(title);
      } catch {
        return undefined;
      }
    });
    make(folder, await resolve(title));
    assert.equal(readFileSync(folder.file('seeds/b.txt'), 'utf8'), `Nieuw. ${B.replace('Curacao', 'Curaçao')}`);
  });

  it('documents that are open are named with the version that the edit is about', async (test) => {
    const folder = folderOf(test, FILES);
    const { resolve, client } = await opened(test, folder);
    await client.open(folder.fileUri('seeds/b.txt'), B);
    await client.change(folder.fileUri('seeds/b.txt'), 7, `Nieuw. ${B}`);
    const [own, other] = editsOf(await resolve('in the whole corpus'));
    assert.deepEqual([own?.textDocument.version, other?.textDocument.version], [1, 7]);
    const [first] = (other?.edits ?? []) as TextEdit[];
    assert.equal(first?.range.start.character, `Nieuw. ${B}`.indexOf('Curacao'));
  });
});

describe('two windows on one corpus', () => {
  it('accept findings one behind the other without a word from a watcher', async (test) => {
    const folder = folderOf(test, FILES);
    const windows = [await opened(test, folder), await opened(test, folder)] as const;
    make(folder, await windows[0].resolve('Accept here (repeated-word)'));
    make(folder, await windows[1].resolve('Accept here (name-variant)'));
    const entries = JSON.parse(readFileSync(folder.file('.seedbed/accepted.json'), 'utf8')) as { rule: string }[];
    assert.deepEqual(
      entries.map(({ rule }) => rule),
      ['name-variant', 'repeated-word'],
    );
    // What the other window has read by the way is in force there.
    const report = await windows[1].client.until(async () => {
      const found = await windows[1].client.request<DocumentDiagnosticReport>('textDocument/diagnostic', {
        textDocument: { uri: windows[1].uri },
      });
      return 'items' in found && !found.items.some(({ code }) => code === 'repeated-word') ? found : undefined;
    });
    assert.ok(report);
  });
});

describe('a preview', () => {
  it('ticks every change where the client opens it for the making of a file that is there', async (test) => {
    const folder = folderOf(test, FILES);
    const { resolve, uri } = await opened(test, folder, { ticksPreviews: true });
    const edit = await resolve('Fix all of repeated-word in the corpus');
    const [opener] = edit?.documentChanges ?? [];
    assert.ok(opener && 'kind' in opener && opener.kind === 'create');
    assert.deepEqual([opener.uri, opener.options], [uri, { ignoreIfExists: true }]);
    assert.ok(edit?.changeAnnotations?.[opener.annotationId ?? '']?.needsConfirmation);
    const used = new Set(editsOf(edit).flatMap(({ edits }) => edits.map((each) => Reflect.get(each, 'annotationId'))));
    assert.equal(used.size, 1);
    for (const id of used) assert.equal(edit?.changeAnnotations?.[id as string]?.needsConfirmation, undefined);
  });
});
