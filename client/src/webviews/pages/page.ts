/** What the three pages share: the way to the extension, elements, and the texts of the user's language. */
import type { FromPage, ToPage } from '../page-messages.ts';

declare function acquireVsCodeApi(): {
  postMessage(message: FromPage): void;
  getState(): object | undefined;
  setState(state: object): void;
};

const host = acquireVsCodeApi();
const waiting = new Map<number, (result: unknown) => void>();
let texts: { readonly [name: string]: string } = {};
let asked = 0;

/** Runs `begin` when the extension says with what to begin, and again when it says so anew; `follow` when articles changed. */
export function beginWith(begin: (asked: object) => void, follow: () => void): void {
  // A page that was hidden is made anew when it is shown: it goes on where it was.
  let kept = host.getState();
  addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
    if (data.type === 'begin') {
      texts = data.texts;
      begin(kept ?? data.asked);
      kept = undefined;
    } else if (data.type === 'changed') {
      follow();
    } else if (data.type === 'answer') {
      waiting.get(data.id)?.(data.result);
      waiting.delete(data.id);
    }
  });
  tell({ type: 'ready' });
}

export const tell = (message: FromPage): void => host.postMessage(message);

/** `undefined` where the server has no answer. */
export const ask = <R>(method: string, params: object): Promise<R | undefined> =>
  new Promise((resolve) => {
    asked += 1;
    waiting.set(asked, (result) => resolve((result ?? undefined) as R | undefined));
    tell({ type: 'ask', id: asked, method, params });
  });

/** What the page begins with when the window is opened again. */
export const keep = (state: object): void => host.setState(state);

/** A text with its gaps `{0}`, `{1}` filled. */
export function t(name: string, ...values: readonly (string | number)[]): string {
  return (texts[name] ?? name).replace(/\{(\d)\}/g, (_, index: string) => String(values[Number(index)] ?? ''));
}

/** With the separators of the user's language. */
export const number = (count: number): string => count.toLocaleString(t('language'));

type Content = Node | string | undefined;

/** An element with attributes; `on…` functions are listeners. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: { readonly [name: string]: string | boolean | undefined | ((event: Event) => void) } = {},
  ...content: readonly Content[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') made.addEventListener(name.slice(2), value);
    else if (value === true) made.setAttribute(name, '');
    else if (typeof value === 'string') made.setAttribute(name, value);
  }
  made.append(...content.filter((part) => part !== undefined));
  return made;
}

export const button = (label: string, run: () => void, title = label): HTMLButtonElement =>
  element('button', { type: 'button', title, 'aria-label': title, onclick: run }, label);

export const field = (label: string, control: HTMLElement): HTMLLabelElement =>
  element('label', { class: 'field' }, element('span', {}, label), control);

let live: HTMLElement | undefined;
let bar: HTMLProgressElement | undefined;

/** For screen readers, and to be seen below the tool bar. */
export function announce(text: string): void {
  if (live) live.textContent = text;
}

/** How much of what is to be shown is there, from 0 to 1; without a number there is no more to come. */
export function progressed(share?: number): void {
  if (!bar) return;
  bar.classList.toggle('done', share === undefined);
  if (share === undefined) bar.setAttribute('aria-hidden', 'true');
  else {
    bar.removeAttribute('aria-hidden');
    bar.value = share;
  }
}

/** Tool bar, main part and status line, in an empty page. */
export function layOut(toolbar: HTMLElement, ...parts: readonly HTMLElement[]): void {
  live = element('p', { class: 'status', role: 'status' });
  bar = element('progress', { class: 'done', max: '1', 'aria-label': t('loading'), 'aria-hidden': 'true' });
  toolbar.classList.add('toolbar');
  toolbar.setAttribute('role', 'toolbar');
  toolbar.setAttribute('aria-label', t('tools'));
  document.documentElement.lang = t('language');
  document.body.replaceChildren(toolbar, live, bar, ...parts);
}

/** Whether the user wants no movement, by the setting of the system or of the editor. */
export const isCalm = (): boolean =>
  matchMedia('(prefers-reduced-motion: reduce)').matches || document.body.classList.contains('vscode-reduce-motion');

type Item = HTMLElement | SVGElement;
/** What an arrow key leads to; `undefined` for nothing. */
export type Way = (items: readonly Item[], at: number, key: string) => Item | undefined;

/** Arrow keys go through the elements; the one that was last at is in the order of Tab. */
export function rove(container: Element, selector: string, way: Way = inOrder): void {
  const all = (): readonly Item[] => [...container.querySelectorAll<Item>(selector)];
  container.addEventListener('focusin', ({ target }) => {
    const items = all();
    if (items.includes(target as Item)) for (const item of items) item.tabIndex = item === target ? 0 : -1;
  });
  container.addEventListener('keydown', (event) => {
    const { key } = event as KeyboardEvent;
    const items = all();
    const at = items.indexOf(document.activeElement as Item);
    const next = at < 0 ? undefined : key === 'Home' ? items[0] : key === 'End' ? items.at(-1) : way(items, at, key);
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
}

function inOrder(items: readonly Item[], at: number, key: string): Item | undefined {
  if (key === 'ArrowRight' || key === 'ArrowDown') return items[at + 1];
  return key === 'ArrowLeft' || key === 'ArrowUp' ? items[at - 1] : undefined;
}

/** Runs what may move elements about; one that had the focus has it afterwards. */
export function keepingFocus(draw: () => void): void {
  const focused = document.activeElement as Item | null;
  draw();
  if (focused?.isConnected && document.activeElement !== focused) focused.focus({ preventScroll: true });
}
