/** What a client can do and wants, read from its `initialize` request once. */
import type { InitializeParams } from 'vscode-languageserver';
import { localeOf } from '../base/locale.ts';
import type { InitializationOptions } from './messages.ts';
import type { Client } from './session.ts';

export function readClient({ capabilities, locale, initializationOptions }: InitializeParams): Client {
  const { textDocument, workspace, window } = capabilities;
  return {
    locale: localeOf(locale),
    markdown: textDocument?.hover?.contentFormat?.includes('markdown') ?? false,
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport ?? false,
    refreshesTokens: workspace?.semanticTokens?.refreshSupport ?? false,
    showsProgress: window?.workDoneProgress ?? false,
    showsStatus: optionsOf(initializationOptions).status ?? false,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration ?? false,
    hasConfiguration: workspace?.configuration ?? false,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration ?? false,
    hasFolders: workspace?.workspaceFolders ?? false,
  };
}

/** URIs of the folders of the workspace; a client without folders may have a root. */
export function foldersOf(params: InitializeParams): readonly string[] {
  if (params.workspaceFolders) return params.workspaceFolders.map(({ uri }) => uri);
  return params.rootUri ? [params.rootUri] : [];
}

export const optionsOf = (value: unknown): InitializationOptions =>
  typeof value === 'object' && value !== null ? value : {};
