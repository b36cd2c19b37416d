/** Where things are in an article: the lookups that several rules share. Offsets in UTF-16 code units. */
import type { ArticleFacts } from '../analysis/facts.ts';
import { compareSpans, lastAtOrBefore, type Span } from '../base/span.ts';
import type { Article, Block, Sentence } from '../document/article.ts';

/** Answers whether a span shares a code unit with one of `spans`, which may overlap each other and be in any order. */
export function cover(spans: Iterable<Span>): (span: Span) => boolean {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort(compareSpans)) {
    const last = merged.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return (span) => {
    const before = merged[lastAtOrBefore(merged.length, (i) => merged[i]?.start ?? 0, span.end - 1)];
    return before !== undefined && before.end > span.start;
  };
}

export function mentionSpans(facts: ArticleFacts): readonly Span[] {
  const { count, starts, ends } = facts.mentions;
  return Array.from({ length: count }, (_, i) => ({ start: starts[i] ?? 0, end: ends[i] ?? 0 }));
}

/** The sentence that holds the offset, or ends right at it. */
export function sentenceAt(article: Article, offset: number): Sentence | undefined {
  const { sentences } = article;
  const before = sentences[lastAtOrBefore(sentences.length, (i) => sentences[i]?.start ?? 0, offset)];
  return before && offset <= before.end ? before : undefined;
}

/** The block that holds the offset, or ends right at it. */
export function blockAt(article: Article, offset: number): Block | undefined {
  const { blocks } = article;
  const before = blocks[lastAtOrBefore(blocks.length, (i) => blocks[i]?.start ?? 0, offset)];
  return before && offset <= before.end ? before : undefined;
}

/** The article's own line break; a line feed where it has none. */
export const lineBreakOf = (text: string): string => /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';

/** Start of the white space that ends at `offset`. */
export function blanksBefore(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && /\s/.test(text.charAt(start - 1))) start--;
  return start;
}

/** End of the white space that begins at `offset`. */
export function blanksAfter(text: string, offset: number): number {
  let end = offset;
  while (end < text.length && /\s/.test(text.charAt(end))) end++;
  return end;
}

export const hasLineBreak = (text: string): boolean => /[\r\n]/.test(text);
