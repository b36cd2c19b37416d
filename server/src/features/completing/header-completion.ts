/** Completion in the header: keys that are not there yet, and values that the corpus knows. */
import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver';
import type { Localised } from '../../base/locale.ts';
import type { Span } from '../../base/span.ts';
import type { ArticleRequest } from '../feature.ts';
import { toRange } from '../to-lsp.ts';
import { nearArticles } from './near-articles.ts';

/** As they are written: a date stands without a colon. */
const KEYS: { readonly [key: string]: string } = {
  date: 'date ',
  title: 'title: ',
  source: 'source: ',
  author: 'author: ',
  language: 'language: ',
};

const TEXTS: Localised<{ readonly inferred: string; readonly dateline: string; near(count: number): string }> = {
  en: {
    inferred: 'inferred from the text and other articles',
    dateline: 'from the date line',
    near: (count) => (count === 1 ? 'an article on the same names' : `${count} articles on the same names`),
  },
  nl: {
    inferred: 'afgeleid uit de tekst en andere artikelen',
    dateline: 'uit de datumregel',
    near: (count) => (count === 1 ? 'een artikel over dezelfde namen' : `${count} artikelen over dezelfde namen`),
  },
};

const TYPES: { readonly [key: string]: string } = { source: 'organisation', author: 'person' };

export function keyItems({ article, pack }: ArticleRequest, typed: string, start: number): CompletionItem[] {
  const present = new Set(article.header?.fields.map(({ key }) => key));
  const range = toRange(article.lineStarts, { start, end: start + typed.length });
  return Object.entries(KEYS)
    .filter(([key]) => !present.has(key) && (typed === '' || fits(key, typed, pack.furniture.headerKeys)))
    .map(([key, newText], rank) => ({
      label: key,
      kind: CompletionItemKind.Keyword,
      sortText: String(rank),
      filterText: typed === '' ? key : `${typed} ${key}`,
      textEdit: { range, newText },
    }));
}

/** The key itself, or a word of the language for it (`datum`), begins so. */
const fits = (key: string, typed: string, known: ReadonlyMap<string, string>): boolean =>
  key.startsWith(typed) || [...known].some(([word, canonical]) => canonical === key && word.startsWith(typed));

export function valueItems(request: ArticleRequest, key: string, value: Span): CompletionItem[] {
  const { article } = request;
  const range = toRange(article.lineStarts, value);
  const typed = article.text.slice(value.start, value.end);
  return [...valuesOf(request, key)].map(([newText, detail], rank) => ({
    label: newText,
    kind: CompletionItemKind.Value,
    ...(detail === '' ? {} : { detail }),
    sortText: String(rank).padStart(3, '0'),
    filterText: newText.toLowerCase().startsWith(typed.toLowerCase()) ? newText : `${typed} ${newText}`,
    textEdit: { range, newText },
  }));
}

/** With what is said of each. */
function valuesOf(request: ArticleRequest, key: string): ReadonlyMap<string, string> {
  const { article, facts, view, id } = request;
  if (key === 'date') return datesOf(request);
  if (key === 'language') return new Map(article.language === 'und' ? [] : [[article.language, '']]);
  if (key === 'title') {
    const headline = article.blocks.find(({ kind }) => kind === 'headline');
    return new Map(headline ? [[article.text.slice(headline.start, headline.end), '']] : []);
  }
  const type = TYPES[key];
  const mentions = Array.from({ length: facts.mentions.count }, (_, i) => i);
  const names = mentions
    .filter((i) => view.typeOf(id, i) === type)
    .map((i) => facts.names[facts.mentions.names[i] ?? 0]);
  return new Map(names.flatMap((name) => (name === undefined ? [] : [[name, ''] as const])));
}

/** The date of this article as far as it is known without a header, then those of the articles near it. */
function datesOf(request: ArticleRequest): ReadonlyMap<string, string> {
  const { view, id, locale } = request;
  const texts = TEXTS[locale];
  const result = new Map<string, string>();
  const own = view.publication(id);
  if (own && own.from !== 'header') result.set(own.value, texts[own.from]);
  const counts = new Map<string, number>();
  for (const near of nearArticles(request)) {
    const stated = view.facts(near).published?.value;
    if (stated !== undefined) counts.set(stated, (counts.get(stated) ?? 0) + 1);
  }
  const byCount = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? 1 : -1)).slice(0, 8);
  for (const [date, count] of byCount) if (!result.has(date)) result.set(date, texts.near(count));
  return result;
}
