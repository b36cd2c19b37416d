/**
 * What is worked out of an article and then kept, for its view or as long as the article is read the same: rules and
 * cards compare the same articles with each other again and again.
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

/** Readings of which it is kept, for each sort of facts: some kilobytes each. */
const MOST_READINGS = 256;

/**
 * The same from one version of the corpus to the next, for articles of stories: to tell whether one is read the same
 * takes a look at all of its names and words, which the search for stories takes anyway. What `work` gives may not hold
 * anything of the view.
 */
export function onceAReading<T>(work: (view: CorpusView, article: ArticleId) => T): typeof work {
  const readings = new Map<object, T>();
  return (view, article) => {
    const reading = view.readAs(article);
    const found = readings.get(reading);
    if (found !== undefined) return found;
    const made = work(view, article);
    readings.set(reading, made);
    if (readings.size > MOST_READINGS) for (const oldest of readings.keys()) if (readings.delete(oldest)) break;
    return made;
  };
}
