/**
 * A lazy tree: rows that load their children page by page when they are unfolded. It is asked anew only while it is
 * visible; rows keep their ids, so that what is unfolded stays so, also when the window is opened again.
 */
import {
  commands,
  Disposable,
  EventEmitter,
  l10n,
  type Memento,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  type TreeView,
  window,
} from 'vscode';
import { keptFolding } from './folding.ts';

export interface Row {
  readonly item: TreeItem;
  readonly parent?: Row | undefined;
  /** What commands on the row are about. */
  readonly subject?: unknown;
  /** What its children are made from, where that is not asked for when they are. */
  readonly contents?: unknown;
  /** A page of its children; absent for a leaf. */
  readonly load?: (offset: number) => Promise<Page> | Page;
}

export interface Page {
  readonly rows: readonly Row[];
  /** Where the next page begins. */
  readonly next?: number | undefined;
}

export interface Tree extends Disposable {
  readonly view: TreeView<Row>;
  /** Asks for everything anew, as soon as the view is visible. */
  refresh(): void;
  /** Fills in the next page of a row. */
  more(parent: Row | undefined): Promise<void>;
  readonly filter: Filter;
  children(row?: Row): Promise<readonly Row[]>;
}

export interface Filter {
  text(): string;
  set(text: string): void;
}

export interface TreeOptions {
  readonly id: string;
  readonly state: Memento;
  roots(filter: string, offset: number): Promise<Page> | Page;
  /** Pages are added by themselves until a row has so many children. */
  readonly enough?: number;
}

export const showMoreCommand = 'seedbed.showMore';

/** Rows that are loaded anew at once after a change. */
const MOST_AGAIN = 400;

interface Loaded {
  readonly rows: Row[];
  next: number | undefined;
}

export function createTree({ id, state, roots, enough = 0 }: TreeOptions): Tree {
  const changed = new EventEmitter<Row | undefined>();
  let loaded = new Map<Row | undefined, Promise<Loaded>>();
  const filling = new Set<Loaded>();
  /** Rows below a row, by its id, where more than a page was asked for. */
  const shown = new Map<string | undefined, number>();
  /** By hand: they are asked for when they are unfolded again. */
  const folded = new WeakSet<Row>();
  let isStale = false;
  let comparison = 0;
  const key = `seedbed.filter.${id}`;
  const filterText = (): string => state.get(key, '');

  const load = async (row: Row | undefined, offset: number): Promise<Page> =>
    row ? ((await row.load?.(offset)) ?? { rows: [] }) : await roots(filterText(), offset);
  /** As many pages as were shown before: a change of the corpus takes nothing away from what somebody looks at. */
  const first = async (row: Row | undefined): Promise<Loaded> => {
    const before = Math.min(shown.get(row?.item.id) ?? 0, MOST_AGAIN);
    let { rows, next } = await load(row, 0);
    while (next !== undefined && rows.length < before) {
      const page = await load(row, next);
      rows = [...rows, ...page.rows];
      next = page.next;
    }
    return { rows: [...rows], next };
  };
  const isShown = async (row: Row | undefined, known: Loaded): Promise<boolean> => (await loaded.get(row)) === known;
  const continued = async (row: Row | undefined, known: Loaded): Promise<void> => {
    if (known.next === undefined) return;
    const { rows, next } = await load(row, known.next);
    known.rows.push(...rows);
    known.next = next;
    if (!(await isShown(row, known))) return;
    shown.set(row?.item.id, known.rows.length);
    changed.fire(row);
  };
  /** Children come as soon as there is a page of them; the rest of what is shown at once follows. */
  const fill = async (row: Row | undefined, known: Loaded): Promise<void> => {
    if (known.next === undefined || known.rows.length >= enough) return;
    filling.add(known);
    while (known.next !== undefined && known.rows.length < enough && view.visible && (await isShown(row, known))) {
      await continued(row, known);
    }
    filling.delete(known);
    // What is left can be asked for now.
    if (known.next !== undefined && (await isShown(row, known))) changed.fire(row);
  };
  const children = async (row?: Row): Promise<Row[]> => {
    const of = loaded;
    let known = of.get(row);
    if (!known) {
      known = first(row);
      of.set(row, known);
      void known.then((page) => fill(row, page)).catch(() => of.delete(row));
    }
    const page = await known;
    return page.next === undefined || filling.has(page) ? [...page.rows] : [...page.rows, moreRow(id, row)];
  };

  const folding = keptFolding(id, state);
  const view = window.createTreeView<Row>(id, {
    showCollapseAll: true,
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getTreeItem: (row) => folding.applied(row.item),
      getParent: (row) => row.parent,
      getChildren: children,
    },
  });
  const anew = (): void => {
    loaded = new Map();
    changed.fire(undefined);
  };
  /** Takes out what is loaded of a branch and below it. */
  const forget = async (row: Row | undefined): Promise<void> => {
    const known = loaded.get(row);
    loaded.delete(row);
    for (const child of (await known)?.rows ?? []) if (loaded.has(child)) await forget(child);
  };
  /** Asks again for what is loaded and draws the branches that are others now: VS Code keeps a trace of each row drawn. */
  const compare = async (): Promise<void> => {
    const of = loaded;
    const own = ++comparison;
    if (!of.has(undefined)) return anew();
    for (const [row, before] of [...of]) {
      if (!of.has(row)) continue;
      const isSame = !(row && folded.has(row)) && signature(await before) === signature(await first(row));
      if (own !== comparison || of !== loaded) return;
      if (isSame || !of.has(row)) continue;
      await forget(row);
      changed.fire(row);
    }
  };
  const renew = (): void => {
    isStale = !view.visible;
    if (!isStale) void compare().catch(anew);
  };
  const showFilter = (): void => {
    const text = filterText();
    view.message = text === '' ? '' : l10n.t('Filter: “{0}”', text);
    void commands.executeCommand('setContext', `${id}.filtered`, text !== '');
  };
  showFilter();
  // What a filter unfolds is not what somebody has unfolded.
  const note = (row: Row, isOpen: boolean): void => {
    if (isOpen) folded.delete(row);
    else folded.add(row);
    if (filterText() === '') folding.note(row.item, isOpen);
  };
  const unfolding = view.onDidExpandElement(({ element }) => note(element, true));
  const refolding = view.onDidCollapseElement(({ element }) => note(element, false));
  const visibility = view.onDidChangeVisibility(({ visible }) => {
    if (visible && isStale) renew();
  });

  return {
    view,
    refresh: renew,
    async more(row) {
      const known = await loaded.get(row);
      if (known) await continued(row, known);
    },
    children,
    filter: {
      text: filterText,
      set(text) {
        if (text === filterText()) return;
        void state.update(key, text === '' ? undefined : text);
        showFilter();
        shown.clear();
        anew();
      },
    },
    dispose: () => Disposable.from(view, changed, visibility, unfolding, refolding).dispose(),
  };
}

/** Folding is the user's own, and a URI keeps what it was asked for. */
const PASSING: ReadonlySet<string> = new Set(['collapsibleState', 'external', 'fsPath', '_sep']);

/** Of all that is seen of the rows, and that commands are given. */
const signature = ({ rows, next }: Loaded): string =>
  JSON.stringify(
    [next !== undefined, rows.map(({ item, subject, contents }) => [item, subject, contents])],
    (key, value: unknown) => (PASSING.has(key) ? undefined : value),
  );

function moreRow(id: string, parent: Row | undefined): Row {
  const item = new TreeItem(l10n.t('Show more'), TreeItemCollapsibleState.None);
  item.iconPath = new ThemeIcon('ellipsis');
  item.command = { command: showMoreCommand, title: l10n.t('Show more'), arguments: [id, parent] };
  return { item, parent };
}
