/** The command `seedbed.openSample`: a copy of the sample corpus in a folder of the user's choice, for a first look. */
import { commands, type Disposable, FileType, l10n, Uri, window, workspace } from 'vscode';

export function registerOpenSample(extension: Uri): Disposable {
  return commands.registerCommand('seedbed.openSample', async () => {
    const chosen = await window.showOpenDialog({
      canSelectFiles: false,
      canSelectFolders: true,
      title: l10n.t('Where to put the sample corpus'),
      openLabel: l10n.t('Copy here'),
    });
    const [parent] = chosen ?? [];
    if (!parent) return;
    const folder = Uri.joinPath(parent, 'seedbed-sample');
    await copySample(Uri.joinPath(extension, 'seeds'), Uri.joinPath(folder, 'seeds'));
    await commands.executeCommand('vscode.openFolder', folder);
  });
}

/** Articles that are there already stay as they are: somebody may have worked on them. */
async function copySample(from: Uri, to: Uri): Promise<void> {
  await workspace.fs.createDirectory(to);
  const there = new Set((await workspace.fs.readDirectory(to)).map(([name]) => name));
  for (const [name, type] of await workspace.fs.readDirectory(from)) {
    if (type === FileType.File && !there.has(name)) {
      await workspace.fs.copy(Uri.joinPath(from, name), Uri.joinPath(to, name));
    }
  }
}
