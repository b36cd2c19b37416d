import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { DocumentSymbol, Hover } from 'vscode-languageserver';
import { positionAt } from '../../server/src/base/lines.ts';
import { documentSymbol } from '../../server/src/features/document-symbol.ts';
import type { ArticleRequest } from '../../server/src/features/feature.ts';
import { hover } from '../../server/src/features/hover.ts';
import type { Finding } from '../../server/src/rules/rule.ts';
import { answerOf, corpusOf } from '../support/corpus.ts';
import { runFixtures } from '../support/fixture.ts';
import { withEvents } from '../support/hand-made-events.ts';

function cardAt(request: ArticleRequest, offset: number): string {
  const position = positionAt(request.article.lineStarts, offset);
  const answer = answerOf(hover, request, { textDocument: { uri: request.uri }, position }) as Hover | null;
  return answer ? (answer.contents as { value: string }).value : 'nothing';
}

describe('cards', () => {
  runFixtures('test/fixtures/cards.txt', async ({ articles }) => {
    const own = articles.find(({ cursor }) => cursor !== undefined);
    const { request, view } = await corpusOf(articles);
    return cardAt({ ...request(own?.name ?? ''), view: withEvents(view, articles) }, own?.cursor ?? 0);
  });

  const texts = [
    { name: '001.txt', text: 'De Belgische premier Els Maes (46) sprak in Gent.' },
    { name: '002.txt', text: 'Els Maes (47) komt uit Temse.' },
  ];
  const conflict = ({ view }: ArticleRequest, rule: string, start: number, end: number): Finding => {
    const article = view.find('file:///corpus/002.txt');
    const related = article === undefined ? [] : [{ article, start: 10, end: 12, message: 'there' }];
    return { start, end, rule, severity: 'information', message: 'Two [ages](x).', related, fixes: () => [] };
  };

  it('of an entity tell conflicts first, marked, escaped and with the other side', async () => {
    const { request } = await corpusOf(texts);
    const own = request('001.txt');
    const findings = (): readonly Finding[] => [conflict(own, 'age-conflict', 31, 33)];
    const [, second] = cardAt({ ...own, findings }, 22).split('\n');
    assert.equal(second, '⚠ **Two \\[ages\\]\\(x\\)\\.** ([002\\.txt\\:1](file:///corpus/002.txt#L1,11))  ');
  });

  it('of an entity tell no conflict of something else, nor other findings', async () => {
    const { request } = await corpusOf(texts);
    const own = request('001.txt');
    const findings = (): readonly Finding[] => [
      conflict(own, 'quantity-conflict', 41, 43),
      conflict(own, 'whitespace', 21, 29),
    ];
    assert.doesNotMatch(cardAt({ ...own, findings }, 22), /⚠/);
  });

  it('events that other articles tell of stand in the outline', async () => {
    const articles = ['Premier Els Maes sloot in Gent een akkoord.', 'In Gent sloot Maes een akkoord.'].map(
      (text, i) => ({
        name: `00${i}.txt`,
        text,
        cursor: undefined,
        spans: [{ start: 0, end: text.length, label: 'akkoord' }],
      }),
    );
    const { request, view } = await corpusOf(articles);
    const own = { ...request('000.txt'), view: withEvents(view, articles) };
    const [paragraph] = answerOf(documentSymbol, own, { textDocument: { uri: own.uri } }) as DocumentSymbol[];
    assert.deepEqual(
      paragraph?.children?.map(({ name, detail }) => [name, detail]),
      [['sluiten · Els Maes · Gent', '2 articles']],
    );
  });

  it('of a day look in a large corpus only at articles that came out then or just after', async () => {
    const day = (i: number): string =>
      `2021-${String(1 + Math.floor(i / 28)).padStart(2, '0')}-${String(1 + (i % 28)).padStart(2, '0')}`;
    const articles = Array.from({ length: 80 }, (_, i) => {
      const sentence = 'Bij een brand in Gent raakten op 5 februari 2021 vijf arbeiders gewond.';
      const text = `date ${day(i)}\n\n${sentence}`;
      return {
        name: `${String(i).padStart(3, '0')}.txt`,
        text,
        cursor: undefined,
        // Told the day after, and once more a month later.
        spans:
          i === 33 || i === 60 ? [{ start: text.indexOf(sentence), end: text.length, label: `e${i}@2021-02-05` }] : [],
      };
    });
    const { request, view } = await corpusOf(articles);
    const own = { ...request('000.txt'), view: withEvents(view, articles) };
    const card = cardAt(own, own.article.text.indexOf('februari'));
    assert.match(card, /033\\.txt/);
    assert.doesNotMatch(card, /060\\.txt/);
  });
});
