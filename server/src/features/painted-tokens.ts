/**
 * The pieces of an article that get a colour, and the numbers that the protocol sends for them: shared by all requests
 * for semantic tokens.
 */
import type { SemanticTokensOptions } from 'vscode-languageserver';
import { lengthIn } from '../base/encoding.ts';
import { lineEnd, positionAt } from '../base/lines.ts';
import type { Span } from '../base/span.ts';
import { MENTION_TYPES } from '../languages/pack.ts';
import type { ArticleRequest } from './feature.ts';

/** The legend; the client gives each its colour. */
const TOKEN_TYPES: readonly string[] = [...MENTION_TYPES, 'time', 'quantity', 'quotation', 'heading', 'boilerplate'];

export const tokenProvider: SemanticTokensOptions = {
  legend: { tokenTypes: [...TOKEN_TYPES], tokenModifiers: [] },
  full: { delta: true },
  range: true,
};

export interface Painted extends Span {
  /** Index into the legend. */
  readonly type: number;
}

/** Disjoint and ascending: names on top, the larger pieces only in the gaps between, since tokens can't overlap. */
export function painted({ view, id, article, facts }: ArticleRequest): Painted[] {
  const names: Painted[] = [];
  let end = 0;
  for (let i = 0; i < facts.mentions.count; i++) {
    const token = { start: facts.mentions.starts[i] ?? 0, end: facts.mentions.ends[i] ?? 0 };
    if (token.start < end) continue;
    names.push({ ...token, type: MENTION_TYPES.indexOf(view.typeOf(id, i)) });
    end = token.end;
  }
  const quotations = facts.quotations.map((span) => ({ ...span, type: TOKEN_TYPES.indexOf('quotation') }));
  const headings = article.blocks
    .filter(({ kind }) => kind === 'headline' || kind === 'crosshead')
    .map((span) => ({ ...span, type: TOKEN_TYPES.indexOf('heading') }));
  const boilerplate = article.boilerplate.map((span) => ({ ...span, type: TOKEN_TYPES.indexOf('boilerplate') }));
  const times = columnsOf(facts.times, 'time');
  const quantities = columnsOf(facts.quantities, 'quantity');
  return [quotations, headings, quantities, times, names].reduce(over, boilerplate);
}

const columnsOf = (columns: SpanColumns, type: string): Painted[] =>
  Array.from({ length: columns.count }, (_, i) => ({
    start: columns.starts[i] ?? 0,
    end: columns.ends[i] ?? 0,
    type: TOKEN_TYPES.indexOf(type),
  }));

interface SpanColumns {
  readonly count: number;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/** `upper` whole, and of `lower` what is left between. Both ascending; `lower` may be nested: its first one counts. */
function over(lower: readonly Painted[], upper: readonly Painted[]): Painted[] {
  const result: Painted[] = [...upper];
  let next = 0;
  let painted = 0;
  for (const piece of lower) {
    let start = Math.max(piece.start, painted);
    while (next < upper.length && (upper[next]?.end ?? 0) <= start) next++;
    for (let i = next; i < upper.length && (upper[i]?.start ?? 0) < piece.end; i++) {
      const top = upper[i] ?? piece;
      if (top.start > start) result.push({ start, end: top.start, type: piece.type });
      start = Math.max(start, top.end);
    }
    if (start < piece.end) result.push({ start, end: piece.end, type: piece.type });
    painted = Math.max(painted, piece.end);
  }
  return result.sort((a, b) => a.start - b.start);
}

/**
 * Five numbers a token, relative to the one before; a token that runs over lines becomes one a line. Counted in the
 * encoding of the client.
 */
export function encoded({ article, encoding }: ArticleRequest, tokens: readonly Painted[]): number[] {
  const values: number[] = [];
  let previous = { line: 0, character: 0 };
  const length = (start: number, end: number): number => lengthIn(encoding, article.text, start, end);
  for (const token of tokens) {
    for (const piece of linesOf(article.text, article.lineStarts, token)) {
      const { line } = positionAt(article.lineStarts, piece.start);
      const character = length(article.lineStarts[line] ?? 0, piece.start);
      const right = line === previous.line ? character - previous.character : character;
      values.push(line - previous.line, right, length(piece.start, piece.end), token.type, 0);
      previous = { line, character };
    }
  }
  return values;
}

function* linesOf(text: string, lineStarts: Uint32Array, span: Span): Generator<Span> {
  let { start } = span;
  for (let { line } = positionAt(lineStarts, start); start < span.end; line++) {
    const end = Math.min(span.end, lineEnd(text, lineStarts, line));
    if (end > start) yield { start, end };
    const next = lineStarts[line + 1];
    if (next === undefined) return;
    start = next;
  }
}
