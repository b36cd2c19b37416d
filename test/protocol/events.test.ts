import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import type {
  CallHierarchyIncomingCall,
  CallHierarchyItem,
  CodeLens,
  Location,
  LocationLink,
} from 'vscode-languageserver-protocol';
import { folderOf, type TestFolder } from '../support/files.ts';
import { PULLS, startClient, type TestClient } from '../support/language-client.ts';

const ONE =
  'date 2021-05-04\n\nPremier Els Maes en minister Jan Claes sloten maandag in Gent een akkoord over de haven van Zeebrugge. Het parlement stemt vrijdag over het akkoord.';
const TWO =
  'date 2021-05-05\n\nOver de haven van Zeebrugge bereikten Els Maes en Jan Claes maandag in Gent een akkoord. Daarover stemt het parlement vrijdag.';

interface Started {
  readonly client: TestClient;
  readonly folder: TestFolder;
  readonly uri: string;
  readonly refreshed: () => number;
}

async function start(test: TestContext, commands: readonly string[], linkSupport = true): Promise<Started> {
  const folder = folderOf(test, { 'seeds/001.txt': ONE, 'seeds/002.txt': TWO });
  let refreshed = 0;
  const client = await startClient(test, {
    folder: folder.uri,
    capabilities: {
      ...PULLS,
      textDocument: { ...PULLS.textDocument, implementation: { linkSupport } },
      workspace: { codeLens: { refreshSupport: true } },
    },
    initializationOptions: { commands },
    prepare: (connection) =>
      connection.onRequest('workspace/codeLens/refresh', () => {
        refreshed++;
        return null;
      }),
  });
  const uri = folder.fileUri('seeds/001.txt');
  await client.open(uri, ONE);
  return { client, folder, uri, refreshed: () => refreshed };
}

/** Resolved; as soon as both articles were read. */
const lensesOf = ({ client, uri }: Started): Promise<CodeLens[]> =>
  client.until(async () => {
    const lenses = await client.request<CodeLens[]>('textDocument/codeLens', { textDocument: { uri } });
    if (lenses.length === 0) return undefined;
    return Promise.all(lenses.map((lens) => client.request<CodeLens>('codeLens/resolve', lens)));
  });

const WORD = { line: 2, character: ONE.split('\n')[2]?.indexOf('akkoord') ?? 0 };

describe('events over the protocol', () => {
  it('lenses tell the number, and where the passages are to a client that can show them', async (test) => {
    const started = await start(test, ['seedbed.showPassages', 'workbench.action.terminal.sendSequence']);
    const [lens] = await lensesOf(started);
    assert.equal(lens?.command?.title, '1 article on the same event');
    assert.equal(lens?.command?.command, 'seedbed.showPassages');
    const [uri, position, locations] = (lens?.command?.arguments ?? []) as [string, object, Location[]];
    assert.equal(uri, started.uri);
    assert.deepEqual(position, lens?.range.start);
    assert.ok(locations.every((location) => location.uri === started.folder.fileUri('seeds/002.txt')));
    assert.ok(locations.length > 0);
  });

  it('lenses have no command for a client that named none, and are asked for again when articles were read', async (test) => {
    const started = await start(test, []);
    const [lens] = await lensesOf(started);
    assert.deepEqual(lens?.command, { title: '1 article on the same event', command: '' });
    await started.client.until(() => (started.refreshed() > 0 ? true : undefined));
  });

  it('leads to the passage of the other article, as the client takes it', async (test) => {
    for (const linkSupport of [true, false]) {
      const started = await start(test, [], linkSupport);
      await lensesOf(started);
      const { client, uri, folder } = started;
      const at = { textDocument: { uri }, position: WORD };
      const links = await client.request<(Location | LocationLink)[]>('textDocument/implementation', at);
      assert.deepEqual(
        links.map((link) => ('targetUri' in link ? link.targetUri : link.uri)),
        [folder.fileUri('seeds/002.txt')],
      );
      assert.equal('targetUri' in (links[0] ?? {}), linkSupport);
    }
  });

  it('tells the articles that report an event, and refuses what is no item', async (test) => {
    const started = await start(test, []);
    await lensesOf(started);
    const { client, uri, folder } = started;
    const [item] = await client.request<CallHierarchyItem[]>('textDocument/prepareCallHierarchy', {
      textDocument: { uri },
      position: WORD,
    });
    assert.ok(item);
    const calls = await client.request<CallHierarchyIncomingCall[]>('callHierarchy/incomingCalls', { item });
    assert.deepEqual(
      calls.map(({ from }) => from.uri),
      [uri, folder.fileUri('seeds/002.txt')],
    );
    assert.match(calls[1]?.from.name ?? '', /^Over de haven/);
    await assert.rejects(client.request('callHierarchy/incomingCalls', { item: 'x' }), /item/);
    assert.equal(
      await client.request('callHierarchy/outgoingCalls', { item: { ...item, data: { event: 'gone' } } }),
      null,
    );
  });
});
