/** Texts of closed articles for an answer that quotes them. */
import type { ArticleId } from '../base/ids.ts';
import type { CorpusView } from '../corpus/view.ts';
import type { Session } from './session.ts';

/** Adds to `loaded` what could be read. Ids are used again: one that means another article by now is left out. */
export async function loadTexts(
  { corpus }: Pick<Session, 'corpus'>,
  view: CorpusView,
  articles: readonly ArticleId[],
  loaded: Map<ArticleId, string>,
): Promise<void> {
  if (articles.length === 0) return;
  const now = corpus.view();
  const same = articles.filter((article) => now.find(view.uri(article)) === article);
  for (const [article, text] of await corpus.texts(same)) loaded.set(article, text);
}
