/** Commands to filter a view, by what is typed as it is typed; Escape brings the former filter back. */
import { commands, Disposable, l10n, window } from 'vscode';
import type { Tree } from '../views/tree.ts';

/** Milliseconds after the last letter. */
const LATER = 200;

export function registerFilters(trees: readonly (readonly [id: string, tree: Tree])[]): Disposable {
  return Disposable.from(
    ...trees.flatMap(([id, tree]) => [
      commands.registerCommand(`${id}.filter`, (text?: unknown) => {
        if (typeof text === 'string') tree.filter.set(text);
        else ask(tree);
      }),
      commands.registerCommand(`${id}.clearFilter`, () => tree.filter.set('')),
    ]),
  );
}

function ask({ filter, view }: Tree): void {
  const before = filter.text();
  const box = window.createInputBox();
  box.title = l10n.t('Filter {0}', view.title ?? '');
  box.placeholder = l10n.t('Text to look for; nothing shows all');
  box.value = before;
  let isAccepted = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  box.onDidChangeValue((value) => {
    clearTimeout(timer);
    timer = setTimeout(() => filter.set(value.trim()), LATER);
  });
  box.onDidAccept(() => {
    isAccepted = true;
    filter.set(box.value.trim());
    box.hide();
  });
  box.onDidHide(() => {
    clearTimeout(timer);
    if (!isAccepted) filter.set(before);
    box.dispose();
  });
  box.show();
}
