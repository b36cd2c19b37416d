/** Entry point on the desktop and on remote hosts: the language server is a Node process, reached over IPC. */
import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { type Api, activateExtension } from './extension.ts';

export function activate(context: ExtensionContext): Api {
  const module = Uri.joinPath(context.extensionUri, 'dist/server-node.js').fsPath;
  const server = { module, transport: TransportKind.ipc, options: thrifty() };
  return activateExtension(context, (options) => new LanguageClient('seedbed', 'Seedbed', server, options));
}

/**
 * Less memory, and as quick: half of what Node takes for objects that have just been made, and large pieces that the
 * allocator of Linux gives back as soon as they are free.
 */
const thrifty = (): { execArgv: string[]; env: { [name: string]: string } } => ({
  execArgv: ['--max-semi-space-size=8'],
  env: { MALLOC_MMAP_THRESHOLD_: String(128 * 1024) },
});
