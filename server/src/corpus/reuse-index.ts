/**
 * The inverted index of words in a row: which articles hold the same five. A row is a set of numbers, each a rest of
 * the hash and an article, so that an entry costs four bytes; rows are found by the other part of the hash.
 */
import { forEachSelected, gramsOf, selectedGrams, textGram } from '../analysis/signatures.ts';
import type { Table } from '../base/cow-table.ts';
import type { ArticleId } from '../base/ids.ts';
import { NO_IDS, type SortedIds } from '../base/sorted-ids.ts';
import { lastAtOrBefore } from '../base/span.ts';

/** 24 bits of the hash count: 14 name the row and 10 stand in the entry, before the article's 22. */
const ROW_BITS = 14;
const ARTICLE_BITS = 22;

/** More articles than this with the same words: a standing formula, which says nothing of any two of them. */
const MOST_ARTICLES = 50;
/** A passage of some length shares more; one shared gram is a phrase, or chance. */
const LEAST_SHARED = 2;
/** Texts of fewer words are the same by chance. */
const LEAST_TEXT = 10;

/** Tells the rows that an article stands in, with its entry in each. */
export function forEachGram(codes: Uint16Array, id: ArticleId, tell: (row: number, entry: number) => void): void {
  forEachSelected(gramsOf(codes), (gram) => tell(rowOf(gram), entryOf(gram, id)));
  if (codes.length < LEAST_TEXT) return;
  const whole = textGram(codes);
  tell(rowOf(whole), entryOf(whole, id));
}

/** Articles that may share a passage with the text of these grams, other than `id`. */
export function articlesSharing(
  index: Table<SortedIds>,
  { grams }: { readonly grams: Uint32Array },
  id: ArticleId,
): readonly number[] {
  const shared = new Map<number, number>();
  for (const gram of selectedGrams(grams)) {
    const articles = articlesOf(index, gram);
    if (articles.length > MOST_ARTICLES) continue;
    for (const entry of articles) {
      const article = articleIn(entry);
      if (article !== id) shared.set(article, (shared.get(article) ?? 0) + 1);
    }
  }
  return [...shared].filter(([, count]) => count >= LEAST_SHARED).map(([article]) => article);
}

/** Articles that may have exactly these words, other than `id`; however many. */
export function articlesOfText(index: Table<SortedIds>, codes: Uint16Array, id: ArticleId): readonly number[] {
  if (codes.length < LEAST_TEXT) return [];
  return Array.from(articlesOf(index, textGram(codes)), articleIn).filter((article) => article !== id);
}

const rowOf = (gram: number): number => gram & ((1 << ROW_BITS) - 1);
const entryOf = (gram: number, article: number): number =>
  (((gram >>> ROW_BITS) << ARTICLE_BITS) | (article & ((1 << ARTICLE_BITS) - 1))) >>> 0;
const articleIn = (entry: number): number => entry & ((1 << ARTICLE_BITS) - 1);

/** Entries of a row with the same rest of the hash. */
function articlesOf(index: Table<SortedIds>, gram: number): SortedIds {
  const row = index.get(rowOf(gram)) ?? NO_IDS;
  const at = (i: number): number => row[i] ?? 0;
  const from = lastAtOrBefore(row.length, at, entryOf(gram, 0) - 1) + 1;
  const to = lastAtOrBefore(row.length, at, entryOf(gram, -1)) + 1;
  return row.subarray(from, to);
}
