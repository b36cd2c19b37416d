/**
 * docs/features.md: every method of the Language Server Protocol, whether it is there, and why not where it is not.
 * Whether a method is there comes from the registry of features, so that the page can't say more than the server does.
 */

/** What a method does here, told of the ones in the registry. */
const FEATURES: { readonly [method: string]: string } = {
  'textDocument/declaration': 'the entry of the entity in the names file',
  'textDocument/definition': 'the most complete mention of the entity; from an acronym its expansion',
  'textDocument/typeDefinition': 'the entry of the entity in the names file',
  'textDocument/implementation': 'passages of the same event in other articles',
  'textDocument/references':
    'every mention of the entity, by any name, in all articles; in one list 4,000 at most (those of the article, then the latest), in pieces all',
  'textDocument/prepareCallHierarchy': 'the event of the passage',
  'callHierarchy/incomingCalls': 'articles and passages that report the event',
  'callHierarchy/outgoingCalls': 'events that the passage reports',
  'textDocument/documentHighlight': 'the mentions of the entity in this article',
  'textDocument/documentLink': 'file names and ids of articles, web and mail addresses',
  'textDocument/hover': 'the card of an entity, a time, a quantity, an event',
  'textDocument/codeLens': 'how many articles tell of the same event, how much is reused, what conflicts',
  'codeLens/resolve': 'the counts, worked out when the lens is seen',
  'textDocument/foldingRange': 'header, sections, paragraphs',
  'textDocument/selectionRange': 'word, name, quotation, sentence, paragraph, article',
  'textDocument/documentSymbol': 'headings, paragraphs, quotations by speaker',
  'textDocument/semanticTokens/full': 'names by type, times, quantities, quotations, headings, boilerplate',
  'textDocument/semanticTokens/full/delta': 'what changed of them since the answer before',
  'textDocument/semanticTokens/range': 'those of the visible part',
  'textDocument/inlayHint': 'the day behind a weekday or a relative time; by a setting full names',
  'inlayHint/resolve': 'how the day was found, and where the date stands that it was counted from',
  'textDocument/completion': 'names behind a capital, roles behind `@`, keys and values of the header',
  'completionItem/resolve': 'the card of the entity',
  'textDocument/diagnostic': 'the findings of an article',
  'textDocument/codeAction': 'fixes of findings',
  'codeAction/resolve': 'the edits of an action, worked out when it is chosen',
  'textDocument/formatting': 'header, blanks, paragraph breaks; never the words',
  'textDocument/rangeFormatting': 'the same within a range',
  'textDocument/rangesFormatting': 'the same within several ranges',
  'textDocument/rename': 'the spelling of an entity in the whole corpus, each form apart',
  'textDocument/prepareRename': 'the name that would be renamed, or why there is none',
  'textDocument/linkedEditingRange': 'the two marks of a quotation, where they are the same mark',
  'workspace/symbol': 'entities and events by any of their names, with gaps',
  'workspaceSymbol/resolve': 'where the entity is introduced, as the articles are now',
  'workspace/willRenameFiles': 'names of renamed articles in other articles are changed',
  'workspace/executeCommand': 'own commands, for clients that ask the server to carry them out',
};

/** Done by the server itself, beside the registry. */
const SERVER: { readonly [method: string]: string } = {
  initialize: 'capabilities of all features; utf-16, utf-8 or utf-32, as the client likes',
  initialized: 'starts the index; requests before it are answered from what is open',
  shutdown: 'later requests get `InvalidRequest`',
  exit: 'ends at once',
  '$/cancelRequest': 'long work looks every 8 ms',
  '$/progress':
    'indexing; long renames and fixes; partial results of references, implementations, calls, symbols and diagnostics',
  '$/setTrace': 'taken and passed over',
  'client/registerCapability': 'settings, watched files and the features that a setting switches, where the client can',
  'client/unregisterCapability': 'features that a setting has switched off',
  'textDocument/didOpen': 'from now on the document counts, not the file',
  'textDocument/didChange': 'incremental, in any encoding',
  'textDocument/didSave': 'workspace diagnostics are asked anew',
  'textDocument/didClose': 'from now on the file counts',
  'textDocument/publishDiagnostics': 'for clients that can’t pull',
  'workspace/diagnostic': 'closed articles; long-polled, with result ids',
  'workspace/diagnostic/refresh': 'where other articles changed what is found',
  'workspace/semanticTokens/refresh': 'where the corpus changed',
  'workspace/codeLens/refresh': 'where the corpus changed',
  'workspace/inlayHint/refresh': 'where the corpus changed: a date may be known now',
  'workspace/configuration': 'a client that never answers gets the defaults after three seconds',
  'workspace/didChangeConfiguration': 'files are listed anew where the settings ask for it',
  'workspace/workspaceFolders': 'given at `initialize` and followed from there',
  'workspace/didChangeWorkspaceFolders': 'articles of a folder come and go with it',
  'workspace/didChangeWatchedFiles': 'files and folders, in one batch',
  'workspace/didRenameFiles': 'for clients that don’t watch files',
  'window/logMessage': 'faults, wrong settings, files that could not be read',
  'window/workDoneProgress/create': 'while indexing; of a rename or the fixing of all articles that takes long',
  'window/workDoneProgress/cancel': 'ends a rename or the fixing of all articles',
};

/** Why a method makes no sense for news articles, or is not needed. */
const REASONS: { readonly [method: string]: string } = {
  '$/logTrace': 'faults go to the log; a trace of messages is the client’s',
  'textDocument/willSave': 'nothing happens before a save',
  'textDocument/willSaveWaitUntil': 'an article is never changed unasked; editors format on save by themselves',
  'notebookDocument/didOpen': 'articles are no notebooks',
  'notebookDocument/didChange': 'articles are no notebooks',
  'notebookDocument/didSave': 'articles are no notebooks',
  'notebookDocument/didClose': 'articles are no notebooks',
  'textDocument/prepareTypeHierarchy': 'entities have no supertypes',
  'typeHierarchy/supertypes': 'entities have no supertypes',
  'typeHierarchy/subtypes': 'entities have no supertypes',
  'documentLink/resolve': 'targets are known at once',
  'workspace/foldingRange/refresh': 'folding depends on the article alone',
  'textDocument/inlineValue': 'nothing is debugged',
  'workspace/inlineValue/refresh': 'nothing is debugged',
  'textDocument/moniker': 'nothing is imported from other projects',
  'textDocument/signatureHelp': 'nothing is called',
  'textDocument/documentColor': 'no colours in a text',
  'textDocument/colorPresentation': 'no colours in a text',
  'textDocument/onTypeFormatting': 'a text that changes under the hand disturbs a writer; formatting is asked for',
  'textDocument/inlineCompletion': 'Seedbed proposes names that are known, never sentences',
  'workspace/textDocumentContent': 'all that is shown stands in files',
  'workspace/textDocumentContent/refresh': 'all that is shown stands in files',
  'workspace/willCreateFiles': 'nothing refers to a file that is not there yet',
  'workspace/didCreateFiles': 'watched files tell the same',
  'workspace/willDeleteFiles': 'what names a deleted article is for the user to judge',
  'workspace/didDeleteFiles': 'watched files tell the same',
  'workspace/executeCommand': 'actions are edits, so that the client can preview and undo them',
  'workspace/applyEdit': 'edits come as answers only, never by themselves',
  'window/showMessage': 'nothing pops up unasked',
  'window/showMessageRequest': 'nothing pops up unasked',
  'window/showDocument': 'the client opens what the user follows',
  'telemetry/event': 'nothing is sent anywhere',
};

/** Every method of the tables: a test holds them against those of the protocol's library. */
export const METHODS: readonly string[] = [
  ...new Set([...Object.keys(SERVER), ...Object.keys(FEATURES), ...Object.keys(REASONS)]),
];

/** `registered`: the methods of the registry of features. Throws where one of them is not told of here. */
export function featuresPage(registered: readonly string[]): string {
  const own = registered.filter((method) => method.startsWith('seedbed/'));
  const untold = registered.filter((method) => FEATURES[method] === undefined && !own.includes(method));
  if (untold.length > 0) throw new Error(`tools/docs/features-page.ts says nothing of ${untold.join(', ')}`);
  const rows = METHODS.map((method) => row(method, registered.includes(method)));
  const parts = [
    '# Methods of the language server',
    '<!-- Generated by tools/docs/features.ts from server/src/features; do not edit. -->',
    'Every method of the Language Server Protocol 3.17 and 3.18: what it does here, or why it is not there. ' +
      'Positions are counted in UTF-16, in bytes of UTF-8 or in code points, as the client likes best. Each feature is one file in `server/src/features`.',
    ['| method | here | what it does, or why not |', '| --- | --- | --- |', ...rows].join('\n'),
  ];
  if (own.length > 0)
    parts.push('## Own requests', `For clients of Seedbed alone: ${own.map((method) => `\`${method}\``).join(', ')}.`);
  return `${parts.join('\n\n')}\n`;
}

function row(method: string, isRegistered: boolean): string {
  const done = isRegistered ? FEATURES[method] : SERVER[method];
  if (done !== undefined) return `| \`${method}\` | yes | ${done} |`;
  const reason = REASONS[method];
  return reason === undefined
    ? `| \`${method}\` | not yet | ${FEATURES[method]} |`
    : `| \`${method}\` | not applicable | ${reason} |`;
}
