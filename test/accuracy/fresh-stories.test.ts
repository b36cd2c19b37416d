/** Events and stories of articles that nothing was tuned on; the fixture keeps the figures, for the better or the worse. */
import { describe } from 'node:test';
import { corpusOf } from '../support/corpus.ts';
import { runFixtures } from '../support/fixture.ts';

describe('events of fresh articles', () => {
  runFixtures('test/fixtures/fresh-stories.txt', async ({ articles }) => {
    const { view, request } = await corpusOf(articles);
    const told = articles.flatMap(({ name, spans }) =>
      spans.map(({ start, label }) => ({ label, found: view.eventAt(request(name).id, start)?.id })),
    );
    const pairs = told.flatMap((a, i) => told.slice(i + 1).map((b) => [a, b] as const));
    const wanted = pairs.filter(([a, b]) => a.label === b.label);
    const found = pairs.filter(([a, b]) => a.found !== undefined && a.found === b.found);
    const right = found.filter(([a, b]) => a.label === b.label);
    const names = (ids: readonly Parameters<typeof view.uri>[0][]): string =>
      ids.map((id) => view.uri(id).replace(/.*\/|\.txt/g, '')).join(' ');
    return [
      ...view.stories().map(({ articles: ids }) => `story: ${names(ids)}`),
      `pairs of passages: ${wanted.length} wanted, ${found.length} found, ${right.length} of them right`,
    ].join('\n');
  });
});
