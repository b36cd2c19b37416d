/** The command `seedbed.setLogLevel`: how much of what editor and server say to each other is written down. */
import { commands, type Disposable, l10n, window, workspace } from 'vscode';

const LEVELS = ['off', 'messages', 'verbose'] as const;

export function registerSetLogLevel(): Disposable {
  return commands.registerCommand('seedbed.setLogLevel', async () => {
    const settings = workspace.getConfiguration('seedbed');
    const now = settings.get<string>('trace.server', 'off');
    const about = {
      off: l10n.t('Errors only'),
      messages: l10n.t('Each message'),
      verbose: l10n.t('Each message in full'),
    };
    const items = LEVELS.map((level) => ({ label: level, description: about[level], picked: level === now }));
    const chosen = await window.showQuickPick(items, { title: l10n.t('Log level') });
    if (chosen) await settings.update('trace.server', chosen.label, true);
  });
}
