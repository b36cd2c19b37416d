/**
 * The page that sets two articles beside each other: sentences on the same thing in one row, what differs marked in both,
 * and a way through the differences by button and key.
 */
import type {
  CompareCell,
  ComparedArticle,
  CompareMark,
  CompareResult,
  CompareRow,
} from '../../../../server/src/protocol/messages.ts';
import { announce, ask, beginWith, button, element, keep, layOut, t, tell } from './page.ts';

interface Asked {
  readonly uri?: string;
  readonly other?: string;
  readonly isShort?: boolean;
}

const REQUEST = 'seedbed/compare';

let asked: Asked = {};
let shown: CompareResult | undefined;
let current = -1;

beginWith(
  (given) => {
    asked = given as Asked;
    build();
    void load();
  },
  () => void load(),
);
addEventListener('keydown', (event) => {
  const isLetter = !event.ctrlKey && !event.altKey && !event.metaKey && !(event.target instanceof HTMLInputElement);
  if (event.key === 'F7' || (isLetter && (event.key === 'n' || event.key === 'p'))) {
    event.preventDefault();
    step(event.shiftKey || event.key === 'p' ? -1 : 1);
  } else if (event.key === 'Enter' && event.target instanceof HTMLElement && event.target.matches('mark')) {
    event.target.closest('p')?.querySelector('button')?.click();
  }
});

function build(): void {
  const short = element('input', {
    type: 'checkbox',
    checked: asked.isShort === true,
    onchange: () => {
      asked = { ...asked, isShort: short.checked };
      keep(asked);
      if (shown) show(shown);
    },
  });
  layOut(
    element(
      'div',
      {},
      element(
        'span',
        { class: 'group' },
        button('↑', () => step(-1), t('previous')),
        button('↓', () => step(1), t('next')),
        element('span', { id: 'counter' }),
      ),
      element('label', { class: 'field' }, short, t('short')),
      button('⇄', swap, t('swap')),
      element('span', { class: 'group end legend', role: 'group', 'aria-label': t('legend') }, ...legend()),
    ),
    element('main', { id: 'rows', tabindex: '-1', 'aria-label': t('compare') }),
  );
}

const legend = (): readonly HTMLElement[] =>
  ['conflict', 'development', 'differs', 'words', 'only'].map((kind) => element('mark', { class: kind }, t(kind)));

async function load(): Promise<void> {
  keep(asked);
  announce(t('loading'));
  const { uri = '', other = '' } = asked;
  shown = await ask<CompareResult>(REQUEST, { textDocument: { uri }, other });
  if (!shown) {
    announce(t('noAnswer'));
    return;
  }
  tell({ type: 'title', title: `${shown.left.name} ↔ ${shown.right.name}` });
  show(shown);
}

function swap(): void {
  if (!asked.uri || !asked.other) return;
  asked = { ...asked, uri: asked.other, other: asked.uri };
  void load();
}

function show({ left, right, rows }: CompareResult): void {
  current = -1;
  const main = document.querySelector('#rows');
  const at = main?.scrollTop ?? 0;
  const kept = asked.isShort ? rows.filter(({ kind }) => kind !== 'only') : rows;
  main?.replaceChildren(
    element(
      'div',
      { role: 'table', 'aria-label': `${left.title} ↔ ${right.title}` },
      element(
        'div',
        { class: 'row heads', role: 'row' },
        headOf(left),
        element('div', { class: 'link', role: 'columnheader', 'aria-label': t('why') }),
        headOf(right),
      ),
      ...groups(kept).map(rowOf),
    ),
  );
  // The articles may have been edited meanwhile: whoever reads on stays in place.
  if (main) main.scrollTop = at;
  const joined = rows.filter(({ kind }) => kind !== 'only').length;
  showCounter();
  announce(joined === 0 ? t('nothingShared') : t('shared', joined));
}

function headOf({ name, date, title, uri }: ComparedArticle): HTMLElement {
  const start = { line: 0, character: 0 };
  return element(
    'div',
    { class: 'head', role: 'columnheader' },
    element('h2', {}, title),
    element(
      'p',
      { class: 'muted' },
      element('span', {}, [date, name].filter((part) => part !== undefined).join(' · ')),
      button(t('open'), () => tell({ type: 'open', location: { uri, range: { start, end: start } } })),
    ),
  );
}

/** Rows of which only one article has something, in a row, are one: each side with its own sentences. */
function groups(rows: readonly CompareRow[]): readonly (readonly CompareRow[])[] {
  const made: CompareRow[][] = [];
  for (const row of rows) {
    const last = made.at(-1);
    if (row.kind === 'only' && last?.[0]?.kind === 'only') last.push(row);
    else made.push([row]);
  }
  return made;
}

function rowOf(group: readonly CompareRow[]): HTMLElement {
  const kind = group[0]?.kind ?? 'only';
  const why = group[0]?.why ?? '';
  const note = kind === 'only' ? '' : why === '' ? t(kind) : why;
  const link = element(
    'div',
    { class: 'link', role: 'cell' },
    kind === 'only' ? undefined : element('span', { title: note }, note),
  );
  const side = (cells: readonly (CompareCell | undefined)[]): HTMLElement =>
    element('div', { class: 'cell', role: 'cell' }, ...cells.flatMap((cell) => (cell ? [cellOf(cell)] : [])));
  return element(
    'div',
    { class: `row ${kind}`, role: 'row' },
    side(group.map(({ left }) => left)),
    link,
    side(group.map(({ right }) => right)),
  );
}

function cellOf({ location, pieces }: CompareCell): HTMLElement {
  const open = (): void => tell({ type: 'open', location });
  return element(
    'p',
    { ondblclick: open },
    ...pieces.map(({ text, mark }) => (mark ? markOf(text, mark) : text)),
    ' ',
    element('button', { type: 'button', class: 'go', title: t('goTo'), 'aria-label': t('goTo'), onclick: open }, '↗'),
  );
}

const markOf = (text: string, { kind, note }: CompareMark): HTMLElement =>
  element('mark', { class: kind, tabindex: '-1', title: note, 'aria-description': note, 'data-note': note }, text);

/** What the keys stop at: a mark, with the one on the other side that it differs from. Only what is shown. */
function stops(): readonly (readonly HTMLElement[])[] {
  return [...document.querySelectorAll('#rows .row')].flatMap((row) => {
    const [left = [], right = []] = [...row.querySelectorAll('.cell')]
      .filter((cell) => !cell.classList.contains('link'))
      .map((cell) => [...cell.querySelectorAll<HTMLElement>('mark')]);
    const taken = new Set<HTMLElement>();
    const pairs = left.map((mark) => {
      // What only one has stands alone; of the rest the first on the other side that is of the same kind.
      const other = mark.classList.contains('only')
        ? undefined
        : right.find((each) => !taken.has(each) && each.classList[0] === mark.classList[0]);
      if (other) taken.add(other);
      return other ? [mark, other] : [mark];
    });
    return [...pairs, ...right.filter((mark) => !taken.has(mark)).map((mark) => [mark])];
  });
}

function step(by: 1 | -1): void {
  const all = stops();
  if (all.length === 0) {
    announce(t('noDifference'));
    return;
  }
  current = current < 0 ? (by > 0 ? 0 : all.length - 1) : (current + by + all.length) % all.length;
  const marks = all[current] ?? [];
  for (const each of document.querySelectorAll<HTMLElement>('#rows mark'))
    each.classList.toggle('current', marks.includes(each));
  marks[0]?.focus();
  marks[0]?.scrollIntoView({ block: 'center' });
  showCounter();
  announce(`${marks.map(({ textContent }) => textContent).join(' ↔ ')}: ${marks[0]?.dataset.note ?? ''}`);
}

function showCounter(): void {
  const { length } = stops();
  const text = length === 1 ? t('oneDifference') : t('differences', length);
  const counter = document.querySelector('#counter');
  if (counter) counter.textContent = current < 0 ? text : t('at', current + 1, length);
}
