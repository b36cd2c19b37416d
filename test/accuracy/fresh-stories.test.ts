/** Events and stories of articles that nothing was tuned on; the fixture keeps the figures, for the better or the worse. */
import { describe } from 'node:test';
import { corpusOf } from '../support/corpus.ts';
import { FRESH_STORIES, pairFigures, setOf } from '../support/event-sets.ts';
import { runFixtures } from '../support/fixture.ts';

describe('events of fresh articles', () => {
  runFixtures(FRESH_STORIES, async (fixture) => {
    const { view, request } = await corpusOf(fixture.articles);
    const { wanted, found, right } = pairFigures(
      setOf(fixture).told.map(({ file, offset, events }) => ({
        events,
        found: view.eventAt(request(file).id, offset)?.id,
      })),
    );
    const names = (ids: readonly Parameters<typeof view.uri>[0][]): string =>
      ids.map((id) => view.uri(id).replace(/.*\/|\.txt/g, '')).join(' ');
    return [
      ...view.stories().map(({ articles: ids }) => `story: ${names(ids)}`),
      `pairs of passages: ${wanted} wanted, ${found} found, ${right} of them right`,
    ].join('\n');
  });
});
