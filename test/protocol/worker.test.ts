import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { createContext, runInContext } from 'node:vm';
import { PACK_FILES } from '../../server/src/languages/pack-files.ts';
import { folderOf } from '../support/files.ts';

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: { readonly uris?: readonly string[] };
  readonly result?: unknown;
}

/** Globals of a web worker, and nothing of Node: a bundle that needs more fails here. */
function startWorker(answer: (message: Message) => unknown): {
  ask(method: string, params: unknown): Promise<unknown>;
  tell(method: string, params: unknown): void;
} {
  const waiting = new Map<number, (result: unknown) => void>();
  const self: { onmessage?: (event: { data: unknown }) => void; [name: string]: unknown } = {};
  const send = (data: unknown): void => void setTimeout(() => self.onmessage?.({ data: structuredClone(data) }), 0);
  const postMessage = (message: Message): void => {
    if (message.method === undefined) waiting.get(message.id ?? -1)?.(message.result);
    else if (message.id !== undefined) send({ jsonrpc: '2.0', id: message.id, result: answer(message) ?? null });
  };
  const given = {
    addEventListener: () => undefined,
    self,
    postMessage,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    TextDecoder,
    TextEncoder,
    performance,
    console,
    atob,
    btoa,
    queueMicrotask,
  };
  Object.assign(self, given);
  runInContext(readFileSync('dist/server-worker.js', 'utf8'), createContext(self));
  let id = 0;
  return {
    tell: (method, params) => send({ jsonrpc: '2.0', method, params }),
    ask(method, params) {
      id += 1;
      send({ jsonrpc: '2.0', id, method, params });
      const own = id;
      return new Promise((resolve) => waiting.set(own, resolve));
    },
  };
}

describe('server in a web worker', () => {
  it('reads packs and articles through the client, without anything of Node', async (test) => {
    const folder = folderOf(test, {
      'seeds/a.txt': 'De Belgische premier Els Maes sprak in Gent.',
      'seeds/b.txt': 'Volgens Maes lukt het.',
    });
    const fileOf = (uri: string): string => decodeURIComponent(new URL(uri).pathname);
    const packs = Object.fromEntries(PACK_FILES.map((name) => [name, new Uint8Array(readFileSync(`dist/${name}`))]));
    let answered = false;
    const worker = startWorker(({ method, params }) => {
      // A client need not answer what is asked before.
      assert.ok(answered, `${method} before initialize was answered`);
      if (method === 'seedbed/listFiles') return { uris: ['seeds/a.txt', 'seeds/b.txt'].map(folder.fileUri) };
      if (method === 'seedbed/readFiles') {
        const contentOf = (uri: string) =>
          existsSync(fileOf(uri)) ? readFileSync(fileOf(uri)).toString('base64') : null;
        return { contents: (params?.uris ?? []).map(contentOf) };
      }
      return null;
    });
    await worker.ask('initialize', {
      processId: null,
      rootUri: folder.uri,
      workspaceFolders: [{ uri: folder.uri, name: 'c' }],
      capabilities: {},
      initializationOptions: { packs },
    });
    answered = true;
    worker.tell('initialized', {});
    for (let round = 0; ; round++) {
      const symbols = (await worker.ask('workspace/symbol', { query: 'Maes' })) as {
        name: string;
        containerName: string;
      }[];
      if (symbols.some(({ name, containerName }) => name === 'Els Maes' && containerName.includes('2 articles'))) break;
      assert.ok(round < 200, `not indexed: ${JSON.stringify(symbols)}`);
      await new Promise((done) => setTimeout(done, 20));
    }
  });
});
