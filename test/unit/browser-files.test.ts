import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { walk } from '../../client/src/walk.ts';
import { openPacks } from '../../server/src/languages/index.ts';
import { PACK_PARTS } from '../../server/src/languages/pack.ts';
import { PACK_FILES, packFile } from '../../server/src/languages/pack-files.ts';

const [FILE, FOLDER, LINK] = [1, 2, 64];

describe('files in the browser', () => {
  it('are found in folders below, without those that hold no articles and without going round', async () => {
    const folders: Record<string, [string, number][]> = {
      '': [
        ['a.txt', FILE],
        ['seeds', FOLDER],
        ['.git', FOLDER],
        ['closed', FOLDER],
        ['round', FOLDER | LINK],
      ],
      seeds: [
        ['b.txt', FILE],
        ['link.txt', FILE | LINK],
        ['old', FOLDER],
      ],
      'seeds/old': [['c.txt', FILE]],
      '.git': [['d.txt', FILE]],
      round: [['e.txt', FILE]],
    };
    const files = await walk(async (path) => folders[path] ?? Promise.reject(new Error(path)));
    assert.deepEqual(files, ['a.txt', 'seeds/b.txt', 'seeds/link.txt', 'seeds/old/c.txt']);
  });

  it('are those of all language packs', async () => {
    const asked: string[] = [];
    await openPacks(async (language) => {
      asked.push(...PACK_PARTS.map((part) => packFile(language, part)));
      return {};
    });
    assert.deepEqual([...PACK_FILES].sort(), asked.sort());
  });
});
