// The extension as a user sees it: walks through the workbench in a browser, asserts what the page shows, and leaves
// pictures in out/screenshots/ to be looked at.
import assert from 'node:assert/strict';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openPage } from '../../tools/host/browser.mjs';
import { projectFolder, release } from '../../tools/host/install.mjs';
import { startServer, workbenchAddress } from '../../tools/host/server.mjs';
import { contrast } from './accessibility.mjs';
import { coloursOf, command, openFile, openFixes, placeCursor, placeOf } from './page.mjs';
import { fixApplies } from './smoke.mjs';
import { viewSteps } from './tour-views.mjs';

const pictures = join(projectFolder, 'out/screenshots');
const flagged = '102_loods_afgebrand.txt';
const hoverCard = '.monaco-hover:not(.hidden) .hover-contents';
// `least` is the contrast that every coloured word has to have with what is behind it. The first is the tour's own.
const themes =
  release === '1.100'
    ? [
        { id: 'Default Dark Modern', file: 'dark_modern', least: 4.5 },
        { id: 'Default Light Modern', file: 'light_modern', least: 4.5 },
      ]
    : [
        { id: 'Dark 2026', file: '2026-dark', least: 4.5 },
        { id: 'Light 2026', file: '2026-light', least: 4.5 },
        { id: 'Dark Modern', file: 'dark_modern', least: 4.5 },
        { id: 'Light Modern', file: 'light_modern', least: 4.5 },
      ];
themes.push(
  { id: 'Default High Contrast', file: 'hc_black', least: 7 },
  { id: 'Default High Contrast Light', file: 'hc_light', least: 4.5 },
);

export async function tour(corpus) {
  rmSync(pictures, { recursive: true, force: true });
  mkdirSync(pictures, { recursive: true });
  const server = await startServer({ settings: { 'editor.fontSize': 14, 'editor.minimap.enabled': false } });
  let browser;
  const counts = { passed: 0, failed: 0 };
  try {
    const address = workbenchAddress(server.address, {
      folder: corpus,
      extension: projectFolder,
      file: join(corpus, 'seeds', flagged),
    });
    const opened = await openPage(address);
    browser = opened.browser;
    opened.page.setDefaultTimeout(20_000);
    for (const [title, step] of steps) await take(opened.page, title, () => step(opened.page, corpus), counts);
  } finally {
    await browser?.close();
    await server.stop();
  }
  return counts;
}

/** One step: its picture is taken whether it passes or not. */
async function take(page, title, step, counts) {
  try {
    await step();
    counts.passed += 1;
    console.log(`  ✔ ${title}`);
  } catch (error) {
    counts.failed += 1;
    console.log(`  ✘ ${title}\n${error.stack}`);
  }
  await page.waitForTimeout(400); // animations
  const number = String(counts.passed + counts.failed).padStart(2, '0');
  await page.screenshot({ path: join(pictures, `${number}-${title.replaceAll(/[^\w]+/g, '-')}.png`) });
  await page.keyboard.press('Escape');
  // A list that is still closing would take the next one with it.
  await page.locator('.quick-input-widget').first().waitFor({ state: 'hidden' });
}

const steps = [
  ['article opens with findings underlined', (page) => showArticle(page)],
  ...themes.map((theme) => [`colours in ${theme.id}`, (page, corpus) => showColours(page, corpus, theme)]),
  ['hover card of a person', showHover],
  ['hover of a finding', showFinding],
  ['evidence of a card', followEvidence],
  ['card of an event', showEvent],
  ['lens over the headline', useLens],
  ['same event peek', peekSameEvent],
  ['problems panel', showProblems],
  ['quick fix menu', showFixes],
  ['quick fix applied and undone', fixApplies],
  ['references peek', peekReferences],
  ['definition', goToDefinition],
  ['outline', showOutline],
  ['status item', showStatus],
  ...viewSteps,
  ...themes
    .filter(({ file }) => file.includes('light') || file === 'hc_black')
    .map((theme) => [`views in ${theme.id}`, (page, corpus) => showViewsIn(page, corpus, theme)]),
];

async function showArticle(page) {
  await page.locator('.view-line', { hasText: 'Loods in haven' }).waitFor({ timeout: 60_000 });
  await page.locator('.squiggly-warning').first().waitFor({ timeout: 30_000 });
  await page.locator('.statusbar-item', { hasText: 'Seed article' }).waitFor();
  await page.waitForFunction(() => document.querySelectorAll('.view-line span span').length > 20);
}

// Settings of the folder are followed at once; those of the user are not watched in this host.
function setTheme(corpus, { id }) {
  mkdirSync(join(corpus, '.vscode'), { recursive: true });
  writeFileSync(join(corpus, '.vscode/settings.json'), JSON.stringify({ 'workbench.colorTheme': id }));
}

async function useTheme(page, corpus, theme) {
  setTheme(corpus, theme);
  await page.locator(`.monaco-workbench.vscode-theme-defaults-themes-${theme.file}-json`).waitFor();
  await page.waitForTimeout(800); // the colours of tokens come a moment later than those of the workbench
}

async function showColours(page, corpus, theme) {
  await useTheme(page, corpus, theme);
  const plain = await coloursOf(page, 'volledig verwoest');
  const seen = new Set([String(plain.text)]);
  for (const words of ['Karin Verhoeven', 'Noordkade', 'Antwerpen', 'woensdag', '45 arbeiders']) {
    const { text, background } = await coloursOf(page, words);
    const ratio = contrast(text, background);
    assert.ok(ratio >= theme.least, `${words}: contrast ${ratio.toFixed(1)}, at least ${theme.least}`);
    seen.add(String(text));
  }
  assert.ok(seen.size >= 4, `persons, organisations and places look alike: ${[...seen].join(' | ')}`);
}

async function showViewsIn(page, corpus, theme) {
  await useTheme(page, corpus, theme);
  await page.locator('.pane-header h3.title', { hasText: 'Findings' }).waitFor();
}

async function showHover(page, corpus) {
  await useTheme(page, corpus, themes[0]);
  await hoverOver(page, 'Karin Verhoeven');
  const card = page.locator(hoverCard).first();
  assert.match(await card.textContent(), /Karin Verhoeven/);
  const { height } = await card.boundingBox();
  assert.ok(height < 400, `the card is ${height} pixels high`);
}

async function showFinding(page) {
  await hoverOver(page, 'Antwerpn');
  assert.match(await page.locator('.monaco-hover:not(.hidden)').first().textContent(), /Antwerpen/);
}

async function followEvidence(page) {
  await hoverOver(page, 'Karin Verhoeven');
  await page.locator(`${hoverCard} a`, { hasText: '103_onderzoek.txt' }).first().click();
  await page.locator('.tab.active', { hasText: '103_onderzoek.txt' }).waitFor();
  await page.locator('.statusbar-item', { hasText: 'Ln 7,' }).waitFor();
  await openFile(page, flagged);
  await placeCursor(page, 'volledig');
}

async function showEvent(page) {
  await hoverOver(page, 'afgebrand');
  const card = await page.locator(hoverCard).first().textContent();
  assert.match(card, /Same event in \d other article/);
  assert.match(card, /101_brand_haven/);
}

async function useLens(page) {
  await page.mouse.move(5, 700);
  await page
    .locator('.codelens-decoration a', { hasText: /articles? on the same event/ })
    .first()
    .click();
  await page.locator('.peekview-widget .ref-tree .monaco-list-row', { hasText: '101_brand_haven' }).first().waitFor();
}

async function peekSameEvent(page) {
  await placeCursor(page, 'afgebrand');
  await command(page, 'Peek Implementations');
  await page.locator('.peekview-widget .ref-tree .monaco-list-row', { hasText: '101_brand_haven' }).first().waitFor();
}

async function hoverOver(page, words) {
  const place = await placeOf(page, words);
  await page.mouse.move(place.x - 40, place.y + 90);
  await page.mouse.move(place.x, place.y, { steps: 5 });
  await page.locator(hoverCard).first().waitFor();
}

async function showProblems(page) {
  await page.mouse.move(5, 5);
  await command(page, 'Problems: Focus on Problems View');
  await page.locator('.markers-panel .monaco-list-row', { hasText: 'Antwerpen' }).first().waitFor();
}

async function showFixes(page) {
  await page.keyboard.press('Control+J'); // the panel goes
  await openFixes(page, 'Antwerpn', 'Antwerpen');
}

async function peekReferences(page) {
  await placeCursor(page, 'Karin Verhoeven');
  await page.keyboard.press('Shift+F12');
  await page.locator('.peekview-widget .ref-tree .monaco-list-row').nth(3).waitFor();
}

async function goToDefinition(page) {
  await placeCursor(page, 'Karin Verhoeven');
  await page.keyboard.press('F12');
  await page.locator('.tab.active', { hasText: '101_brand_haven.txt' }).waitFor();
}

async function showOutline(page) {
  await openFile(page, flagged);
  await command(page, 'Explorer: Focus on Outline View');
  await page.locator('.outline-tree .monaco-list-row', { hasText: 'Loods in haven' }).waitFor();
}

async function showStatus(page) {
  await page.locator('.statusbar-item[id="status.languageStatus"]').hover();
  await page
    .locator('.hover-language-status', { hasText: /articles/ })
    .first()
    .waitFor();
}
