/** How a hover card is written: as markdown for clients that show it, as plain text for others. */
import type { ArticleId } from '../base/ids.ts';
import { positionAt } from '../base/lines.ts';
import type { Span } from '../base/span.ts';
import type { CorpusView } from '../corpus/view.ts';
import { escapeMarkdown } from './text.ts';

export interface CardWriter {
  text(text: string): string;
  strong(text: string): string;
  /** Text of an article, as a quotation. */
  quote(text: string): string;
  lines(lines: readonly string[]): string;
  list(title: string, items: readonly string[]): string;
  /** Leads to the line of the span; labelled with date (or file) and line. */
  link(view: CorpusView, article: ArticleId, span: Span): string;
}

export const markdownCard: CardWriter = {
  text: escapeMarkdown,
  strong: (text) => `**${escapeMarkdown(text)}**`,
  quote: (text) => `“${escapeMarkdown(text)}”`,
  // Two blanks at the end of a line keep the break without the space between paragraphs.
  lines: (lines) => lines.join('  \n'),
  list: (title, items) => [title, ...items.map((item) => `- ${item}`)].join('\n'),
  link(view, article, span) {
    const { line, character } = positionAt(view.facts(article).lineStarts, span.start);
    const target = `${view.uri(article)}#L${line + 1},${character + 1}`.replace(/[()\s]/g, encodeURIComponent);
    return `[${escapeMarkdown(label(view, article, line))}](${target})`;
  },
};

export const plainCard: CardWriter = {
  text: (text) => text,
  strong: (text) => text,
  quote: (text) => `“${text}”`,
  lines: (lines) => lines.join('\n'),
  list: (title, items) => [title, ...items.map((item) => `- ${item}`)].join('\n'),
  link: (view, article, span) => label(view, article, positionAt(view.facts(article).lineStarts, span.start).line),
};

/** `2020-03-02 · 003:7`: the day where it is known, a short name of the file, the line. */
function label(view: CorpusView, article: ArticleId, line: number): string {
  const published = view.publication(article)?.value;
  const file = shortName(view.uri(article));
  return `${published === undefined ? '' : `${published} · `}${file}:${line + 1}`;
}

/** The number of a seed file (`003_571d259c6e2e3277.txt` → `003`), else its name. */
function shortName(uri: string): string {
  const name = uri.slice(uri.lastIndexOf('/') + 1).replaceAll('%20', ' ');
  return /^(\d+)_[0-9a-f]{8,}\.txt$/i.exec(name)?.[1] ?? name;
}
