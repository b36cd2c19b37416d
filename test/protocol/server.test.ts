import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type {
  CodeAction,
  Diagnostic,
  DocumentDiagnosticReport,
  Hover,
  Location,
  SemanticTokens,
  WorkspaceDiagnosticReport,
  WorkspaceSymbol,
} from 'vscode-languageserver-protocol';
import { folderOf } from '../support/files.ts';
import { PULLS, startClient, type TestClient } from '../support/language-client.ts';

const A = `date 2021-05-04

Minister Saskia Verhaegen bezocht dinsdag de haven van Zeebrugge. In Zeebrugge sprak Verhaegen met dokwerkers.

‘Deze haven heeft een toekomst’, zei Verhaegen in Zeebrugge.
`;
const B = `date 2021-05-05

Het overleg in Zeebrugge gaat woensdag verder. Volgens Verhaegen is er in Zeebrugge nog geen akkoord.

De dokwerkers van Zeebrugge wachten af. Rond Zeebruge stonden lange files.
`;

const at = (text: string, part: string): { line: number; character: number } => {
  const lines = text.slice(0, text.indexOf(part)).split('\n');
  return { line: lines.length - 1, character: (lines.at(-1) ?? '').length + 1 };
};

const indexed = (client: TestClient, uri: string): Promise<unknown> =>
  client.until(async () => {
    const symbols = await client.request<WorkspaceSymbol[]>('workspace/symbol', { query: 'Zeebrugge' });
    return symbols.some((symbol) => symbol.containerName?.includes('2 ')) ? uri : undefined;
  });

describe('language server', () => {
  it('answers about an open article from all articles', async (test) => {
    const folder = folderOf(test, { 'seeds/a.txt': A, 'seeds/b.txt': B });
    const [a, b] = [folder.fileUri('seeds/a.txt'), folder.fileUri('seeds/b.txt')];
    const client = await startClient(test, { folder: folder.uri, capabilities: PULLS, locale: 'en' });
    await client.open(b, B);
    await indexed(client, a);
    const textDocument = { uri: b };

    const position = at(B, 'Verhaegen');
    const definition = await client.request<Location>('textDocument/definition', { textDocument, position });
    assert.equal(definition.uri, a);
    const hover = await client.request<Hover>('textDocument/hover', { textDocument, position });
    const card = (hover.contents as { value: string }).value;
    assert.match(card, /\*\*Saskia Verhaegen\*\*/);
    assert.match(card, /Minister/);
    assert.ok(card.includes(`${a}#L3`), card);
    assert.ok(card.split('\n').filter((line) => line !== '').length <= 12, card);
    const references = await client.request<Location[]>('textDocument/references', {
      textDocument,
      position,
      context: { includeDeclaration: true },
    });
    assert.equal(references.length, 4);

    const report = await client.request<DocumentDiagnosticReport>('textDocument/diagnostic', { textDocument });
    const items = report.kind === 'full' ? report.items : [];
    const variant = items.find(({ code }) => code === 'name-variant');
    assert.ok(variant?.relatedInformation?.length, JSON.stringify(items));
    const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
      textDocument,
      range: variant?.range,
      context: { diagnostics: [variant] },
    });
    const preferred = actions.find(({ isPreferred }) => isPreferred);
    const [change] = preferred?.edit?.documentChanges ?? [];
    assert.ok(change && 'edits' in change && change.textDocument.version === 1);
    assert.equal((change.edits[0] as { newText: string }).newText, 'Zeebrugge');

    const tokens = await client.request<SemanticTokens>('textDocument/semanticTokens/full', { textDocument });
    assert.ok(tokens.data.length >= 25 && tokens.data.length % 5 === 0);
    assert.equal(await client.stop(), 0);
  });

  it('sends diagnostics to a client that does not pull, and sends them again after an edit', async (test) => {
    const folder = folderOf(test, { 'seeds/a.txt': A, 'seeds/b.txt': B });
    const client = await startClient(test, { folder: folder.uri, locale: 'nl-BE' });
    const uri = folder.fileUri('seeds/b.txt');
    await client.open(uri, B);
    const has = (wanted: (diagnostic: Diagnostic) => boolean) => () =>
      client.diagnostics.get(uri)?.some(wanted) ? true : undefined;
    await client.until(has(({ code }) => code === 'name-variant'));
    await client.change(uri, 2, B.replace('Zeebruge', 'Zeebrugge').replace('wachten af', 'wachten wachten af'));
    await client.until(has(({ code }) => code === 'repeated-word'));
    assert.ok(!client.diagnostics.get(uri)?.some(({ code }) => code === 'name-variant'));
    await client.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
    await client.until(() => (client.diagnostics.get(uri)?.length === 0 ? true : undefined));
    assert.equal(await client.stop(), 0);
  });

  it('follows files on disk, and an open document counts before its file', async (test) => {
    const folder = folderOf(test, { 'seeds/a.txt': A });
    const client = await startClient(test, { folder: folder.uri });
    const articlesWith = async (query: string): Promise<string | undefined> => {
      const symbols = await client.request<WorkspaceSymbol[]>('workspace/symbol', { query });
      return symbols.find(({ name }) => name === query)?.containerName;
    };
    await client.until(() => articlesWith('Zeebrugge'));
    folder.write('seeds/b.txt', B);
    folder.write('other/c.txt', B);
    const uris = ['seeds/b.txt', 'other/c.txt'].map(folder.fileUri);
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: uris.map((uri) => ({ uri, type: 1 })),
    });
    await client.until(async () => ((await articlesWith('Zeebrugge'))?.includes('2 articles') ? true : undefined));
    await client.open(folder.fileUri('seeds/a.txt'), 'Het regende maandag in Temse en in Bornem.');
    await client.until(async () => ((await articlesWith('Zeebrugge'))?.includes('1 article') ? true : undefined));
    assert.equal(await client.stop(), 0);
  });

  it('uses the severities of the settings, and names what is wrong in them', async (test) => {
    const folder = folderOf(test, { 'seeds/a.txt': A, 'seeds/b.txt': B });
    const configuration = (): unknown => ({
      rules: { 'name-variant': 'off', 'missing-date': 'loud' },
      maxFileSize: 'big',
    });
    const client = await startClient(test, { folder: folder.uri, capabilities: PULLS, configuration });
    const complaints: string[] = [];
    client.connection.onNotification('window/logMessage', ({ message }: { message: string }) => {
      complaints.push(message);
    });
    const uri = folder.fileUri('seeds/b.txt');
    await client.open(uri, B);
    await indexed(client, uri);
    const report = await client.request<DocumentDiagnosticReport>('textDocument/diagnostic', { textDocument: { uri } });
    assert.ok(report.kind === 'full' && !report.items.some(({ code }) => code === 'name-variant'));
    await client.until(() => (complaints.some((line) => line.includes('missing-date')) ? true : undefined));
    assert.ok(complaints.some((line) => line.includes('maxFileSize')));
    assert.equal(await client.stop(), 0);
  });

  it('reports closed articles once, and again only when files change', async (test) => {
    const folder = folderOf(test, { 'seeds/a.txt': A, 'seeds/b.txt': B });
    const client = await startClient(test, { folder: folder.uri, capabilities: PULLS });
    await indexed(client, folder.uri);
    const ask = (previousResultIds: { uri: string; value: string }[]): Promise<WorkspaceDiagnosticReport> =>
      client.request('workspace/diagnostic', { previousResultIds });
    const first = await ask([]);
    assert.equal(first.items.length, 2);
    const previous = first.items.map(({ uri, resultId }) => ({ uri, value: resultId ?? '' }));
    let answered = false;
    const second = ask(previous).then((report) => {
      answered = true;
      return report;
    });
    await new Promise((resolve) => setTimeout(resolve, 300));
    assert.ok(!answered, 'nothing has changed');
    folder.write('seeds/b.txt', B.replace('Zeebruge', 'Zeebrugge'));
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: folder.fileUri('seeds/b.txt'), type: 2 }],
    });
    const kinds = new Map((await second).items.map(({ uri, kind }) => [uri, kind]));
    assert.equal(kinds.get(folder.fileUri('seeds/b.txt')), 'full');
    assert.equal(await client.stop(), 0);
  });

  it('has nothing to say of closed articles until there are some', async (test) => {
    const folder = folderOf(test, { 'notes.md': 'none' });
    const client = await startClient(test, { folder: folder.uri, capabilities: PULLS });
    let answers = 0;
    const ask = async (): Promise<readonly string[]> => {
      const report = await client.request<WorkspaceDiagnosticReport>('workspace/diagnostic', { previousResultIds: [] });
      answers++;
      return report.items.length > 0 ? report.items.map(({ uri }) => uri) : ask();
    };
    const asked = ask();
    await new Promise((resolve) => setTimeout(resolve, 300));
    folder.write('seeds/a.txt', A);
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: folder.fileUri('seeds/a.txt'), type: 1 }],
    });
    assert.deepEqual(await asked, [folder.fileUri('seeds/a.txt')]);
    assert.ok(answers < 5, `${answers} answers: it would be asked again and again`);
    assert.equal(await client.stop(), 0);
  });

  it('gives empty answers for what it does not know, and goes on', async (test) => {
    const folder = folderOf(test, { 'seeds/a.txt': A });
    const client = await startClient(test, { folder: folder.uri });
    const textDocument = { uri: folder.fileUri('seeds/none.txt') };
    assert.equal(
      await client.request('textDocument/hover', { textDocument, position: { line: 0, character: 0 } }),
      null,
    );
    assert.deepEqual(await client.request('textDocument/semanticTokens/full', { textDocument }), { data: [] });
    const uri = folder.fileUri('seeds/a.txt');
    await client.open(uri, A);
    const far = { line: 999, character: 999 };
    assert.equal(await client.request('textDocument/hover', { textDocument: { uri }, position: far }), null);
    await assert.rejects(client.request('textDocument/hover', { position: far }));
    await assert.rejects(client.request('textDocument/noSuchMethod', {}));
    assert.ok(await client.request('textDocument/documentSymbol', { textDocument: { uri } }));
    assert.equal(await client.stop(), 0);
  });

  it('survives a client that never answers workspace/configuration', async (test) => {
    const folder = folderOf(test, { 'seeds/a.txt': A, 'seeds/b.txt': B });
    const client = await startClient(test, {
      folder: folder.uri,
      configuration: () => new Promise(() => undefined),
    });
    await indexed(client, folder.uri);
    assert.equal(await client.stop(), 0);
  });
});
