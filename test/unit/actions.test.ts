import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CodeAction, TextDocumentEdit } from 'vscode-languageserver';
import { editsByArticle, withTextEdits } from '../../server/src/actions/edits.ts';
import { ACTIONS } from '../../server/src/actions/index.ts';
import { codeAction } from '../../server/src/features/code-action.ts';
import { capped } from '../../server/src/rules/cap.ts';
import { answerOf, corpusOf } from '../support/corpus.ts';

/** The texts of all articles after a refactoring on the piece of the first one between the brackets. */
async function textsAfter(id: string, marked: string, ...others: readonly string[]): Promise<readonly string[]> {
  const start = marked.indexOf('⟦');
  const end = marked.indexOf('⟧') - 1;
  const texts = [marked.replace(/[⟦⟧]/g, ''), ...others];
  const corpus = await corpusOf(texts.map((text, i) => ({ name: `${i}.txt`, text })));
  const request = corpus.request('0.txt');
  const action = ACTIONS.find((each) => each.id === id);
  const edits = editsByArticle(action?.run(request, { start, end }) ?? [], request.id);
  return texts.map((text, i) => {
    const own = edits.get(corpus.request(`${i}.txt`).id) ?? [];
    return withTextEdits(
      text,
      own.toSorted((a, b) => a.start - b.start),
    );
  });
}

describe('refactorings', () => {
  it('set a selected heading apart, whole words only, with the line breaks of the article', async () => {
    const [text] = await textsAfter(
      'split-heading',
      'De brug is dicht.\r\nZij kwam. ⟦Lange omweg⟧ De pont vaart niet.',
    );
    assert.equal(text, 'De brug is dicht.\r\nZij kwam.\r\n\r\nLange omweg\r\n\r\nDe pont vaart niet.');
    const half = 'De brug is dicht. L⟦ange omweg⟧ De pont vaart niet.';
    assert.deepEqual(await textsAfter('split-heading', half), [half.replace(/[⟦⟧]/g, '')]);
  });

  it('put the header in order', async () => {
    const [text] = await textsAfter(
      'normalise-header',
      ' ⟦⟧date 2020-03 De brug over de vaart is weer open. Het verkeer rijdt.',
    );
    assert.equal(text, 'date 2020-03\n\nDe brug over de vaart is weer open. Het verkeer rijdt.');
  });

  it('write a name the same way in all articles', async () => {
    const texts = await textsAfter(
      'unify-variants',
      'Premier Irena Novák sprak. Volgens ⟦⟧Novák lukt het.',
      'Irena Novak reist naar Praag. Novak blijft daar.',
    );
    assert.equal(texts[1], 'Irena Novak reist naar Praag. Novák blijft daar.');
  });
});

describe('code actions', () => {
  it('are of the kinds that were asked for', async () => {
    const text = 'De man zat zat in de tuin van het huis in Gent.';
    const request = (await corpusOf([{ name: '0.txt', text }])).request('0.txt');
    const range = { start: { line: 0, character: 8 }, end: { line: 0, character: 8 } };
    const kinds = (only?: string[]): Set<string | undefined> => {
      const params = {
        textDocument: { uri: request.uri },
        range,
        context: { diagnostics: [], ...(only ? { only } : {}) },
      };
      return new Set(answerOf(codeAction, request, params).map(({ kind }: CodeAction) => kind));
    };
    assert.deepEqual(kinds(['source']), new Set(['source.fixAll.seedbed']));
    assert.deepEqual(kinds(['quickfix']), new Set(['quickfix']));
    assert.deepEqual(kinds(['refactor']), new Set());
  });

  it('fix all gives one edit of the document, with its version', async () => {
    const text = 'De man zat zat in de tuin van het huis in Gent.  Het huis was oud.';
    const request = (await corpusOf([{ name: '0.txt', text }])).request('0.txt');
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    const context = { diagnostics: [], only: ['source.fixAll.seedbed'] };
    const [action] = answerOf(codeAction, request, { textDocument: { uri: request.uri }, range, context });
    const [change] = (action?.edit?.documentChanges ?? []) as TextDocumentEdit[];
    assert.equal(change?.textDocument.version, 1);
    assert.equal(change?.edits.length, 2);
  });
});

it('a long list of findings of one rule is cut, and its last says how many more there are', () => {
  const finding = (rule: string) => ({ rule, message: 'x.' });
  const findings = [finding('a'), finding('b'), finding('a'), finding('a'), finding('a')];
  assert.deepEqual(
    capped(findings, 2, 'en').map(({ message }) => message),
    ['x.', 'x.', 'x. And 2 more of a in this article.'],
  );
  assert.deepEqual(capped(findings, 4, 'en'), findings);
});
