import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CompletionItem, CompletionList } from 'vscode-languageserver';
import { offsetAt, positionAt } from '../../server/src/base/lines.ts';
import { completion } from '../../server/src/features/completion.ts';
import { completionResolve } from '../../server/src/features/completion-resolve.ts';
import type { ArticleRequest } from '../../server/src/features/feature.ts';
import { answerOf, corpusOf } from '../support/corpus.ts';
import { runFixtures } from '../support/fixture.ts';

const completeAt = (from: ArticleRequest, cursor: number): CompletionList => {
  const position = positionAt(from.article.lineStarts, cursor);
  return answerOf(completion, from, { textDocument: { uri: from.uri }, position });
};

/** The line as it reads after the item was taken. */
function taken({ article }: ArticleRequest, { textEdit }: CompletionItem): string {
  if (!textEdit || !('range' in textEdit)) return '';
  const { text, lineStarts } = article;
  const start = offsetAt(text, lineStarts, textEdit.range.start);
  const end = offsetAt(text, lineStarts, textEdit.range.end);
  const line = text.slice(lineStarts[textEdit.range.start.line] ?? 0, start);
  return `${line}[${textEdit.newText}]${text.slice(end).split('\n')[0]}`;
}

describe('completion', () => {
  runFixtures('test/fixtures/completion.txt', async ({ articles }) => {
    const own = articles.find(({ cursor }) => cursor !== undefined);
    const from = (await corpusOf(articles)).request(own?.name ?? '');
    const { items, isIncomplete } = completeAt(from, own?.cursor ?? 0);
    const lines = items.map((item) => `${item.label} (${item.detail ?? ''}): ${taken(from, item)}`);
    return [isIncomplete ? 'more may follow' : 'all', ...lines].join('\n');
  });

  it('resolving adds the card of the entity', async () => {
    const text = 'Gisteren sprak Ver';
    const { request } = await corpusOf([
      { name: 'a.txt', text },
      { name: 'b.txt', text: 'Minister Saskia Verhaegen bezocht de haven. Saskia Verhaegen sprak.' },
    ]);
    const from = request('a.txt');
    const [item] = completeAt(from, text.length).items;
    assert.ok(item);
    const { documentation } = answerOf(completionResolve, from, item);
    assert.match(JSON.stringify(documentation), /Saskia Verhaegen.*Minister/);
  });

  it('a client finds what was typed in what it filters by', async () => {
    const names = ['Recep Tayyip Erdoğan', 'Hans van der Hoeven', 'Bashar al-Assad'];
    const others = names.map((name, i) => ({ name: `b${i}.txt`, text: `President ${name} sprak. ${name} zweeg.` }));
    for (const typed of ['Erdog', 'Recep Tay', 'Hans van der Ho', 'Assad', 'al-As', 'Bashar al-As']) {
      const text = `Volgens bronnen wil ${typed}`;
      const { request } = await corpusOf([{ name: 'a.txt', text }, ...others]);
      const { items } = completeAt(request('a.txt'), text.length);
      const wanted = typed === 'Assad' ? 0 : 1;
      assert.ok(items.length >= wanted, typed);
      for (const { filterText, textEdit } of items) {
        assert.ok(textEdit && 'range' in textEdit);
        assert.ok(filterText?.startsWith(text.slice(textEdit.range.start.character)), `${typed}: ${filterText}`);
      }
    }
  });
});
