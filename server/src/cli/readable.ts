/** What is known of the articles, for people at a terminal: the same as the JSON of a command says, a line for each thing. */

import { positionAt } from '../base/lines.ts';
import type { Locale, Localised } from '../base/locale.ts';
import type { Span } from '../base/span.ts';
import { labels } from '../features/labels.ts';
import { excerpt } from '../features/text.ts';
import type { MentionType } from '../languages/pack.ts';
import { MENTION_TYPES } from '../languages/pack.ts';
import type { CliArticle } from './corpus.ts';

/** Of a thing in an article: in the order of the text. */
export interface Line extends Span {
  readonly kind: string;
  readonly value: string;
}

export interface EntityRow {
  readonly name: string;
  readonly type: MentionType;
  readonly aliases: readonly { readonly text: string; readonly count: number }[];
  readonly roles: readonly { readonly text: string }[];
  readonly articles: readonly string[];
}

interface Titles {
  readonly stories: string;
  readonly reuse: string;
  readonly none: string;
  readonly noDate: string;
}

export const titles: Localised<Titles> = {
  en: { stories: 'Stories', reuse: 'Reused text', none: 'Nothing that several articles share.', noDate: 'no date' },
  nl: { stories: 'Verhalen', reuse: 'Hergebruikte tekst', none: 'Niets wat artikelen delen.', noDate: 'geen datum' },
};

/** Columns of an excerpt. */
const WIDTH = 90;
const MOST_NAMES = 5;
const MOST_ROLES = 3;

/** By type; of each type the most mentioned first. */
export function entitiesInWords(list: readonly EntityRow[], locale: Locale): string {
  const words = labels[locale];
  return MENTION_TYPES.flatMap((type) => {
    const own = list.filter((entity) => entity.type === type);
    if (own.length === 0) return [];
    const lines = own.map(({ name, aliases, roles, articles }) => {
      const count = aliases.reduce((sum, alias) => sum + alias.count, 0);
      const others = aliases.map(({ text }) => text).filter((text) => text !== name);
      const told = [...new Set(roles.map(({ text }) => text))];
      return [
        `  ${name}: ${words.mentions(count, articles.length)}`,
        others.length > 0 ? `${words.alsoNamed} ${some(others, MOST_NAMES, locale)}` : '',
        some(told, MOST_ROLES, locale),
      ];
    });
    return [`${words.types[type]} (${own.length})`, ...lines.map(joined), ''];
  }).join('\n');
}

/** `articles` by file; `lines` in any order. */
export function factsInWords(article: CliArticle, title: string, lines: readonly Line[]): string {
  const shown = lines
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .map((line) => {
      const text = article.text.slice(line.start - article.shift, line.end - article.shift);
      return `  ${placeIn(article, line.start).padEnd(8)} ${line.kind.padEnd(14)} ${joined([excerpt(text, WIDTH), line.value])}`;
    });
  return `${[`${article.file}${title === '' ? '' : `: ${title}`}`, ...shown, ''].join('\n')}\n`;
}

/** `file:line:column`, and the words there. */
export function passageInWords(article: CliArticle | undefined, { start, end }: Span): string {
  if (!article) return '';
  const words = article.text.slice(start - article.shift, end - article.shift);
  return `${article.file}:${placeIn(article, start)}  ${excerpt(words, WIDTH)}`;
}

function placeIn({ lineStarts, shift }: CliArticle, offset: number): string {
  const { line, character } = positionAt(lineStarts, offset - shift);
  return `${line + 1}:${character + 1}`;
}

export const joined = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(' · ');

function some(words: readonly string[], most: number, locale: Locale): string {
  const rest = words.length - most;
  return words.slice(0, most).join(', ') + (rest > 0 ? ` ${labels[locale].more(rest)}` : '');
}
