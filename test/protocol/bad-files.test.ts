/** Files that are no articles, come, go and change while the server runs: it says so where it can, and goes on. */
import assert from 'node:assert/strict';
import { chmodSync, rmSync, symlinkSync, unlinkSync } from 'node:fs';
import { describe, it, type TestContext } from 'node:test';
import type {
  Diagnostic,
  SemanticTokens,
  WorkspaceDiagnosticReport,
  WorkspaceSymbol,
} from 'vscode-languageserver-protocol';
import { folderOf, type TestFolder } from '../support/files.ts';
import { PULLS, startClient, type TestClient } from '../support/language-client.ts';

const A = 'date 2021-05-04\n\nMinister Saskia Verhaegen bezocht dinsdag de haven van Zeebrugge.\n';
const BINARY = Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0, 0, 0);
const LATIN = Buffer.from('Syri\u00eb en Turkije', 'latin1');

interface Watched {
  readonly client: TestClient;
  readonly log: readonly string[];
  tell(...changes: readonly (readonly [name: string, type: 1 | 2 | 3])[]): Promise<void>;
  /** Findings of files that are not open, by the end of their URI. */
  closed(name: string): Promise<readonly Diagnostic[] | undefined>;
  names(query: string): Promise<readonly string[]>;
}

async function watched(test: TestContext, folder: TestFolder): Promise<Watched> {
  const log: string[] = [];
  const client = await startClient(test, {
    folder: folder.uri,
    capabilities: PULLS,
    locale: 'en',
    prepare: (connection) =>
      connection.onNotification('window/logMessage', ({ message }: { message: string }) => void log.push(message)),
  });
  return {
    client,
    log,
    tell: (...changes) =>
      client.connection.sendNotification('workspace/didChangeWatchedFiles', {
        changes: changes.map(([name, type]) => ({ uri: folder.fileUri(name), type })),
      }),
    async closed(name) {
      const report = await client.request<WorkspaceDiagnosticReport>('workspace/diagnostic', { previousResultIds: [] });
      const found = report.items.find(({ uri }) => uri === folder.fileUri(name));
      return found && 'items' in found ? found.items : undefined;
    },
    async names(query) {
      return (await client.request<WorkspaceSymbol[]>('workspace/symbol', { query })).map(({ name }) => name);
    },
  };
}

describe('bad files', () => {
  it('one finding on a closed file that is no text, gone when the file is mended', async (test) => {
    const folder = folderOf(test, { 'seeds/a.txt': A, 'seeds/binary.txt': BINARY, 'seeds/latin.txt': LATIN });
    const { client, closed, log, tell } = await watched(test, folder);
    const [binary] = await client.until(() => closed('seeds/binary.txt'));
    assert.equal(binary?.code, 'encoding');
    assert.match(String(binary?.message), /NUL/);
    const latin = await client.until(() => closed('seeds/latin.txt'));
    assert.deepEqual(
      latin.map(({ code }) => code),
      ['encoding'],
    );
    for (const name of ['binary.txt', 'latin.txt'])
      assert.ok(
        log.some((line) => line.includes(name)),
        name,
      );
    folder.write('seeds/latin.txt', A);
    rmSync(folder.file('seeds/binary.txt'));
    await tell(['seeds/latin.txt', 2], ['seeds/binary.txt', 3]);
    await client.until(async () => ((await closed('seeds/binary.txt')) === undefined ? true : undefined));
    assert.ok(!(await closed('seeds/latin.txt'))?.some(({ code }) => code === 'encoding'));
    assert.equal(await client.stop(), 0);
  });

  it('an article above the limit has one finding and keeps its outline, open or closed', async (test) => {
    const large = `date 2021-05-04\n\n${'Minister Saskia Verhaegen bezocht Zeebrugge.\n\n'.repeat(50_000)}`;
    const folder = folderOf(test, { 'seeds/a.txt': A, 'seeds/large.txt': large });
    const { client, closed } = await watched(test, folder);
    const found = await client.until(() => closed('seeds/large.txt'));
    assert.deepEqual(
      found.map(({ code }) => code),
      ['too-large'],
    );
    const textDocument = { uri: folder.fileUri('seeds/large.txt') };
    await client.open(textDocument.uri, large);
    const report = await client.request<{ items: Diagnostic[] }>('textDocument/diagnostic', { textDocument });
    assert.deepEqual(
      report.items.map(({ code }) => code),
      ['too-large'],
    );
    assert.ok((await client.request<unknown[]>('textDocument/documentSymbol', { textDocument })).length > 1000);
    await client.change(textDocument.uri, 2, A);
    const tokens = await client.request<SemanticTokens>('textDocument/semanticTokens/full', { textDocument });
    assert.ok(tokens.data.length > 0, 'small again: analysed again');
    assert.equal(await client.stop(), 0);
  });

  it('empty, header only and one long line are answered', async (test) => {
    const sentence = 'Verhaegen sprak in Zeebrugge met dokwerkers ‘over de haven’ en zei 19 woorden';
    const line = `${sentence}. `.repeat(8000) + `${sentence} `.repeat(300);
    const files = {
      'seeds/a.txt': A,
      'seeds/empty.txt': '',
      'seeds/header.txt': 'date 2021-05-04\n',
      'seeds/line.txt': line,
    };
    const folder = folderOf(test, files);
    const { client } = await watched(test, folder);
    for (const [name, text] of Object.entries(files)) {
      const textDocument = { uri: folder.fileUri(name) };
      await client.open(textDocument.uri, text);
      const position = { line: 0, character: 4 };
      await client.request('textDocument/diagnostic', { textDocument });
      await client.request('textDocument/hover', { textDocument, position });
      await client.request('textDocument/semanticTokens/full', { textDocument });
      await client.request('textDocument/selectionRange', { textDocument, positions: [position] });
      await client.request('textDocument/foldingRange', { textDocument });
    }
    assert.equal(await client.stop(), 0);
  });

  it('follows folders that vanish or come as a whole, of which an editor tells the folder alone', async (test) => {
    const folder = folderOf(test, { 'seeds/deep/a.txt': A, 'seeds/b.txt': 'Het regende in Temse en Bornem.' });
    const { client, names, tell } = await watched(test, folder);
    const has = (name: string, wanted: boolean) => async () =>
      (await names(name)).includes(name) === wanted ? true : undefined;
    await client.until(has('Zeebrugge', true));
    rmSync(folder.file('seeds/deep'), { recursive: true });
    await tell(['seeds/deep', 3]);
    await client.until(has('Zeebrugge', false));
    folder.write('seeds/again/a.txt', A);
    await tell(['seeds/again', 1]);
    await client.until(has('Zeebrugge', true));
    assert.equal(await client.stop(), 0);
  });

  it('loops of links and broken links end, and are listed in the log', async (test) => {
    const folder = folderOf(test, { 'seeds/a.txt': A });
    symlinkSync(folder.file('seeds'), folder.file('seeds/loop'));
    symlinkSync(folder.file('seeds/nowhere'), folder.file('seeds/broken.txt'));
    symlinkSync(folder.file('seeds/self.txt'), folder.file('seeds/self.txt'));
    const { client, log, names } = await watched(test, folder);
    await client.until(async () => ((await names('Zeebrugge')).length > 0 ? true : undefined));
    await client.until(() => (log.some((line) => line.includes('self.txt')) ? true : undefined));
    assert.ok(
      log.some((line) => line.includes('broken.txt')),
      log.join('\n'),
    );
    unlinkSync(folder.file('seeds/loop'));
    assert.equal(await client.stop(), 0);
  });

  it('a file without permission is listed in the log, and read when it may be', async (test) => {
    const folder = folderOf(test, { 'seeds/a.txt': 'Het regende in Temse en Bornem.', 'seeds/secret.txt': A });
    chmodSync(folder.file('seeds/secret.txt'), 0o000);
    // The superuser may read everything.
    if (process.getuid?.() === 0) return test.skip('run by the superuser');
    const { client, log, names, tell } = await watched(test, folder);
    await client.until(() => (log.some((line) => line.includes('secret.txt')) ? true : undefined));
    chmodSync(folder.file('seeds/secret.txt'), 0o600);
    await tell(['seeds/secret.txt', 2]);
    await client.until(async () => ((await names('Zeebrugge')).length > 0 ? true : undefined));
    assert.equal(await client.stop(), 0);
  });

  it('a document under another spelling of its URI is not a second article', async (test) => {
    const folder = folderOf(test, { 'seeds/a (1).txt': A });
    const { client, closed, names } = await watched(test, folder);
    await client.until(() => closed('seeds/a (1).txt'));
    const uri = folder.fileUri('seeds/a (1).txt').replaceAll('(', '%28').replaceAll(')', '%29');
    await client.open(uri, A.replace('Zeebrugge', 'Temse en Bornem'));
    assert.ok((await names('Temse')).length > 0);
    assert.deepEqual(await names('Zeebrugge'), []);
    await client.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
    await client.until(async () => ((await names('Zeebrugge')).length > 0 ? true : undefined));
    assert.equal(await client.stop(), 0);
  });
});
