import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { DocumentSymbol } from 'vscode-languageserver';
import { offsetAt } from '../../server/src/base/lines.ts';
import { documentSymbol } from '../../server/src/features/document-symbol.ts';
import type { ArticleRequest } from '../../server/src/features/feature.ts';
import { foldingRange } from '../../server/src/features/folding-range.ts';
import { selectionRange } from '../../server/src/features/selection-range.ts';
import { semanticTokens, semanticTokensRange } from '../../server/src/features/semantic-tokens.ts';
import { workspaceSymbol } from '../../server/src/features/workspace-symbol.ts';
import { answerOf, corpusOf } from '../support/corpus.ts';
import { runFixtures } from '../support/fixture.ts';
import { fc, runs } from '../support/property.ts';

const legend = semanticTokens.capabilities.semanticTokensProvider?.legend.tokenTypes ?? [];

/** The painted pieces of a text, as the client reads the numbers. */
function painted(
  { article }: ArticleRequest,
  values: readonly number[],
): { type: string; text: string; start: number }[] {
  const pieces: { type: string; text: string; start: number }[] = [];
  let line = 0;
  let character = 0;
  for (let i = 0; i + 4 < values.length; i += 5) {
    const [down = 0, right = 0, length = 0, type = 0] = values.slice(i, i + 4);
    line += down;
    character = down === 0 ? character + right : right;
    const start = offsetAt(article.text, article.lineStarts, { line, character });
    pieces.push({ type: legend[type] ?? '', text: article.text.slice(start, start + length), start });
  }
  return pieces;
}

const outline = (symbols: readonly DocumentSymbol[], indent = ''): string[] =>
  symbols.flatMap(({ name, detail, children }) => [
    `${indent}${name}${detail ? ` (${detail})` : ''}`,
    ...outline(children ?? [], `${indent}  `),
  ]);

describe('structure', () => {
  runFixtures('test/fixtures/structure.txt', async ({ articles }) => {
    const { request } = await corpusOf(articles);
    const own = request('a.txt');
    const textDocument = { uri: own.uri };
    const tokens = painted(own, answerOf(semanticTokens, own, { textDocument }).data);
    const folds = answerOf(foldingRange, own, { textDocument });
    return [
      ...tokens.map(({ type, text }) => `${type}: ${text}`),
      'outline:',
      ...outline(answerOf(documentSymbol, own, { textDocument }), '  '),
      `folds: ${folds.map(({ startLine, endLine }) => `${startLine + 1}–${endLine + 1}`).join(', ')}`,
    ].join('\n');
  });

  it('tokens of a range are those of the whole that lie in it', async () => {
    const text = 'De Belgische premier Els Maes sprak in Gent.\nMaes reisde dinsdag naar Parijs.\n';
    const { request } = await corpusOf([{ name: 'a.txt', text }]);
    const own = request('a.txt');
    const range = { start: { line: 1, character: 0 }, end: { line: 2, character: 0 } };
    const part = painted(own, answerOf(semanticTokensRange, own, { textDocument: { uri: own.uri }, range }).data);
    const whole = painted(own, answerOf(semanticTokens, own, { textDocument: { uri: own.uri } }).data);
    assert.ok(part.length > 0);
    assert.deepEqual(
      part,
      whole.filter(({ start }) => start >= 45),
    );
  });

  it('tokens never overlap, whatever the text', async () => {
    const words = [
      'Els Maes',
      '‘Spring Shield’',
      '“',
      '”',
      'zei',
      'in Gent.',
      '\n',
      'Lees ook: Meer',
      '12 soldaten',
      'dinsdag',
      '😀',
      '\r\n',
    ];
    const texts = fc.array(fc.constantFrom(...words), { maxLength: 30 }).map((list) => list.join(' '));
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const { request } = await corpusOf([{ name: 'a.txt', text }]);
        const own = request('a.txt');
        let end = 0;
        for (const piece of painted(own, answerOf(semanticTokens, own, { textDocument: { uri: own.uri } }).data)) {
          assert.ok(piece.start >= end && piece.text.length > 0 && !/[\r\n]/.test(piece.text));
          end = piece.start + piece.text.length;
        }
      }),
      { numRuns: runs(60) },
    );
  });

  it('a selection grows from word to name, sentence, paragraph and article', async () => {
    const text = 'Het regende. Premier Els Maes sprak in Gent. Toen ging zij weg.\n\nEinde van het stuk in Gent.';
    const { request } = await corpusOf([{ name: 'a.txt', text }]);
    const own = request('a.txt');
    const position = { line: 0, character: 22 };
    let [range] = answerOf(selectionRange, own, { textDocument: { uri: own.uri }, positions: [position] });
    const grown: string[] = [];
    while (range) {
      const { start, end } = range.range;
      grown.push(
        text.slice(offsetAt(text, own.article.lineStarts, start), offsetAt(text, own.article.lineStarts, end)),
      );
      range = range.parent as typeof range;
    }
    assert.deepEqual(grown, ['Els', 'Els Maes', 'Premier Els Maes sprak in Gent.', text.split('\n')[0], text]);
  });

  it('symbols of the corpus are found by any alias and with gaps', async () => {
    const { request } = await corpusOf([
      { name: 'a.txt', text: 'De Belgische premier Els Maes sprak in Gent. Maes ging weg.' },
    ]);
    const names = (query: string): string[] => {
      const found = answerOf(workspaceSymbol, request('a.txt'), { query });
      return found.map(({ name }) => name);
    };
    assert.deepEqual(names('maes'), ['Els Maes']);
    assert.deepEqual(names('elms'), ['Els Maes']);
    assert.deepEqual(names('xyz'), []);
    assert.ok(names('').length >= 2);
  });
});
