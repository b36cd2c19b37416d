/** What a client learns while it waits: pieces of an answer, how far the work is; and that it can stop it. */
import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import {
  type CallHierarchyIncomingCall,
  type CallHierarchyItem,
  CancellationTokenSource,
  type CodeAction,
  type Location,
  type WorkspaceEdit,
  type WorkspaceSymbol,
} from 'vscode-languageserver-protocol';
import { folderOf } from '../support/files.ts';
import { startClient } from '../support/language-client.ts';

const COUNT = 60;
const article = (i: number): string =>
  `date 2021-05-04\n\nBij een explosie in Zeebrugge vielen dinsdag ${i < 30 ? 'twaalf' : '12'} doden. Saskia Verhaegen bezocht  de haven van Zeebrugge.\n\nDe explosie in Zeebrugge was om negen uur, zei Verhaegen.\n`;

type Told = { readonly token: unknown; readonly value: unknown };

async function start(test: TestContext, window: object = {}, onCreate?: (token: unknown) => void) {
  const names = Array.from({ length: COUNT }, (_, i) => `seeds/${i}.txt`);
  const folder = folderOf(test, Object.fromEntries(names.map((name, i) => [name, article(i)])));
  const told: Told[] = [];
  const client = await startClient(test, {
    folder: folder.uri,
    locale: 'en',
    capabilities: {
      window,
      workspace: { workspaceEdit: { documentChanges: true, changeAnnotationSupport: {} } },
      textDocument: { diagnostic: {}, codeAction: { resolveSupport: { properties: ['edit'] } } },
    },
    prepare(connection) {
      connection.onNotification('$/progress', (params: Told) => void told.push(params));
      connection.onRequest('window/workDoneProgress/create', ({ token }: { token: unknown }) => {
        onCreate?.(token);
        return null;
      });
    },
  });
  const uri = folder.fileUri('seeds/0.txt');
  await client.open(uri, article(0));
  await client.until(async () => {
    const symbols = await client.request<WorkspaceSymbol[]>('workspace/symbol', { query: 'Zeebrugge' });
    return symbols.some(({ containerName }) => containerName?.includes(`${COUNT} articles`)) ? true : undefined;
  });
  const given = (token: unknown): unknown[] => told.filter((each) => each.token === token).map(({ value }) => value);
  return { client, uri, given, textDocument: { uri } };
}

const inZeebrugge = { line: 2, character: article(0).split('\n')[2]?.indexOf('Zeebrugge') ?? 0 };

describe('while a client waits', () => {
  it('gets the pieces of a list, which together are the whole', async (test) => {
    const { client, textDocument, given } = await start(test);
    const both = async <T>(method: string, params: object): Promise<{ whole: T[]; pieces: T[]; sent: number }> => {
      const whole = await client.request<T[]>(method, params);
      const rest = await client.request<T[]>(method, { ...params, partialResultToken: method });
      const sent = given(method) as T[][];
      if (sent.length > 0) assert.deepEqual(rest, [], method);
      return { whole, pieces: [...sent.flat(), ...rest], sent: sent.length };
    };
    const position = inZeebrugge;
    const context = { includeDeclaration: true };
    const references = await both<Location>('textDocument/references', { textDocument, position, context });
    assert.equal(references.whole.length, 3 * COUNT);
    assert.deepEqual(references.pieces, references.whole);
    const symbols = await both<WorkspaceSymbol>('workspace/symbol', { query: 'e' });
    assert.deepEqual(symbols.pieces, symbols.whole);
    const others = await both<Location>('textDocument/implementation', { textDocument, position });
    assert.ok(others.whole.length > 10, String(others.whole.length));
    assert.deepEqual(others.pieces, others.whole);
    const prepared = await client.request<CallHierarchyItem[]>('textDocument/prepareCallHierarchy', {
      textDocument,
      position,
    });
    const calls = await both<CallHierarchyIncomingCall>('callHierarchy/incomingCalls', { item: prepared[0] });
    assert.ok(calls.whole.length > 10, String(calls.whole.length));
    // Texts are read a few at a time: the first articles are there before the last are read.
    assert.ok(calls.sent > 1, String(calls.sent));
    assert.deepEqual(calls.pieces, calls.whole);
  });

  it('is told how far a rename is, where it gave a token', async (test) => {
    const { client, textDocument, given } = await start(test);
    const params = { textDocument, position: inZeebrugge, newName: 'Zeebrug' };
    const edit = await client.request<WorkspaceEdit>('textDocument/rename', { ...params, workDoneToken: 7 });
    assert.equal(edit.documentChanges?.length, COUNT);
    const kinds = given(7).map((value) => (value as { kind: string }).kind);
    assert.deepEqual([kinds[0], kinds.at(-1)], ['begin', 'end']);
  });

  it('is told how far the check of all articles is', async (test) => {
    const { client, given } = await start(test);
    const params = { identifier: 'seedbed', previousResultIds: [], workDoneToken: 'check', partialResultToken: 'part' };
    await client.request('workspace/diagnostic', params);
    const values = given('check') as { kind: string; percentage?: number }[];
    assert.deepEqual([values[0]?.kind, values.at(-1)?.kind], ['begin', 'end']);
    const percentages = values.flatMap(({ percentage }) => (percentage === undefined ? [] : [percentage]));
    assert.deepEqual(
      percentages,
      percentages.toSorted((a, b) => a - b),
    );
    assert.equal(percentages.at(-1), 100);
    assert.ok(given('part').length > 1);
  });

  it('can stop the fixing of all articles', async (test) => {
    const { client, textDocument } = await start(test);
    const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
      textDocument,
      range: { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } },
      context: { diagnostics: [] },
    });
    const all = actions.find(({ title }) => title === 'Fix all of whitespace in the corpus…');
    assert.ok(all, actions.map(({ title }) => title).join());
    const { edit } = await client.request<CodeAction>('codeAction/resolve', all);
    assert.equal(edit?.documentChanges?.length, COUNT);
    const source = new CancellationTokenSource();
    const asking = client.connection.sendRequest('codeAction/resolve', all, source.token);
    source.cancel();
    await assert.rejects(asking, { code: -32800 });
  });
});
