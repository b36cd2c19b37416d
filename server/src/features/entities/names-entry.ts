/** Where the names file of the corpus owner has an entry: what declaration and type definition lead to. */
import type { Location, Position } from 'vscode-languageserver';
import { toEncoding } from '../../base/encoding.ts';
import { lineStartsOf, positionAt } from '../../base/lines.ts';
import { keyOfEntity } from '../../corpus/entities.ts';
import type { ArticleRequest } from '../feature.ts';
import { entityAt } from './entity-at.ts';

/** The name of the entry for the entity under a position; `null` where the file has none. */
export function namesEntryAt(request: ArticleRequest, position: Position): Location | null {
  const { view, project, encoding, uri } = request;
  const at = entityAt(request, position);
  const entry = at && view.authority.entry(keyOfEntity(at.entity.id)?.key ?? '', at.entity.type);
  const root = project?.rootOf(uri);
  if (!entry || !project || root === undefined) return null;
  const { uri: file, text } = project.file(root, 'names');
  const start = text === undefined ? -1 : offsetOfName(text, entry.name);
  if (text === undefined || start < 0) return null;
  const lineStarts = lineStartsOf(text);
  const place = (offset: number): Position => toEncoding(encoding, text, lineStarts, positionAt(lineStarts, offset));
  return { uri: file, range: { start: place(start), end: place(start + JSON.stringify(entry.name).length) } };
}

/** Looked for in the text: parsing a file of many thousand entries for one place would take a second. */
function offsetOfName(text: string, name: string): number {
  const written = JSON.stringify(name);
  for (let at = text.indexOf(written); at >= 0; at = text.indexOf(written, at + 1)) {
    if (/"name"\s*:\s*$/.test(text.slice(Math.max(0, at - 40), at))) return at;
  }
  return -1;
}
