/** What a client can do and wants, read from its `initialize` request once. */
import type { InitializeParams } from 'vscode-languageserver';
import { localeOf } from '../base/locale.ts';
import { CLIENT_COMMANDS } from '../features/client-commands.ts';
import { encodingOf } from './encoding.ts';
import type { InitializationOptions } from './messages.ts';
import { registrable } from './registrations.ts';
import type { Client } from './session.ts';

export function readClient({ capabilities, locale, initializationOptions }: InitializeParams): Client {
  const { textDocument, workspace, window } = capabilities;
  return {
    locale: localeOf(locale),
    encoding: encodingOf(capabilities.general?.positionEncodings),
    annotatesEdits: workspace?.workspaceEdit?.changeAnnotationSupport !== undefined,
    versionsEdits: workspace?.workspaceEdit?.documentChanges ?? false,
    markdown: textDocument?.hover?.contentFormat?.includes('markdown') ?? false,
    markdownOfProposals: textDocument?.completion?.completionItem?.documentationFormat?.includes('markdown') ?? false,
    locationLinks: textDocument?.implementation?.linkSupport ?? false,
    commands: commandsOf(optionsOf(initializationOptions).commands),
    registers: registrable(capabilities),
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport ?? false,
    refreshesTokens: workspace?.semanticTokens?.refreshSupport ?? false,
    refreshesLenses: workspace?.codeLens?.refreshSupport ?? false,
    refreshesHints: workspace?.inlayHint?.refreshSupport ?? false,
    showsProgress: window?.workDoneProgress ?? false,
    showsStatus: optionsOf(initializationOptions).status ?? false,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration ?? false,
    hasConfiguration: workspace?.configuration ?? false,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration ?? false,
    hasFolders: workspace?.workspaceFolders ?? false,
    resolvesEdits: textDocument?.codeAction?.resolveSupport?.properties.includes('edit') ?? false,
    settings: optionsOf(initializationOptions).settings,
    ticksPreviews: optionsOf(initializationOptions).ticksPreviews === true,
    createsFiles: workspace?.workspaceEdit?.resourceOperations?.includes('create') ?? false,
  };
}

/** Only commands that we know: whatever else a client names, nothing shown by us runs it. */
const commandsOf = (named: unknown): ReadonlySet<string> =>
  new Set(Array.isArray(named) ? CLIENT_COMMANDS.filter((command) => named.includes(command)) : []);

/** URIs of the folders of the workspace; a client without folders may have a root. */
export function foldersOf(params: InitializeParams): readonly string[] {
  if (params.workspaceFolders) return params.workspaceFolders.map(({ uri }) => uri);
  return params.rootUri ? [params.rootUri] : [];
}

export const optionsOf = (value: unknown): InitializationOptions =>
  typeof value === 'object' && value !== null ? value : {};
