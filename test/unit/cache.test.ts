/** The cache by itself, on a store in memory: what is kept, what is found again, what is dropped. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { understand } from '../../server/src/analysis/understand.ts';
import { createFactsCache, type FactsCache } from '../../server/src/protocol/cache.ts';
import type { ByteStore, FileStamp } from '../../server/src/protocol/store.ts';

const TAG = '00000000000000aa';
const OLD: FileStamp = { size: 10, modified: 1000, node: 7 };
const NOW = 1_000_000;

const facts = (text: string) => understand(text, []).facts;

function memoryStore(bytes = new Map<string, Uint8Array>()): ByteStore & { readonly bytes: Map<string, Uint8Array> } {
  return {
    bytes,
    names: async () => [...bytes.keys()],
    read: async (name) => bytes.get(name),
    write: async (name, content) => void bytes.set(name, content),
    remove: async (name) => void bytes.delete(name),
  };
}

async function cacheOn(store: ByteStore | undefined, tag = TAG): Promise<FactsCache> {
  const cache = createFactsCache({
    openStore: async () => store,
    pause: async () => undefined,
    now: () => 0,
    clock: () => NOW,
    report: (error) => assert.fail(String(error)),
  });
  await cache.open(tag, () => undefined);
  return cache;
}

describe('the cache by itself', () => {
  it('finds again what was kept', async () => {
    const store = memoryStore();
    const first = await cacheOn(store);
    const kept = facts('Jan Smit sprak.');
    first.add(kept);
    first.note('file:///a', OLD, kept.contentHash);
    await first.flush();
    const second = await cacheOn(store);
    assert.equal(second.hashOf('file:///a', OLD), kept.contentHash);
    assert.ok(second.ofContent(kept.contentHash));
    for (const other of [{ size: 11 }, { modified: 1001 }, { node: 8 }])
      assert.equal(second.hashOf('file:///a', { ...OLD, ...other }), undefined);
  });

  it('does not trust the time of a file that was only just changed', async () => {
    const store = memoryStore();
    const first = await cacheOn(store);
    const kept = facts('Jan Smit sprak.');
    const fresh = { ...OLD, modified: NOW - 100 };
    first.add(kept);
    first.note('file:///a', fresh, kept.contentHash);
    await first.flush();
    const second = await cacheOn(store);
    assert.equal(second.hashOf('file:///a', fresh), undefined);
    assert.ok(second.ofContent(kept.contentHash));
  });

  it('drops segments of another version, and keeps nothing of them', async () => {
    const store = memoryStore();
    const first = await cacheOn(store);
    first.add(facts('Jan Smit sprak.'));
    await first.flush();
    assert.equal(store.bytes.size, 1);
    const second = await cacheOn(store, '00000000000000bb');
    assert.equal(second.ofContent(facts('Jan Smit sprak.').contentHash), undefined);
    assert.equal(store.bytes.size, 0);
  });

  it('puts many segments together, without what no file has any more', async () => {
    const store = memoryStore();
    const cache = await cacheOn(store);
    const all = Array.from({ length: 30 }, (_, i) => facts(`Jan Smit sprak ${i} keer.`));
    for (const [i, each] of all.entries()) {
      cache.add(each);
      cache.note(`file:///${i % 10}`, OLD, each.contentHash);
      await cache.flush();
    }
    await cache.settle(new Set(Array.from({ length: 10 }, (_, i) => `file:///${i}`)));
    assert.equal(store.bytes.size, 2, 'one segment and the list of files');
    const again = await cacheOn(store);
    const found = all.map(({ contentHash }) => again.ofContent(contentHash) !== undefined);
    assert.deepEqual(
      found,
      all.map((_, i) => i >= 20),
    );
  });

  it('does without a store', async () => {
    const cache = await cacheOn(undefined);
    cache.add(facts('Jan Smit sprak.'));
    assert.equal(cache.isDue(), false);
    await cache.flush();
  });
});
