// How soon something is there to look at: milliseconds from the click on the arrow of a branch to the first row below it,
// and from a command to the first part of its drawing.
import assert from 'node:assert/strict';
import { command, foundCommand, frameOf } from './page.mjs';

/** Of each view the first branch that is folded, and below it the first of each level. */
export async function unfoldTrees(page) {
  await page.locator('.activitybar .action-item a[aria-label^="Seedbed"]').click();
  const taken = [];
  for (const view of ['Entities', 'Events', 'Findings']) {
    await command(page, `Focus on ${view} View`);
    const pane = page.locator('.pane', { has: page.locator('.pane-header h3.title', { hasText: view }) });
    await pane.locator('.monaco-list-row[aria-expanded=false]').first().waitFor();
    const times = await pane.evaluate(unfold);
    assert.ok(times.length > 0, view);
    taken.push(`${view} ${times.join(', ')}`);
  }
  return `${taken.join('; ')} ms`;
}

/** Milliseconds from the choice of the command until something is drawn. The first page of a window takes longest. */
export async function drawTwice(page, title, part) {
  const taken = [];
  for (let i = 0; i < 2; i++) {
    const row = await foundCommand(page, title);
    const started = Date.now();
    await row.click();
    await frameOf(page).locator(part).first().waitFor();
    taken.push(Date.now() - started);
    await command(page, 'View: Close Editor');
  }
  return `${taken.join(', ')} ms (wanted 1000)`;
}

// Runs in the page: a click on the arrow of the row, then frame by frame until the row behind it is one level deeper. Rows
// are looked up anew each time, for the view may draw them anew at any moment.
async function unfold(pane) {
  const rowAt = (index) => pane.querySelector(`.monaco-list-row[data-index="${index}"]`);
  const unfolded = (branch) => {
    const level = Number(branch.ariaLevel);
    const index = Number(branch.dataset.index) + 1;
    const started = performance.now();
    branch.querySelector('.monaco-tl-twistie').click();
    return new Promise((resolve) => {
      const look = () => {
        if (Number(rowAt(index)?.ariaLevel) > level) resolve({ index, taken: Math.round(performance.now() - started) });
        else requestAnimationFrame(look);
      };
      look();
    });
  };
  const times = [];
  for (let at = pane.querySelector('.monaco-list-row[aria-expanded=false]'); at?.ariaExpanded === 'false'; ) {
    const { index, taken } = await unfolded(at);
    times.push(taken);
    // What is drawn below the first row comes a moment later.
    await new Promise((resolve) => setTimeout(resolve, 500));
    at = rowAt(index);
  }
  return times;
}
