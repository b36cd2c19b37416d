/** The language status item of articles: how much is known, whether the server is at work, and the way to restart it. */
import { Disposable, type Event, LanguageStatusSeverity, l10n, languages } from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import type { Status } from '../../server/src/protocol/messages.ts';
import { restartServerCommand } from './commands/restart-server.ts';

export function showStatus(client: BaseLanguageClient, onStatus: Event<Status>): Disposable {
  const item = languages.createLanguageStatusItem('seedbed.status', { language: 'seed' });
  item.name = l10n.t('Seedbed');
  item.command = { command: restartServerCommand, title: l10n.t('Restart') };
  const show = (text: string, detail: string, { busy = false, severity = LanguageStatusSeverity.Information } = {}) =>
    Object.assign(item, { text, detail, busy, severity });

  const showState = (state: State): void => {
    if (state === State.Starting) show(l10n.t('Starting'), '', { busy: true });
    if (state === State.Stopped) {
      show(l10n.t('Seedbed stopped'), l10n.t('See the output'), { severity: LanguageStatusSeverity.Error });
    }
  };
  const showCounts = ({ state, articles, indexed, findings, message }: Status): void => {
    if (state === 'indexing') {
      show(l10n.t('{0} of {1} articles read', indexed, articles), message ?? '', { busy: true });
    } else {
      show(articleCount(articles), message ?? findingCount(findings));
    }
  };

  showState(client.state);
  return Disposable.from(
    item,
    client.onDidChangeState(({ newState }) => showState(newState)),
    onStatus(showCounts),
  );
}

const articleCount = (count: number): string => (count === 1 ? l10n.t('1 article') : l10n.t('{0} articles', count));

// The server counts those of open articles alone: the rest of a large corpus may not have been checked yet.
const findingCount = (count: number): string =>
  count === 1 ? l10n.t('1 finding in open articles') : l10n.t('{0} findings in open articles', count);
