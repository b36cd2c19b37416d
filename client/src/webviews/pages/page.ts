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

/** For screen readers, and to be seen below the tool bar. */
export function announce(text: string): void {
  if (live) live.textContent = text;
}

/** Tool bar, main part and status line, in an empty page. */
export function layOut(toolbar: HTMLElement, ...parts: readonly HTMLElement[]): void {
  live = element('p', { class: 'status', role: 'status' });
  toolbar.classList.add('toolbar');
  toolbar.setAttribute('role', 'toolbar');
  document.documentElement.lang = t('language');
  document.body.replaceChildren(toolbar, live, ...parts);
}

export const isCalm = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Arrow keys go through the elements; one of them is in the order of Tab. */
export function rove(container: Element, selector: string): void {
  const all = (): readonly (HTMLElement | SVGElement)[] => [...container.querySelectorAll<HTMLElement>(selector)];
  container.addEventListener('keydown', (event) => {
    const { key } = event as KeyboardEvent;
    const items = all();
    const at = items.indexOf(document.activeElement as HTMLElement);
    if (at < 0) return;
    const to = {
      ArrowRight: at + 1,
      ArrowDown: at + 1,
      ArrowLeft: at - 1,
      ArrowUp: at - 1,
      Home: 0,
      End: items.length - 1,
    }[key];
    const next = to === undefined ? undefined : items[Math.max(0, Math.min(items.length - 1, to))];
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
}
