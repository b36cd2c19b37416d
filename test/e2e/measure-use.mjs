// Scripted use of the extension: articles opened, pointed at, edited, undone, looked up and closed, over and over.
import { command, placeOf } from './page.mjs';
import { processOf } from './processes.mjs';

/** Megabytes of the language server and of the extension host, each minute. */
export async function useForMinutes(page, server, names, minutes) {
  const memory = [];
  const started = Date.now();
  for (let round = 0; memory.length <= minutes; round++) {
    if (Date.now() - started >= memory.length * 60_000) memory.push(memoryOf(server));
    await useOnce(page, names[(round * 7919) % names.length], round);
  }
  return `language server ${memory.map((at) => at.language).join(', ')} MB; extension host ${memory
    .map((at) => at.extensions)
    .join(', ')} MB`;
}

const memoryOf = (server) => ({
  language: processOf(server, 'server-node.js').memory,
  extensions: processOf(server, 'type=extensionHost').memory,
});

async function useOnce(page, name, round) {
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
  await command(page, round % 3 === 0 ? 'View: Revert and Close Editor' : 'View: Close All Editors');
  await page.waitForTimeout(200);
}
