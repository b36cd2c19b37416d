/** Adds and removes the facts of one article in the counted tables; removing is the exact inverse of adding. */

import { nameForm } from '../analysis/name-forms.ts';
import type { TableEdit } from '../base/cow-table.ts';
import { fold } from '../base/fold.ts';
import { type ArticleId, type StringId, stringId } from '../base/ids.ts';
import type { Interner } from '../base/interner.ts';
import { NO_IDS, type SortedIds, withId, withoutId } from '../base/sorted-ids.ts';
import { type LanguagePack, MENTION_TYPES } from '../languages/pack.ts';
import { forEachGram } from './reuse-index.ts';
import { halvesOf, SHORTEST_SIMILAR } from './similar-words.ts';
import type { StoredArticle, TablesEdit } from './tables.ts';

/** How much a mention says about the type of its name, by confidence. */
const EVIDENCE = [1, 2, 4, 8] as const;

export const keyOfName = (name: string): string => nameForm(name).tokens.join(' ');

export function addArticle(tables: TablesEdit, strings: Interner, id: ArticleId, article: StoredArticle): void {
  tables.articles.set(id, article);
  tables.byUri.set(strings.intern(article.uri), id);
  tables.articleCount++;
  count(tables, strings, id, article, 1);
}

export function removeArticle(tables: TablesEdit, strings: Interner, id: ArticleId, article: StoredArticle): void {
  tables.articles.set(id, undefined);
  tables.byUri.set(strings.intern(article.uri), undefined);
  tables.articleCount--;
  count(tables, strings, id, article, -1);
}

type Sign = 1 | -1;

function count(tables: TablesEdit, strings: Interner, id: ArticleId, { facts, pack }: StoredArticle, sign: Sign): void {
  if (facts.hasHeader) tables.headerCount += sign;
  for (const [i, word] of facts.words.entries()) increase(tables.wordCounts, word, sign * (facts.wordCounts[i] ?? 0));
  forEachGram(facts.signatures.codes, id, (bucket, entry) => changeSet(tables.gramArticles, bucket, entry, sign));
  const mentions = countMentions(tables, strings, facts, sign);
  for (const [index, name] of facts.names.entries()) {
    countName(tables, strings, name, sign * (mentions[index] ?? 0), pack);
    changeSet(tables.nameArticles, name, id, sign);
  }
  for (const { short, full } of facts.acronyms)
    countAcronym(tables, strings, facts.names[short], facts.names[full], sign);
}

/** Counts type evidence; returns how many mentions each name of the article has. */
function countMentions(tables: TablesEdit, strings: Interner, facts: StoredArticle['facts'], sign: Sign): Uint32Array {
  const { mentions, names } = facts;
  const counts = new Uint32Array(names.length);
  const evidence = names.map(() => new Array<number>(MENTION_TYPES.length).fill(0));
  for (let i = 0; i < mentions.count; i++) {
    const name = mentions.names[i] ?? 0;
    const type = mentions.types[i] ?? 0;
    counts[name] = (counts[name] ?? 0) + 1;
    const row = evidence[name];
    if (row) row[type] = (row[type] ?? 0) + EVIDENCE[(mentions.confidences[i] ?? 0) as 0 | 1 | 2 | 3];
  }
  for (const [index, row] of evidence.entries()) {
    const key = strings.intern(keyOfName(strings.text(names[index] ?? stringId(0))));
    const before = tables.typeEvidence.get(key) ?? [];
    const after = row.map((weight, type) => (before[type] ?? 0) + sign * weight);
    tables.typeEvidence.set(key, after.some((weight) => weight !== 0) ? after : undefined);
  }
  return counts;
}

/** Counts mentions of a name; files it in the look-up sets when it appears, takes it out when it is gone. */
function countName(tables: TablesEdit, strings: Interner, name: StringId, by: number, pack: LanguagePack): void {
  const text = strings.text(name);
  for (const word of wordsOfName(text)) countNameWord(tables, strings, word, by);
  const change = increase(tables.nameMentions, name, by);
  if (change === 0) return;
  const { tokens } = nameForm(text);
  changeSet(tables.namesOfKey, strings.intern(tokens.join(' ')), name, change);
  for (const token of new Set(tokens)) changeSet(tables.namesOfToken, strings.intern(token), name, change);
  for (const origin of [pack.names.demonymPlace(text), pack.names.standardName(text)]) {
    if (origin !== undefined) changeSet(tables.derivedNames, strings.intern(keyOfName(origin)), name, change);
  }
}

/** The words of a name that hold a capital: those that a misspelling could be told from. */
const wordsOfName = (name: string): readonly string[] =>
  name.split(/\s+/).filter((word) => word.length >= SHORTEST_SIMILAR && /\p{Lu}/u.test(word));

function countNameWord(tables: TablesEdit, strings: Interner, word: string, by: number): void {
  const id = strings.intern(word);
  const change = increase(tables.nameWords, id, by);
  if (change === 0) return;
  for (const half of halvesOf(fold(word))) changeSet(tables.wordHalves, strings.intern(half), id, change);
}

function countAcronym(
  tables: TablesEdit,
  strings: Interner,
  short: StringId | undefined,
  full: StringId | undefined,
  sign: Sign,
): void {
  if (short === undefined || full === undefined) return;
  const shortKey = strings.intern(keyOfName(strings.text(short)));
  const fullKey = strings.intern(keyOfName(strings.text(full)));
  increaseIn(tables.expansions, shortKey, fullKey, sign);
  increaseIn(tables.shortForms, fullKey, shortKey, sign);
}

/** 1 where the row appeared, -1 where it went, else 0. */
function increase(table: TableEdit<number>, id: number, by: number): Sign | 0 {
  const before = table.get(id) ?? 0;
  const after = before + by;
  table.set(id, after === 0 ? undefined : after);
  return before === 0 && after !== 0 ? 1 : before !== 0 && after === 0 ? -1 : 0;
}

function increaseIn(table: TableEdit<ReadonlyMap<StringId, number>>, row: number, key: StringId, by: number): void {
  const counts = new Map(table.get(row));
  const after = (counts.get(key) ?? 0) + by;
  if (after === 0) counts.delete(key);
  else counts.set(key, after);
  table.set(row, counts.size === 0 ? undefined : counts);
}

function changeSet(table: TableEdit<SortedIds>, row: number, id: number, change: Sign): void {
  const before = table.get(row) ?? NO_IDS;
  const after = change > 0 ? withId(before, id) : withoutId(before, id);
  table.set(row, after.length === 0 ? undefined : after);
}
