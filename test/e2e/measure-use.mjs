// Scripted use of the extension, over and over: an article is opened, pointed at, edited, fixed, undone and closed; views,
// timeline and graph are looked at.
import assert from 'node:assert/strict';
import { inspect } from './heap.mjs';
import { command, frameOf, placeOf } from './page.mjs';
import { EXTENSION_HOST, LANGUAGE_SERVER, processOf } from './processes.mjs';

const PERIODS = 10;

/**
 * Megabytes in each tenth of the time, said as it comes: of the language server the least, for its garbage comes and goes; in
 * the extension host those in use at the end.
 */
export async function useForMinutes(browser, page, server, names, minutes) {
  const host = await inspect(browser, processOf(server, EXTENSION_HOST).pid);
  const periods = [];
  const started = Date.now();
  let failures = 0;
  let round = 0;
  for (; ; round++) {
    const period = Math.floor(((Date.now() - started) / 60_000 / minutes) * PERIODS);
    if (period > periods.length - 1) {
      if (periods.length > 0) {
        periods[periods.length - 1].extensions = await host.heap();
        console.log(`    round ${round}: ${said(periods.slice(-1))}`);
      }
      if (period >= PERIODS) break;
      periods.push({ language: Number.POSITIVE_INFINITY });
    }
    await useOnce(page, names[(round * 7919) % names.length], round).catch(async ({ message }) => {
      failures += 1;
      console.log(`    round ${round}: ${message.split('\n')[0]}`);
      for (let i = 0; i < 3; i++) await page.keyboard.press('Escape');
    });
    const last = periods.at(-1);
    last.language = Math.min(last.language, processOf(server, LANGUAGE_SERVER).memory);
  }
  await host.close();
  assert.ok(failures * 10 <= round, `${failures} of ${round} rounds failed`);
  return `${round} rounds, ${failures} failed; ${said(periods)}`;
}

const said = (periods) =>
  `language server ${periods.map(({ language }) => language).join(', ')} MB; extension host ${periods
    .map(({ extensions }) => extensions)
    .join(', ')} MB in use`;

async function useOnce(page, name, round) {
  await open(page, name);
  const { x, y } = await placeOf(page, 'De');
  await page.mouse.move(x, y + 40, { steps: 3 });
  await page.waitForTimeout(600);
  await page.mouse.click(x, y);
  await page.keyboard.type(' nieuw');
  await page.waitForTimeout(400);
  for (let i = 0; i < 3; i++) await page.keyboard.press('Control+z');
  await page.keyboard.press('F12');
  await page.waitForTimeout(300);
  await page.keyboard.press('Escape');
  if (round % 2 === 0) await fix(page);
  if (round % 3 === 0) await lookAtViews(page);
  if (round % 5 === 0) await drawn(page, 'Seedbed: Show Timeline', 'g.event');
  if (round % 7 === 0) await drawn(page, 'Seedbed: Show Entity Graph', 'g.node');
  await command(page, round % 4 === 0 ? 'View: Revert and Close Editor' : 'View: Close All Editors');
  await page.waitForTimeout(200);
}

async function open(page, name) {
  await page.keyboard.press('Control+p');
  const input = page.locator('.quick-input-widget input.input');
  await input.fill(name);
  await page.locator('.quick-input-list .monaco-list-row', { hasText: name }).first().click();
  await page.locator('.tab.active', { hasText: name }).waitFor();
  await page.waitForFunction(
    () =>
      new Set([...document.querySelectorAll('.view-line span span')].map((word) => getComputedStyle(word).color)).size >
      2,
  );
}

/** Goes to the next finding of the article, where there is one, and takes the first fix back again. */
async function fix(page) {
  if ((await page.locator('.squiggly-warning, .squiggly-info').count()) === 0) return;
  await command(page, 'Go to Next Problem (Error, Warning, Info)');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+.');
  const menu = page.locator('.action-widget .monaco-list-row').first();
  const isThere = await menu.waitFor({ timeout: 5000 }).then(
    () => true,
    () => false,
  );
  if (!isThere) return;
  await page.keyboard.press('Enter');
  await page.waitForTimeout(500);
  await page.keyboard.press('Control+z');
  await page.waitForTimeout(200);
}

async function lookAtViews(page) {
  for (const view of ['Entities', 'Events', 'Findings']) {
    await command(page, `Focus on ${view} View`);
    await page.keyboard.press('Home');
    for (const key of ['ArrowRight', 'ArrowDown', 'ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowLeft']) {
      await page.keyboard.press(key);
      await page.waitForTimeout(150);
    }
  }
}

async function drawn(page, title, part) {
  await command(page, title);
  await frameOf(page).locator(part).first().waitFor();
  await command(page, 'View: Close Editor');
}
