/** Stories as rows: the headline of the first article, with the time and the number of all. */
import type { ArticleId } from '../../base/ids.ts';
import type { Steps } from '../../base/steps.ts';
import type { Story } from '../../corpus/events/event.ts';
import type { CorpusView } from '../../corpus/view.ts';
import { dayOf, shortName } from '../cards/card-writer.ts';
import type { CorpusRequest } from '../feature.ts';
import { titleOf } from './article-title.ts';
import type { StoryRow } from './rows.ts';

/** Reads the first article of each. */
export function* storyRows(request: CorpusRequest, stories: readonly Story[]): Steps<readonly StoryRow[]> {
  const firsts = stories.flatMap(({ articles }) => articles[0] ?? []);
  yield { load: firsts.filter((article) => request.text(article) === undefined) };
  const rows: StoryRow[] = [];
  for (const story of stories) {
    // The date of an article that has none is worked out from others.
    yield;
    rows.push(rowOf(request, story));
  }
  return rows;
}

function rowOf({ view, text }: CorpusRequest, { id, articles }: Story): StoryRow {
  const [first] = articles;
  const title = first === undefined ? '' : titleOf(view, first, text(first) ?? '');
  const uri = first === undefined ? '' : view.uri(first);
  const days = articles.flatMap((article) => statedDay(view, article) ?? []).sort();
  const date = days[0] ?? (first === undefined ? undefined : dayOf(view, first));
  const last = days.at(-1);
  return {
    id,
    uri,
    title: title || shortName(uri),
    ...(date === undefined ? {} : { date }),
    ...(last === undefined || last === date ? {} : { lastDate: last }),
    articles: articles.length,
  };
}

const statedDay = (view: CorpusView, article: ArticleId): string | undefined => view.facts(article).published?.value;
