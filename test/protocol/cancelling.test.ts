/** What a client takes back: it is answered with the protocol's own error, and nothing waits for the work it would have been. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { CancellationTokenSource } from 'vscode-languageserver-protocol';
import { folderOf } from '../support/files.ts';
import { PULLS, startClient, type TestClient } from '../support/language-client.ts';

const COUNT = 100;
const article = (i: number): string =>
  `date 2021-05-0${1 + (i % 9)}\n\nBij een brand in Zeebrugge vielen ${i} gewonden. Saskia Verhaegen bezocht  de haven van Zeebrugge.\n\n${'In Zeebrugge werd het stil. '.repeat(4)}\n`;

async function start(test: Parameters<typeof startClient>[0], prepare?: Parameters<typeof startClient>[1]['prepare']) {
  const texts = Object.fromEntries(Array.from({ length: COUNT }, (_, i) => [`seeds/${i}.txt`, article(i)]));
  const folder = folderOf(test, texts);
  const client = await startClient(test, { folder: folder.uri, capabilities: PULLS, ...(prepare && { prepare }) });
  const uri = folder.fileUri('seeds/7.txt');
  await client.open(uri, article(7));
  await client.until(async () => {
    const found = JSON.stringify(await client.request('workspace/symbol', { query: 'Zeebrugge' }));
    return found.includes(`${COUNT} articles`) ? true : undefined;
  });
  return { client, textDocument: { uri } };
}

const inZeebrugge = { line: 2, character: article(7).split('\n')[2]?.indexOf('Zeebrugge') ?? 0 };
const context = { includeDeclaration: true };

const longRequests = (textDocument: object): readonly (readonly [method: string, params: object])[] => [
  ['textDocument/references', { textDocument, position: inZeebrugge, context }],
  ['textDocument/hover', { textDocument, position: inZeebrugge }],
  ['textDocument/codeLens', { textDocument }],
  ['workspace/symbol', { query: 'zee' }],
  ['workspace/diagnostic', { previousResultIds: [] }],
];

/** Notes what was answered, in order. `ask` gives what takes the request back. */
function noting(client: TestClient) {
  const order: string[] = [];
  const answers: Promise<unknown>[] = [];
  const ask = (name: string, method: string, params: object): (() => void) => {
    const source = new CancellationTokenSource();
    answers.push(
      client.connection
        .sendRequest(method, params, source.token)
        .then(() => order.push(name))
        .catch(({ code }: { code: number }) => order.push(`${name} ${code}`)),
    );
    return () => source.cancel();
  };
  return { order, answers, ask };
}

describe('what is cancelled', () => {
  it('is given up before it begins where it was taken back at once', async (test) => {
    const { client, textDocument } = await start(test);
    for (const [method, params] of longRequests(textDocument)) {
      const { order, answers, ask } = noting(client);
      await client.together(() => {
        const cancel = ask('cancelled', method, params);
        ask('twin', method, params);
        ask('next', 'textDocument/semanticTokens/full', { textDocument });
        cancel();
      });
      await Promise.all(answers);
      assert.deepEqual(order.toSorted(), ['cancelled -32800', 'next', 'twin'], method);
      assert.equal(order.at(-1), 'twin', method);
    }
    assert.equal(await client.stop(), 0);
  });

  it('is given up in the middle', async (test) => {
    let isUnderWay = (): void => undefined;
    const { client, textDocument } = await start(test, (connection) =>
      connection.onNotification('$/progress', () => isUnderWay()),
    );
    const underWay = new Promise<void>((resolve) => {
      isUnderWay = resolve;
    });
    const { order, answers, ask } = noting(client);
    const cancel = ask('cancelled', 'workspace/diagnostic', { previousResultIds: [], partialResultToken: 'part' });
    await underWay;
    await client.together(() => {
      cancel();
      ask('twin', 'workspace/diagnostic', { previousResultIds: [] });
      ask('next', 'textDocument/foldingRange', { textDocument });
    });
    await Promise.all(answers);
    assert.deepEqual(order.toSorted(), ['cancelled -32800', 'next', 'twin']);
    assert.equal(order.at(-1), 'twin');
    assert.equal(await client.stop(), 0);
  });
});

describe('what is asked in one breath', () => {
  it('is answered with colours first, in whatever order it was asked', async (test) => {
    const { client, textDocument } = await start(test);
    const { order, answers, ask } = noting(client);
    await client.together(() => {
      void client.change(textDocument.uri, 2, `${article(7)}\nOok Bert Claessens bezocht Zeebrugge.\n`);
      ask('lenses', 'textDocument/codeLens', { textDocument });
      ask('findings', 'textDocument/diagnostic', { textDocument });
      ask('colours', 'textDocument/semanticTokens/full', { textDocument });
      ask('card', 'textDocument/hover', { textDocument, position: inZeebrugge });
    });
    await Promise.all(answers);
    // The card goes before the rest but where its files are read slowly: that order is tested without files (drive.test.ts).
    assert.equal(order[0], 'colours');
    assert.deepEqual(order.toSorted(), ['card', 'colours', 'findings', 'lenses']);
    assert.equal(await client.stop(), 0);
  });
});
