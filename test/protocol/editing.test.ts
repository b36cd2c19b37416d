/** What an editor asks while somebody writes, over stdio: completion, rename, formatting, deltas, both encodings. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type {
  CompletionItem,
  CompletionList,
  Diagnostic,
  DocumentDiagnosticReport,
  Hover,
  InitializeResult,
  Location,
  Range,
  SemanticTokens,
  SemanticTokensDelta,
  TextEdit,
  WorkspaceEdit,
  WorkspaceSymbol,
} from 'vscode-languageserver-protocol';
import { folderOf, type TestFolder } from '../support/files.ts';
import { PULLS, startClient, type TestClient } from '../support/language-client.ts';

const A = `date 2021-05-04

Minister Saskia Verhaegen bezocht dinsdag de haven van Zeebrugge. In Zeebrugge sprak Verhaegen met dokwerkers.
`;
const B = `date 2021-05-05

‘Het overleg in Zeebrugge – één dag – gaat verder’, zei Verhaegen. Rond Zeebruge stonden files.
`;

const EDITS = { ...PULLS, workspace: { workspaceEdit: { documentChanges: true, changeAnnotationSupport: {} } } };

async function started(
  test: Parameters<typeof startClient>[0],
  more: Partial<Parameters<typeof startClient>[1]> = {},
): Promise<{ client: TestClient; folder: TestFolder; a: string; b: string }> {
  const folder = folderOf(test, { 'seeds/a.txt': A, 'seeds/b.txt': B });
  const [a, b] = [folder.fileUri('seeds/a.txt'), folder.fileUri('seeds/b.txt')];
  const client = await startClient(test, { folder: folder.uri, capabilities: EDITS, locale: 'en', ...more });
  await client.until(async () => {
    const symbols = await client.request<WorkspaceSymbol[]>('workspace/symbol', { query: 'Zeebrugge' });
    return symbols.some(({ containerName }) => containerName?.includes('2 articles')) ? true : undefined;
  });
  return { client, folder, a, b };
}

/** Text of a range that counts bytes. */
function byteSlice(text: string, { start, end }: Range): string {
  const line = Buffer.from(text.split('\n')[start.line] ?? '');
  assert.equal(start.line, end.line);
  return line.subarray(start.character, end.character).toString();
}

describe('editing', () => {
  it('completes a name, with its card when asked', async (test) => {
    const { client, b } = await started(test);
    const text = `${B}Gisteren sprak Verh`;
    await client.open(b, text);
    const position = { line: 3, character: 19 };
    const textDocument = { uri: b };
    const list = await client.request<CompletionList>('textDocument/completion', { textDocument, position });
    const item = list.items.find(({ label }) => label === 'Saskia Verhaegen');
    assert.ok(item, JSON.stringify(list));
    const resolved = await client.request<CompletionItem>('completionItem/resolve', item);
    assert.match(JSON.stringify(resolved.documentation), /Minister/);
    await client.change(b, 2, `${B}gisteren sprak de minis`);
    const prose = { textDocument, position: { line: 3, character: 23 } };
    assert.deepEqual((await client.request<CompletionList>('textDocument/completion', prose)).items, []);
    assert.equal(await client.stop(), 0);
  });

  it('renames a name in open and closed articles, each form apart', async (test) => {
    const { client, a, b } = await started(test);
    await client.open(b, B);
    const params = { textDocument: { uri: b }, position: { line: 2, character: 60 } };
    const range = await client.request<{ placeholder: string }>('textDocument/prepareRename', params);
    assert.equal(range.placeholder, 'Verhaegen');
    const edit = await client.request<WorkspaceEdit>('textDocument/rename', { ...params, newName: 'Verhaeghen' });
    const changes = new Map(
      edit.documentChanges?.map((change) => [
        'textDocument' in change ? change.textDocument.uri : '',
        'edits' in change ? { version: change.textDocument.version, count: change.edits.length } : undefined,
      ]),
    );
    assert.deepEqual(changes.get(a), { version: null, count: 2 });
    assert.deepEqual(changes.get(b), { version: 1, count: 1 });
    const forms = Object.values(edit.changeAnnotations ?? {}).map((note) => [note.label, note.needsConfirmation]);
    assert.deepEqual(forms, [
      ['Verhaegen → Verhaeghen', false],
      ['Saskia Verhaegen → Saskia Verhaeghen', true],
    ]);
    const refused = client.request('textDocument/rename', { ...params, newName: 'Zeebrugge' });
    await assert.rejects(refused, { code: -32803, message: /would be a name of Zeebrugge/ });
    const nowhere = { ...params, position: { line: 1, character: 0 } };
    await assert.rejects(client.request('textDocument/prepareRename', nowhere), { code: -32803 });
    assert.equal(await client.stop(), 0);
  });

  it('sends what changed of the tokens, and all of them where it does not know what the client has', async (test) => {
    const { client, b } = await started(test);
    await client.open(b, B);
    const textDocument = { uri: b };
    const first = await client.request<SemanticTokens>('textDocument/semanticTokens/full', { textDocument });
    await client.change(b, 2, B.replace('Rond', 'Minister Els Maes zweeg. Rond'));
    const ask = { textDocument, previousResultId: first.resultId ?? '' };
    const delta = await client.request<SemanticTokensDelta>('textDocument/semanticTokens/full/delta', ask);
    const values = [...first.data];
    for (const { start, deleteCount, data } of delta.edits) values.splice(start, deleteCount, ...(data ?? []));
    const full = await client.request<SemanticTokens>('textDocument/semanticTokens/full', { textDocument });
    assert.deepEqual(values, full.data);
    assert.ok((delta.edits[0]?.data?.length ?? 0) < full.data.length);
    const stale = await client.request<SemanticTokens>('textDocument/semanticTokens/full/delta', ask);
    assert.deepEqual(stale.data, full.data);
    assert.equal(await client.stop(), 0);
  });

  it('follows a renamed file without a watcher, and changes its name where it is named', async (test) => {
    const { client, folder, a } = await started(test);
    const c = folder.fileUri('seeds/c.txt');
    folder.write('seeds/c.txt', 'Zie ook 012_3d04b2eaf161750b.txt over Zeebrugge.\n');
    folder.write('seeds/012_3d04b2eaf161750b.txt', A);
    const old = folder.fileUri('seeds/012_3d04b2eaf161750b.txt');
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [c, old].map((uri) => ({ uri, type: 1 })),
    });
    const files = [{ oldUri: old, newUri: folder.fileUri('seeds/013_0000111122223333.txt') }];
    const edit = await client.until(async () => {
      const given = await client.request<WorkspaceEdit | null>('workspace/willRenameFiles', { files });
      return given ?? undefined;
    });
    const [change] = edit.documentChanges ?? [];
    assert.ok(change && 'edits' in change && change.textDocument.uri === c);
    assert.equal((change.edits[0] as TextEdit).newText, '013_0000111122223333.txt');
    folder.write('seeds/d.txt', A);
    await client.connection.sendNotification('workspace/didRenameFiles', {
      files: [{ oldUri: folder.fileUri('seeds/none.txt'), newUri: folder.fileUri('seeds/d.txt') }],
    });
    const position = { line: 2, character: 12 };
    await client.until(async () => {
      const places = await client.request<Location[] | null>('textDocument/references', {
        textDocument: { uri: a },
        position,
        context: { includeDeclaration: true },
      });
      return places?.some(({ uri }) => uri.endsWith('/d.txt')) ? true : undefined;
    });
    assert.equal(await client.stop(), 0);
  });
});

describe('a client that counts bytes', () => {
  it('gets and gives every position in bytes, of open and closed articles', async (test) => {
    let told: InitializeResult | undefined;
    const { client, a, b } = await started(test, {
      capabilities: { ...EDITS, general: { positionEncodings: ['utf-8', 'utf-16'] } },
      initialized: (result) => {
        told = result;
      },
    });
    assert.equal(told?.capabilities.positionEncoding, 'utf-8');
    await client.open(b, B);
    const textDocument = { uri: b };
    const character = Buffer.byteLength(B.split('\n')[2]?.split('Verhaegen')[0] ?? '') + 1;
    const position = { line: 2, character };
    const hover = await client.request<Hover>('textDocument/hover', { textDocument, position });
    assert.ok(hover.range);
    assert.equal(byteSlice(B, hover.range), 'Verhaegen');
    const report = await client.request<DocumentDiagnosticReport>('textDocument/diagnostic', { textDocument });
    const variant = report.kind === 'full' ? report.items.find(({ code }) => code === 'name-variant') : undefined;
    assert.ok(variant);
    assert.equal(byteSlice(B, variant.range), 'Zeebruge');
    for (const { location } of variant.relatedInformation ?? []) {
      assert.equal(byteSlice(location.uri === a ? A : B, location.range), 'Zeebrugge');
    }
    const places = await client.request<Location[]>('textDocument/references', {
      textDocument: { uri: a },
      position: { line: 2, character: 60 },
      context: { includeDeclaration: true },
    });
    for (const { uri, range } of places) assert.match(byteSlice(uri === a ? A : B, range), /^Zeebrugg?e$/);
    assert.ok(places.some(({ uri }) => uri === b));
    const at = { line: 2, character: Buffer.byteLength('‘Het overleg in Zeebrugge – één') };
    await client.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: b, version: 2 },
      contentChanges: [{ range: { start: { line: 2, character: at.character - 5 }, end: at }, text: 'een' }],
    });
    const after = B.replace('één', 'een');
    const again = await client.request<DocumentDiagnosticReport>('textDocument/diagnostic', { textDocument });
    const moved: Diagnostic | undefined =
      again.kind === 'full' ? again.items.find(({ code }) => code === 'name-variant') : undefined;
    assert.equal(moved && byteSlice(after, moved.range), 'Zeebruge');
    assert.equal(await client.stop(), 0);
  });
});
