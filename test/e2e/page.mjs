// How the tour handles the workbench: commands, files, words on the screen and their colours.

/** Runs the command with this title through the command palette. */
export async function command(page, title) {
  await (await foundCommand(page, title)).click();
  // A click on a row that was just drawn anew is lost.
  await page.waitForFunction(isLeft, `>${title}`, { timeout: 4000 }).catch(() => page.keyboard.press('Enter'));
}

// Runs in the page: whether the command palette is gone, or something else is asked there.
function isLeft(asked) {
  const palette = document.querySelector('.quick-input-widget');
  return !palette?.checkVisibility() || palette.querySelector('input.input')?.value !== asked;
}

/** Its row in the command palette, which is open then. */
export async function foundCommand(page, title) {
  const input = page.locator('.quick-input-widget input.input');
  // Another list that is just closing takes the palette with it.
  for (let round = 1; ; round++) {
    await page.keyboard.press('F1');
    const isFilled = await input.fill(`>${title}`, { timeout: 4000 }).then(
      () => true,
      (error) => {
        if (round === 4) throw error;
        return false;
      },
    );
    if (isFilled) break;
  }
  return page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first();
}

/** The page of the webview that is shown. */
export const frameOf = (page) => page.frameLocator('iframe.webview.ready:visible').frameLocator('iframe#active-frame');

/** Opens a file whose folder is unfolded in the explorer. */
export async function openFile(page, name) {
  await page.locator('.explorer-folders-view .monaco-list-row', { hasText: name }).dblclick();
  await page.locator('.tab.active', { hasText: name }).waitFor();
}

/** Middle of the `n`th place (from 0) where the active editor shows `words`. The parts of a line are separate elements. */
export async function placeOf(page, words, n = 0) {
  const place = await page.evaluate(findWords, { words, n });
  if (!place) throw new Error(`“${words}” is not on the screen`);
  return { x: place.x, y: place.y };
}

/** The pointer leaves the word, else Ctrl makes a link of it and a card covers what comes next. */
export async function placeCursor(page, words) {
  const { x, y } = await placeOf(page, words);
  await page.mouse.click(x, y);
  await page.mouse.move(x, 780);
}

/** The menu of fixes at the words, `fix` first in it. Tried again where a menu before it was still closing, which takes the key. */
export async function openFixes(page, words, fix) {
  const first = page.locator('.action-widget .monaco-list-row.focused', { hasText: fix });
  for (let round = 1; ; round++) {
    await placeCursor(page, words);
    await page.keyboard.press('Control+.');
    const isThere = await first.waitFor({ timeout: 6000 }).then(
      () => true,
      (error) => {
        if (round === 3) throw error;
      },
    );
    if (isThere) return;
    await page.keyboard.press('Escape');
  }
}

/** Colours of the text and behind it, as [red, green, blue] from 0 to 255. */
export async function coloursOf(page, words, n = 0) {
  const place = await page.evaluate(findWords, { words, n });
  if (!place) throw new Error(`“${words}” is not on the screen`);
  const numbers = (colour) => (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);
  return { text: numbers(place.colour), background: numbers(place.background) };
}

// Runs in the page. The editor writes blanks as U+00A0.
function findWords({ words, n }) {
  let left = n;
  const lines = [...document.querySelectorAll('.editor-group-container.active .view-line')];
  lines.sort((a, b) => a.getBoundingClientRect().y - b.getBoundingClientRect().y);
  for (const line of lines) {
    const nodes = [];
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node);
    const text = nodes
      .map((node) => node.data)
      .join('')
      .replaceAll('\u00a0', ' ');
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      if (left-- > 0) continue;
      let offset = at + Math.floor(words.length / 2);
      const node = nodes.find((candidate) => {
        if (offset < candidate.length) return true;
        offset -= candidate.length;
        return false;
      });
      const range = document.createRange();
      range.setStart(node, offset);
      range.setEnd(node, offset + 1);
      const box = range.getBoundingClientRect();
      const editor = line.closest('.monaco-editor');
      return {
        x: box.x + box.width / 2,
        y: box.y + box.height / 2,
        colour: getComputedStyle(node.parentElement).color,
        background: getComputedStyle(editor.querySelector('.monaco-editor-background') ?? editor).backgroundColor,
      };
    }
  }
  return undefined;
}
