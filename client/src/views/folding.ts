/** Which rows of a tree somebody unfolded or folded: kept in the workspace, since the editor forgets it with its window. */
import { type Memento, type TreeItem, TreeItemCollapsibleState } from 'vscode';

/** Rows that are kept, the latest ones. */
const MOST = 200;

export interface Folding {
  /** The item, folded as it was left. */
  applied(item: TreeItem): TreeItem;
  note(item: TreeItem, isOpen: boolean): void;
}

export function keptFolding(view: string, state: Memento): Folding {
  const key = `seedbed.folding.${view}`;
  const left = new Map<string, boolean>(Object.entries(state.get<{ readonly [id: string]: boolean }>(key, {})));
  return {
    applied(item) {
      const isOpen = item.id === undefined ? undefined : left.get(item.id);
      if (isOpen !== undefined && item.collapsibleState !== TreeItemCollapsibleState.None) {
        item.collapsibleState = isOpen ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed;
      }
      return item;
    },
    note({ id }, isOpen) {
      if (id === undefined) return;
      left.delete(id);
      left.set(id, isOpen);
      for (const old of left.keys()) if (left.size > MOST) left.delete(old);
      void state.update(key, Object.fromEntries(left));
    },
  };
}
