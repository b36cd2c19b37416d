/** stub */
import type { Published } from '../analysis/facts.ts';
import type { TimeValue } from '../analysis/times/resolve.ts';
import { valueOfCode } from '../analysis/times/times.ts';
import { type ArticleId, stringId } from '../base/ids.ts';
import type { Interner } from '../base/interner.ts';
import type { Tables } from './tables.ts';

export type Publication = Published;
export interface Publications {
  publication(article: ArticleId): Publication | undefined;
  timeValue(article: ArticleId, index: number): TimeValue;
}
export function createPublications(tables: Tables, strings: Interner): Publications {
  return {
    publication: (id) => tables.articles.get(id)?.facts.published,
    timeValue(id, index) {
      const facts = tables.articles.get(id)?.facts;
      const code = strings.text(facts?.meanings[facts.times.meanings[index] ?? 0] ?? stringId(0));
      return valueOfCode(code, facts?.published?.value);
    },
  };
}
