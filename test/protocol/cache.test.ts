/** Facts kept between two runs: the same corpus as without, whatever became of the stored bytes. */
import assert from 'node:assert/strict';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { filesIn, shownBy, stored } from '../support/cached-server.ts';
import { folderOf } from '../support/files.ts';
import { generatedCorpus } from '../support/generated/corpus.ts';

const ARTICLES = generatedCorpus(6, 3);

// A server takes a second to start: there are as few as can be, side by side, all in one folder.
describe('the cache', () => {
  const folder = folderOf(
    { after },
    {
      ...Object.fromEntries(ARTICLES.map(({ name, text }) => [`seeds/${name}`, text])),
      blocked: 'a file, not a folder',
    },
  );
  let cold: unknown;
  before(async () => {
    cold = await shownBy(folder);
  });

  it('serves two servers at a time, and is done without where nothing can be written', async () => {
    const shown = await Promise.all(['cache', 'cache', 'blocked'].map((cache) => shownBy(folder, cache)));
    assert.deepEqual(shown, [cold, cold, cold]);
  });

  it('is made anew where it is torn, foreign or altered', async () => {
    const files = stored(folder);
    assert.ok(files.length >= 2, 'facts and the list of files');
    for (const [i, file] of files.entries()) {
      const spoil = [altered, torn, foreign, emptied][i % 4] ?? emptied;
      writeFileSync(file, spoil(readFileSync(file)));
    }
    assert.deepEqual(await shownBy(folder, 'cache'), cold);
  });

  it('is used', async () => {
    const files = stored(folder);
    assert.deepEqual(
      files.filter((name) => name.endsWith('.part')),
      [],
      'no half-written files',
    );
    assert.deepEqual(await shownBy(folder, 'cache'), cold);
    assert.deepEqual(stored(folder), files, 'nothing new to store');
  });

  it('follows files that came, went and changed meanwhile, in content alone too', async () => {
    const [first, second, third, fourth] = filesIn(folder);
    assert.ok(first && second && third && fourth);
    // As many letters as before.
    writeFileSync(first, readFileSync(first, 'utf8').replace(/\p{Lu}\p{Ll}{4}/gu, 'Xanta'));
    writeFileSync(second, readFileSync(third, 'utf8'));
    rmSync(fourth);
    folder.write('seeds/500_new.txt', 'date 2020-03-05\n\nDe burgemeester van Gent sprak met Anna Kraan.\n');
    const [cached, anew] = await Promise.all([shownBy(folder, 'cache'), shownBy(folder)]);
    assert.deepEqual(cached, anew);
    assert.notDeepEqual(cached, cold);
  });
});

const torn = (bytes: Uint8Array): Uint8Array => bytes.subarray(0, bytes.length >> 1);
const foreign = (): Uint8Array => new TextEncoder().encode('something else altogether');
const emptied = (): Uint8Array => new Uint8Array(0);
function altered(bytes: Uint8Array): Uint8Array {
  const copy = Uint8Array.from(bytes);
  copy[copy.length >> 1] = (copy[copy.length >> 1] ?? 0) ^ 1;
  return copy;
}
