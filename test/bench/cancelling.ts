/** How soon a request that a client takes back is given up: milliseconds from the cancellation to its answer. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { CancellationTokenSource, LSPErrorCodes } from 'vscode-languageserver-protocol';
import type { GeneratedArticle } from '../support/generated/corpus.ts';
import type { TestClient } from '../support/language-client.ts';

const ROUNDS = 60;
/** Milliseconds between a request and its cancellation: 0 to this, each as often. */
const LATEST = 12;
/** A place that thousands of articles of a large generated corpus name. */
const QUERIES = ['van', 'haven', 'e'];

/** Of requests that were under way; those that were answered before are left out. */
export async function cancelTimes(
  client: TestClient,
  folder: string,
  articles: readonly GeneratedArticle[],
): Promise<readonly number[]> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    // One that was not opened before, so that its story is new to the server.
    const article = articles[(round * 104_729 + 13) % articles.length];
    if (!article) continue;
    const uri = pathToFileURL(join(folder, 'seeds', article.name)).href;
    const textDocument = { uri };
    await client.open(uri, article.text);
    await client.request('textDocument/foldingRange', { textDocument });
    const position = { line: 2, character: 12 };
    const requests: readonly (readonly [method: string, params: object])[] = [
      ['textDocument/hover', { textDocument, position }],
      ['textDocument/codeLens', { textDocument }],
      ['workspace/symbol', { query: QUERIES[round % QUERIES.length] }],
      ['workspace/diagnostic', { previousResultIds: [] }],
    ];
    for (const [i, [method, params]] of requests.entries()) {
      const delay = (round + i * 3) % (LATEST + 1);
      const time = await cancelTime(client, method, params, delay);
      if (time !== undefined) times.push(time);
    }
    await client.connection.sendNotification('textDocument/didClose', { textDocument });
  }
  return times;
}

async function cancelTime(
  client: TestClient,
  method: string,
  params: object,
  delay: number,
): Promise<number | undefined> {
  const source = new CancellationTokenSource();
  const answer = client.connection.sendRequest(method, params, source.token).then(
    () => undefined,
    ({ code }: { code: number }) => code,
  );
  await new Promise((resolve) => setTimeout(resolve, delay));
  const start = performance.now();
  source.cancel();
  return (await answer) === LSPErrorCodes.RequestCancelled ? performance.now() - start : undefined;
}
