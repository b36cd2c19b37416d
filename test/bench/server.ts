/** What a user waits for: keystroke to diagnostics, hover, definition, over stdio on the sample corpus. */

import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { SemanticTokens } from 'vscode-languageserver-protocol';
import { lineStartsOf, positionAt } from '../../server/src/base/lines.ts';
import { generatedCorpus } from '../support/generated/corpus.ts';
import { connectServer, PULLS, type TestClient } from '../support/language-client.ts';
import { percentile, sampleCorpus, show } from './figures.ts';

const ROUNDS = 200;
/** UTF-16 code units of a very long article, and how often it is edited. */
const LONG = 200_000;
const LONG_ROUNDS = 40;

export async function benchServer(): Promise<void> {
  const started = performance.now();
  const client = await connectServer({ folder: pathToFileURL(resolve('seeds')).href, capabilities: PULLS });
  const [first] = sampleCorpus();
  if (!first) return;
  const uri = pathToFileURL(resolve('seeds', first.name)).href;
  const textDocument = { uri };
  await client.open(uri, first.text);
  await client.request('textDocument/diagnostic', { textDocument });
  const ready = performance.now() - started;
  // Let the index of all articles settle.
  await new Promise((done) => setTimeout(done, 1500));

  const lines = first.text.split('\n');
  const times = new Map<string, readonly number[]>();
  const timed = async (name: string, work: () => Promise<unknown>): Promise<void> => {
    const start = performance.now();
    await work();
    times.set(name, [...(times.get(name) ?? []), performance.now() - start]);
  };
  let previousResultId = '';
  for (let round = 0; round < ROUNDS; round++) {
    const line = round % lines.length;
    const position = { line, character: Math.min(5 + round, lines[line]?.length ?? 0) };
    await timed('bare round trip', () =>
      client.request('textDocument/hover', {
        textDocument: { uri: 'file:///none.txt' },
        position: { line: 0, character: 0 },
      }),
    );
    await timed('keystroke → diagnostics', async () => {
      await client.change(uri, round + 2, `${first.text}${'x'.repeat(round % 7)}`);
      await client.request('textDocument/diagnostic', { textDocument });
    });
    await timed('hover', () => client.request('textDocument/hover', { textDocument, position }));
    await timed('definition', () => client.request('textDocument/definition', { textDocument, position }));
    await timed('semantic tokens', () => client.request('textDocument/semanticTokens/full', { textDocument }));
    await timed('semantic tokens, delta', async () => {
      const params = { textDocument, previousResultId };
      const { resultId } = await client.request<SemanticTokens>('textDocument/semanticTokens/full/delta', params);
      previousResultId = resultId ?? '';
    });
    await timed('rename', () =>
      client.request('textDocument/rename', { textDocument, position, newName: 'Niemand' }).catch(() => undefined),
    );
    const typed = `${first.text.trimEnd()} Volgens ${['Van', 'Ver', 'Ant', 'De', 'Bel'][round % 5]}`;
    await client.change(uri, round + 2 + ROUNDS, typed);
    const end = positionAt(lineStartsOf(typed), typed.length);
    await timed('keystroke → completion', () =>
      client.request('textDocument/completion', { textDocument, position: end }),
    );
    await client.change(uri, round + 3 + ROUNDS, first.text);
    await client.request('textDocument/documentSymbol', { textDocument });
  }
  times.set('keystroke → diagnostics in 200 KB', await longArticle(client));
  show(`Server over stdio, sample corpus, ${ROUNDS} rounds (ms); start → first diagnostics ${ready.toFixed(0)} ms`, [
    ['', 'p50', 'p95', 'p99'],
    ...[...times].map(([name, values]) => [
      name,
      percentile(values, 0.5),
      percentile(values, 0.95),
      percentile(values, 0.99),
    ]),
  ]);
  await client.stop();
}

/** Milliseconds from a keystroke in the middle of a long article to what is found in it. */
async function longArticle(client: TestClient): Promise<readonly number[]> {
  const [long] = generatedCorpus(1, 7, LONG);
  const uri = pathToFileURL(resolve('seeds', 'long.txt')).href;
  const text = long?.text ?? '';
  const middle = text.indexOf('. ', text.length / 2);
  const pull = (): Promise<unknown> => client.request('textDocument/diagnostic', { textDocument: { uri } });
  await client.open(uri, text);
  await pull();
  const times: number[] = [];
  for (let round = 0; round < LONG_ROUNDS; round++) {
    const start = performance.now();
    await client.change(uri, round + 2, `${text.slice(0, middle)}${'x'.repeat(1 + (round % 5))}${text.slice(middle)}`);
    await pull();
    times.push(performance.now() - start);
  }
  return times;
}
