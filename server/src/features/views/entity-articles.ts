/**
 * The articles that name an entity, the latest first, without going through all of them: of a name that stands in a
 * fifth of a large corpus the first page is found among the last few hundred articles.
 */
import type { ArticleId, EntityId } from '../../base/ids.ts';
import type { Span } from '../../base/span.ts';
import type { Steps } from '../../base/steps.ts';
import type { CorpusView } from '../../corpus/view.ts';

/** Mentions from which on the articles are looked through rather than gathered and sorted. */
const FREQUENT = 2000;
const PAUSE = 200;

export interface ArticlesOfEntity {
  readonly found: readonly { readonly article: ArticleId; readonly mentions: readonly Span[] }[];
  /** Where to go on; absent at the end. */
  readonly next?: number;
}

export function* articlesOfEntity(
  view: CorpusView,
  id: EntityId,
  { offset, limit }: { readonly offset: number; readonly limit: number },
): Steps<ArticlesOfEntity> {
  const names = new Set(view.namesMeaning(id));
  const count = [...names].reduce((sum, name) => sum + view.nameCount(view.text(name)), 0);
  const all = count > FREQUENT ? view.articles() : view.articlesNamingEntity(id);
  const latest = latestFirst(view, all);
  const found: { readonly article: ArticleId; readonly mentions: readonly Span[] }[] = [];
  let at = offset;
  for (; at < all.length && found.length < limit; at++) {
    if (at % PAUSE === 0) yield;
    const article = latest(at);
    if (article === undefined || !view.facts(article).names.some((name) => names.has(name))) continue;
    // The article may use the name for another entity.
    const mentions = mentionsOf(view, article, id);
    if (mentions.length > 0) found.push({ article, mentions });
  }
  return at < all.length ? { found, next: at } : { found };
}

/** `all` is ordered by date, with the undated ones behind: these stay behind. */
function latestFirst(view: CorpusView, all: readonly ArticleId[]): (index: number) => ArticleId | undefined {
  let dated = all.length;
  for (let last = all[dated - 1]; last !== undefined && !view.facts(last).published; last = all[dated - 1]) dated--;
  return (index) => (index < dated ? all[dated - 1 - index] : all[all.length - 1 - (index - dated)]);
}

function mentionsOf(view: CorpusView, article: ArticleId, id: EntityId): readonly Span[] {
  const { count, starts, ends } = view.facts(article).mentions;
  const spans: Span[] = [];
  for (let i = 0; i < count; i++) {
    if (view.entityOf(article, i) === id) spans.push({ start: starts[i] ?? 0, end: ends[i] ?? 0 });
  }
  return spans;
}
