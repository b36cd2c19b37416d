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
  let isStale = false;
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
  const continued = async (row: Row | undefined, of: typeof loaded): Promise<void> => {
    const known = await of.get(row);
    if (known?.next === undefined) return;
    const { rows, next } = await load(row, known.next);
    known.rows.push(...rows);
    known.next = next;
    if (of !== loaded) return;
    shown.set(row?.item.id, known.rows.length);
    changed.fire(row);
  };
  /** Children come as soon as there is a page of them; the rest of what is shown at once follows. */
  const fill = async (row: Row | undefined, known: Loaded, of: typeof loaded): Promise<void> => {
    if (known.next === undefined || known.rows.length >= enough) return;
    filling.add(known);
    while (of === loaded && view.visible && known.next !== undefined && known.rows.length < enough) {
      await continued(row, of);
    }
    filling.delete(known);
    // What is left can be asked for now.
    if (of === loaded && known.next !== undefined) changed.fire(row);
  };
  const children = async (row?: Row): Promise<Row[]> => {
    const of = loaded;
    let known = of.get(row);
    if (!known) {
      known = first(row);
      of.set(row, known);
      void known.then((page) => fill(row, page, of)).catch(() => of.delete(row));
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
  const renew = (): void => {
    isStale = !view.visible;
    if (isStale) return;
    loaded = new Map();
    changed.fire(undefined);
  };
  const showFilter = (): void => {
    const text = filterText();
    view.message = text === '' ? '' : l10n.t('Filter: “{0}”', text);
    void commands.executeCommand('setContext', `${id}.filtered`, text !== '');
  };
  showFilter();
  // What a filter unfolds is not what somebody has unfolded.
  const note = ({ item }: Row, isOpen: boolean): void => {
    if (filterText() === '') folding.note(item, isOpen);
  };
  const unfolding = view.onDidExpandElement(({ element }) => note(element, true));
  const refolding = view.onDidCollapseElement(({ element }) => note(element, false));
  const visibility = view.onDidChangeVisibility(({ visible }) => {
    if (visible && isStale) renew();
  });

  return {
    view,
    refresh: renew,
    more: (row) => continued(row, loaded),
    children,
    filter: {
      text: filterText,
      set(text) {
        if (text === filterText()) return;
        void state.update(key, text === '' ? undefined : text);
        showFilter();
        shown.clear();
        renew();
      },
    },
    dispose: () => Disposable.from(view, changed, visibility, unfolding, refolding).dispose(),
  };
}

function moreRow(id: string, parent: Row | undefined): Row {
  const item = new TreeItem(l10n.t('Show more'), TreeItemCollapsibleState.None);
  item.iconPath = new ThemeIcon('ellipsis');
  item.command = { command: showMoreCommand, title: l10n.t('Show more'), arguments: [id, parent] };
  return { item, parent };
}
