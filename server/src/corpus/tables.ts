/**
 * The counted tables of a corpus. Each row is a sum or a set over articles, so that adding and removing an article
 * are exact inverses; everything else of the corpus is worked out from these when asked for.
 */
import { emptyTable, type Table } from '../base/cow-table.ts';
import type { StringId } from '../base/ids.ts';
import { emptyLastingSets, emptySets } from '../base/set-table.ts';
import type { SortedIds } from '../base/sorted-ids.ts';
import type { LanguagePack } from '../languages/pack.ts';
import type { StoredFacts } from './view.ts';

export interface StoredArticle {
  readonly uri: string;
  readonly facts: StoredFacts;
  readonly pack: LanguagePack;
  /** The date of publication that the article states; `~`, which sorts behind every digit, where it states none. */
  readonly stated: string;
}

/** Rows are keyed by the id of an interned string; see the comments for which string. */
export interface Tables {
  /** By article id. */
  readonly articles: Table<StoredArticle>;
  /** By URI: the article id. */
  readonly byUri: Table<number>;
  /** By exact name: mentions in all articles. */
  readonly nameMentions: Table<number>;
  /** By exact name: its articles. */
  readonly nameArticles: Table<SortedIds>;
  /** By name key (folded tokens): the exact names with that key. */
  readonly namesOfKey: Table<SortedIds>;
  /** By one folded token of a name: the exact names that hold it. */
  readonly namesOfToken: Table<SortedIds>;
  /** By the first letters of a folded token of a name: the tokens that begin so (see name-starts.ts). */
  readonly tokensOfStart: Table<SortedIds>;
  /** By name key: evidence for each of MENTION_TYPES. */
  readonly typeEvidence: Table<readonly number[]>;
  /** By exact word of a name: how often it is mentioned. */
  readonly nameWords: Table<number>;
  /** By half of a folded word with its length: the exact words of names that share it (see similar-words.ts). */
  readonly wordHalves: Table<SortedIds>;
  /** By key of an acronym: keys of its expansions with the number of articles that give them. */
  readonly expansions: Table<ReadonlyMap<StringId, number>>;
  /** The other way round. */
  readonly shortForms: Table<ReadonlyMap<StringId, number>>;
  /** By name key: exact demonyms and standard abbreviations that lead to it. */
  readonly derivedNames: Table<SortedIds>;
  /** By exact word that is part of no name: how often it stands in all articles. */
  readonly wordCounts: Table<number>;
  /** By bucket of a hash of five words: articles that hold them (see reuse-index.ts). */
  readonly gramArticles: Table<SortedIds>;
  readonly articleCount: number;
  readonly headerCount: number;
}

export const emptyTables = (): Tables => ({
  articles: emptyTable(),
  byUri: emptyTable(),
  nameMentions: emptyTable(),
  nameArticles: emptyLastingSets(),
  namesOfKey: emptySets(),
  namesOfToken: emptySets(),
  tokensOfStart: emptySets(),
  typeEvidence: emptyTable(),
  nameWords: emptyTable(),
  wordHalves: emptySets(),
  expansions: emptyTable(),
  shortForms: emptyTable(),
  derivedNames: emptySets(),
  wordCounts: emptyTable(),
  gramArticles: emptySets(),
  articleCount: 0,
  headerCount: 0,
});
