/**
 * What happens at activation, whatever the host: the entry points `node.ts` and `web.ts` differ only in how the server
 * is started. Nothing here shows a notification: trouble goes to the output channel and the language status item.
 */
import { type ExtensionContext, l10n, Uri, window } from 'vscode';
import {
  type BaseLanguageClient,
  CloseAction,
  ErrorAction,
  type LanguageClientOptions,
  RevealOutputChannelOn,
} from 'vscode-languageclient';
import type { InitializationOptions } from '../../server/src/protocol/messages.ts';
import { registerRestartServer } from './commands/restart-server.ts';
import { registerShowOutput } from './commands/show-output.ts';
import { markArticles } from './language.ts';
import { showStatus } from './status.ts';

/** `createClient` makes the client of this host; it is not started yet. */
export async function activateExtension(
  context: ExtensionContext,
  createClient: (options: LanguageClientOptions) => BaseLanguageClient,
): Promise<void> {
  const output = window.createOutputChannel(l10n.t('Seedbed'), { log: true });
  const client = createClient({
    documentSelector: [{ language: 'seed' }],
    outputChannel: output,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    initializationOptions: initializationOptions(context),
    initializationFailedHandler: () => false,
    errorHandler: {
      error: () => ({ action: ErrorAction.Continue, handled: true }),
      closed: () => ({ action: restartsLeft() ? CloseAction.Restart : CloseAction.DoNotRestart, handled: true }),
    },
  });
  context.subscriptions.push(output, client, showStatus(client), markArticles());
  context.subscriptions.push(registerRestartServer(client, output), registerShowOutput(output));
  await client.start().catch((error: unknown) => output.error(String(error)));
}

const initializationOptions = (context: ExtensionContext): InitializationOptions => ({
  packFolder: Uri.joinPath(context.extensionUri, 'dist').toString(),
  status: true,
});

const crashes: number[] = [];

/** A server that keeps crashing is left alone after four times in three minutes; the status item offers the restart. */
function restartsLeft(): boolean {
  const now = Date.now();
  crashes.push(now);
  return crashes.filter((time) => now - time < 3 * 60_000).length < 5;
}
