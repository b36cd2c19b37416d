import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { positionAt } from '../../server/src/base/lines.ts';
import { hover } from '../../server/src/features/hover.ts';
import { answerOf, corpusOf, type TestCorpus } from '../support/corpus.ts';
import { type FixtureArticle, runFixtures } from '../support/fixture.ts';

function cardAt({ request }: TestCorpus, { name, cursor }: FixtureArticle, markdown: boolean): string {
  const from = { ...request(name), markdown };
  const position = positionAt(from.article.lineStarts, cursor ?? 0);
  const answer = answerOf(hover, from, { textDocument: { uri: from.uri }, position });
  return answer ? (answer.contents as { value: string }).value : 'nothing';
}

describe('hover', () => {
  runFixtures('test/fixtures/hover.txt', async ({ articles }) => {
    const article = articles.find(({ cursor }) => cursor !== undefined);
    return article ? cardAt(await corpusOf(articles), article, true) : 'no cursor';
  });

  it('is plain text for a client without markdown', async () => {
    const text = 'Burgemeester Els Maes woont in Temse.';
    const corpus = await corpusOf([{ name: 'a.txt', text }]);
    const card = cardAt(corpus, { name: 'a.txt', text, cursor: 15, spans: [] }, false);
    assert.match(card, /^Els Maes · person\n/);
    assert.doesNotMatch(card, /[*[\]\\]/);
  });
});
