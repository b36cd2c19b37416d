// The extension in the browser: a worker is its host and another one its server, files come through the workbench, and
// what is kept between two starts is in the browser's own database.
import assert from 'node:assert/strict';
import { projectFolder } from '../../tools/host/install.mjs';
import { hasProcess } from './processes.mjs';
import { articleIsThere, runningExtension, smoke } from './smoke.mjs';

export async function testWeb(corpus) {
  const settings = { 'remote.extensionKind': { 'seedbed.seedbed': ['web'] } };
  const counts = { passed: 0, failed: 0 };
  const step = async (title, work) => {
    try {
      await work();
      counts.passed += 1;
      console.log(`  ✔ ${title}`);
    } catch (error) {
      counts.failed += 1;
      console.log(`  ✘ ${title}\n${error.stack}`);
    }
  };
  await step('an article has colours, findings and cards, without a process of its own', () =>
    smoke(corpus, { settings, extension: projectFolder }, async (page, server) => {
      const { text } = await runningExtension(page);
      assert.match(text, /web worker/i);
      assert.ok(!hasProcess(server, 'server-node.js'));
      await step('facts and findings are kept in the database of the browser, and those of another version go', () =>
        keeps(page),
      );
    }),
  );
  return counts;
}

async function keeps(page) {
  const before = await untilStored(page);
  await page.evaluate(changeDatabase, before[0].replace(/\/.*$/, '/another/x.facts'));
  assert.equal((await page.evaluate(keysInDatabase)).length, before.length + 1);
  await page.reload();
  await page.locator('.tab', { hasText: '102_' }).first().click();
  await articleIsThere(page);
  // What was stored is found again: nothing is worked out anew that would have to be stored.
  assert.deepEqual(await untilStored(page), before);
}

async function untilStored(page) {
  for (let round = 0; ; round++) {
    const keys = await page.evaluate(keysInDatabase);
    const has = (part) => keys.some((key) => key.includes(part));
    const isWhole = has('.facts') && has('/findings') && !has('/another/');
    if (isWhole) return keys;
    assert.ok(round < 100, `in the database: ${keys}`);
    await page.waitForTimeout(100);
  }
}

// These run in the page.
async function keysInDatabase() {
  const done = (request) =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const known = await indexedDB.databases();
  if (!known.some(({ name }) => name === 'seedbed')) return [];
  const database = await done(indexedDB.open('seedbed'));
  const keys = await done(database.transaction('facts').objectStore('facts').getAllKeys());
  database.close();
  return keys.map(String).sort();
}

async function changeDatabase(key) {
  const done = (request) =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const database = await done(indexedDB.open('seedbed'));
  await done(
    database
      .transaction('facts', 'readwrite')
      .objectStore('facts')
      .put(new Uint8Array([1, 2]), key),
  );
  database.close();
}
