/** Documents as the client edits them. What a client sends in another form than the protocol's is passed over. */
import type { TextDocumentContentChangeEvent, TextDocumentsConfiguration } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { isContentChange } from './params.ts';

/**
 * Every change makes the document anew: the library's own update keeps wrong line starts after an edit that begins
 * behind the last line, or that brings `\r` and `\n` together or parts them.
 */
export const documentsOfClient: TextDocumentsConfiguration<TextDocument> = {
  create: (uri, languageId, version, content: unknown) =>
    TextDocument.create(String(uri), languageId, version, typeof content === 'string' ? content : ''),
  update(document, given: unknown, version) {
    const { uri, languageId } = document;
    const changes: TextDocumentContentChangeEvent[] = Array.isArray(given) ? given.filter(isContentChange) : [];
    let updated = TextDocument.create(uri, languageId, version, document.getText());
    for (const change of changes) updated = TextDocument.create(uri, languageId, version, textAfter(updated, change));
    return updated;
  },
};

const textAfter = (before: TextDocument, change: TextDocumentContentChangeEvent): string =>
  'range' in change && change.range
    ? TextDocument.applyEdits(before, [{ range: change.range, newText: change.text }])
    : change.text;
