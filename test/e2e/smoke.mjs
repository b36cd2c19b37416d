// What has to work wherever the extension runs: an article opens with colours and findings, a name has its card, and a
// finding is fixed.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { openPage } from '../../tools/host/browser.mjs';
import { startServer, workbenchAddress } from '../../tools/host/server.mjs';
import { coloursOf, command, openFixes, placeOf } from './page.mjs';

export const flagged = '102_loods_afgebrand.txt';

/** `options` as `startServer` takes them, and `extension` for one in development. `look(page, server)` asserts the rest. */
export async function smoke(corpus, { extension, ...options }, look = async () => {}) {
  const server = await startServer(options);
  let browser;
  try {
    const file = join(corpus, 'seeds', flagged);
    const opened = await openPage(workbenchAddress(server.address, { folder: corpus, extension, file }));
    browser = opened.browser;
    const { page } = opened;
    page.setDefaultTimeout(20_000);
    await articleIsThere(page);
    await cardAppears(page);
    await fixApplies(page);
    return await look(page, server);
  } finally {
    await browser?.close();
    await server.stop();
  }
}

export async function articleIsThere(page) {
  await page.locator('.view-line', { hasText: 'Loods in haven' }).waitFor({ timeout: 60_000 });
  await page.locator('.squiggly-warning').first().waitFor({ timeout: 30_000 });
  for (let round = 0; ; round++) {
    const [name, plain] = [await coloursOf(page, 'Karin Verhoeven'), await coloursOf(page, 'volledig')];
    if (String(name.text) !== String(plain.text)) return;
    assert.ok(round < 50, 'names have no colour of their own');
    await page.waitForTimeout(200);
  }
}

/** Tried again where the line moved away below the pointer, as when a lens came above it. */
async function cardAppears(page) {
  const card = page.locator('.monaco-hover:not(.hidden) .hover-contents', { hasText: 'Karin Verhoeven' }).first();
  for (let round = 1; ; round++) {
    const { x, y } = await placeOf(page, 'Karin Verhoeven');
    await page.mouse.move(x - 40, y + 90);
    await page.mouse.move(x, y, { steps: 5 });
    const isThere = await card.waitFor({ timeout: 5000 }).then(
      () => true,
      (error) => {
        if (round === 4) throw error;
      },
    );
    if (isThere) return;
  }
}

/** And can be undone. */
export async function fixApplies(page) {
  await openFixes(page, 'Antwerpn', 'Antwerpen');
  await page.keyboard.press('Enter');
  await page.locator('.view-line', { hasText: 'haven van Antwerpen' }).first().waitFor();
  await page.keyboard.press('Control+Z');
  await page.locator('.view-line', { hasText: 'Antwerpn' }).first().waitFor();
}

/** What VS Code itself says of the running extension: where it runs, and milliseconds of its activation. */
export async function runningExtension(page) {
  await command(page, 'Show Running Extensions');
  const row = page.locator('.runtime-extensions-editor .monaco-list-row', { hasText: /seedbed/i }).first();
  await row.waitFor();
  const text = await row.innerText();
  return { text, milliseconds: Number(/Activation: (\d+)ms/.exec(text)?.[1]) };
}
