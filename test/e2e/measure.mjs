// npm run e2e -- measure: what a user waits for in VS Code on a corpus of 10,000 generated articles, and whether memory
// grows while it is used. SEEDBED_ARTICLES and SEEDBED_MINUTES say otherwise; with SEEDBED_BENCH_KEEP=DIR articles and what
// is stored of them stay there for the next time. Prints figures; what does not work fails.
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPage } from '../../tools/host/browser.mjs';
import { projectFolder } from '../../tools/host/install.mjs';
import { run } from '../../tools/host/run.mjs';
import { startServer, workbenchAddress } from '../../tools/host/server.mjs';
import { answersOf, colouredAfterOpening, LOGGED, messagesSince } from './measure-messages.mjs';
import { rest, timeToRest } from './measure-rest.mjs';
import { useForMinutes } from './measure-use.mjs';
import { drawTwice, unfoldTrees } from './measure-views.mjs';
import { runningExtension } from './smoke.mjs';

const COUNT = Number(process.env.SEEDBED_ARTICLES ?? 10_000);
const MINUTES = Number(process.env.SEEDBED_MINUTES ?? 2);
const NOTE = 'note.md';
const NOTE_TEXT = 'nothing';
/**
 * To show an opened file among 10,000 in the explorer takes the workbench itself a second and more; and every few seconds
 * its extension host looks through all processes for ports to forward.
 */
const CALM = {
  'explorer.autoReveal': false,
  'remote.autoForwardPorts': false,
  'remote.autoForwardPortsSource': 'output',
};
/** Milliseconds that a workbench gets to come to rest. */
const WORKBENCH = 5000;

export async function measure() {
  const kept = process.env.SEEDBED_BENCH_KEEP;
  const folder = kept ? join(kept, String(COUNT)) : mkdtempSync(join(tmpdir(), 'seedbed-measure-'));
  // Of the language server, which is started from here; not in the folder, which is watched.
  const cache = `${folder}-cache`;
  process.env.XDG_CACHE_HOME = cache;
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
  const server = await startServer({ settings: CALM });
  try {
    const seeds = join(folder, 'seeds');
    if (!existsSync(seeds)) {
      const args = ['tools/run.mjs', 'test/support/generated/write.ts', seeds, String(COUNT)];
      run(process.execPath, args, { cwd: projectFolder, quiet: true });
    }
    writeFileSync(join(folder, NOTE), NOTE_TEXT);
    const names = readdirSync(seeds);
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
      const answered = [];
      for (const name of names.slice(1, 6)) {
        const started = Date.now();
        const { browser, coloured } = await open(name);
        taken.push(coloured);
        await rest(server);
        answered.push(colouredAfterOpening(messagesSince(server, started)));
        await browser.close();
      }
      return `${taken.join(', ')} ms (wanted 700); the extension has them ${answered.join(', ')} ms after opening`;
    });
    const { browser, page } = await open(names[7]);
    try {
      await step('at rest', () => timeToRest(server));
      await step('branches of the trees', async () => {
        const started = Date.now();
        const taken = await unfoldTrees(page);
        const answered = answersOf(messagesSince(server, started), 'seedbed/');
        return `${taken} (wanted 100); the extension waits ${Math.max(...answered)} ms for an answer at most`;
      });
      await step('first drawing of the timeline, and again', () =>
        drawTwice(page, 'Seedbed: Show Timeline', 'g.event'),
      );
      await step('first drawing of the graph, and again', () =>
        drawTwice(page, 'Seedbed: Show Entity Graph', 'g.node'),
      );
      await step('at rest with the views', () => timeToRest(server));
      await step(`memory in ${MINUTES} minutes of use`, () => useForMinutes(browser, page, server, names, MINUTES));
      await step('activation', async () => `${(await runningExtension(page)).milliseconds} ms (wanted 150)`);
    } finally {
      await browser.close();
    }
  } finally {
    await server.stop();
    if (!kept) for (const each of [folder, cache]) rmSync(each, { recursive: true, force: true, maxRetries: 3 });
  }
  return counts;
}

/**
 * Opens an article in a workbench that is up, where nothing has asked for Seedbed yet. `coloured`: milliseconds from the
 * article's first line on the screen until its words have several colours: activation and start of the server included.
 */
async function openArticle(server, folder, name) {
  const file = join(folder, NOTE);
  const address = workbenchAddress(server.address, { folder, extension: projectFolder, file, more: LOGGED });
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
