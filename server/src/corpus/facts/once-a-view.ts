/**
 * What is worked out of an article of one view and then kept for that view: rules and cards compare the same articles
 * with each other again and again.
 */
import type { ArticleId } from '../../base/ids.ts';
import type { CorpusView } from '../view.ts';

/** `work` has to depend on the view and the article alone; nobody may change what it gives. */
export function onceAView<T>(work: (view: CorpusView, article: ArticleId) => T): typeof work {
  const views = new WeakMap<CorpusView, Map<ArticleId, T>>();
  return (view, article) => {
    let known = views.get(view);
    if (!known) {
      known = new Map();
      views.set(view, known);
    }
    const found = known.get(article);
    if (found !== undefined) return found;
    const made = work(view, article);
    known.set(article, made);
    return made;
  };
}
