/** Articles by the month that they are dated in, as the view of events goes through them. */
import type { ArticleId } from '../../base/ids.ts';
import type { Steps } from '../../base/steps.ts';
import type { CorpusView } from '../../corpus/view.ts';

const known = new WeakMap<CorpusView, ReadonlyMap<string, readonly ArticleId[]>>();

/** The latest month first, articles without a date (month `''`) last; in a month the latest article first. */
export function* articlesByMonth(view: CorpusView): Steps<ReadonlyMap<string, readonly ArticleId[]>> {
  const remembered = known.get(view);
  if (remembered) return remembered;
  const months = new Map<string, readonly ArticleId[]>();
  const articles = view.articles();
  let undated: readonly ArticleId[] = [];
  // Articles are ordered by date, so that only the bounds of months have to be looked for.
  for (let end = articles.length; end > 0; ) {
    const month = monthOf(view, articles[end - 1]);
    const start = firstOf(view, articles, month, end);
    const own = articles.slice(start, end).reverse();
    if (month === UNDATED) undated = own;
    else months.set(month, own);
    end = start;
    yield;
  }
  if (undated.length > 0) months.set('', undated);
  known.set(view, months);
  return months;
}

/** Sorts behind every month. */
const UNDATED = '~';

const monthOf = (view: CorpusView, article: ArticleId | undefined): string =>
  (article === undefined ? undefined : view.facts(article).published?.value.slice(0, 7)) ?? UNDATED;

/** Index of the first article, of those before `end`, that is not before the month. */
function firstOf(view: CorpusView, articles: readonly ArticleId[], month: string, end: number): number {
  let low = 0;
  let high = end;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (monthOf(view, articles[middle]) < month) low = middle + 1;
    else high = middle;
  }
  return low;
}
