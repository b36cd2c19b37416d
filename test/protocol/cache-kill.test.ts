/**
 * A server killed at any moment leaves a cache that the next one starts from, and that one is right.
 * SEEDBED_KILLS=200 kills more often and in a larger corpus; the moments are random.
 */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { serverOn, shownBy, stored } from '../support/cached-server.ts';
import { folderOf } from '../support/files.ts';
import { generatedCorpus } from '../support/generated/corpus.ts';

const KILLS = Number(process.env.SEEDBED_KILLS ?? 3);
/** A right answer is asked for after so many kills: it takes longer than the kill. */
const CHECKED = KILLS > 50 ? 20 : KILLS;
/** Milliseconds. */
const LONGEST = KILLS > 50 ? 1500 : 700;

it('after kills at any moment the server starts and is right', async (test) => {
  const articles = generatedCorpus(KILLS > 50 ? 60 : 20, 5);
  const folder = folderOf(test, Object.fromEntries(articles.map(({ name, text }) => [`seeds/${name}`, text])));
  let rightAfter = 0;
  for (let round = 1; round <= KILLS; round++) {
    // New content each time, so that there is something to store.
    folder.write('seeds/999_changing.txt', `date 2021-01-01\n\nIn ronde ${round} sprak Karin Oosthuis in Oostdorp.\n`);
    const { client, ready } = await serverOn(folder, 'cache');
    // Storing begins when all is read: half of the kills come around then.
    if (round % 2 === 0) await ready;
    // Some are killed in the middle of a clean end, which is when most is written.
    if (round % 4 === 0) void client.stop().catch(() => undefined);
    await pause(Math.random() * (round % 4 === 0 ? 20 : round % 2 === 0 ? 60 : LONGEST));
    client.kill();
    if (round % CHECKED !== 0) continue;
    const [cached, cold] = await Promise.all([shownBy(folder, 'cache'), shownBy(folder)]);
    assert.deepEqual(cached, cold, `after ${round} kills`);
    rightAfter++;
  }
  test.diagnostic(`${KILLS} kills, right in all ${rightAfter} checks, ${stored(folder).length} files in the cache`);
});

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
