/** Facts kept between two runs: the same corpus as without, whatever became of the stored bytes. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { filesIn, shownBy, stored } from '../support/cached-server.ts';
import { folderOf, type TestFolder } from '../support/files.ts';
import { generatedCorpus } from '../support/generated-corpus.ts';

const ARTICLES = generatedCorpus(12, 3);

const corpusIn = (test: TestContext): TestFolder =>
  folderOf(test, Object.fromEntries(ARTICLES.map(({ name, text }) => [`seeds/${name}`, text])));

describe('the cache', () => {
  it('gives the same as a cold start, and is used', async (test) => {
    const folder = corpusIn(test);
    const cold = await shownBy(folder);
    const first = await shownBy(folder, 'cache');
    const files = stored(folder).length;
    const second = await shownBy(folder, 'cache');
    assert.deepEqual(first, cold);
    assert.deepEqual(second, cold);
    assert.ok(files >= 2, 'facts and the list of files');
    assert.equal(stored(folder).length, files, 'nothing new to store');
  });

  it('follows files that came, went and changed meanwhile, in content alone too', async (test) => {
    const folder = corpusIn(test);
    await shownBy(folder, 'cache');
    const [first, second, third] = filesIn(folder);
    assert.ok(first && second && third);
    // As many letters as before.
    writeFileSync(first, readFileSync(first, 'utf8').replace(/\p{Lu}\p{Ll}{4}/gu, 'Xanta'));
    writeFileSync(second, readFileSync(third, 'utf8'));
    folder.write('seeds/500_new.txt', 'date 2020-03-05\n\nDe burgemeester van Gent sprak met Anna Kraan.\n');
    assert.deepEqual(await shownBy(folder, 'cache'), await shownBy(folder));
  });

  it('is made anew where it is torn, foreign or altered', async (test) => {
    const folder = corpusIn(test);
    const cold = await shownBy(folder);
    await shownBy(folder, 'cache');
    for (const spoil of [torn, altered, foreign, emptied]) {
      for (const file of stored(folder)) writeFileSync(file, spoil(readFileSync(file)));
      assert.deepEqual(await shownBy(folder, 'cache'), cold, spoil.name);
      assert.deepEqual(await shownBy(folder, 'cache'), cold, `after ${spoil.name}`);
    }
  });

  it('serves two servers at a time', async (test) => {
    const folder = corpusIn(test);
    const cold = await shownBy(folder);
    const both = await Promise.all([shownBy(folder, 'cache'), shownBy(folder, 'cache')]);
    assert.deepEqual(both, [cold, cold]);
    assert.deepEqual(await shownBy(folder, 'cache'), cold);
  });

  it('is done without where nothing can be written', async (test) => {
    const folder = corpusIn(test);
    folder.write('cache', 'a file, not a folder');
    assert.deepEqual(await shownBy(folder, 'cache'), await shownBy(folder));
  });

  it('has no half-written files', async (test) => {
    const folder = corpusIn(test);
    await shownBy(folder, 'cache');
    const names = readdirSync(join(folder.path, 'cache'), { recursive: true }).map(String);
    assert.deepEqual(
      names.filter((name) => name.endsWith('.part')),
      [],
    );
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
