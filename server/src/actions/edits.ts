/** Edits of one text put together: of several fixes those that do not meet, and of several rounds one list. */
import type { Edit, Finding, Fix } from '../rules/rule.ts';

/** Offsets in UTF-16 code units of the text that is edited. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}

/** The preferred fix of a finding, where it edits this article alone. */
export function preferredFix(finding: Finding): Fix | undefined {
  const fix = finding.fixes().find(({ preferred }) => preferred);
  return fix && fix.edits.length > 0 && fix.edits.every(({ article }) => article === undefined) ? fix : undefined;
}

/**
 * The edits of as many fixes as go together, by start. A fix goes in whole or not at all; the earlier one in the list
 * wins. Two fixes never touch the same place, not even end to end: what both mean there is not certain.
 */
export function disjointEdits(fixes: readonly Fix[]): { readonly edits: readonly TextEdit[]; readonly count: number } {
  const taken: TextEdit[] = [];
  let count = 0;
  for (const { edits } of fixes) {
    const own = edits.map(({ start, end, newText }) => ({ start, end, newText }));
    if (own.some((edit) => meetsAny(taken, edit))) continue;
    count++;
    for (const edit of own) taken.splice(placeOf(taken, edit), 0, edit);
  }
  return { edits: taken, count };
}

/** Index of the first of the ordered edits that starts behind this one. */
function placeOf(taken: readonly TextEdit[], { start }: TextEdit): number {
  let low = 0;
  let high = taken.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((taken[middle]?.start ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  return low;
}

function meetsAny(taken: readonly TextEdit[], edit: TextEdit): boolean {
  const at = placeOf(taken, edit);
  const before = taken[at - 1];
  const behind = taken[at];
  return (before !== undefined && before.end >= edit.start) || (behind !== undefined && behind.start <= edit.end);
}

/** `edits` are disjoint and by start. */
export function withTextEdits(text: string, edits: readonly TextEdit[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, newText } of edits) {
    parts.push(text.slice(at, start), newText);
    at = end;
  }
  parts.push(text.slice(at));
  return parts.join('');
}

/** A text that is edited in rounds and remembers what is left of the original. */
export interface Revision {
  readonly text: string;
  /** As edits of the original, disjoint and by start. */
  edits(): readonly TextEdit[];
  /** `edits` of the present text, disjoint and by start. */
  edited(edits: readonly TextEdit[]): Revision;
}

/** `at`: where a piece that was kept stands in the original; `undefined` for one that was put in. */
interface Piece {
  readonly text: string;
  readonly at: number | undefined;
}

export const revisionOf = (original: string): Revision => revision(original.length, [{ text: original, at: 0 }]);

function revision(length: number, pieces: readonly Piece[]): Revision {
  const text = pieces.map((piece) => piece.text).join('');
  return {
    text,
    edits: () => editsFrom(pieces, length),
    edited: (edits) => revision(length, editedPieces(pieces, edits, text.length)),
  };
}

function editedPieces(pieces: readonly Piece[], edits: readonly TextEdit[], length: number): readonly Piece[] {
  const result: Piece[] = [];
  let index = 0;
  let start = 0;
  /** Moves on to `to`, keeping or leaving out what lies between. */
  const advance = (from: number, to: number, keeps: boolean): void => {
    for (let piece = pieces[index]; piece && start < to; piece = pieces[index]) {
      const end = start + piece.text.length;
      const a = Math.max(from, start) - start;
      const b = Math.min(to, end) - start;
      if (keeps && b > a) {
        result.push({ text: piece.text.slice(a, b), at: piece.at === undefined ? undefined : piece.at + a });
      }
      if (end > to) return;
      start = end;
      index++;
    }
  };
  let at = 0;
  for (const edit of edits) {
    advance(at, edit.start, true);
    advance(edit.start, edit.end, false);
    if (edit.newText !== '') result.push({ text: edit.newText, at: undefined });
    at = edit.end;
  }
  advance(at, length, true);
  return result;
}

function editsFrom(pieces: readonly Piece[], length: number): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  let end = 0;
  let newText = '';
  const close = (start: number): void => {
    if (start > end || newText !== '') edits.push({ start: end, end: start, newText });
    newText = '';
  };
  for (const { text, at } of pieces) {
    if (at === undefined) newText += text;
    else {
      close(at);
      end = at + text.length;
    }
  }
  close(length);
  return edits;
}

/** Edits by the article that they are in; `own` is that of the edits that name none. */
export function editsByArticle<A>(edits: readonly (Edit & { readonly article?: A })[], own: A): Map<A, Edit[]> {
  const byArticle = new Map<A, Edit[]>();
  for (const edit of edits) {
    const article = edit.article ?? own;
    const list = byArticle.get(article);
    if (list) list.push(edit);
    else byArticle.set(article, [edit]);
  }
  return byArticle;
}
