import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPage } from '../../tools/host/browser.mjs';
import { projectFolder } from '../../tools/host/install.mjs';
import { startServer, workbenchAddress } from '../../tools/host/server.mjs';
import { viewSteps } from './tour-views.mjs';
const [theme, name] = process.argv.slice(2);
const corpus = mkdtempSync(join(tmpdir(), 'look-'));
cpSync(join(projectFolder, 'test/e2e/fixtures'), corpus, { recursive: true });
mkdirSync(join(corpus, '.vscode'), { recursive: true });
writeFileSync(join(corpus, '.vscode/settings.json'), JSON.stringify({ 'workbench.colorTheme': theme }));
const server = await startServer({ settings: { 'editor.fontSize': 14, 'editor.minimap.enabled': false, 'workbench.colorTheme': theme } });
const { browser, page } = await openPage(workbenchAddress(server.address, { folder: corpus, extension: projectFolder, file: join(corpus, 'seeds/102_loods_afgebrand.txt') }));
page.setDefaultTimeout(8000);
mkdirSync('/tmp/views/shots', { recursive: true });
try {
  await page.locator('.squiggly-warning').first().waitFor({ timeout: 60000 });
  let i = 0;
  for (const [title, step] of viewSteps) {
    try { await step(page); console.log('ok', title); } catch (e) { console.log('FAIL', title, e.message.slice(0, 600)); }
    await page.waitForTimeout(400);
    await page.screenshot({ path: `/tmp/views/shots/${name}-${String(++i).padStart(2, '0')}.png` });
    await page.keyboard.press('Escape');
  }
} finally { await browser.close(); await server.stop(); }
