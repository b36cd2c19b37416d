/**
 * After whatever an editor did, the server knows what a fresh one on the same files and documents knows: invariant 8
 * for the whole server. SEEDBED_FUZZ_MINUTES=10 runs longer, each time from another seed;
 * SEEDBED_FUZZ_SEED repeats a run.
 */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Diagnostic } from 'vscode-languageserver-protocol';
import { connectServer, PULLS, type TestClient } from '../support/language-client.ts';
import { fc } from '../support/property.ts';
import { createEditor, type Editor, FILES, type Step, step } from './fuzz-model.ts';

const MINUTES = Number(process.env.SEEDBED_FUZZ_MINUTES ?? 0);
const RUNS = MINUTES > 0 ? 1_000_000 : 6;

it('after any steps of an editor the server is as a fresh one', async (test) => {
  const property = fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 60, size: 'max' }), runOnce);
  const result = await fc.check(property, {
    numRuns: RUNS,
    endOnFailure: true,
    ...(MINUTES > 0 ? { interruptAfterTimeLimit: MINUTES * 60_000 } : { seed: 20 }),
    ...(process.env.SEEDBED_FUZZ_SEED && { seed: Number(process.env.SEEDBED_FUZZ_SEED) }),
  });
  test.diagnostic(`${result.numRuns} runs`);
  if (!result.failed) return;
  const { message } = result.errorInstance instanceof Error ? result.errorInstance : { message: 'no error' };
  assert.fail(`${message}\n${fc.defaultReportMessage(result)}`);
});

async function runOnce(steps: readonly Step[]): Promise<void> {
  const path = mkdtempSync(join(tmpdir(), 'seedbed-fuzz-'));
  const folder = {
    path,
    uri: pathToFileURL(path).href,
    file: (name: string) => join(path, name),
    fileUri: (name: string) => pathToFileURL(join(path, name)).href,
    write: () => undefined,
  };
  const clients: TestClient[] = [];
  try {
    const faults: string[] = [];
    const subject = await startOn(folder.uri, faults);
    clients.push(subject.client);
    const editor = createEditor(subject.client, folder);
    for (const each of steps) {
      await editor.do(each);
      // Some steps come one upon the other, some after the server had time.
      if (each.do === 'write' || each.do === 'close') await new Promise((resolve) => setTimeout(resolve, 5));
    }
    await editor.tellAll();
    await within(10_000, editor.answers(), 'answers to all requests');
    const fresh = await startOn(folder.uri, faults);
    clients.push(fresh.client);
    await configure(fresh.client, editor);
    for (const [uri, { text }] of editor.documents) await fresh.client.open(uri, text);
    await within(10_000, fresh.ready, 'the fresh server');
    await compare(subject.client, fresh.client, editor);
    assert.deepEqual(faults, []);
    for (const client of clients) assert.equal(await within(5000, client.stop(), 'the end'), 0);
  } finally {
    for (const client of clients) client.kill();
    rmSync(path, { recursive: true, force: true });
  }
}

async function startOn(folder: string, faults: string[]): Promise<{ client: TestClient; ready: Promise<void> }> {
  let isReady = (): void => undefined;
  const ready = new Promise<void>((resolve) => {
    isReady = resolve;
  });
  const client = await connectServer({
    folder,
    capabilities: PULLS,
    initializationOptions: { status: true },
    prepare: (connection) =>
      connection.onNotification('seedbed/status', ({ state }: { state: string }) => {
        if (state === 'ready') isReady();
      }),
  });
  client.connection.onNotification('window/logMessage', ({ type, message }: { type: number; message: string }) => {
    // What the library says of broken notifications is no fault of the server.
    if (type === 1 && !/^Notification /.test(message)) faults.push(message);
  });
  return { client, ready };
}

async function configure(client: TestClient, editor: Editor): Promise<void> {
  const settings = { seedbed: { maxFileSize: editor.limit() } };
  await client.connection.sendNotification('workspace/didChangeConfiguration', { settings });
}

/** The first server may still be reading files, so it is asked until it knows the same. */
async function compare(subject: TestClient, fresh: TestClient, editor: Editor): Promise<void> {
  const end = Date.now() + 8000;
  for (;;) {
    const [actual, expected] = [await shown(subject, editor), await shown(fresh, editor)];
    if (JSON.stringify(actual) === JSON.stringify(expected)) return;
    if (Date.now() > end) return assert.deepEqual(actual, expected);
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}

/** What a user could see, in an order of its own. */
async function shown(client: TestClient, { documents }: Editor): Promise<unknown> {
  const uris = [...documents.keys()].sort();
  const all = await client.request<{ items: { uri: string; items: Diagnostic[] }[] }>('workspace/diagnostic', {
    previousResultIds: [],
  });
  return {
    closed: all.items.map(({ uri, items }) => [uri, items]).sort((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1)),
    symbols: await client.request('workspace/symbol', { query: '' }),
    open: await Promise.all(uris.map((uri) => shownOf(client, uri))),
    files: FILES.length,
  };
}

async function shownOf(client: TestClient, uri: string): Promise<unknown> {
  const textDocument = { uri };
  const ask = (method: string, more: object = {}): Promise<unknown> =>
    client.request(`textDocument/${method}`, { textDocument, ...more });
  const positions = [0, 3, 20, 60].map((character) => ({ line: 0, character }));
  return {
    uri,
    diagnostics: await ask('diagnostic'),
    // Their ids count the answers given.
    tokens: ((await ask('semanticTokens/full')) as { data: unknown }).data,
    outline: await ask('documentSymbol'),
    hovers: await Promise.all(positions.map((position) => ask('hover', { position }))),
    references: await ask('references', { position: positions[2], context: { includeDeclaration: true } }),
  };
}

async function within<T>(milliseconds: number, promise: Promise<T>, what: string): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`waited in vain for ${what}`)), milliseconds);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
