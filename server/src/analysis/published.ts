/** When an article was published, from its own header or date line; inference from other articles is the corpus's. */
import type { Article } from '../document/article.ts';
import type { Published } from './facts.ts';

/** A day in the header wins; else a day in the date line; else the month of the header. */
export function publishedOf(article: Article): Published | undefined {
  const header = article.header?.fields.find((field) => field.key === 'date')?.date;
  if (header !== undefined && header.length === 10) return { value: header, from: 'header' };
  const dateline = article.dateline?.date;
  if (dateline !== undefined) return { value: dateline, from: 'dateline' };
  return header === undefined ? undefined : { value: header, from: 'header' };
}
