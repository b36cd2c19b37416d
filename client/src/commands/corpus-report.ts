/**
 * The commands `seedbed.corpusReport` and `seedbed.saveReport`: one HTML page on the corpus, shown without scripts, and
 * written to a file to be shared.
 */
import {
  commands,
  Disposable,
  l10n,
  ProgressLocation,
  Uri,
  ViewColumn,
  type WebviewPanel,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { gatherReport } from '../report/gather.ts';
import { reportPage } from '../report/page.ts';

const viewType = 'seedbed.report';

export function registerCorpusReport(
  client: BaseLanguageClient,
  describe: (rule: string) => string | undefined,
): Disposable {
  let shown: { readonly panel: WebviewPanel; readonly page: string } | undefined;
  const make = (): Thenable<string> =>
    window.withProgress(
      { location: ProgressLocation.Window, title: l10n.t('Making the corpus report'), cancellable: true },
      async (_, token) => reportPage(await gatherReport(client, describe, token)),
    );
  return Disposable.from(
    commands.registerCommand('seedbed.corpusReport', async () => {
      const page = await make();
      const panel =
        shown?.panel ??
        window.createWebviewPanel(viewType, l10n.t('Corpus report'), ViewColumn.Active, { enableScripts: false });
      if (!shown) panel.onDidDispose(() => (shown = undefined));
      shown = { panel, page };
      panel.webview.html = page;
      panel.reveal();
      return page;
    }),
    commands.registerCommand('seedbed.saveReport', async () => {
      const page = shown?.page ?? (await make());
      const folder = workspace.workspaceFolders?.[0]?.uri;
      const name = 'seedbed-report.html';
      const target = await window.showSaveDialog({
        ...(folder ? { defaultUri: Uri.joinPath(folder, name) } : {}),
        filters: { HTML: ['html'] },
        title: l10n.t('Save the corpus report'),
      });
      if (target) await workspace.fs.writeFile(target, new TextEncoder().encode(page));
    }),
  );
}
