/**
 * White space in order: what the rules `whitespace` and `malformed-header` mend, applied until nothing is left. Only
 * blanks and line breaks change, never a word: shared by all requests for formatting.
 */
import type { Span } from '../base/span.ts';
import { type ParserPack, parseArticle } from '../document/parse-article.ts';
import { headerBlanks } from '../rules/malformed-header.ts';
import { lineBreakOf } from '../rules/places.ts';
import type { Edit } from '../rules/rule.ts';
import { whitespacePlaces } from '../rules/whitespace.ts';

/** One place may uncover another (a line that has become empty); after a few rounds a text is in order. */
const MOST_ROUNDS = 5;

/** Disjoint, in the order of the text; none where it is in order. `endsInBreak`: the last line shall end in one. */
export function tidyingEdits(text: string, pack: ParserPack, endsInBreak = false): readonly Edit[] {
  let tidy = text;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const next = tidiedOnce(tidy, pack);
    if (next === tidy) break;
    tidy = next;
  }
  if (endsInBreak && /[^\s]$/.test(tidy)) tidy += lineBreakOf(text);
  return whiteSpaceBetween(text, tidy) ?? [];
}

function tidiedOnce(text: string, pack: ParserPack): string {
  const article = parseArticle(text, pack);
  const header = article.header ? [...headerBlanks(text, article.header)] : [];
  const edits = [...header, ...[...whitespacePlaces(article)].flatMap((place) => place.edits)];
  let result = '';
  let at = 0;
  for (const edit of edits.sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (edit.start < at) continue;
    result += text.slice(at, edit.start) + edit.newText;
    at = edit.end;
  }
  return result + text.slice(at);
}

/** The runs of white space that differ; `undefined` where something else does too. */
function whiteSpaceBetween(before: string, after: string): Edit[] | undefined {
  const edits: Edit[] = [];
  let j = 0;
  for (let i = 0; i < before.length || j < after.length; i++, j++) {
    const [old, fresh] = [runAt(before, i), runAt(after, j)];
    const newText = after.slice(fresh.start, fresh.end);
    if (before.slice(old.start, old.end) !== newText) edits.push({ ...old, newText });
    i = old.end;
    j = fresh.end;
    if (before.charAt(i) !== after.charAt(j)) return undefined;
  }
  return edits;
}

function runAt(text: string, start: number): Span {
  let end = start;
  while (end < text.length && /\s/.test(text.charAt(end))) end++;
  return { start, end };
}
