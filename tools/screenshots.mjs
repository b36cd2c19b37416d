// Makes the pictures of the README from the sample corpus: node tools/screenshots.mjs [FOLDER OUT FILE NAME SLIP].
// With other arguments: a look at any corpus, hovering NAME and fixing SLIP in FILE.
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { command, placeOf } from '../test/e2e/page.mjs';
import { openPage } from './host/browser.mjs';
import { projectFolder } from './host/install.mjs';
import { startServer, workbenchAddress } from './host/server.mjs';

const [
  folder = 'seeds',
  out = 'docs/images',
  file = '003_9f5edb1c08747c0e.txt',
  name = 'Recep Tayyip Erdogan',
  slip = 'Erdoğan',
] = process.argv.slice(2);

// A copy: nothing that is tried here may touch the corpus.
const corpus = mkdtempSync(join(tmpdir(), 'corpus-'));
cpSync(resolve(folder), join(corpus, 'seeds'), { recursive: true });
mkdirSync(out, { recursive: true });
const settings = {
  'editor.fontSize': 14,
  'editor.minimap.enabled': false,
  'workbench.colorTheme': 'Light Modern',
  'breadcrumbs.enabled': false,
};
const server = await startServer({ settings });
const address = workbenchAddress(server.address, {
  folder: corpus,
  extension: projectFolder,
  file: join(corpus, 'seeds', file),
});
const { browser, page } = await openPage(address);
try {
  page.setDefaultTimeout(20_000);
  await page.locator('.squiggly-warning, .squiggly-info').first().waitFor({ timeout: 60_000 });
  await page.waitForTimeout(2500);
  await shot('article');
  await hover(name);
  await shot('hover');
  await page.keyboard.press('Escape');
  await page.mouse.move(5, 700);
  await command(page, 'Problems: Focus on Problems View');
  await page.waitForTimeout(1500);
  await shot('problems');
  await page.keyboard.press('Control+J');
  await place(slip);
  await page.keyboard.press('Control+.');
  await page.locator('.action-widget .monaco-list-row').first().waitFor();
  await shot('fix');
  await page.keyboard.press('Escape');
  await place(name);
  await page.keyboard.press('Shift+F12');
  await page.locator('.peekview-widget .ref-tree .monaco-list-row').nth(1).waitFor();
  await shot('references');
} finally {
  await browser.close();
  await server.stop();
  rmSync(corpus, { recursive: true, force: true });
}

async function hover(words) {
  const { x, y } = await placeOf(page, words);
  await page.mouse.move(x - 40, y + 90);
  await page.mouse.move(x, y, { steps: 5 });
  await page.locator('.monaco-hover:not(.hidden) .hover-contents').first().waitFor();
}

/** Puts the cursor on the words and the pointer elsewhere, so that no card covers what comes. */
async function place(words) {
  const { x, y } = await placeOf(page, words);
  await page.mouse.click(x, y);
  await page.mouse.move(x, 780);
}

async function shot(title) {
  await page.waitForTimeout(700);
  await page.screenshot({ path: join(out, `${title}.png`) });
}
