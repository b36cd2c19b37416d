// Makes the pictures of the README and of docs/tour.md from the sample corpus: node tools/screenshots.mjs [NAME…].
// Without names it makes all of them; with names only those. `--out DIR`, `--theme ID` and `--locale nl` are for a look of
// one's own.
import { cpSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openPage } from './host/browser.mjs';
import { projectFolder } from './host/install.mjs';
import { startServer, workbenchAddress } from './host/server.mjs';
import { shots } from './screenshots/shots.mjs';

const LIMIT = 150_000; // bytes of one picture
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string', default: 'docs/images' },
    theme: { type: 'string', default: 'Light 2026' },
    locale: { type: 'string', default: 'en' },
  },
});
const wanted = shots.filter(({ name }) => positionals.length === 0 || positionals.includes(name));

// A copy: nothing that is tried here may touch the corpus.
const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
const corpus = join(folder, 'corpus');
cpSync(join(projectFolder, 'seeds'), join(corpus, 'seeds'), { recursive: true });
mkdirSync(join(corpus, '.vscode'), { recursive: true });
writeFileSync(
  join(corpus, '.vscode/settings.json'),
  JSON.stringify({ 'workbench.colorTheme': values.theme, 'breadcrumbs.enabled': false }),
);
mkdirSync(values.out, { recursive: true });
// As somebody's own folder: titles then say ~/corpus/seeds.
process.env.HOME = folder;
const server = await startServer({
  settings: { 'editor.fontSize': 14, 'editor.minimap.enabled': false, 'files.autoSave': 'off' },
});
let failed = 0;
let isBigger = false;
try {
  for (const file of new Set(wanted.map((shot) => shot.file))) await takeAll(file);
} finally {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}
console.log(`${wanted.length - failed} of ${wanted.length} pictures made`);
process.exitCode = failed > 0 || isBigger ? 1 : 0;

/** All pictures that begin with the same article open, one after the other in one window. */
async function takeAll(file) {
  const address = workbenchAddress(server.address, {
    folder: corpus,
    extension: projectFolder,
    file: join(corpus, 'seeds', file),
  });
  const { browser, page } = await openPage(address, {
    viewport: { width: 1180, height: 760 },
    // As a language pack does; the workbench itself stays English without one.
    prepare: (blank) => blank.addInitScript(`globalThis._VSCODE_NLS_LANGUAGE = '${values.locale}'`),
  });
  page.setDefaultTimeout(20_000);
  try {
    await page.locator('.squiggly-warning, .squiggly-info').first().waitFor({ timeout: 60_000 });
    await page.locator('.codelens-decoration a').first().waitFor({ timeout: 60_000 });
    await page.waitForTimeout(1500);
    for (const shot of wanted.filter((other) => other.file === file)) await take(page, shot);
  } finally {
    await browser.close();
  }
}

async function take(page, { name, prepare, part, leave }) {
  try {
    const found = await prepare(page);
    await page.waitForTimeout(700); // animations
    const path = join(values.out, `${name}.png`);
    await page.screenshot({ path, clip: await part(page, found) });
    const { size } = statSync(path);
    if (size > LIMIT) isBigger = true;
    console.log(`  ${name}: ${Math.round(size / 1000)} kB${size > LIMIT ? ', too big' : ''}`);
  } catch (error) {
    failed += 1;
    console.log(`  ${name}: ${error.message}`);
    await page.screenshot({ path: join(tmpdir(), `${name}-failed.png`) });
  }
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.mouse.move(5, 720);
  await leave?.(page).catch(({ message }) => console.log(`  after ${name}: ${message}`));
  await page.waitForTimeout(500);
}
