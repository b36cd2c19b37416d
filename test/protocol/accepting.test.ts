import assert from 'node:assert/strict';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { describe, it, type TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { CodeAction, Diagnostic, Location, WorkspaceEdit } from 'vscode-languageserver-protocol';
import { folderOf, type TestFolder } from '../support/files.ts';
import { startClient, type TestClient } from '../support/language-client.ts';

const TEXT =
  'De burgemeester van Temse opende dinsdag de de nieuwe brug.\n\nHij kreeg veel aplaus van de de inwoners van Temse.\n';
const CAPABILITIES = {
  textDocument: {
    diagnostic: {},
    codeAction: { resolveSupport: { properties: ['edit'] }, dataSupport: true },
  },
  workspace: {
    workspaceEdit: { documentChanges: true, resourceOperations: ['create' as const], changeAnnotationSupport: {} },
  },
};

interface Opened {
  readonly folder: TestFolder;
  readonly client: TestClient;
  readonly uri: string;
  diagnostics(): Promise<readonly Diagnostic[]>;
  actions(at: Diagnostic): Promise<readonly CodeAction[]>;
  resolve(action: CodeAction): Promise<CodeAction>;
}

async function opened(test: TestContext, files: { readonly [name: string]: string } = {}): Promise<Opened> {
  const folder = folderOf(test, { 'seeds/a.txt': TEXT, ...files });
  const client = await startClient(test, { folder: folder.uri, capabilities: CAPABILITIES });
  const uri = folder.fileUri('seeds/a.txt');
  await client.open(uri, TEXT);
  const textDocument = { uri };
  return {
    folder,
    client,
    uri,
    diagnostics: async () =>
      (await client.request<{ items: Diagnostic[] }>('textDocument/diagnostic', { textDocument })).items,
    actions: ({ range }) =>
      client.request('textDocument/codeAction', { textDocument, range, context: { diagnostics: [] } }),
    resolve: (action) => client.request('codeAction/resolve', action),
  };
}

const ofRule = (items: readonly Diagnostic[], rule: string): readonly Diagnostic[] =>
  items.filter(({ code }) => code === rule);

/** Makes the edit of one file on disk, as an editor would that has it not open, and tells the server. */
async function made({ client, folder }: Opened, edit: WorkspaceEdit | undefined): Promise<string> {
  for (const change of edit?.documentChanges ?? []) {
    if (!('textDocument' in change)) continue;
    const path = fileURLToPath(change.textDocument.uri);
    const isNew = !existsSync(path);
    let text = isNew ? '' : readFileSync(path, 'utf8');
    for (const { range, newText } of change.edits as { range: Diagnostic['range']; newText: string }[]) {
      const lines = text.split('\n');
      const offset = ({ line, character }: { line: number; character: number }) =>
        lines.slice(0, line).reduce((sum, each) => sum + each.length + 1, 0) + character;
      text = text.slice(0, offset(range.start)) + newText + text.slice(offset(range.end));
    }
    folder.write(path.slice(folder.path.length + 1), text);
    const changes = [{ uri: change.textDocument.uri, type: isNew ? 1 : 2 }];
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
    return text;
  }
  throw new Error('no edit of a file');
}

describe('accepting', () => {
  it('here: one finding is gone at once, stays gone after edits elsewhere, comes back with its words', async (test) => {
    const corpus = await opened(test);
    const [first, second] = ofRule(await corpus.diagnostics(), 'repeated-word');
    assert.ok(first && second);
    const action = (await corpus.actions(first)).find(({ title }) => title.startsWith('Accept here'));
    assert.ok(action && !action.edit);
    const { edit } = await corpus.resolve(action);
    const text = await made(corpus, edit);
    assert.match(text, /^\[\n {2}\{ "article": "seeds\/a.txt", "rule": "repeated-word", "quotation": ".*de de/);
    const left = await corpus.client.until(async () => {
      const now = ofRule(await corpus.diagnostics(), 'repeated-word');
      return now.length === 1 ? now : undefined;
    });
    assert.deepEqual(left[0]?.range, second.range);
    await corpus.client.change(corpus.uri, 2, `Het regende in Gent.\n\n${TEXT}`);
    assert.equal(ofRule(await corpus.diagnostics(), 'repeated-word').length, 1);
    await corpus.client.change(corpus.uri, 3, TEXT.replace('dinsdag de de', 'dinsdag van van'));
    assert.equal(ofRule(await corpus.diagnostics(), 'repeated-word').length, 2);
  });

  it('a word goes into the dictionary', async (test) => {
    const corpus = await opened(test);
    const [slip] = ofRule(await corpus.diagnostics(), 'spelling');
    assert.ok(slip);
    const action = (await corpus.actions(slip)).find(({ title }) => title.includes('dictionary'));
    assert.ok(action);
    assert.equal(await made(corpus, (await corpus.resolve(action)).edit), 'aplaus\n');
    await corpus.client.until(async () =>
      ofRule(await corpus.diagnostics(), 'spelling').length === 0 ? true : undefined,
    );
    // Undone: the file is gone, and the finding is back.
    rmSync(corpus.folder.file('.seedbed/dictionary.txt'));
    const changes = [{ uri: corpus.folder.fileUri('.seedbed/dictionary.txt'), type: 3 }];
    await corpus.client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
    await corpus.client.until(async () => ofRule(await corpus.diagnostics(), 'spelling')[0]);
  });

  it('an action for a text that went on is refused', async (test) => {
    const corpus = await opened(test);
    const [first] = ofRule(await corpus.diagnostics(), 'repeated-word');
    assert.ok(first);
    const action = (await corpus.actions(first)).find(({ title }) => title.startsWith('Accept here'));
    assert.ok(action);
    await corpus.client.change(corpus.uri, 2, `Gent.\n\n${TEXT}`);
    await assert.rejects(corpus.resolve(action), /changed/);
  });

  it('a file of the owner that is edited in the editor counts at once, unsaved', async (test) => {
    const corpus = await opened(test, { '.seedbed/dictionary.txt': '' });
    await corpus.client.until(async () => ofRule(await corpus.diagnostics(), 'spelling')[0]);
    await corpus.client.open(corpus.folder.fileUri('.seedbed/dictionary.txt'), 'aplaus\n');
    await corpus.client.until(async () =>
      ofRule(await corpus.diagnostics(), 'spelling').length === 0 ? true : undefined,
    );
  });
});

describe('files of the corpus owner', () => {
  it('show their faults at their place, and the last good state stays in force', async (test) => {
    const accepted = '[\n  { "rule": "repeated-word", "quotation": "de de" }\n]\n';
    const corpus = await opened(test, { 'seedbed.json': '{ "rules": { "spelling": "off", "x": "off" } }' });
    const settings = await corpus.client.until(() =>
      corpus.client.diagnostics.get(corpus.folder.fileUri('seedbed.json')),
    );
    assert.deepEqual(
      settings.map(({ code, range }) => [code, range.start.character]),
      [['project-file', 32]],
    );
    assert.equal(ofRule(await corpus.diagnostics(), 'spelling').length, 0);
    corpus.folder.write('seedbed.json', `<<<<<<< HEAD\n${accepted}`);
    const uri = corpus.folder.fileUri('seedbed.json');
    await corpus.client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 2 }] });
    await corpus.client.until(() =>
      corpus.client.diagnostics.get(uri)?.some(({ severity }) => severity === 1) ? true : undefined,
    );
    assert.equal(ofRule(await corpus.diagnostics(), 'spelling').length, 0);
    assert.match(readFileSync(corpus.folder.file('seedbed.json'), 'utf8'), /^<<<<<<< HEAD/);
  });

  it('say which accepted words are gone', async (test) => {
    const corpus = await opened(test, {
      '.seedbed/accepted.json': '[\n  { "rule": "spelling", "quotation": "zeewoord", "article": "seeds/a.txt" }\n]\n',
    });
    const faults = await corpus.client.until(() =>
      corpus.client.diagnostics.get(corpus.folder.fileUri('.seedbed/accepted.json')),
    );
    assert.deepEqual(
      faults.map(({ severity, range }) => [severity, range.start.line]),
      [[4, 1]],
    );
  });
});

describe('an accepted finding whose words are gone', () => {
  const entry = (quotation: string, article: string): string =>
    `{ "article": "${article}", "rule": "spelling", "quotation": "${quotation}" }`;
  const accepted = `[\n  ${entry('zeewoord', 'seeds/a.txt')},\n  ${entry('aplaus', 'seeds/a.txt')},\n  ${entry('é', 'seeds/weg.txt')}\n]\n`;

  it('can be taken out of the file, line by line', async (test) => {
    const corpus = await opened(test, { '.seedbed/accepted.json': accepted });
    const uri = corpus.folder.fileUri('.seedbed/accepted.json');
    const faults = await corpus.client.until(() => corpus.client.diagnostics.get(uri));
    assert.deepEqual(
      faults.map(({ range }) => range.start.line),
      [1, 3],
    );
    const actionsAt = (line: number): Promise<CodeAction[]> =>
      corpus.client.request('textDocument/codeAction', {
        textDocument: { uri },
        range: { start: { line, character: 4 }, end: { line, character: 4 } },
        context: { diagnostics: faults },
      });
    // The words of this one are there.
    assert.deepEqual(await actionsAt(2), []);
    const [last] = await actionsAt(3);
    assert.equal(last?.title, 'Remove this entry');
    assert.equal(await made(corpus, last?.edit), accepted.replace(`,\n  ${entry('é', 'seeds/weg.txt')}`, ''));
    const [first] = await actionsAt(1);
    assert.equal(await made(corpus, first?.edit), `[\n  ${entry('aplaus', 'seeds/a.txt')}\n]\n`);
    await corpus.client.until(() => (corpus.client.diagnostics.get(uri)?.length === 0 ? true : undefined));
  });

  it('says nothing where it can’t be known, and answers other requests on the file with nothing', async (test) => {
    const corpus = await opened(test, { '.seedbed/accepted.json': '[\n  { "rule": "spelling" }\n]\n' });
    const textDocument = { uri: corpus.folder.fileUri('.seedbed/accepted.json') };
    const position = { line: 1, character: 4 };
    const range = { start: position, end: position };
    await corpus.diagnostics();
    const asked = { textDocument, range, context: { diagnostics: [] } };
    assert.deepEqual(await corpus.client.request('textDocument/codeAction', asked), []);
    assert.equal(await corpus.client.request('textDocument/hover', { textDocument, position }), null);
  });
});

describe('a file of the owner in a folder that is none of the workspace', () => {
  it('shows its faults while it is open, and that it is not in force', async (test) => {
    const corpus = await opened(test);
    const uri = corpus.folder.fileUri('seeds/.seedbed/names.json');
    await corpus.client.open(uri, '[\n  { "name": "Temse", "soort": "location" }\n]\n');
    const faults = await corpus.client.until(() => corpus.client.diagnostics.get(uri));
    assert.deepEqual(
      faults.map(({ severity, range }) => [severity, range.start.line]),
      [
        [3, 0],
        [2, 1],
      ],
    );
    await corpus.client.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
    await corpus.client.until(() => (corpus.client.diagnostics.get(uri)?.length === 0 ? true : undefined));
  });
});

describe('names file', () => {
  it('of 100,000 entries: is read, and one is added and found', async (test) => {
    const entries = Array.from({ length: 100_000 }, (_, i) => `{ "name": "Naam${i} Vandermolen${i}" }`);
    const started = performance.now();
    const corpus = await opened(test, { '.seedbed/names.json': `[\n  ${entries.join(',\n  ')}\n]\n` });
    const passed = (): string => `${((performance.now() - started) / 1000).toFixed(1)} s`;
    assert.ok((await corpus.diagnostics()).length > 0);
    test.diagnostic(`findings after ${passed()}`);
    const uri = corpus.folder.fileUri('.seedbed/names.json');
    await corpus.client.open(uri, `[\n  { "name": "Temse", "aliases": ["Tamise"] },\n  ${entries.join(',\n  ')}\n]\n`);
    const params = { textDocument: { uri: corpus.uri }, position: { line: 0, character: 22 } };
    const place = await corpus.client.until(
      async () => (await corpus.client.request<Location | null>('textDocument/declaration', params)) ?? undefined,
    );
    test.diagnostic(`an entry at the top in force after ${passed()}`);
    assert.deepEqual(place.range.start, { line: 1, character: 12 });
    const edited = performance.now();
    await corpus.client.change(corpus.uri, 2, `${TEXT}Nog een zin.\n`);
    assert.ok((await corpus.diagnostics()).length > 0);
    test.diagnostic(`findings after an edit: ${(performance.now() - edited).toFixed(0)} ms`);
    const again = performance.now();
    await corpus.client.change(corpus.uri, 3, `${TEXT}Nog één zin.\n`);
    assert.ok((await corpus.diagnostics()).length > 0);
    test.diagnostic(`findings after another edit: ${(performance.now() - again).toFixed(0)} ms`);
  });

  it('declaration and type definition lead to the entry', async (test) => {
    const names = '[\n  { "name": "Gent", "type": "location" },\n  { "name": "Temse", "aliases": ["Tamise"] }\n]\n';
    const corpus = await opened(test, { '.seedbed/names.json': names });
    const params = { textDocument: { uri: corpus.uri }, position: { line: 0, character: 22 } };
    for (const method of ['textDocument/declaration', 'textDocument/typeDefinition']) {
      const place = await corpus.client.until(
        async () =>
          (await corpus.client.request<{ uri: string; range: Diagnostic['range'] } | null>(method, params)) ??
          undefined,
      );
      assert.match(place.uri, /names\.json$/);
      assert.deepEqual(place.range.start, { line: 2, character: 12 });
    }
  });
});

describe('fix all', () => {
  it('of a rule in the corpus: one edit with a preview, open documents with their version', async (test) => {
    const corpus = await opened(test, { 'seeds/b.txt': 'De markt in in Gent bleef dinsdag open voor iedereen.\n' });
    await corpus.client.until(async () => {
      const found = await corpus.client.request<unknown[]>('workspace/symbol', { query: 'Gent' });
      return found.length > 0 ? true : undefined;
    });
    const [first] = ofRule(await corpus.diagnostics(), 'repeated-word');
    assert.ok(first);
    const action = (await corpus.actions(first)).find(({ title }) => title.includes('in the corpus'));
    assert.ok(action && !action.edit);
    const { edit } = await corpus.resolve(action);
    const changes = (edit?.documentChanges ?? []).flatMap((change) => ('textDocument' in change ? [change] : []));
    const byName = new Map(changes.map((change) => [change.textDocument.uri.split('/').at(-1), change]));
    assert.equal(byName.get('a.txt')?.textDocument.version, 1);
    assert.equal(byName.get('a.txt')?.edits.length, 2);
    assert.equal(byName.get('b.txt')?.textDocument.version, null);
    assert.ok(Object.values(edit?.changeAnnotations ?? {}).every(({ needsConfirmation }) => needsConfirmation));
    assert.ok(changes.every(({ edits }) => edits.every((each) => 'annotationId' in each)));
  });

  it('source.fixAll.seedbed mends the whole file', async (test) => {
    const corpus = await opened(test);
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    const context = { diagnostics: [], only: ['source.fixAll'] };
    const [action] = await corpus.client.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri: corpus.uri },
      range,
      context,
    });
    assert.equal(action?.kind, 'source.fixAll.seedbed');
    const text = await made(corpus, (await corpus.resolve(action)).edit);
    assert.doesNotMatch(text, /de de|aplaus/);
  });
});
