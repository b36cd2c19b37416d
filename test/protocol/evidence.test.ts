// What stands beside a finding is quoted as the other article has it, whoever asks.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Diagnostic, DocumentDiagnosticReport, WorkspaceDiagnosticReport } from 'vscode-languageserver';
import { folderOf } from '../support/files.ts';
import { PULLS, startClient } from '../support/language-client.ts';

const A = `date: 2021-04-12

In Tielt is maandag de dertienjarige fietser Noor Baeyens gered uit de Mandel. Noor Baeyens (13) viel bij de brug in het
water. De brandweer van Tielt haalde haar eruit, zegt burgemeester Kristof Wyffels.
`;
const B = `date: 2021-04-13

Noor Baeyens (14), die maandag in Tielt uit de Mandel werd gered, maakt het goed. Dat zegt burgemeester Kristof Wyffels.
De brandweer van Tielt haalde haar bij de brug uit het water.
`;
const QUOTED = /^“Noor Baeyens \(14\), die maandag in Tielt uit de Mandel werd gered, maakt het goed.” \(2021-04-13\)$/;

const isQuoted = (diagnostics: readonly Diagnostic[]): void => {
  const conflict = diagnostics.find(({ code }) => code === 'age-conflict');
  assert.match(conflict?.relatedInformation?.[0]?.message ?? JSON.stringify(diagnostics), QUOTED);
};

describe('evidence beside a finding', () => {
  it('is quoted to a client that pulls, of open articles and of closed ones', async (test) => {
    const folder = folderOf(test, { 'seeds/a.txt': A, 'seeds/b.txt': B });
    const client = await startClient(test, { folder: folder.uri, capabilities: PULLS, locale: 'en' });
    const closed = await client.until(async () => {
      const { items } = await client.request<WorkspaceDiagnosticReport>('workspace/diagnostic', {
        previousResultIds: [],
      });
      return items.find(({ uri }) => uri === folder.fileUri('seeds/a.txt'));
    });
    isQuoted(closed.kind === 'full' ? closed.items : []);

    await client.open(folder.fileUri('seeds/a.txt'), A);
    const report = await client.request<DocumentDiagnosticReport>('textDocument/diagnostic', {
      textDocument: { uri: folder.fileUri('seeds/a.txt') },
    });
    isQuoted(report.kind === 'full' ? report.items : []);
  });

  it('is quoted to a client that is sent findings', async (test) => {
    const folder = folderOf(test, { 'seeds/a.txt': A, 'seeds/b.txt': B });
    const client = await startClient(test, { folder: folder.uri, locale: 'en' });
    await client.open(folder.fileUri('seeds/a.txt'), A);
    const uri = folder.fileUri('seeds/a.txt');
    const hasConflict = (): readonly Diagnostic[] | undefined =>
      client.diagnostics.get(uri)?.some(({ code }) => code === 'age-conflict')
        ? client.diagnostics.get(uri)
        : undefined;
    isQuoted(await client.until(hasConflict));
  });
});
