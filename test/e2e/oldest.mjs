// The oldest VS Code that the extension supports: what has to work everywhere works there too.
import assert from 'node:assert/strict';
import { oldest, projectFolder } from '../../tools/host/install.mjs';
import { runningExtension, smoke } from './smoke.mjs';

export async function testOldest(corpus) {
  const title = `VS Code ${oldest}: an article has colours, findings, cards and fixes`;
  try {
    await smoke(corpus, { release: oldest, extension: projectFolder }, async (page) => {
      const { text, milliseconds } = await runningExtension(page);
      assert.ok(milliseconds >= 0, text);
    });
    console.log(`  ✔ ${title}`);
    return { passed: 1, failed: 0 };
  } catch (error) {
    console.log(`  ✘ ${title}\n${error.stack}`);
    return { passed: 0, failed: 1 };
  }
}
