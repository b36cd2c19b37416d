// The part of the tour that walks through the views of the activity bar: entities, events, findings, and what is
// opened from them. Each step leaves the views as the next one needs them.
import assert from 'node:assert/strict';
import { namelessIn } from './accessibility.mjs';
import { command } from './page.mjs';

const pane = (page, title) => page.locator('.pane', { has: page.locator('.pane-header h3.title', { hasText: title }) });

/** Rows of the view with this title. */
const rows = (page, title) => pane(page, title).locator('.monaco-list-row');

export const viewSteps = [
  ['views of the corpus', openViews],
  ['an entity and its articles', unfoldEntity],
  ['entities filtered', filterEntities],
  ['events by month', unfoldEvent],
  ['findings by rule', unfoldRule],
  ['views by keyboard', walkViews],
  ['next finding', goToNextFinding],
  ['explained finding', explainFinding],
  ['ways to accept a finding', acceptFinding],
  ['fix of a rule before it is made', previewFixes],
  ['fixes discarded', discardFixes],
  ['go to entity', goToEntity],
  ['go to event', goToEvent],
  ['corpus report', showReport],
];

async function openViews(page) {
  await page.locator('.activitybar .action-item a[aria-label^="Seedbed"]').click();
  await rows(page, 'Entities').filter({ hasText: 'Persons' }).waitFor();
  await rows(page, 'Events').first().waitFor();
  await rows(page, 'Findings').first().waitFor();
}

async function unfoldEntity(page) {
  await rows(page, 'Entities').filter({ hasText: 'Persons' }).click();
  const person = rows(page, 'Entities').filter({ hasText: 'Karin Verhoeven' }).first();
  await person.click();
  const article = rows(page, 'Entities').filter({ hasText: '2021-09-17' }).first();
  await article.click();
  await page.locator('.tab.active', { hasText: '103_onderzoek.txt' }).waitFor();
  await person.hover();
  await person.locator('.actions a[aria-label^="Open Where"]').waitFor();
}

async function filterEntities(page) {
  await command(page, 'Seedbed: Filter Entities…');
  await page.locator('.quick-input-widget input.input').fill('ver');
  await page.waitForTimeout(600);
  await page.keyboard.press('Enter');
  const shown = rows(page, 'Entities');
  await shown.filter({ hasText: 'Karin Verhoeven' }).first().waitFor();
  assert.equal(await shown.filter({ hasText: 'Persons' }).count(), 0);
  await page.locator('.pane .message', { hasText: 'ver' }).first().waitFor();
  await page.waitForTimeout(400);
}

async function unfoldEvent(page) {
  await command(page, 'Seedbed: Clear Filter of Entities');
  await command(page, 'Focus on Events View');
  const named = rows(page, 'Events').filter({ hasText: 'Zware brand in haven' });
  // The story, and below it the event that it begins with.
  await named.first().click();
  const event = named.nth(1);
  await event.click();
  await rows(page, 'Events').filter({ hasText: 'Loods in haven' }).first().waitFor();
  await event.hover();
  await event.locator('.actions a[aria-label^="Show Articles"]').waitFor();
}

async function unfoldRule(page) {
  await command(page, 'Focus on Findings View');
  await rows(page, 'Findings').filter({ hasText: 'name-variant' }).first().click();
  const finding = rows(page, 'Findings').filter({ hasText: 'Antwerpn' }).first();
  await finding.click();
  await page.locator('.tab.active', { hasText: '102_loods_afgebrand.txt' }).waitFor();
  await finding.hover();
  for (const action of ['Fix Finding', 'Accept Finding', 'Explain Finding'])
    await finding.locator(`.actions a[aria-label^="${action}"]`).waitFor();
}

/** What a click does a key does too; and all there is has a name. */
async function walkViews(page) {
  await walkTo(page, 'Entities', /^Karin Verhoeven, \d/, ['Open Where', 'Timeline', 'Graph']);
  await walkTo(page, 'Events', /^(?!Story,).*Zware brand.*2021/, ['Show Articles', 'Compare']);
  await walkTo(page, 'Findings', /Antwerpn/, ['Fix', 'Accept', 'Explain']);
}

/** By arrow keys alone to a row, and to what can be done with it. */
async function walkTo(page, view, wanted, actions) {
  assert.deepEqual(await namelessIn(pane(page, view)), []);
  await command(page, `Focus on ${view} View`);
  const focused = rows(page, view).and(page.locator('.focused'));
  await page.keyboard.press('Home');
  for (let steps = 0; ; steps++) {
    const labels = await focused.evaluateAll((found) => found.map(({ ariaLabel }) => ariaLabel));
    if (labels.some((label) => wanted.test(label))) break;
    assert.ok(steps < 20, `${wanted} is not reached, only ${labels}`);
    // The view may get the focus a moment later.
    await page.keyboard.press(labels.length === 0 ? 'Home' : 'ArrowDown');
    await page.waitForTimeout(200);
  }
  await page.keyboard.press('Shift+F10');
  for (const action of actions) await page.locator('.monaco-menu .action-label', { hasText: action }).first().waitFor();
  await page.keyboard.press('Escape');
}

async function goToNextFinding(page) {
  await command(page, 'Seedbed: Next Finding');
  await page.locator('.tab.active', { hasText: '.txt' }).waitFor();
}

async function explainFinding(page) {
  const finding = rows(page, 'Findings').filter({ hasText: 'Antwerpn' }).first();
  await finding.hover();
  await finding.locator('.actions a[aria-label^="Explain Finding"]').click();
  await page.locator('.tab.active', { hasText: 'rules.md' }).waitFor();
  await page.waitForTimeout(2000);
  await page.keyboard.press('Control+F4');
}

async function acceptFinding(page) {
  const finding = rows(page, 'Findings').filter({ hasText: 'Antwerpn' }).first();
  await finding.hover();
  await finding.locator('.actions a[aria-label^="Accept Finding"]').click();
  await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Keep both names' }).waitFor();
}

async function previewFixes(page) {
  await command(page, 'Seedbed: Fix All of a Rule…');
  await page.locator('.quick-input-list .monaco-list-row', { hasText: 'name-variant' }).first().click();
  await page.locator('.part.panel .monaco-list-row', { hasText: '102_loods' }).first().waitFor();
  await page.waitForTimeout(1500);
  // What the preview shows is no article of the corpus.
  await rows(page, 'Events').filter({ hasText: '4 articles' }).first().waitFor();
}

async function discardFixes(page) {
  await page.locator('.part.panel a', { hasText: 'Discard' }).click();
  await rows(page, 'Findings').filter({ hasText: 'name-variant' }).waitFor();
}

async function goToEntity(page) {
  await command(page, 'Seedbed: Go to Entity…');
  await page.locator('.quick-input-widget input.input').fill('ant');
  await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Antwerpen' }).first().waitFor();
}

async function goToEvent(page) {
  await command(page, 'Seedbed: Go to Event…');
  await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Zware brand' }).first().waitFor();
}

async function showReport(page) {
  await command(page, 'Seedbed: Corpus Report');
  await page.locator('.tab.active', { hasText: 'Corpus report' }).waitFor();
  await page.waitForTimeout(1500);
}
