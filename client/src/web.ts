/** Entry point in the browser: the language server is a web worker, and reads files by asking this client. */
import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { type Api, activateExtension } from './extension.ts';
import { answerFileRequests } from './files.ts';

export async function activate(context: ExtensionContext): Promise<Api> {
  const script = Uri.joinPath(context.extensionUri, 'dist/server-worker.js').toString(true);
  return await activateExtension(context, (options) => {
    // A new worker at each start: a restart must not find the old one's state.
    const client = new LanguageClient('seedbed', 'Seedbed', async () => new Worker(script), options);
    context.subscriptions.push(...answerFileRequests(client));
    return client;
  });
}
