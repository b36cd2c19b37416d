/** The articles that an article's facts are compared with: those of its story and of its events, a bounded number. */
import type { ArticleId } from '../../base/ids.ts';
import type { CorpusView } from '../view.ts';

/** In a long story the nearest in time are enough. */
const MOST = 40;

/** In the order of `articles()` of the view, without itself. */
export function companionsOf(view: CorpusView, id: ArticleId): readonly ArticleId[] {
  const own = view.storyOf(id)?.articles ?? [];
  const others = own.filter((article) => article !== id);
  if (others.length <= MOST) return others;
  const at = own.indexOf(id);
  const from = Math.min(Math.max(0, at - MOST / 2), own.length - MOST - 1);
  return own.slice(from, from + MOST + 1).filter((article) => article !== id);
}

/** Whether two articles are of one story. */
export const inOneStory = (view: CorpusView, a: ArticleId, b: ArticleId): boolean =>
  view.storyOf(a)?.articles.includes(b) === true;
