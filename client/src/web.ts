/** Entry point in the browser: the language server is a web worker, and reads files by asking this client. */
import { type ExtensionContext, Uri, workspace } from 'vscode';
import type { MessageTransports } from 'vscode-languageclient';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import { type InitializationOptions, PACK_FILES } from '../../server/src/protocol/messages.ts';
import { type Api, activateExtension } from './extension.ts';
import { answerFileRequests } from './files.ts';

type Packs = NonNullable<InitializationOptions['packs']>;

export function activate(context: ExtensionContext): Api {
  const folder = Uri.joinPath(context.extensionUri, 'dist');
  let packs: Packs = {};
  return activateExtension(context, (options) => {
    // A new worker at each start: a restart must not find the old one's state.
    const start = async (): Promise<MessageTransports> => {
      packs = await readPacks(folder);
      return connect(await startWorker(Uri.joinPath(folder, 'server-worker.js')));
    };
    const given: () => InitializationOptions = options.initializationOptions;
    const initializationOptions = (): InitializationOptions => ({ ...given(), packs });
    const client = new LanguageClient('seedbed', 'Seedbed', start, { ...options, initializationOptions });
    context.subscriptions.push(...answerFileRequests(client));
    return client;
  });
}

/** Without a file that can't be read; the server does without it. */
async function readPacks(folder: Uri): Promise<Packs> {
  const files = await Promise.all(
    PACK_FILES.map(async (name) => {
      try {
        // A copy: the array may be a view of a larger one, which would be sent along.
        return [[name, new Uint8Array(await workspace.fs.readFile(Uri.joinPath(folder, name)))] as const];
      } catch {
        return [];
      }
    }),
  );
  return Object.fromEntries(files.flat());
}

/** Made here, since the client does not know a worker for one where the host puts its own class in the place of `Worker`. */
const connect = (worker: Worker): MessageTransports => ({
  reader: new BrowserMessageReader(worker),
  writer: new BrowserMessageWriter(worker),
});

/** An extension that is installed on a remote host has an address that a worker can't be loaded from, only read. */
async function startWorker(script: Uri): Promise<Worker> {
  if (/^https?$/.test(script.scheme)) return new Worker(script.toString(true));
  const source = new Blob([new Uint8Array(await workspace.fs.readFile(script))], { type: 'text/javascript' });
  const address = URL.createObjectURL(source);
  // The worker is loaded when it first answers; the address is small, so it is kept until then and a while longer.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return new Worker(address);
}
