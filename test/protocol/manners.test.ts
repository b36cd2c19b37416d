/** Clients with bad manners: out of order, in a hurry, or silent. The server neither ends nor hangs. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Hover, SemanticTokens } from 'vscode-languageserver-protocol';
import { folderOf } from '../support/files.ts';
import { PULLS, startClient } from '../support/language-client.ts';

const A = 'date 2021-05-04\n\nMinister Saskia Verhaegen bezocht dinsdag de haven van Zeebrugge.\n';

describe('bad manners', () => {
  it('five hundred edits with requests in between leave the right text', async (test) => {
    const folder = folderOf(test, { 'seeds/a.txt': A });
    const client = await startClient(test, { folder: folder.uri, capabilities: PULLS });
    const uri = folder.fileUri('seeds/a.txt');
    const textDocument = { uri };
    await client.open(uri, A);
    const answers: Promise<unknown>[] = [];
    const position = { line: 2, character: 12 };
    for (let version = 2; version < 502; version++) {
      const range = { start: { line: 2, character: 0 }, end: { line: 2, character: version % 2 === 0 ? 0 : 1 } };
      await client.connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version },
        contentChanges: [{ range, text: version % 2 === 0 ? 'x' : '' }],
      });
      const method = ['hover', 'semanticTokens/full', 'diagnostic', 'definition'][version % 4];
      if (version % 3 === 0) answers.push(client.request(`textDocument/${method}`, { textDocument, position }));
    }
    for (const result of await Promise.allSettled(answers)) {
      // The text went on meanwhile; every other fault would be one of the server.
      if (result.status === 'rejected') assert.ok([-32801, -32800].includes((result.reason as { code: number }).code));
    }
    const after = await client.request<SemanticTokens>('textDocument/semanticTokens/full', { textDocument });
    await client.change(uri, 600, A);
    const again = await client.request<SemanticTokens>('textDocument/semanticTokens/full', { textDocument });
    assert.deepEqual(again.data, after.data);
    assert.equal(await client.stop(), 0);
  });

  it('answers an error before `initialize` and after `shutdown`', async (test) => {
    const early: Promise<unknown>[] = [];
    const params = { textDocument: { uri: 'file:///a.txt' }, position: { line: 0, character: 0 } };
    const folder = folderOf(test, { 'seeds/a.txt': A });
    const client = await startClient(test, {
      folder: folder.uri,
      beforeInitialize: (connection) =>
        void early.push(connection.sendRequest('textDocument/hover', params).catch((error: unknown) => error)),
    });
    assert.equal(((await early[0]) as { code: number }).code, -32002);
    await client.connection.sendRequest('shutdown');
    await assert.rejects(client.request('textDocument/hover', params), { code: -32600 });
    await client.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri: 'file:///a.txt', languageId: 'seed', version: 1, text: A },
    });
    await client.connection.sendNotification('exit');
  });

  it('a client that answers nothing is served all the same', async (test) => {
    const files = Array.from({ length: 220 }, (_, i) => [`seeds/${i}.txt`, A] as const);
    const folder = folderOf(test, Object.fromEntries(files));
    const never = (): Promise<never> => new Promise(() => undefined);
    const client = await startClient(test, {
      folder: folder.uri,
      capabilities: {
        ...PULLS,
        window: { workDoneProgress: true },
        workspace: {
          didChangeWatchedFiles: { dynamicRegistration: true },
          didChangeConfiguration: { dynamicRegistration: true },
          semanticTokens: { refreshSupport: true },
          diagnostics: { refreshSupport: true },
        },
      },
    });
    for (const method of [
      'client/registerCapability',
      'window/workDoneProgress/create',
      'workspace/diagnostic/refresh',
    ])
      client.connection.onRequest(method, never);
    const uri = folder.fileUri('seeds/0.txt');
    await client.open(uri, A);
    await client.until(async () => {
      const hover = await client.request<Hover | null>('textDocument/hover', {
        textDocument: { uri },
        position: { line: 2, character: 12 },
      });
      return JSON.stringify(hover).includes('220 articles') ? true : undefined;
    });
    assert.equal(await client.stop(), 0);
  });

  it('a client that refuses everything is served all the same', async (test) => {
    const folder = folderOf(test, { 'seeds/a.txt': A });
    const client = await startClient(test, {
      folder: folder.uri,
      configuration: () => {
        throw new Error('no');
      },
      capabilities: { ...PULLS, workspace: { semanticTokens: { refreshSupport: true } } },
    });
    client.connection.onRequest('workspace/semanticTokens/refresh', () => {
      throw new Error('no');
    });
    const uri = folder.fileUri('seeds/a.txt');
    await client.open(uri, A);
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 2 }] });
    await new Promise((resolve) => setTimeout(resolve, 400));
    assert.ok(await client.request('textDocument/documentSymbol', { textDocument: { uri } }));
    assert.equal(await client.stop(), 0);
  });
});
