/**
 * What else happened on a day, as other articles tell it. Looks at the articles that came out then or just after, not at
 * all events of the corpus: of a large one nobody could wait for them.
 */

import { dayNumberOf } from '../../base/calendar.ts';
import type { ArticleId } from '../../base/ids.ts';
import type { Steps } from '../../base/steps.ts';
import type { CorpusEvent, Passage } from '../../corpus/events/event.ts';
import type { CorpusView } from '../../corpus/view.ts';

/** In days after the event: news is told then. */
const REACH = 3;
const MOST_ARTICLES = 40;

export interface Happening {
  readonly event: CorpusEvent;
  /** In another article. */
  readonly passage: Passage;
}

/**
 * `day`: ISO date. Without what the sentence at the offset itself tells of; those that most articles tell of come first.
 */
export function* happenedOn(view: CorpusView, id: ArticleId, offset: number, day: string): Steps<readonly Happening[]> {
  const own = view.eventAt(id, offset)?.id;
  const found = new Map<string, Happening>();
  for (const article of articlesAround(view, day)) {
    if (article === id || !names(view, article, day)) continue;
    yield* view.prepareEvents(article);
    for (const event of view.eventsOf(article)) {
      if (event.date !== day || event.id === own || found.has(event.id)) continue;
      const passage = event.passages.find((each) => each.article !== id);
      if (passage) found.set(event.id, { event, passage });
    }
  }
  return [...found.values()].sort(
    (a, b) => b.event.articles.length - a.event.articles.length || (a.event.id < b.event.id ? -1 : 1),
  );
}

/** Whether some time of the article is that day: to work out its events takes much longer. */
function names(view: CorpusView, article: ArticleId, day: string): boolean {
  const { count } = view.facts(article).times;
  for (let i = 0; i < count; i++) if (view.timeValue(article, i).value.startsWith(day)) return true;
  return false;
}

/** Those that came out from the day on; a small corpus is looked at whole, since dates of articles may be unknown. */
function articlesAround(view: CorpusView, day: string): readonly ArticleId[] {
  const all = view.articles();
  if (all.length <= MOST_ARTICLES) return all;
  const stated = (index: number): string => {
    const article = all[index];
    return (article === undefined ? undefined : view.facts(article).published?.value) ?? '~';
  };
  let index = firstFrom(all.length, stated, day);
  const found: ArticleId[] = [];
  const last = (dayNumberOf(day) ?? 0) + REACH;
  for (; index < all.length && found.length < MOST_ARTICLES; index++) {
    const article = all[index];
    const published = dayNumberOf(stated(index));
    if (article === undefined || published === undefined || published > last) break;
    found.push(article);
  }
  return found;
}

/** Index of the first value that is not before `least`, of ascending ones. */
function firstFrom(count: number, valueAt: (index: number) => string, least: string): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (valueAt(middle) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
