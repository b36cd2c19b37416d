// npm run e2e -- measure: what a user waits for in VS Code on a corpus of 10,000 generated articles, and whether memory
// grows while it is used. SEEDBED_ARTICLES and SEEDBED_MINUTES say otherwise. Prints figures; what does not work fails.
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPage } from '../../tools/host/browser.mjs';
import { projectFolder } from '../../tools/host/install.mjs';
import { run } from '../../tools/host/run.mjs';
import { startServer, workbenchAddress } from '../../tools/host/server.mjs';
import { useForMinutes } from './measure-use.mjs';
import { command } from './page.mjs';
import { processOf } from './processes.mjs';
import { runningExtension } from './smoke.mjs';

const COUNT = Number(process.env.SEEDBED_ARTICLES ?? 10_000);
const MINUTES = Number(process.env.SEEDBED_MINUTES ?? 2);
const NOTE = 'note.md';
const NOTE_TEXT = 'nothing';
/** Milliseconds that a workbench gets to come to rest. */
const WORKBENCH = 5000;
const LANGUAGE_SERVER = 'server-node.js';

export async function measure() {
  const folder = mkdtempSync(join(tmpdir(), 'seedbed-measure-'));
  const counts = { passed: 0, failed: 0 };
  const step = async (title, work) => {
    try {
      console.log(`  ✔ ${title}: ${await work()}`);
      counts.passed += 1;
    } catch (error) {
      counts.failed += 1;
      console.log(`  ✘ ${title}\n${error.stack}`);
    }
  };
  const server = await startServer();
  try {
    run(process.execPath, ['tools/run.mjs', 'test/support/generated/write.ts', join(folder, 'seeds'), String(COUNT)], {
      cwd: projectFolder,
      quiet: true,
    });
    writeFileSync(join(folder, NOTE), NOTE_TEXT);
    const names = readdirSync(join(folder, 'seeds'));
    const open = (name) => openArticle(server, folder, name);
    await step(`${COUNT} articles read and stored`, async () => {
      const { browser } = await open(names[0]);
      const started = Date.now();
      await rest(server);
      await browser.close();
      return `${Math.round((Date.now() - started) / 1000)} s at most`;
    });
    await step('first names coloured, from the cache, behind the text of the article', async () => {
      const taken = [];
      for (const name of names.slice(1, 6)) {
        const { browser, coloured } = await open(name);
        taken.push(coloured);
        await rest(server);
        await browser.close();
      }
      return `${taken.join(', ')} ms (wanted 700)`;
    });
    const { browser, page } = await open(names[7]);
    try {
      await rest(server);
      await step('branches of the trees', () => unfoldTrees(page));
      await step('processor at rest', () => idle(server));
      await step(`memory in ${MINUTES} minutes of use`, () => useForMinutes(page, server, names, MINUTES));
      await step('activation', async () => `${(await runningExtension(page)).milliseconds} ms (wanted 150)`);
    } finally {
      await browser.close();
    }
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
  return counts;
}

/**
 * Opens an article in a workbench that is up, where nothing has asked for Seedbed yet. `coloured`: milliseconds from the
 * article's first line on the screen until its words have several colours: activation and start of the server included.
 */
async function openArticle(server, folder, name) {
  const file = join(folder, NOTE);
  const address = workbenchAddress(server.address, { folder, extension: projectFolder, file });
  const { browser, page } = await openPage(address);
  page.setDefaultTimeout(60_000);
  await page.locator('.view-line', { hasText: NOTE_TEXT }).waitFor();
  await page.waitForTimeout(WORKBENCH);
  await page.keyboard.press('Control+p');
  await page.locator('.quick-input-widget input.input').fill(name);
  const found = page.locator('.quick-input-list .monaco-list-row', { hasText: name }).first();
  await found.waitFor();
  const coloured = page.evaluate(untilColoured, NOTE_TEXT);
  await found.click();
  return { browser, page, coloured: Math.round(await coloured) };
}

// Runs in the page.
function untilColoured(note) {
  const header = 4 * 20;
  return new Promise((resolve) => {
    let shown;
    const look = () => {
      const words = [...document.querySelectorAll('.editor-group-container .view-line span span')];
      if (words.length > 0 && words.every((word) => word.textContent !== note)) {
        shown ??= performance.now();
        // The header has its colours from the grammar, before anything is known of names.
        const below = words.filter((word) => word.closest('.view-line').offsetTop > header);
        if (new Set(below.map((word) => getComputedStyle(word).color)).size > 2)
          return resolve(performance.now() - shown);
      }
      return requestAnimationFrame(look);
    };
    look();
  });
}

/** Until the language server has had nothing to do for two seconds. */
async function rest(server) {
  for (let still = 0, before = Number.NaN; still < 4; ) {
    await new Promise((resolve) => setTimeout(resolve, 500));
    const { cpu } = processOf(server, LANGUAGE_SERVER);
    still = cpu - before < 30 ? still + 1 : 0;
    before = cpu;
  }
}

async function idle(server) {
  const before = processOf(server, LANGUAGE_SERVER).cpu;
  await new Promise((resolve) => setTimeout(resolve, 10_000));
  return `${processOf(server, LANGUAGE_SERVER).cpu - before} ms in 10 s`;
}

/** Milliseconds from the key that unfolds a branch until the first row below it is there. */
async function unfoldTrees(page) {
  await page.locator('.activitybar .action-item a[aria-label^="Seedbed"]').click();
  const taken = [];
  for (const view of ['Entities', 'Events', 'Findings']) {
    await command(page, `Focus on ${view} View`);
    const rows = page.locator('.pane', { has: page.locator('.pane-header h3.title', { hasText: view }) });
    const branch = rows.locator('.monaco-list-row[aria-expanded=false]').first();
    await branch.waitFor();
    await page.keyboard.press('Home');
    for (let depth = 0; depth < 2; depth++) {
      const focused = rows.locator('.monaco-list-row.focused');
      if ((await focused.getAttribute('aria-expanded')) !== 'false') break;
      taken.push(`${view} ${await page.evaluate(unfold, await focused.getAttribute('id'))}`);
      await page.keyboard.press('ArrowDown');
    }
  }
  assert.ok(taken.length >= 3, `unfolded only ${taken.join(', ')}`);
  return `${taken.join(', ')} ms (wanted 100)`;
}

// Runs in the page: a click on the arrow of the row, then frame by frame until the row behind it is one level deeper.
function unfold(id) {
  const row = document.getElementById(id);
  const level = Number(row.getAttribute('aria-level'));
  const next = Number(row.dataset.index) + 1;
  const list = row.parentElement;
  const started = performance.now();
  row.querySelector('.monaco-tl-twistie').click();
  return new Promise((resolve) => {
    const look = () => {
      const child = list.querySelector(`.monaco-list-row[data-index="${next}"]`);
      if (Number(child?.getAttribute('aria-level')) > level) resolve(Math.round(performance.now() - started));
      else requestAnimationFrame(look);
    };
    look();
  });
}
