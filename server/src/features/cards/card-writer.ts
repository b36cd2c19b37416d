/** How a hover card is written: as markdown for clients that show it, as plain text for others. */
import { fileNameOf } from '../../base/file-name.ts';
import type { ArticleId } from '../../base/ids.ts';
import { positionAt } from '../../base/lines.ts';
import type { Span } from '../../base/span.ts';
import type { Steps } from '../../base/steps.ts';
import type { CorpusView } from '../../corpus/view.ts';
import type { ArticleRequest } from '../feature.ts';
import { escapeMarkdown, quoted } from '../text.ts';

/** What hover shows of the span. */
export interface Card {
  readonly span: Span;
  readonly content: string;
}

/** Gives `undefined` where it has nothing to say of the offset (UTF-16 code units). */
export type CardMaker = (
  request: ArticleRequest,
  offset: number,
  write: CardWriter,
) => Card | undefined | Steps<Card | undefined>;

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
  quote: (text) => escapeMarkdown(quoted(text)),
  // Two blanks at the end of a line keep the break without the space between paragraphs.
  lines: (lines) => lines.join('  \n'),
  list: (title, items) => [title, ...items.map((item) => `- ${item}`)].join('\n'),
  link(view, article, span) {
    const { line, character } = positionAt(view.facts(article).lineStarts, span.start);
    const target = `${view.uri(article)}#L${line + 1},${character + 1}`.replace(/[()<>[\]\\\s]/g, escapedInUri);
    return `[${escapeMarkdown(label(view, article, line))}](${target})`;
  },
};

export const plainCard: CardWriter = {
  text: (text) => text,
  strong: (text) => text,
  quote: quoted,
  lines: (lines) => lines.join('\n'),
  list: (title, items) => [title, ...items.map((item) => `- ${item}`)].join('\n'),
  link: (view, article, span) => label(view, article, positionAt(view.facts(article).lineStarts, span.start).line),
};

/** `encodeURIComponent` leaves brackets as they are, which would end the target of a link. */
const escapedInUri = (mark: string): string => `%${mark.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;

/** `2020-03-02 · 003:7`: the day where it is known, a short name of the file, the line. */
function label(view: CorpusView, article: ArticleId, line: number): string {
  const published = dayOf(view, article);
  const file = shortName(view.uri(article));
  return `${published === undefined ? '' : `${published} · `}${file}:${line + 1}`;
}

/** When it was published, as far as known. */
export const dayOf = (view: CorpusView, article: ArticleId): string | undefined => view.publication(article)?.value;

/** The number of a seed file (`003_571d259c6e2e3277.txt` → `003`), else its name. */
export function shortName(uri: string): string {
  const name = fileNameOf(uri);
  return /^(\d+)_[0-9a-f]{8,}\.txt$/i.exec(name)?.[1] ?? name;
}
