/** Entry point on the desktop and on remote hosts: the language server is a Node process, reached over IPC. */
import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { type Api, activateExtension } from './extension.ts';
import { THRIFTY } from './thrifty.ts';

export function activate(context: ExtensionContext): Api {
  const module = Uri.joinPath(context.extensionUri, 'dist/server-node.js').fsPath;
  const server = { module, transport: TransportKind.ipc, options: THRIFTY };
  return activateExtension(context, (options) => new LanguageClient('seedbed', 'Seedbed', server, options));
}
