// The pictures, in the order in which they are made: which article is open, what is done, and which part of the window
// is kept. Each leaves the window as it found it, so that any of them can be made alone.
import { command, frameOf, openFile, placeOf } from '../../test/e2e/page.mjs';

const card = '.monaco-hover:not(.hidden) .hover-contents';
const dike = '004_0f73e8208d3805ea.txt';
const reeve = '014_438dbf61319b295d.txt';
const truce = '000_6d5448d7895203ee.txt';

const panel = async (page) => clipOf(page, '.part.panel', 400);
/** The editor alone, down to `height` pixels below its tabs. */
const editor = (height) => async (page) => clipOf(page, '.part.editor', height);
const sideBar = (height) => async (page) => clipOf(page, '.part.sidebar', height);

async function clipOf(page, part, height) {
  const box = await page.locator(part).boundingBox();
  return { ...box, height: Math.min(height, box.height) };
}

export const shots = [
  { name: 'article', file: dike, prepare: (page) => page.mouse.move(5, 720), part: editor(480) },
  { name: 'hover', file: dike, prepare: (page) => hover(page, 'Sietse Wiarda'), part: aroundCard },
  { name: 'time', file: dike, prepare: (page) => hover(page, 'donderdagochtend'), part: aroundCard },
  { name: 'event', file: dike, prepare: (page) => hover(page, 'geëvacueerden'), part: aroundCard },
  { name: 'finding', file: dike, prepare: (page) => hover(page, 'Schalkerward'), part: aroundCard },
  { name: 'fix', file: dike, prepare: (page) => openFixes(page, 'Schalkerward'), part: editor(560) },
  { name: 'lens', file: dike, prepare: openLens, part: editor(560) },
  { name: 'references', file: dike, prepare: openReferences, part: editor(540) },
  { name: 'completion', file: dike, prepare: complete, part: editor(430), leave: (page) => undo(page) },
  { name: 'rename', file: dike, prepare: rename, part: panel, leave: discard },
  { name: 'calls', file: dike, prepare: showCalls, part: editor(560) },
  { name: 'views', file: dike, prepare: openViews, part: sideBar(700), leave: openExplorer },
  { name: 'fix-all', file: dike, prepare: previewFixes, part: panel, leave: discard },
  { name: 'go-to', file: dike, prepare: goToEntity, part: aroundQuickInput },
  { name: 'explain', file: dike, prepare: explain, part: editor(560), leave: closeOthers },
  { name: 'timeline', file: dike, prepare: showTimeline, part: editor(738), leave: closeOthers },
  { name: 'graph', file: dike, prepare: showGraph, part: editor(738), leave: closeOthers },
  { name: 'report', file: dike, prepare: showReport, part: editor(738), leave: closeOthers },
  { name: 'walkthrough', file: dike, prepare: showWalkthrough, part: editor(738), leave: closeOthers },
  { name: 'conflict', file: reeve, prepare: (page) => hover(page, '6.200'), part: aroundCard },
  { name: 'problems', file: reeve, prepare: showProblems, part: panel, leave: hidePanel },
  { name: 'compare', file: truce, prepare: compare, part: editor(560) },
];

async function hover(page, words) {
  const { x, y } = await placeOf(page, words);
  await page.mouse.move(x - 40, y + 90);
  await page.mouse.move(x, y, { steps: 5 });
  await page.locator(card).first().waitFor();
}

/** Pixels. */
const TABS = 35;

/** The card with the text around it. */
async function aroundCard(page) {
  const boxes = await page.locator('.monaco-hover:not(.hidden)').all();
  const { y, height } = await boxes[0].boundingBox();
  const all = await page.locator('.part.editor').boundingBox();
  // The tabs as a whole, or nothing of them.
  const top = y - 70 < all.y + TABS ? all.y : y - 70;
  return { x: all.x, y: top, width: all.width, height: Math.min(738, y + height + 60) - top };
}

async function aroundQuickInput(page) {
  const { y, height } = await page.locator('.quick-input-widget').boundingBox();
  return { x: 0, y: 0, width: 1180, height: y + height + 20 };
}

/** The pointer rests where nothing answers to it. */
const away = (page) => page.mouse.move(5, 720);

/** Puts the cursor on the words and the pointer elsewhere, so that no card covers what comes. */
async function place(page, words) {
  const { x, y } = await placeOf(page, words);
  await page.mouse.click(x, y);
  await page.mouse.move(x, 730);
}

async function openFixes(page, words) {
  await place(page, words);
  await page.keyboard.press('Control+.');
  await page.locator('.action-widget .monaco-list-row').first().waitFor();
}

async function openLens(page) {
  await page.locator('.codelens-decoration a').first().click();
  await page.locator('.peekview-widget .ref-tree .monaco-list-row').first().waitFor();
  await away(page);
}

async function openReferences(page) {
  await place(page, 'Sietse Wiarda');
  await page.keyboard.press('Shift+F12');
  await page.locator('.peekview-widget .ref-tree .monaco-list-row').nth(1).waitFor();
}

async function complete(page) {
  await place(page, 'crisiscentrum');
  await page.mouse.move(600, 400);
  await page.mouse.wheel(0, 200); // room for the list below the line
  await page.waitForTimeout(300);
  await page.mouse.move(600, 730);
  await page.keyboard.press('End');
  await page.keyboard.type(' Volgens Wia');
  await page.keyboard.press('Control+Space');
  await page.locator('.suggest-widget.visible .monaco-list-row').first().waitFor();
  await page.waitForTimeout(600);
}

async function undo(page) {
  await command(page, 'File: Revert File');
}

async function rename(page) {
  await place(page, 'Sietse Wiarda');
  await page.keyboard.press('F2');
  const input = page.locator('.rename-box input');
  await input.waitFor();
  await input.fill('Sietze Wiarda');
  await page.keyboard.press('Control+Enter');
  await page.locator('.part.panel .monaco-list-row').nth(1).waitFor();
  await page.waitForTimeout(1000);
}

async function discard(page) {
  await page.locator('.part.panel a', { hasText: 'Discard' }).click();
  await hidePanel(page);
  await closeOthers(page);
}

function hidePanel(page) {
  return page.keyboard.press('Control+J');
}

async function showCalls(page) {
  await place(page, 'geëvacueerden');
  await command(page, 'Peek Call Hierarchy');
  await page.locator('.peekview-widget .monaco-list-row').first().waitFor();
  await page.waitForTimeout(1000);
  await away(page);
}

async function openViews(page) {
  await page.locator('.activitybar .action-item a[aria-label^="Seedbed"]').click();
  const rows = (n) => page.locator('.pane').nth(n).locator('.monaco-list-row');
  await rows(0)
    .filter({ hasText: /Persons|Personen/ })
    .click();
  await rows(1).nth(1).click();
  await rows(2).first().click();
  await page.waitForTimeout(1000);
  await away(page);
}

function openExplorer(page) {
  return command(page, 'View: Show Explorer');
}

async function previewFixes(page) {
  await command(page, 'Seedbed: Fix All of a Rule…');
  await page.locator('.quick-input-list .monaco-list-row', { hasText: 'name-variant' }).first().click();
  await page.locator('.part.panel .monaco-list-row').nth(1).waitFor();
  await page.waitForTimeout(1500);
  await away(page);
}

async function goToEntity(page) {
  await command(page, 'Seedbed: Go to Entity…');
  await away(page);
  await page.locator('.quick-input-widget input.input').fill('oos');
  await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Oosterbaan' }).first().waitFor();
}

async function explain(page) {
  await place(page, 'Schalkerward');
  await command(page, 'Seedbed: Explain Finding');
  await page.locator('.tab.active', { hasText: 'rules.md' }).waitFor();
  await page.waitForTimeout(2500);
  await away(page);
}

async function closeOthers(page) {
  await command(page, 'View: Close All Editors');
  await openFile(page, dike);
  await page.keyboard.press('Control+Home');
  await page.waitForTimeout(1000);
}

async function showTimeline(page) {
  await command(page, 'Seedbed: Show Timeline');
  await frameOf(page).locator('g.event').nth(5).waitFor();
  await frameOf(page).locator('progress.done').waitFor({ state: 'attached' });
  await page.waitForTimeout(800);
  await away(page);
}

async function showGraph(page) {
  await command(page, 'Seedbed: Show Entity Graph');
  await frameOf(page).locator('g.node').nth(8).waitFor();
  await page.waitForTimeout(1500);
  await away(page);
}

async function compare(page) {
  await command(page, 'Seedbed: Compare with');
  await page.locator('.quick-input-list .monaco-list-row', { hasText: '009' }).first().click();
  const frame = frameOf(page);
  await frame.locator('.row:not(.only):not(.heads)').first().waitFor();
  await frame.locator('input[type="checkbox"]').click();
  await page.waitForTimeout(800);
  await away(page);
}

async function showReport(page) {
  await command(page, 'Seedbed: Corpus Report');
  await page.locator('.tab.active', { hasText: /Corpus report|Corpusrapport/ }).waitFor();
  await page.waitForTimeout(2500);
  await away(page);
}

async function showWalkthrough(page) {
  await command(page, 'Welcome: Open Walkthrough...');
  const row = page.locator('.quick-input-list .monaco-list-row', { hasText: 'Seedbed' }).first();
  await row.waitFor();
  await row.click();
  await page.locator('.getting-started-step, .gettingStartedContainer').first().waitFor();
  await page.waitForTimeout(1500);
  await away(page);
}

async function showProblems(page) {
  await page.mouse.move(5, 5);
  await command(page, 'Problems: Focus on Problems View');
  await page.locator('.markers-panel .monaco-list-row').nth(2).waitFor();
  await page.waitForTimeout(1000);
  await away(page);
}
