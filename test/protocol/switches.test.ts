/** Features that a setting switches: registered while the server runs where the client can, else answered with nothing. */
import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import type {
  InitializeResult,
  Registration,
  SemanticTokens,
  ServerCapabilities,
  TextEdit,
} from 'vscode-languageserver-protocol';
import { folderOf } from '../support/files.ts';
import { startClient } from '../support/language-client.ts';

const A = 'date 2021-05-04\n\nMinister Saskia Verhaegen bezocht  dinsdag de haven van Zeebrugge.\n';
const PROVIDERS = [
  'codeLensProvider',
  'documentFormattingProvider',
  'documentRangeFormattingProvider',
  'inlayHintProvider',
  'semanticTokensProvider',
] as const;

async function start(
  test: TestContext,
  dynamicRegistration: boolean,
  settings: object,
  initializationOptions: object = {},
) {
  const folder = folderOf(test, { 'seeds/a.txt': A });
  const registered = new Map<string, Registration>();
  const state = { settings, faults: [] as string[] };
  let told: InitializeResult | undefined;
  const can = { dynamicRegistration };
  const client = await startClient(test, {
    folder: folder.uri,
    capabilities: {
      textDocument: {
        diagnostic: {},
        codeLens: can,
        formatting: can,
        rangeFormatting: can,
        inlayHint: can,
        semanticTokens: { ...can, requests: {}, tokenTypes: [], tokenModifiers: [], formats: ['relative'] },
      },
    },
    configuration: () => state.settings,
    initializationOptions,
    initialized: (result) => {
      told = result;
    },
    prepare(connection) {
      connection.onRequest('client/registerCapability', ({ registrations }: { registrations: Registration[] }) => {
        for (const each of registrations) {
          if (registered.has(each.id)) state.faults.push(`${each.id} twice`);
          registered.set(each.id, each);
        }
        return null;
      });
      connection.onRequest('client/unregisterCapability', (params: { unregisterations: Registration[] }) => {
        for (const { id } of params.unregisterations) if (!registered.delete(id)) state.faults.push(`${id} unknown`);
        return null;
      });
    },
  });
  const uri = folder.fileUri('seeds/a.txt');
  await client.open(uri, A);
  const set = async (value: object): Promise<void> => {
    state.settings = value;
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
  };
  const tokens = async (): Promise<number> => {
    const { data } = await client.request<SemanticTokens>('textDocument/semanticTokens/full', {
      textDocument: { uri },
    });
    return data.length;
  };
  return { client, registered, state, set, tokens, uri, said: (): ServerCapabilities => told?.capabilities ?? {} };
}

const METHODS = [
  'textDocument/codeLens',
  'textDocument/formatting',
  'textDocument/inlayHint',
  'textDocument/rangeFormatting',
  'textDocument/semanticTokens',
];

describe('features that a setting switches', () => {
  it('are registered and taken back where the client can', async (test) => {
    const { client, registered, state, set, tokens, said } = await start(test, true, { codeLens: { enabled: false } });
    for (const provider of PROVIDERS) assert.equal(said()[provider], undefined, provider);
    assert.ok(said().hoverProvider);
    await client.until(async () => registered.size === 4 || undefined);
    assert.deepEqual(
      [...registered.keys()].sort(),
      METHODS.filter((method) => method !== 'textDocument/codeLens'),
    );
    const options = registered.get('textDocument/semanticTokens')?.registerOptions;
    assert.equal(options.documentSelector, null);
    assert.ok(options.legend.tokenTypes.includes('person'));
    assert.deepEqual(options.full, { delta: true });
    await set({ semanticTokens: { enabled: false }, formatting: { enabled: 'x' } });
    await client.until(async () => !registered.has('textDocument/semanticTokens') || undefined);
    await client.until(async () => registered.has('textDocument/codeLens') || undefined);
    assert.ok(registered.has('textDocument/formatting'));
    // Asked all the same, it is off.
    assert.equal(await tokens(), 0);
    await set({});
    await client.until(async () => registered.size === METHODS.length || undefined);
    assert.ok((await tokens()) > 0);
    assert.deepEqual(state.faults, []);
  });

  it('are registered before the settings are asked for where the client told of them', async (test) => {
    const told = { codeLens: { enabled: false } };
    const { client, registered } = await start(test, true, new Promise(() => {}), { settings: told });
    await client.until(async () => registered.size > 0 || undefined);
    assert.deepEqual(
      [...registered.keys()].sort(),
      METHODS.filter((method) => method !== 'textDocument/codeLens'),
    );
  });

  it('are there from the start for other clients, and answer nothing while they are off', async (test) => {
    const { client, registered, set, tokens, uri, said } = await start(test, false, {
      semanticTokens: { enabled: true },
    });
    for (const provider of PROVIDERS) assert.ok(said()[provider], provider);
    assert.ok((await tokens()) > 0);
    const format = (): Promise<TextEdit[] | null> =>
      client.request('textDocument/formatting', { textDocument: { uri }, options: { tabSize: 2, insertSpaces: true } });
    assert.ok((await format())?.length);
    await set({ semanticTokens: { enabled: false }, formatting: { enabled: false } });
    await client.until(async () => ((await tokens()) === 0 ? true : undefined));
    assert.equal(await format(), null);
    await set({});
    await client.until(async () => ((await tokens()) > 0 ? true : undefined));
    assert.ok((await format())?.length);
    assert.equal(registered.size, 0);
  });
});
