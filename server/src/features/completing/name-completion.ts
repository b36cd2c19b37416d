/** Completion of names: those of this article first, then of the articles near it, then of the corpus by frequency. */
import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver';
import { fold } from '../../base/fold.ts';
import type { StringId } from '../../base/ids.ts';
import { formatCount } from '../../base/locale.ts';
import type { MentionType } from '../../languages/pack.ts';
import type { ArticleRequest } from '../feature.ts';
import { labels } from '../labels.ts';
import { toRange } from '../to-lsp.ts';
import { nearArticles } from './near-articles.ts';

const MOST_ITEMS = 50;
/** Of the corpus no more names than this are weighed at a keystroke. */
const MOST_WEIGHED = 4000;

const KINDS: { readonly [type in MentionType]: CompletionItemKind } = {
  person: CompletionItemKind.Class,
  organisation: CompletionItemKind.Module,
  location: CompletionItemKind.EnumMember,
  demonym: CompletionItemKind.EnumMember,
  event: CompletionItemKind.Event,
  product: CompletionItemKind.Value,
};

/** A name that goes on from what was typed. */
export interface NameChoice {
  readonly name: StringId;
  /** Mentions in all articles. */
  readonly count: number;
  /** Offset from which what was typed belongs to it. */
  readonly start: number;
  /** What the client matches against what was typed. */
  readonly filter: string;
}

export interface NameChoices {
  readonly list: readonly NameChoice[];
  /** Whether there are more, or may be after the next letter. */
  readonly isPartial: boolean;
}

/** `starts`: offsets at which the name being typed may begin, the longest first; it ends at `end`. Best first. */
export function nameChoices(request: ArticleRequest, starts: readonly number[], end: number): NameChoices {
  const { view, id, article } = request;
  const typed = starts.map((start) => ({ start, text: article.text.slice(start, end) }));
  const shortest = typed.at(-1)?.text ?? '';
  const self = selfAt(request, end);
  const choices = new Map<StringId, NameChoice & { readonly tier: number }>();
  const consider = (name: StringId, tier: number): void => {
    if (choices.has(name) || name === self) return;
    const written = view.text(name);
    const fit = fitOf(written, typed, article.text);
    if (fit) choices.set(name, { name, count: view.nameCount(written), tier, ...fit });
  };
  for (const name of view.facts(id).names) consider(name, 0);
  for (const near of nearArticles(request)) for (const name of view.facts(near).names) consider(name, 1);
  const known = view.namesStarting(withoutArticle(shortest), MOST_WEIGHED);
  const frequent = [...known].sort((a, b) => b.count - a.count || a.name - b.name);
  // Nearly all of them fit, so that few have to be looked at.
  for (const { name } of frequent) {
    if (choices.size > MOST_ITEMS) break;
    consider(name, 2);
  }
  const list = [...choices.values()].sort((a, b) => a.tier - b.tier || b.count - a.count || a.name - b.name);
  const isPartial = list.length > MOST_ITEMS || known.length >= MOST_WEIGHED || fold(shortest).length < 3;
  return { list: list.slice(0, MOST_ITEMS), isPartial };
}

export function nameItem(request: ArticleRequest, choice: NameChoice, end: number, rank: number): CompletionItem {
  const { view, article, locale, uri } = request;
  const label = view.text(choice.name);
  const type = view.typeOfName(choice.name);
  const count = `${formatCount(choice.count, locale)}×`;
  return {
    label,
    kind: type === undefined ? CompletionItemKind.Text : KINDS[type],
    detail: type === undefined ? count : `${labels[locale].types[type]}, ${count}`,
    sortText: String(rank).padStart(4, '0'),
    filterText: choice.filter,
    textEdit: { range: toRange(article.lineStarts, { start: choice.start, end }), newText: label },
    data: { textDocument: { uri }, name: choice.name },
  };
}

/** The corpus files `al-Assad` under its two parts. */
const withoutArticle = (word: string): string => word.replace(/^(?:al|el|ad|as|an|ar|ash|at)-(?=\p{L})/iu, '');

/** The name that is being typed is no proposal for itself, where it stands nowhere else. */
function selfAt({ view, id }: ArticleRequest, offset: number): StringId | undefined {
  const mention = view.mentionAt(id, offset);
  const { names, mentions } = view.facts(id);
  const name = mention === undefined ? undefined : names[mentions.names[mention] ?? 0];
  return name !== undefined && view.nameCount(view.text(name)) <= 1 ? name : undefined;
}

interface Typed {
  readonly start: number;
  readonly text: string;
}

/** The longest typed text that the name goes on from, at the start of one of its words. */
function fitOf(name: string, typed: readonly Typed[], text: string): { start: number; filter: string } | undefined {
  const folded = fold(name);
  for (const [i, each] of typed.entries()) {
    const wanted = fold(each.text);
    const at = wordStarting(folded, wanted);
    if (at < 0 || folded === wanted) continue;
    // With only the last typed word in it, the name would repeat the words before.
    const wordBefore = i > 0 ? fold(text.slice(typed[i - 1]?.start ?? 0, each.start).trim()) : '';
    if (i > 0 && folded.includes(wordBefore)) return undefined;
    return { start: each.start, filter: each.text + folded.slice(at + wanted.length) };
  }
  return undefined;
}

/** Where a word of the name begins with the letters, the name from there on; -1 where none does. */
function wordStarting(name: string, letters: string): number {
  for (let at = name.indexOf(letters); at >= 0; at = name.indexOf(letters, at + 1))
    if (at === 0 || name[at - 1] === ' ' || /(?:^|\s)(?:al|el|ad|as|an|ar|ash|at)-$/.test(name.slice(0, at))) return at;
  return -1;
}
