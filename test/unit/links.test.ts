import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { DocumentLink, InlayHint, LinkedEditingRanges, WorkspaceEdit } from 'vscode-languageserver';
import { documentLink } from '../../server/src/features/document-link.ts';
import { inlayHint } from '../../server/src/features/inlay-hint.ts';
import { inlayHintResolve } from '../../server/src/features/inlay-hint-resolve.ts';
import { linkedEditingRange } from '../../server/src/features/linked-editing-range.ts';
import { willRenameFiles } from '../../server/src/features/will-rename-files.ts';
import { workspaceSymbol } from '../../server/src/features/workspace-symbol.ts';
import { workspaceSymbolResolve } from '../../server/src/features/workspace-symbol-resolve.ts';
import { answerOf, corpusOf } from '../support/corpus.ts';

const oneLine = (start: number, end: number) => ({
  start: { line: 0, character: start },
  end: { line: 0, character: end },
});

describe('links', () => {
  it('lead to articles by file name and by id, and to plain addresses', async () => {
    const text =
      'Zie 012_3d04b2eaf161750b.txt, 012_3d04b2eaf161750b en 099_ffffffffffff.txt of https://www.voorbeeld.be/é?a=1 en www.voorbeeld.be.';
    const { request } = await corpusOf([
      { name: 'a.txt', text },
      { name: 'sub/012_3d04b2eaf161750b.txt', text: 'Het regende in Temse.' },
    ]);
    const from = request('a.txt');
    const links: DocumentLink[] = answerOf(documentLink, from, { textDocument: { uri: from.uri } });
    const article = 'file:///corpus/sub/012_3d04b2eaf161750b.txt';
    const targets = ['https://www.voorbeeld.be/%C3%A9?a=1', 'https://www.voorbeeld.be'];
    assert.deepEqual(
      links.map(({ target }) => target),
      [article, article, ...targets],
    );
    assert.deepEqual(links[0]?.range, oneLine(4, 28));
  });

  it('lead to an article whose name has letters that a URI escapes', async () => {
    const { request } = await corpusOf([
      { name: 'a.txt', text: 'Zie syrië_02.txt voor meer.' },
      { name: 'syri%C3%AB_02.txt', text: 'Het regende in Temse.' },
    ]);
    const from = request('a.txt');
    const [link]: DocumentLink[] = answerOf(documentLink, from, { textDocument: { uri: from.uri } });
    assert.equal(link?.target, 'file:///corpus/syri%C3%AB_02.txt');
  });

  it('of an article can run nothing', async () => {
    const text =
      'Klik op command:workbench.action.quit of javascript:alert(1) of file:///etc/passwd of data:text/html,x nu.';
    const from = (await corpusOf([{ name: 'a.txt', text }])).request('a.txt');
    assert.deepEqual(answerOf(documentLink, from, { textDocument: { uri: from.uri } }), []);
  });

  it('are changed when the file they name is renamed', async () => {
    const { request } = await corpusOf([
      { name: 'a.txt', text: 'Zie 012_3d04b2eaf161750b.txt en ook 012_3d04b2eaf161750b nog.' },
      { name: 'b.txt', text: 'Het regende.' },
      { name: '012_3d04b2eaf161750b.txt', text: 'Het regende in Temse.' },
    ]);
    const rename = (oldName: string, newName: string): WorkspaceEdit | null =>
      answerOf(willRenameFiles, request('a.txt'), {
        files: [{ oldUri: `file:///corpus/${oldName}`, newUri: `file:///corpus/${newName}` }],
      });
    const edit = rename('012_3d04b2eaf161750b.txt', '013_0000111122223333.txt');
    const [change, ...others] = edit?.documentChanges ?? [];
    assert.ok(change && 'edits' in change && others.length === 0);
    assert.deepEqual(
      change.edits.map((each) => 'newText' in each && each.newText),
      ['013_0000111122223333.txt', '013_0000111122223333'],
    );
    assert.equal(rename('b.txt', 'c.txt'), null);
  });
});

describe('linked editing', () => {
  it('ties the two marks of a pair, where they are the same mark', async () => {
    const at = async (text: string, character: number): Promise<LinkedEditingRanges | null> => {
      const from = (await corpusOf([{ name: 'a.txt', text }])).request('a.txt');
      return answerOf(linkedEditingRange, from, {
        textDocument: { uri: from.uri },
        position: { line: 0, character },
      });
    };
    const straight = '"Wij gaan door", zei Els Maes.';
    assert.deepEqual((await at(straight, 0))?.ranges, [oneLine(0, 1), oneLine(14, 15)]);
    assert.deepEqual((await at(straight, 15))?.ranges, [oneLine(0, 1), oneLine(14, 15)]);
    assert.equal(await at(straight, 6), null);
    assert.equal(await at('‘Wij gaan door’, zei Els Maes.', 0), null);
  });
});

describe('resolving', () => {
  it('a hint tells how its day was found, and where the date stands', async () => {
    const text = 'date 2021-05-05\n\nDinsdag sprak Els Maes in Gent.';
    const from = (await corpusOf([{ name: 'a.txt', text }])).request('a.txt');
    const range = { start: { line: 0, character: 0 }, end: { line: 3, character: 0 } };
    const [hint] = answerOf(inlayHint, from, { textDocument: { uri: from.uri }, range });
    assert.ok(hint);
    const resolved: InlayHint = answerOf(inlayHintResolve, from, hint);
    assert.match(JSON.stringify(resolved.tooltip), /2021/);
    const [part] = Array.isArray(resolved.label) ? resolved.label : [];
    assert.equal(part?.value, hint.label);
    assert.equal(part?.location?.range.start.line, 0);
  });

  it('full names are hinted where the user wants them', async () => {
    const text = 'Premier Els Maes sprak in Gent. Maes ging weg.';
    const from = (await corpusOf([{ name: 'a.txt', text }])).request('a.txt');
    const params = {
      textDocument: { uri: from.uri },
      range: { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } },
    };
    assert.deepEqual(answerOf(inlayHint, from, params), []);
    const hints = answerOf(inlayHint, { ...from, namesInHints: true }, params);
    assert.deepEqual(
      hints.map(({ label, position }) => [label, position.character]),
      [['Els Maes', 36]],
    );
  });

  it('a symbol leads to where its entity is introduced', async () => {
    const from = (await corpusOf([{ name: 'a.txt', text: 'Premier Els Maes sprak in Gent.' }])).request('a.txt');
    const [symbol] = answerOf(workspaceSymbol, from, { query: 'maes' });
    assert.ok(symbol);
    const resolved = answerOf(workspaceSymbolResolve, from, { ...symbol, location: { uri: symbol.location.uri } });
    assert.deepEqual(resolved.location, symbol.location);
  });
});
