/** When an article was published, from its own header or date line; inference from other articles is the corpus's. */
import type { Article } from '../document/article.ts';
import type { Published } from './facts.ts';

/**
 * A day in the date line wins: it is the publisher's own, where the header was added later. Else the header's.
 */
export function publishedOf(article: Article): Published | undefined {
  const header = article.header?.fields.find((field) => field.key === 'date')?.date;
  const dateline = article.dateline?.date;
  if (dateline?.length === 10 && dateline !== header) return { value: dateline, from: 'dateline' };
  if (header !== undefined) return { value: header, from: 'header' };
  return dateline === undefined ? undefined : { value: dateline, from: 'dateline' };
}
