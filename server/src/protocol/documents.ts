/** Documents as the client edits them. What a client sends in another form than the protocol's is passed over. */
import type {
  Position,
  Range,
  TextDocumentContentChangeEvent,
  TextDocumentsConfiguration,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { fromEncoding, type PositionEncoding } from '../base/encoding.ts';
import { lineStartsOf } from '../base/lines.ts';
import { isContentChange } from './params.ts';

/**
 * Every change makes the document anew: the library's own update keeps wrong line starts after an edit that begins
 * behind the last line, or that brings `\r` and `\n` together or parts them.
 */
export const documentsOfClient = (encoding: () => PositionEncoding): TextDocumentsConfiguration<TextDocument> => ({
  create: (uri, languageId, version, content: unknown) =>
    TextDocument.create(String(uri), languageId, version, typeof content === 'string' ? content : ''),
  update(document, given: unknown, version) {
    const { uri, languageId } = document;
    const changes: TextDocumentContentChangeEvent[] = Array.isArray(given) ? given.filter(isContentChange) : [];
    let updated = TextDocument.create(uri, languageId, version, document.getText());
    for (const change of changes)
      updated = TextDocument.create(uri, languageId, version, textAfter(updated, change, encoding()));
    return updated;
  },
});

function textAfter(before: TextDocument, change: TextDocumentContentChangeEvent, encoding: PositionEncoding): string {
  if (!('range' in change) || !change.range) return change.text;
  const range = encoding === 'utf-16' ? change.range : inUtf16(encoding, before.getText(), change.range);
  return TextDocument.applyEdits(before, [{ range, newText: change.text }]);
}

function inUtf16(encoding: PositionEncoding, text: string, { start, end }: Range): Range {
  const lineStarts = lineStartsOf(text);
  const turned = (position: Position): Position => fromEncoding(encoding, text, lineStarts, position);
  return { start: turned(start), end: turned(end) };
}
