/**
 * What happens at activation, whatever the host: the entry points `node.ts` and `web.ts` differ only in how the server
 * is started. Nothing here shows a notification: trouble goes to the output channel and the language status item.
 */
import { type ExtensionContext, l10n, Uri, window, workspace } from 'vscode';
import {
  type BaseLanguageClient,
  CloseAction,
  ErrorAction,
  type LanguageClientOptions,
  RevealOutputChannelOn,
} from 'vscode-languageclient';
import { CLIENT_COMMANDS, type InitializationOptions } from '../../server/src/protocol/messages.ts';
import { registerRestartServer } from './commands/restart-server.ts';
import { registerShowOutput } from './commands/show-output.ts';
import { registerShowPassages } from './commands/show-passages.ts';
import { askColoursEarly } from './early-colours.ts';
import { followStatus } from './follow-status.ts';
import { markArticles } from './language.ts';
import { showStatus } from './status.ts';
import { registerTools } from './tools/register.ts';
import { registerViews, type Views } from './views/register.ts';
import { registerWebviews } from './webviews/register.ts';

/** `createClient` makes the client of this host; it is not started yet. */
export function activateExtension(
  context: ExtensionContext,
  createClient: (options: LanguageClientOptions) => BaseLanguageClient,
): Api {
  const output = window.createOutputChannel(l10n.t('Seedbed'), { log: true });
  const client: BaseLanguageClient = createClient({
    documentSelector: schemes().flatMap(documentsOf),
    outputChannel: output,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    initializationOptions: () => initializationOptions(context),
    middleware: askColoursEarly(() => client),
    initializationFailedHandler: () => false,
    errorHandler: {
      error: () => ({ action: ErrorAction.Continue, handled: true }),
      closed: () => ({ action: restartsLeft() ? CloseAction.Restart : CloseAction.DoNotRestart, handled: true }),
    },
  });
  const status = followStatus(client);
  const views = registerViews(context, client, status);
  context.subscriptions.push(output, client, status, showStatus(client, status.onStatus), markArticles(), views);
  context.subscriptions.push(
    registerRestartServer(client, output),
    registerShowOutput(output),
    registerShowPassages(client),
    registerWebviews(context, client, status),
    registerTools(client, () => client.start()),
  );
  // Nothing waits for the server: commands and views are there at once, and fill when it answers.
  client.start().catch((error: unknown) => output.error(String(error)));
  return { trees: views.trees };
}

/** What the extension gives to others: its trees, which tests look into. */
export type Api = Pick<Views, 'trees'>;

const initializationOptions = (context: ExtensionContext): InitializationOptions => ({
  packFolder: Uri.joinPath(context.extensionUri, 'dist').toString(),
  status: true,
  ticksPreviews: true,
  commands: CLIENT_COMMANDS,
  // Without its functions, which can't be sent to a worker.
  settings: JSON.parse(JSON.stringify(workspace.getConfiguration('seedbed'))),
});

/** Of documents that are on their own: not the copies that comparing and previewing show of them. */
const schemes = (): readonly string[] => [
  ...new Set(['file', 'untitled', ...(workspace.workspaceFolders ?? []).map(({ uri }) => uri.scheme)]),
];

/** The files of the corpus owner too: what is accepted counts before it is saved. */
const documentsOf = (scheme: string) => [
  { scheme, language: 'seed' },
  { scheme, pattern: '**/.seedbed/*' },
  { scheme, pattern: '**/seedbed.json' },
];

const crashes: number[] = [];

/** A server that keeps crashing is left alone after four times in three minutes; the status item offers the restart. */
function restartsLeft(): boolean {
  const now = Date.now();
  crashes.push(now);
  return crashes.filter((time) => now - time < 3 * 60_000).length < 5;
}
