// How the tour handles the workbench: commands, files, words on the screen and their colours.

/** Runs the command with this title through the command palette. */
export async function command(page, title) {
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
  await page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first().click();
}

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

/** Colours of the text and behind it, as [red, green, blue] from 0 to 255. */
export async function coloursOf(page, words, n = 0) {
  const place = await page.evaluate(findWords, { words, n });
  if (!place) throw new Error(`“${words}” is not on the screen`);
  const numbers = (colour) => (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);
  return { text: numbers(place.colour), background: numbers(place.background) };
}

/** Contrast of two colours as WCAG 2 defines it: 1 to 21. */
export function contrast(one, other) {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour) {
  const [red = 0, green = 0, blue = 0] = colour.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
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
