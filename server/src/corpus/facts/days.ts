/** Days as numbers, from TIMEX3 values and dates of publication. */
import { dayNumberOf } from '../../base/calendar.ts';
import type { ArticleId } from '../../base/ids.ts';
import type { CorpusView } from '../view.ts';

/** Days since 1970-01-01; `undefined` where only a month or less is known. */
export function publishedOn(view: CorpusView, article: ArticleId): number | undefined {
  const value = view.publication(article)?.value;
  return value === undefined ? undefined : dayNumberOf(value);
}

/** Day number of a DATE or TIME value that names a day. */
export const dayOfValue = (value: string): number | undefined => dayNumberOf(value.slice(0, 10));

/** How many days apart two articles were published; `undefined` where that is not known. */
export function daysApart(view: CorpusView, a: ArticleId, b: ArticleId): number | undefined {
  const [first, second] = [publishedOn(view, a), publishedOn(view, b)];
  return first === undefined || second === undefined ? undefined : Math.abs(first - second);
}

/** Whether `a` was published before `b`, by as much as is known of both; `undefined` where that can't be told. */
export function isBefore(view: CorpusView, a: ArticleId, b: ArticleId): boolean | undefined {
  const [first, second] = [view.publication(a)?.value, view.publication(b)?.value];
  if (first === undefined || second === undefined || first.startsWith(second) || second.startsWith(first))
    return undefined;
  return first < second;
}
