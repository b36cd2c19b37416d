// The part of the tour that walks through views and pages in Dutch: wherever the extension has a Dutch text, no English
// one may stand. The workbench itself stays English, for that would need its language pack.
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPage } from '../../tools/host/browser.mjs';
import { projectFolder } from '../../tools/host/install.mjs';
import { startServer, workbenchAddress } from '../../tools/host/server.mjs';
import { command, frameOf } from './page.mjs';

const textsOf = (file) => JSON.parse(readFileSync(join(projectFolder, file), 'utf8'));
const manifest = textsOf('package.nls.nl.json');
const pictures = join(projectFolder, 'out/screenshots');

/** Of the sample corpus. */
export async function tourInDutch() {
  mkdirSync(pictures, { recursive: true });
  const counts = { passed: 0, failed: 0 };
  const corpus = mkdtempSync(join(tmpdir(), 'seedbed-dutch-'));
  cpSync(join(projectFolder, 'seeds'), join(corpus, 'seeds'), { recursive: true });
  const server = await startServer();
  const file = join(corpus, 'seeds', '004_0f73e8208d3805ea.txt');
  const address = workbenchAddress(server.address, { folder: corpus, extension: projectFolder, file });
  // As a language pack does.
  const prepare = (blank) => blank.addInitScript("globalThis._VSCODE_NLS_LANGUAGE = 'nl'");
  const { browser, page } = await openPage(address, { viewport: { width: 1400, height: 860 }, prepare });
  page.setDefaultTimeout(20_000);
  try {
    await page.locator('.codelens-decoration a').first().waitFor({ timeout: 60_000 });
    for (const [title, step] of steps) {
      try {
        const texts = await step(page);
        assert.deepEqual(english(texts), [], 'English texts');
        counts.passed += 1;
        console.log(`  ✔ ${title}`);
      } catch (error) {
        counts.failed += 1;
        console.log(`  ✘ ${title}\n${error.stack}`);
      }
      await page.screenshot({ path: join(pictures, `Dutch-${title.replaceAll(' ', '-')}.png`) });
    }
  } finally {
    await browser.close();
    await server.stop();
    rmSync(corpus, { recursive: true, force: true });
  }
  return counts;
}

const steps = [
  ['lens', lens],
  ['views', views],
  ['timeline', timeline],
  ['graph', graph],
  ['compare', compare],
  ['report', report],
];

/** Texts that are known in English, with a word or a number in their gaps, and are another in Dutch. */
function english(shown) {
  const known = [
    ...Object.entries(textsOf('client/l10n/bundle.l10n.nl.json')),
    ...Object.entries(textsOf('package.nls.json')).map(([key, text]) => [text, manifest[key]]),
  ];
  const patterns = known
    .filter(([text, dutch]) => text !== dutch && /\p{L}/u.test(text.replaceAll(/\{\d\}/g, '')))
    .map(([text]) => patternOf(text));
  const dutch = new Set(known.map(([, text]) => text));
  return shown.filter((text) => !dutch.has(text) && patterns.some((pattern) => pattern.test(text)));
}

const patternOf = (text) => {
  const parts = text.split(/\{\d\}/).map(escaped);
  return new RegExp(`^${parts.join(String.raw`\S+`)}$`, 'u');
};
const escaped = (text) => text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** What can be read or is spoken in the elements. */
const textsIn = (locator) =>
  locator.evaluateAll((roots) =>
    roots.flatMap((root) =>
      [root, ...root.querySelectorAll('*')].flatMap((element) => [
        ...[...element.childNodes].filter(({ nodeType }) => nodeType === 3).map(({ data }) => data.trim()),
        ...['aria-label', 'title', 'placeholder'].map((name) => element.getAttribute(name) ?? ''),
      ]),
    ),
  );

async function lens(page) {
  const texts = await textsIn(page.locator('.codelens-decoration a'));
  assert.ok(texts.some((text) => text.includes('dezelfde gebeurtenis')));
  return texts;
}

async function views(page) {
  await page.locator('.activitybar .action-item a[aria-label^="Seedbed"]').click();
  const rows = (n) => page.locator('.pane').nth(n).locator('.monaco-list-row');
  await rows(0).filter({ hasText: 'Personen' }).click();
  await rows(1).nth(1).click();
  await rows(2).first().click();
  await page.waitForTimeout(1500);
  const titles = await page.locator('.pane-header h3.title').allTextContents();
  assert.deepEqual(titles, [manifest['view.entities'], manifest['view.events'], manifest['view.findings']]);
  const texts = await textsIn(page.locator('.pane .monaco-list-row'));
  assert.ok(texts.some((text) => /\d artikelen/.test(text)));
  return texts;
}

async function timeline(page) {
  await command(page, manifest['command.showTimeline']);
  const frame = frameOf(page);
  await frame.locator('g.event').nth(5).waitFor();
  await frame.locator('progress.done').waitFor({ state: 'attached' });
  assert.match((await frame.locator('.status').textContent()) ?? '', /^\d+ gebeurtenissen in beeld/);
  assert.equal(await frame.locator('html').getAttribute('lang'), 'nl');
  return await textsIn(frame.locator('body'));
}

async function graph(page) {
  await command(page, manifest['command.showGraph']);
  const frame = frameOf(page);
  await frame.locator('g.node').nth(8).waitFor();
  await frame.locator('#nodes button').first().click();
  await frame.locator('#edges li').first().waitFor();
  return await textsIn(frame.locator('body'));
}

async function compare(page) {
  await command(page, 'View: Close All Editors');
  await command(page, 'View: Show Explorer');
  await page.locator('.explorer-folders-view .monaco-list-row', { hasText: '000_' }).dblclick();
  await page.locator('.statusbar-item', { hasText: manifest['language.seed'] }).waitFor();
  await command(page, manifest['command.compareArticles'].replace('…', ''));
  await page.locator('.quick-input-list .monaco-list-row', { hasText: 'gemeen' }).first().click();
  const frame = frameOf(page);
  await frame.locator('.row:not(.only):not(.heads)').first().waitFor();
  return await textsIn(frame.locator('body'));
}

async function report(page) {
  await command(page, manifest['command.corpusReport']);
  await page.locator('.tab.active', { hasText: 'Corpusrapport' }).waitFor();
  const frame = frameOf(page);
  await frame.locator('h1').waitFor();
  return await textsIn(frame.locator('body'));
}
