/**
 * The page of the timeline. Asks for a part at once and then for the rest; where the corpus is too large for all of it,
 * once more for the time that is looked at.
 */
import type { TimelineEvent, TimelineParams, TimelineResult } from '../../../../server/src/protocol/messages.ts';
import { figureOf, figureTools, type Handling, showEntity } from './figure.ts';
import { announce, ask, beginWith, element, field, keep, layOut, number, progressed, rove, t, tell } from './page.ts';
import { createDrawing, type Drawing } from './timeline-drawing.ts';

interface Asked {
  readonly entity?: string;
  readonly filter?: string;
  readonly kind?: string;
}

/** The name of the request; a value of the server's messages would bring the server into the page. */
const REQUEST = 'seedbed/timeline';
/** Milliseconds after which a movement has come to rest. */
const REST = 350;
const MOST_LISTED = 150;
/** Articles that are asked, step by step: something is seen at once. The first is that of `timelineFigure`. */
const SHARES = [4, 16, 60, 150, 300];
const MOST_ASKED = 300;

let asked: Asked = {};
let drawing: Drawing;
let list: HTMLUListElement;
let chosen: string | undefined;
let all: TimelineResult | undefined;
/** More of the same corpus is on its way: what is shown is not the last word. */
let isLoading = false;
/** Grows when something else is asked for: answers that were on their way are no longer wanted. */
let turn = 0;
/** Of all answers so far: what a closer look found stays. */
const found = new Map<string, TimelineEvent>();
/** Months that were asked for as a whole. */
const seen = new Set<string>();
let fitting: ReturnType<typeof setTimeout> | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

const handling: Handling = {
  drawing: () => drawing,
  name: 'timeline',
  zoom: 1.6,
  items: 'g.event',
  pans: { ArrowLeft: () => drawing.panBy(0.2), ArrowRight: () => drawing.panBy(-0.2) },
  leave() {
    chosen = undefined;
    drawing.mark(undefined);
    showList();
  },
};

beginWith((given) => {
  asked = given as Asked;
  forget();
  build();
  void load();
}, follow);

function forget(): void {
  found.clear();
  seen.clear();
  all = undefined;
}

/** What was found of the articles of before is shown until there is an answer. */
function follow(): void {
  seen.clear();
  void load();
}

function build(): void {
  const search = element('input', {
    type: 'search',
    placeholder: t('filterHint'),
    'aria-label': t('filter'),
    oninput: () => change({ filter: search.value }),
  });
  search.value = asked.filter ?? '';
  const kinds = element('select', { id: 'kinds', onchange: () => change({ kind: kinds.value }) });
  const figure = figureOf(handling);
  list = element('ul', { id: 'list' });
  const side = element('section', { class: 'side', 'aria-label': t('inView') }, element('h2', {}, t('inView')), list);
  layOut(
    element('div', {}, field(t('filter'), search), field(t('kind'), kinds), ...figureTools(handling)),
    element('main', { class: 'main' }, figure, side),
  );
  drawing = createDrawing(figure, { onRange: settle, onChoose: choose });
  rove(figure, handling.items);
}

function change(by: Partial<Asked>): void {
  asked = { ...asked, ...by };
  keep(asked);
  show();
  clearTimeout(fitting);
  fitting = setTimeout(() => drawing.showWhole(asked.filter || asked.kind ? matching() : []), REST);
}

async function load(): Promise<void> {
  keep(asked);
  announce(t('loading'));
  progressed(0);
  turn += 1;
  const own = turn;
  isLoading = true;
  for (const share of SHARES) {
    await look({ share });
    if (own !== turn) return;
    if (!all || all.asked === all.articles) break;
    progressed(all.asked / goalOf(all));
  }
  isLoading = false;
  progressed();
  if (all) showList();
  else announce(t('noAnswer'));
}

const goalOf = ({ articles }: TimelineResult): number => Math.min(articles, MOST_ASKED);

async function look(params: TimelineParams): Promise<void> {
  const own = turn;
  const answer = await ask<TimelineResult>(REQUEST, { entity: asked.entity, ...params });
  if (!answer || own !== turn) return;
  // All there is: what is not in it is no more.
  if (answer.asked === answer.articles && params.from === undefined) found.clear();
  for (const event of answer.events) found.set(event.id, event);
  if (params.from === undefined) all = answer;
  show();
}

/** Of a corpus of which not all was asked: what there is in the time that is looked at. */
function settle(): void {
  clearTimeout(timer);
  timer = setTimeout(async () => {
    showList();
    if (!all || isLoading || all.asked >= all.articles) return;
    const { from, to } = drawing.range();
    const key = `${from.slice(0, 7)} ${to.slice(0, 7)}`;
    if (seen.has(key)) return;
    seen.add(key);
    await look({ from, to });
  }, REST);
}

function matching(): readonly TimelineEvent[] {
  const words = plain(asked.filter ?? '').split(/\s+/);
  return [...found.values()]
    .filter((event) => (asked.kind ?? '') === '' || event.class === asked.kind)
    .filter((event) => {
      const text = plain([event.label, event.className, event.date, ...event.names].join(' '));
      return words.every((word) => text.includes(word));
    })
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .trim();

function show(): void {
  showKinds();
  showEntity(t('timeline'), all?.entityName, leaveEntity);
  drawing.show(matching(), all?.months ?? []);
  showList();
}

function showKinds(): void {
  const select = document.querySelector<HTMLSelectElement>('#kinds');
  if (!select) return;
  const kinds = new Map([...found.values()].map((event) => [event.class as string, event.className]));
  const options = [...kinds].sort(([, a], [, b]) => a.localeCompare(b));
  select.replaceChildren(
    element('option', { value: '' }, t('anyKind')),
    ...options.map(([value, name]) => element('option', { value }, name)),
  );
  select.value = asked.kind ?? '';
}

function leaveEntity(): void {
  const { entity: _, ...rest } = asked;
  asked = rest;
  forget();
  void load().then(() => drawing.showWhole());
}

function showList(): void {
  const { from, to } = drawing.range();
  const visible = matching().filter(({ date }) =>
    date.length === 7 ? date >= from.slice(0, 7) && date <= to.slice(0, 7) : date >= from && date <= to,
  );
  list.replaceChildren(...visible.slice(0, MOST_LISTED).map(itemOf));
  announce(statusOf(visible.length));
}

function statusOf(visible: number): string {
  if (!all) return '';
  if (found.size === 0) return t('none');
  const parts = [visible === 1 ? t('oneEvent') : t('events', number(visible))];
  if (visible > MOST_LISTED) parts.push(t('firstListed', MOST_LISTED));
  if (isLoading) parts.push(t('reading', number(all.asked), number(goalOf(all))));
  else if (all.asked < all.articles) parts.push(t('partly', number(all.asked), number(all.articles)));
  return parts.join(' · ');
}

function itemOf(event: TimelineEvent): HTMLLIElement {
  const isOpen = event.id === chosen;
  const about = [event.className, event.articles === 1 ? t('oneArticle') : t('articles', number(event.articles))].join(
    ' · ',
  );
  const head = element(
    'button',
    { type: 'button', 'aria-expanded': String(isOpen), 'data-event': event.id, onclick: () => unfold(event) },
    element('span', { class: `dot ${event.class}` }),
    element('span', { class: 'date' }, event.isDated ? event.date : t('toldOn', event.date)),
    element('span', { class: 'label' }, event.label),
    element('span', { class: 'muted' }, about),
  );
  return element('li', {}, head, isOpen ? passagesOf(event) : undefined);
}

const passagesOf = (event: TimelineEvent): HTMLElement =>
  element(
    'ul',
    { class: 'passages' },
    ...event.passages.map(({ label, location }) =>
      element(
        'li',
        {},
        element('button', { type: 'button', class: 'link', onclick: () => tell({ type: 'open', location }) }, label),
      ),
    ),
  );

function unfold(event: TimelineEvent): void {
  chosen = chosen === event.id ? undefined : event.id;
  drawing.mark(chosen);
  showList();
  list.querySelector<HTMLElement>(`[data-event="${CSS.escape(event.id)}"]`)?.focus();
}

/** In the drawing: opens its first passage, and shows the others in the list. */
function choose(event: TimelineEvent): void {
  chosen = event.id;
  drawing.mark(chosen);
  showList();
  list.querySelector(`[data-event="${CSS.escape(event.id)}"]`)?.scrollIntoView({ block: 'nearest' });
  const [first] = event.passages;
  if (first) tell({ type: 'open', location: first.location });
}
