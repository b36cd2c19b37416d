/** Requests at the wrong time or about the wrong thing: an answer or the protocol's own error, and the server goes on. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { CancellationTokenSource, type Hover, type MessageConnection } from 'vscode-languageserver-protocol';
import { FEATURES } from '../../server/src/features/index.ts';
import { folderOf } from '../support/files.ts';
import { PULLS, startClient, type TestClient } from '../support/language-client.ts';

const A =
  'date 2021-05-04\n\nMinister Saskia Verhaegen bezocht dinsdag de haven van Zeebrugge. “Mooi”, zei Verhaegen.\n';

interface Place {
  readonly line: number;
  readonly character: number;
}

/** Parameters that fit every method. */
function paramsFor(uri: string, position: Place): object {
  const range = { start: position, end: { line: position.line + 1, character: 0 } };
  const item = { uri, range, selectionRange: range, name: 'x', kind: 1, data: {} };
  return {
    textDocument: { uri },
    position,
    range,
    ranges: [range],
    positions: [position],
    context: { includeDeclaration: true, diagnostics: [] },
    query: 'a',
    newName: 'Verhaeghen',
    previousResultId: 'x',
    options: { tabSize: 2, insertSpaces: true },
    files: [{ oldUri: uri, newUri: `${uri}.txt` }],
    item,
    title: 'x',
    label: 'x',
    name: 'x',
    kind: 1,
    location: { uri },
    data: { textDocument: { uri }, entity: 'person:x', offset: 1e9 },
  };
}

/** What the protocol has for requests that can't be served: cancelled, changed, refused with a reason, wrong parameters. */
const CODES = [-32800, -32801, -32803, -32602];

async function askAll(connection: MessageConnection, uri: string, position: Place): Promise<void> {
  for (const { method } of FEATURES) {
    try {
      await connection.sendRequest(method, paramsFor(uri, position));
    } catch (error) {
      const { code, message } = error as { code: number; message: string };
      assert.ok(CODES.includes(code) && !/output has details/.test(message), `${method}: ${code} ${message}`);
    }
  }
}

const hoverOf = (client: TestClient, uri: string): Promise<Hover | null> =>
  client.request('textDocument/hover', { textDocument: { uri }, position: { line: 2, character: 12 } });

describe('robustness', () => {
  it('answers every method before `initialized`, and when it is closed, unknown or outside', async (test) => {
    const folder = folderOf(test, { 'seeds/a.txt': A });
    const [a, none] = [folder.fileUri('seeds/a.txt'), folder.fileUri('seeds/none.txt')];
    let early: Promise<void> | undefined;
    const client = await startClient(test, {
      folder: folder.uri,
      capabilities: PULLS,
      initialized: (_, connection) => {
        early = askAll(connection, a, { line: 2, character: 12 });
      },
    });
    await early;
    await client.until(async () => (await hoverOf(client, a)) ?? undefined);
    const places = [
      { line: 2, character: 12 },
      { line: 0, character: 0 },
      { line: 99_999, character: 99_999 },
      { line: -1, character: -1 },
      { line: 2, character: 1e9 },
      { line: 1e9, character: 0 },
    ];
    for (const uri of [a, none, 'untitled:Untitled-1', 'x:', ''])
      for (const place of places) await askAll(client.connection, uri, place);
    await client.open(a, A);
    for (const place of places) await askAll(client.connection, a, place);
    assert.ok(await hoverOf(client, a));
    assert.equal(await client.stop(), 0);
  });

  it('answers about an open article while it reads the others, and then about all', async (test) => {
    const files = Object.fromEntries(Array.from({ length: 400 }, (_, i) => [`seeds/${i}.txt`, A.repeat(3)]));
    const folder = folderOf(test, files);
    const client = await startClient(test, { folder: folder.uri, capabilities: PULLS });
    const uri = folder.fileUri('seeds/0.txt');
    await client.open(uri, A);
    const first = JSON.stringify(await hoverOf(client, uri));
    assert.match(first, /Verhaegen/);
    assert.doesNotMatch(first, /400 articles/);
    await client.until(async () =>
      JSON.stringify(await hoverOf(client, uri)).includes('400 articles') ? true : undefined,
    );
    assert.equal(await client.stop(), 0);
  });

  it('gives long work up when it is cancelled, and what was asked later does not wait for it', async (test) => {
    const files = Object.fromEntries(Array.from({ length: 600 }, (_, i) => [`seeds/${i}.txt`, A]));
    const folder = folderOf(test, files);
    const client = await startClient(test, { folder: folder.uri, capabilities: PULLS });
    const uri = folder.fileUri('seeds/0.txt');
    await client.open(uri, A);
    await client.until(async () =>
      JSON.stringify(await hoverOf(client, uri)).includes('600 articles') ? true : undefined,
    );
    const order: string[] = [];
    const source = new CancellationTokenSource();
    const long = client.connection
      .sendRequest('workspace/diagnostic', { previousResultIds: [] }, source.token)
      .then(() => order.push('long'))
      .catch((error: { code: number }) => order.push(`long ${error.code}`));
    await hoverOf(client, uri);
    order.push('hover');
    source.cancel();
    await long;
    assert.deepEqual(order, ['hover', 'long -32800']);
    const renamed = new CancellationTokenSource();
    const rename = client.connection.sendRequest(
      'textDocument/rename',
      { textDocument: { uri }, position: { line: 2, character: 12 }, newName: 'Griet Claessens' },
      renamed.token,
    );
    renamed.cancel();
    await assert.rejects(rename, { code: -32800 });
    assert.ok(await hoverOf(client, uri));
    assert.equal(await client.stop(), 0);
  });

  it('answers for the text as it is now, or says that it has changed', async (test) => {
    const folder = folderOf(test, { 'seeds/a.txt': A });
    const client = await startClient(test, { folder: folder.uri, capabilities: PULLS });
    const uri = folder.fileUri('seeds/a.txt');
    await client.open(uri, A);
    const textDocument = { uri };
    const before = client.request('textDocument/references', {
      textDocument,
      position: { line: 2, character: 12 },
      context: { includeDeclaration: true },
    });
    await client.change(uri, 7, 'Het regende in Temse.\n');
    // A version that goes back: the text that came last counts all the same.
    await client.change(uri, 3, 'Burgemeester Els Maes woont in Temse.\n');
    await before.catch((error: { code: number }) => assert.equal(error.code, -32801));
    const now = await client.request('textDocument/hover', { textDocument, position: { line: 0, character: 15 } });
    assert.match(JSON.stringify(now), /Els Maes/);
    assert.equal(await client.stop(), 0);
  });
});
