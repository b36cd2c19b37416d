// A headless browser for the workbench of the VS Code server; nothing but this computer can be reached from it.
import { chromium } from 'playwright-core';
import { browserPath } from './install.mjs';

const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-sync',
  '--disable-component-update',
  '--disable-background-networking',
  '--no-first-run',
];

/** `prepare(page)` runs before anything is loaded. The caller closes the browser. */
export async function openPage(address, { viewport = { width: 1280, height: 800 }, prepare } = {}) {
  const executablePath = browserPath();
  if (!executablePath) throw new Error('no Chromium found: install the package chromium');
  const browser = await chromium.launch({ executablePath, headless: true, args });
  try {
    const context = await browser.newContext({ viewport, deviceScaleFactor: 1 });
    const page = await context.newPage();
    const own = new URL(address).hostname;
    await page.route(
      (url) => url.protocol.startsWith('http') && url.hostname !== own,
      (route) => route.abort(),
    );
    await prepare?.(page);
    await page.goto(address);
    return { browser, page };
  } catch (error) {
    await browser.close();
    throw error;
  }
}
