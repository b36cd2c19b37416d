import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import type {
  EntitiesResult,
  EntityCountsResult,
  EntityResult,
  EventMonthsResult,
  EventResult,
  EventsResult,
} from '../../server/src/protocol/messages.ts';
import { folderOf } from '../support/files.ts';
import { PULLS, startClient, type TestClient } from '../support/language-client.ts';

const ONE =
  'date 2021-05-04\n\n‘Één akkoord’: premier Els Maes en minister Jan Claes sloten maandag in Gent een akkoord over de haven.\n';
const TWO =
  'date 2021-05-05\n\nOver de haven bereikten Els Maes en Jan Claes maandag in Gent een akkoord. Het parlement stemt vrijdag.\n';

async function start(test: TestContext, encodings: readonly ('utf-8' | 'utf-16')[]): Promise<TestClient> {
  const folder = folderOf(test, { 'seeds/001.txt': ONE, 'seeds/002.txt': TWO });
  const client = await startClient(test, {
    folder: folder.uri,
    capabilities: { ...PULLS, general: { positionEncodings: [...encodings] } },
  });
  await client.until(async () => {
    const { articles } = await client.request<EntityCountsResult>('seedbed/entityCounts', {});
    return articles === 2 || undefined;
  });
  return client;
}

describe('views over the protocol', () => {
  it('texts of closed articles are read, and positions are in the encoding of the client', async (test) => {
    for (const encoding of ['utf-16', 'utf-8'] as const) {
      const client = await start(test, [encoding]);
      const { items } = await client.request<EntitiesResult>('seedbed/entities', { filter: 'maes' });
      assert.equal(items[0]?.name, 'Els Maes');
      const { articles } = await client.request<EntityResult>('seedbed/entity', { id: items[0]?.id });
      assert.match(articles[1]?.title ?? '', /^‘Één akkoord’: premier/);
      const before = ONE.split('\n')[2]?.split('Els Maes')[0] ?? '';
      const expected = encoding === 'utf-8' ? Buffer.byteLength(before) : before.length;
      assert.deepEqual(articles[1]?.places[0]?.range.start, { line: 2, character: expected });
      await client.stop();
    }
  });

  it('events lead from a month to their passages', async (test) => {
    const client = await start(test, ['utf-16']);
    const { months } = await client.request<EventMonthsResult>('seedbed/eventMonths', {});
    assert.deepEqual(months, [{ month: '2021-05', articles: 2 }]);
    const { items } = await client.request<EventsResult>('seedbed/events', { month: '2021-05' });
    const [event] = items;
    assert.ok(event);
    const params = { id: event.id, uri: event.location.uri };
    const told = await client.request<EventResult>('seedbed/event', params);
    assert.equal(told.articles.length, 2);
    assert.ok(told.articles.every(({ places }) => places.every(({ text }) => text.length > 10)));
  });

  it('odd parameters have an answer', async (test) => {
    const client = await start(test, ['utf-16']);
    const methods = ['entities', 'entity', 'entityCounts', 'event', 'eventMonths', 'events'];
    for (const params of [
      {},
      { id: 3, uri: 4, type: [], filter: {}, offset: -1, limit: 'x', month: 5 },
      { limit: 0 },
    ]) {
      for (const method of methods)
        assert.notEqual(await client.request(`seedbed/${method}`, params), undefined, method);
    }
  });
});
