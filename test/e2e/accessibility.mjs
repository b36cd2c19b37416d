// What a page has to be for people who do not see it, or see it badly: names, roles, order, focus and contrast. The
// checks run inside the page, on what the browser has worked out. Thresholds are those of WCAG 2.2 at level AA.
import assert from 'node:assert/strict';

/** What is wrong with the page in the frame; empty where nothing is. */
export async function faultsOf(frame) {
  const { faults, texts } = await frame.locator('body').evaluate(lookAt);
  for (const { words, ink, ground, isLarge } of texts) {
    const ratio = contrast(ink, ground);
    if (ratio < (isLarge ? 3 : 4.5)) faults.push(`contrast ${ratio.toFixed(2)}: “${words}”`);
  }
  return [...new Set(faults)];
}

/** Parts of the workbench that are ours: what has no name for a screen reader. */
export const namelessIn = (parts) =>
  parts.evaluateAll((found) =>
    found
      .flatMap((part) => [part, ...part.querySelectorAll('[role="tree"], [role="treeitem"], a.action-label')])
      .filter((element) => element.matches('[role], a') && !/\p{L}/u.test(element.ariaLabel ?? ''))
      .map((element) => element.outerHTML.slice(0, 120)),
  );

/** Contrast of two colours as WCAG 2 defines it: 1 to 21. */
export function contrast(one, other) {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour) {
  const [red = 0, green = 0, blue = 0] = colour.slice(0, 3).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Presses Tab so many times and gives what has the focus after each, first what has it now. */
export async function tabStops(page, frame, count) {
  const stops = [];
  for (let i = 0; i < count; i++) {
    if (i > 0) await page.keyboard.press('Tab');
    stops.push(await focusedIn(frame));
  }
  for (const { name, isSeen } of stops) assert.ok(isSeen, `focus on “${name}” can't be seen`);
  return stops.map(({ name }) => name);
}

export const focusedIn = (frame) => frame.locator('body').evaluate(describeFocus);

// Runs in the page.
function describeFocus() {
  const focused = document.activeElement;
  const name = focused?.getAttribute('aria-label') ?? focused?.textContent ?? '';
  const style = focused && getComputedStyle(focused);
  const mark = focused?.querySelector('circle, path');
  const hasRing = style?.outlineStyle !== 'none' && Number.parseFloat(style?.outlineWidth ?? '0') >= 1;
  return {
    name: name.replace(/\s+/g, ' ').trim(),
    tag: focused?.tagName.toLowerCase() ?? '',
    isSeen: hasRing || (mark !== null && Number.parseFloat(getComputedStyle(mark).strokeWidth) >= 3),
  };
}

// Runs in the page, so that all it needs is inside. Gives the colours of texts as they are seen.
function lookAt(body) {
  const faults = [];
  const isVisible = (element) =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
    !element.closest('[aria-hidden="true"]');
  const nameOf = (element) =>
    element.getAttribute('aria-label') ||
    [...(element.labels ?? [])].map((label) => label.textContent).join(' ') ||
    element.textContent ||
    element.title;

  const { lang, ownerDocument } = document.documentElement;
  if (!lang) faults.push('the page has no language');
  if (!ownerDocument.title) faults.push('the page has no title');
  if (body.querySelectorAll('main').length !== 1) faults.push('there is not one main part');
  if (body.querySelectorAll('[role="status"]').length !== 1) faults.push('there is not one status line');
  const ids = [...body.querySelectorAll('[id]')].map(({ id }) => id);
  for (const id of ids) if (ids.indexOf(id) !== ids.lastIndexOf(id)) faults.push(`id ${id} is there twice`);

  const controls = 'button, input, select, a[href], [role="button"], [role="application"], [role="toolbar"], progress';
  for (const control of body.querySelectorAll(controls)) {
    if (isVisible(control) && nameOf(control).trim() === '') faults.push(`no name: ${control.outerHTML.slice(0, 80)}`);
  }
  for (const element of body.querySelectorAll('[tabindex]')) {
    if (element.tabIndex > 0) faults.push(`order of Tab is forced: ${element.outerHTML.slice(0, 80)}`);
  }
  for (const element of body.querySelectorAll('[aria-expanded], [aria-pressed]')) {
    if (!element.matches('button, [role="button"]')) faults.push(`no button: ${element.outerHTML.slice(0, 80)}`);
  }
  for (const list of body.querySelectorAll('ul')) {
    if ([...list.children].some(({ tagName }) => tagName !== 'LI')) faults.push(`not only items in ${list.id}`);
  }
  for (const cell of body.querySelectorAll('[role="cell"], [role="columnheader"]')) {
    if (cell.parentElement?.getAttribute('role') !== 'row') faults.push('a cell outside a row');
  }

  // [red, green, blue, alpha]; colours may be written in several ways, so the browser is asked what they come to.
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const colourOf = (written) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = written;
    canvas.fillRect(0, 0, 1, 1);
    const [red, green, blue, alpha] = canvas.getImageData(0, 0, 1, 1).data;
    return [red, green, blue, alpha / 255];
  };
  const over = (top, bottom, opacity = 1) => {
    const alpha = top[3] * opacity;
    return [0, 1, 2].map((i) => top[i] * alpha + bottom[i] * (1 - alpha)).concat(1);
  };
  const groundOf = (element) => {
    const layers = [];
    for (let at = element; at; at = at.parentElement) layers.push(colourOf(getComputedStyle(at).backgroundColor));
    return layers.reduceRight((ground, layer) => over(layer, ground), colourOf(getComputedStyle(body).backgroundColor));
  };
  const texts = [];
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (node.data.trim() === '' || !element || !isVisible(element) || element.closest('script, title, option'))
      continue;
    const style = getComputedStyle(element);
    let opacity = 1;
    for (let at = element; at; at = at.parentElement) opacity *= Number(getComputedStyle(at).opacity);
    const ground = groundOf(element);
    const ink = over(colourOf(element instanceof SVGElement ? style.fill : style.color), ground, opacity);
    const size = Number.parseFloat(style.fontSize);
    const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
    texts.push({ words: node.data.trim().slice(0, 40), ink, ground, isLarge });
  }
  return { faults, texts };
}
