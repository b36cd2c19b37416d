/** Documents as the client edits them. What a client sends in another form than the protocol's is passed over. */
import type { TextDocumentsConfiguration } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { isContentChange } from './params.ts';

export const documentsOfClient: TextDocumentsConfiguration<TextDocument> = {
  create: (uri, languageId, version, content: unknown) =>
    TextDocument.create(String(uri), languageId, version, typeof content === 'string' ? content : ''),
  update: (document, changes: unknown, version) =>
    TextDocument.update(document, Array.isArray(changes) ? changes.filter(isContentChange) : [], version),
};
