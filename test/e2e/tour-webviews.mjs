// The pages of the extension: timeline, graph of entities and comparison, in light, dark and high contrast. Looks into
// each page, follows it into the text, and fails where the content security policy had to stop something.
import assert from 'node:assert/strict';
import { copyFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPage } from '../../tools/host/browser.mjs';
import { projectFolder, release } from '../../tools/host/install.mjs';
import { startServer, workbenchAddress } from '../../tools/host/server.mjs';
import { faultsOf, focusedIn, tabStops } from './accessibility.mjs';
import { command, frameOf } from './page.mjs';

const pictures = join(projectFolder, 'out/screenshots');
const themes =
  release === '1.100'
    ? [
        { id: 'Default Dark Modern', file: 'dark_modern' },
        { id: 'Default Light Modern', file: 'light_modern' },
      ]
    : [
        { id: 'Dark 2026', file: '2026-dark' },
        { id: 'Light 2026', file: '2026-light' },
      ];
themes.push({ id: 'Default High Contrast', file: 'hc_black' });
themes.push({ id: 'Default High Contrast Light', file: 'hc_light' });
const opened = '004_0f73e8208d3805ea.txt';

/** Of the sample corpus, for it has stories. */
export async function tourWebviews() {
  mkdirSync(pictures, { recursive: true });
  const counts = { passed: 0, failed: 0 };
  const corpus = mkdtempSync(join(tmpdir(), 'seedbed-sample-'));
  cpSync(join(projectFolder, 'seeds'), join(corpus, 'seeds'), { recursive: true });
  mkdirSync(join(corpus, '.vscode'));
  const server = await startServer({ settings: { 'editor.minimap.enabled': false } });
  try {
    for (const theme of themes) await walk(server, corpus, theme, counts);
  } finally {
    await server.stop();
    rmSync(corpus, { recursive: true, force: true });
  }
  return counts;
}

async function walk(server, corpus, theme, counts) {
  const file = join(corpus, 'seeds', opened);
  const address = workbenchAddress(server.address, { folder: corpus, extension: projectFolder, file });
  const { browser, page } = await openPage(address, { viewport: { width: 1400, height: 860 } });
  page.setDefaultTimeout(20_000);
  const refused = [];
  page.on('console', (message) => {
    if (/Content Security Policy/i.test(message.text()) && isOurs(message)) refused.push(message.text());
  });
  try {
    await page.locator('.statusbar-item', { hasText: 'Seed article' }).waitFor({ timeout: 60_000 });
    writeFileSync(join(corpus, '.vscode/settings.json'), JSON.stringify({ 'workbench.colorTheme': theme.id }));
    await page.locator(`.monaco-workbench.vscode-theme-defaults-themes-${theme.file}-json`).waitFor();
    await page.locator('.codelens-decoration a').first().waitFor({ timeout: 30_000 });
    for (const [title, step] of steps) await take(page, `${title} in ${theme.id}`, () => step(page, corpus), counts);
    await take(page, `nothing refused in ${theme.id}`, () => assert.deepEqual(refused, []), counts, false);
  } finally {
    await browser.close();
  }
}

/** What the workbench does in its own frames is not ours to judge. */
const isOurs = (message) =>
  /dist\/webviews|inline|fake\.html|vscode-resource/.test(message.text() + message.location().url);

async function take(page, title, step, counts, isPictured = true) {
  try {
    await step();
    counts.passed += 1;
    console.log(`  ✔ ${title}`);
  } catch (error) {
    counts.failed += 1;
    console.log(`  ✘ ${title}\n${error.stack}`);
  }
  if (!isPictured) return;
  await page.waitForTimeout(400);
  await page.screenshot({ path: join(pictures, `${title.replaceAll(/[^\w]+/g, '-')}.png`) });
}

const steps = [
  ['timeline', showTimeline],
  ['timeline by keyboard', walkTimeline],
  ['timeline with forced colours', forceColours],
  ['timeline filtered', filterTimeline],
  ['timeline saved', saveTimeline],
  ['timeline passage', openPassage],
  ['graph', showGraph],
  ['graph by keyboard', walkGraph],
  ['graph around an entity', centreGraph],
  ['graph mentions', openMentions],
  ['compare choice', chooseOther],
  ['compare', showComparison],
  ['compare difference', stepThrough],
];

async function showTimeline(page) {
  const started = Date.now();
  await command(page, 'Seedbed: Show Timeline');
  const frame = frameOf(page);
  await frame.locator('g.event').nth(5).waitFor();
  await page.mouse.move(600, 300);
  console.log(`    timeline after ${Date.now() - started} ms`);
  const label = await frame.locator('g.event').first().getAttribute('aria-label');
  assert.match(label ?? '', /^\d{4}-\d\d.*article/);
  assert.match((await frame.locator('.status').textContent()) ?? '', /\d+ events in view/);
  assert.equal(await frame.locator('g.event[tabindex="0"]').count(), 1);
}

/** Nothing of the page is out of reach: tools, drawing, and the same events as a list. */
async function walkTimeline(page) {
  const frame = frameOf(page);
  assert.deepEqual(await faultsOf(frame), []);
  await frame.locator('input[type="search"]').focus();
  const stops = await tabStops(page, frame, 10);
  const tools = ['Filter', 'All', 'Zoom in', 'Zoom out', 'Show all the time there is', 'Save as SVG', 'Save as PNG'];
  for (const [i, tool] of tools.entries()) assert.ok(stops[i]?.startsWith(tool), `${stops[i]} for ${tool}`);
  assert.match(stops[7] ?? '', /^Timeline\. Enter goes to the events/);
  assert.match(stops[8] ?? '', /^\d{4}-\d\d.*article/);
  assert.match(stops[9] ?? '', /\d{4}-\d\d.*article/);
  await frame.locator('.figure').focus();
  await page.keyboard.press('Enter');
  const first = await focusedIn(frame);
  await page.keyboard.press('ArrowRight');
  const second = await focusedIn(frame);
  assert.notEqual(first.name, second.name);
  await page.keyboard.press('ArrowLeft');
  assert.deepEqual(await focusedIn(frame), first);
  const years = await frame.locator('.axis').textContent();
  await page.keyboard.press('+');
  await page.waitForTimeout(600);
  assert.notEqual(await frame.locator('.axis').textContent(), years);
  await page.keyboard.press('0');
  await page.keyboard.press('Escape');
  assert.match((await focusedIn(frame)).name, /^Timeline/);
}

/** As where the system sets all colours; and without movement. */
async function forceColours(page) {
  await atRest(frameOf(page).locator('.figure'));
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  try {
    await atRest(frameOf(page).locator('.figure'));
    assert.deepEqual(await faultsOf(frameOf(page)), []);
    await page.screenshot({ path: join(pictures, 'timeline-forced.png') });
  } finally {
    await page.emulateMedia({ forcedColors: null, reducedMotion: null });
  }
}

/** Until nothing moves or fades any more: what fades has less contrast. */
async function atRest(figure) {
  let before = '';
  for (let look = 0, same = 0; look < 50 && same < 3; look++) {
    const drawn = await figure.innerHTML();
    same = drawn === before ? same + 1 : 0;
    before = drawn;
    await figure.page().waitForTimeout(150);
  }
}

async function filterTimeline(page) {
  const frame = frameOf(page);
  const before = await frame.locator('g.event').count();
  await frame.locator('input[type="search"]').fill('hoenkerk');
  await page.waitForTimeout(300);
  await page.waitForTimeout(600);
  const after = await frame.locator('g.event').count();
  assert.ok(after > 0 && after < before, `${before} events, ${after} with the filter`);
  await frame.locator('button', { hasText: '+' }).click();
  await page.waitForTimeout(600);
}

/** As SVG with the colours in it, and as PNG. */
async function saveTimeline(page, corpus) {
  for (const format of ['svg', 'png']) {
    const file = join(corpus, `timeline.${format}`);
    rmSync(file, { force: true });
    await frameOf(page).locator('button', { hasText: format.toUpperCase() }).click();
    const dialog = page.locator('.quick-input-widget', { hasText: 'Save' });
    await dialog.locator('input.input').waitFor();
    await page.waitForTimeout(500);
    await page.keyboard.press('Enter');
    for (let i = 0; i < 50 && !existsSync(file); i++) await page.waitForTimeout(100);
    assert.ok(existsSync(file), `${file} was not written`);
    await page.waitForTimeout(300);
    copyFileSync(file, join(pictures, `timeline.${format}`));
  }
  const svg = readFileSync(join(corpus, 'timeline.svg'), 'utf8');
  assert.match(svg, /^<svg[^>]+xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
  assert.match(svg, /fill="rgb/);
  assert.doesNotMatch(svg, /var\(--/);
  assert.equal(readFileSync(join(corpus, 'timeline.png')).subarray(1, 4).toString(), 'PNG');
}

async function openPassage(page) {
  const frame = frameOf(page);
  await frame.locator('input[type="search"]').fill('');
  await frame.locator('button', { hasText: 'Show All' }).click();
  await page.waitForTimeout(500);
  await frame.locator('g.event').first().focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await page.locator('.editor-group-container.active .tab.active', { hasText: '.txt' }).waitFor();
  await frame.locator('button[aria-expanded="true"]').waitFor();
}

async function showGraph(page) {
  await command(page, 'View: Close All Editors');
  const started = Date.now();
  await command(page, 'Seedbed: Show Entity Graph');
  const frame = frameOf(page);
  await frame.locator('g.node').nth(8).waitFor();
  console.log(`    graph after ${Date.now() - started} ms`);
  const nodes = await frame.locator('g.node').count();
  assert.equal(await frame.locator('#nodes li').count(), nodes);
  assert.ok((await frame.locator('.edges line').count()) > 5);
}

async function walkGraph(page) {
  const frame = frameOf(page);
  assert.deepEqual(await faultsOf(frame), []);
  await frame.locator('.figure').focus();
  await page.keyboard.press('Enter');
  const first = await focusedIn(frame);
  assert.match(first.name, /article/);
  const reached = new Set([first.name]);
  for (const key of ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp']) {
    await page.keyboard.press(key);
    const { name, isSeen } = await focusedIn(frame);
    assert.ok(isSeen, name);
    reached.add(name);
  }
  assert.ok(reached.size > 2, [...reached].join('; '));
  await page.keyboard.press('Enter');
  await frame.locator('g.node[aria-pressed="true"]').waitFor();
  await frame.locator('#edges li').first().waitFor();
  assert.deepEqual(await faultsOf(frame), []);
  await page.keyboard.press('Escape');
  assert.equal(await frame.locator('g.node[aria-pressed="true"]').count(), 0);
  assert.match((await focusedIn(frame)).name, /^Entity graph/);
}

async function centreGraph(page) {
  const frame = frameOf(page);
  await frame.locator('#nodes button').filter({ hasText: 'Erdogan' }).first().click();
  await frame.locator('#edges li').first().waitFor();
  await frame.locator('button', { hasText: 'Put in the middle' }).click();
  await frame.locator('#entity strong').waitFor();
  assert.match((await frame.locator('.side h2').first().textContent()) ?? '', /Erdogan/);
}

async function openMentions(page) {
  const frame = frameOf(page);
  await frame.locator('#edges button').first().click();
  await page.locator('.peekview-widget .ref-tree .monaco-list-row').first().waitFor();
}

async function chooseOther(page) {
  await page.keyboard.press('Escape');
  await command(page, 'View: Close All Editors');
  await page.locator('.explorer-folders-view .monaco-list-row', { hasText: opened }).first().dblclick();
  await page.locator('.tab.active', { hasText: opened }).waitFor();
  await page.locator('.statusbar-item', { hasText: 'Seed article' }).waitFor();
  await command(page, 'Seedbed: Compare with');
  const rows = page.locator('.quick-input-list .monaco-list-row');
  await rows.filter({ hasText: 'in common' }).first().waitFor();
}

async function showComparison(page) {
  await page.locator('.quick-input-list .monaco-list-row').first().click();
  const frame = frameOf(page);
  await frame.locator('.row:not(.only):not(.heads)').first().waitFor();
  assert.ok((await frame.locator('#rows mark').count()) > 0);
  assert.match((await frame.locator('#counter').textContent()) ?? '', /difference/);
}

/** As many steps as the counter says lead back to the first difference, each to one that is shown. */
async function stepThrough(page) {
  const frame = frameOf(page);
  assert.deepEqual(await faultsOf(frame), []);
  await frame.locator('label', { hasText: 'Only what both tell' }).click();
  const counted = Number(/^\d+/.exec((await frame.locator('#counter').textContent()) ?? '')?.[0]);
  await frame.locator('button[aria-label^="Next difference"]').click();
  for (let i = 1; i <= counted; i++) {
    assert.equal(await frame.locator('#counter').textContent(), `${i} of ${counted}`);
    assert.ok(await frame.locator('mark.current').first().isVisible());
    await page.keyboard.press('F7');
  }
  assert.equal(await frame.locator('#counter').textContent(), `1 of ${counted}`);
  await page.keyboard.press('Shift+F7');
  assert.equal(await frame.locator('#counter').textContent(), `${counted} of ${counted}`);
  assert.notEqual(await frame.locator('.status').textContent(), '');
  assert.deepEqual(await faultsOf(frame), []);
}
