/** What an article is called in lists: its headline, read from the text of an article that is not open. */
import type { ArticleId } from '../../base/ids.ts';
import type { CorpusView } from '../../corpus/view.ts';
import { excerpt } from '../text.ts';

const LONGEST = 100;

/** The first sentence of news text: a headline is one. */
export function titleOf(view: CorpusView, article: ArticleId, text: string): string {
  const [start = 0, end = 0] = view.facts(article).sentences;
  return excerpt(text.slice(start, end), LONGEST);
}
