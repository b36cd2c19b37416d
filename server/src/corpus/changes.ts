/**
 * Adds and removes the facts of articles in the counted tables; removing is the exact inverse of adding. The changes of
 * a step are gathered and made at its end, so that a row is touched once, and only if it comes out different. Hot: some
 * six hundred rows an article, a hundred thousand articles from the cache (benchmark: test/bench, "scale").
 */
import type { Table, TableEdit } from '../base/cow-table.ts';
import { type ArticleId, type StringId, stringId } from '../base/ids.ts';
import type { Interner } from '../base/interner.ts';
import { type CountsEdit, editCounts, editWeights, type WeightsEdit } from '../base/pending.ts';
import { editSets, type SetsEdit } from '../base/pending-sets.ts';
import type { Steps } from '../base/steps.ts';
import { MENTION_TYPES } from '../languages/pack.ts';
import type { NameKnowledge } from './entities.ts';
import type { ChangedNames } from './name-memories.ts';
import { keyOfName, type NameRows } from './name-rows.ts';
import { startOf } from './name-starts.ts';
import { forEachGram } from './reuse-index.ts';
import type { StoredArticle, Tables } from './tables.ts';

/** How much a mention says about the type of its name, by confidence. */
const EVIDENCE = [1, 2, 4, 8] as const;

/** A private version of the tables in the making. `done` ends it. */
export interface TablesEdit {
  find(uri: string): ArticleId | undefined;
  article(id: ArticleId): StoredArticle | undefined;
  add(id: ArticleId, article: StoredArticle): void;
  remove(id: ArticleId, article: StoredArticle): void;
  changedNames(): ChangedNames;
  done(): Steps<Tables>;
}

/** What all versions of a corpus share. */
export interface CorpusParts {
  readonly strings: Interner;
  readonly rows: NameRows;
  readonly known: NameKnowledge;
}

/** Edits of the tables that change with every article; the others follow from these at the end. */
interface Gathered {
  readonly nameMentions: CountsEdit;
  readonly nameArticles: SetsEdit;
  readonly typeEvidence: WeightsEdit;
  readonly nameWords: CountsEdit;
  readonly wordCounts: CountsEdit;
  readonly gramArticles: SetsEdit;
  readonly expansions: TableEdit<ReadonlyMap<StringId, number>>;
  readonly shortForms: TableEdit<ReadonlyMap<StringId, number>>;
  /** Rows of `expansions` that were touched. */
  readonly expandedRows: Set<StringId>;
  headerCount: number;
}

type Sign = 1 | -1;

export function editTables(tables: Tables, parts: CorpusParts): TablesEdit {
  const { strings } = parts;
  const articles = tables.articles.edit();
  const byUri = tables.byUri.edit();
  let { articleCount } = tables;
  const gathered: Gathered = {
    nameMentions: editCounts(tables.nameMentions),
    nameArticles: editSets(tables.nameArticles),
    typeEvidence: editWeights(tables.typeEvidence, MENTION_TYPES.length),
    nameWords: editCounts(tables.nameWords),
    wordCounts: editCounts(tables.wordCounts),
    gramArticles: editSets(tables.gramArticles),
    expansions: tables.expansions.edit(),
    shortForms: tables.shortForms.edit(),
    expandedRows: new Set(),
    headerCount: tables.headerCount,
  };
  return {
    find: (uri) => byUri.get(strings.find(uri) ?? -1) as ArticleId | undefined,
    article: (id) => articles.get(id),
    add(id, article) {
      articles.set(id, article);
      byUri.set(strings.intern(article.uri), id);
      articleCount++;
      count(gathered, parts, id, article, 1);
    },
    remove(id, article) {
      articles.set(id, undefined);
      byUri.set(strings.intern(article.uri), undefined);
      articleCount--;
      count(gathered, parts, id, article, -1);
    },
    changedNames: () => changedNames(gathered, parts),
    done: function* () {
      return {
        ...tables,
        ...(yield* lookUps(tables, gathered, parts)),
        articles: articles.done(),
        byUri: byUri.done(),
        nameMentions: yield* gathered.nameMentions.done(),
        nameArticles: yield* gathered.nameArticles.done(),
        typeEvidence: yield* gathered.typeEvidence.done(),
        nameWords: yield* gathered.nameWords.done(),
        wordCounts: yield* gathered.wordCounts.done(),
        gramArticles: yield* gathered.gramArticles.done(),
        expansions: gathered.expansions.done(),
        shortForms: gathered.shortForms.done(),
        articleCount,
        headerCount: gathered.headerCount,
      };
    },
  };
}

function changedNames(
  { nameWords, nameMentions, typeEvidence, expandedRows }: Gathered,
  { strings, rows }: CorpusParts,
): ChangedNames {
  const text = (row: number): string => strings.text(stringId(row));
  const keys = new Set<number>(typeEvidence.changed());
  for (const name of nameMentions.changed()) keys.add(rows.keyOf(stringId(name)));
  return {
    words: nameWords.changed().map(text),
    keys: Array.from(keys, text),
    acronyms: Array.from(expandedRows, text),
  };
}

function count(edit: Gathered, parts: CorpusParts, id: ArticleId, { facts }: StoredArticle, sign: Sign): void {
  const { rows } = parts;
  const { names, words, wordCounts, acronyms } = facts;
  if (facts.hasHeader) edit.headerCount += sign;
  for (let i = 0; i < words.length; i++) edit.wordCounts.increase(words[i] ?? 0, sign * (wordCounts[i] ?? 0));
  const { gramArticles } = edit;
  forEachGram(facts.signatures.codes, id, sign > 0 ? gramArticles.add : gramArticles.remove);
  countMentions(edit, parts, facts, sign);
  for (const name of names) {
    if (sign > 0) edit.nameArticles.add(name, id);
    else edit.nameArticles.remove(name, id);
  }
  for (const { short, full } of acronyms) {
    const [shortName, fullName] = [names[short], names[full]];
    if (shortName === undefined || fullName === undefined) continue;
    edit.expandedRows.add(rows.keyOf(shortName));
    increaseIn(edit.expansions, rows.keyOf(shortName), rows.keyOf(fullName), sign);
    increaseIn(edit.shortForms, rows.keyOf(fullName), rows.keyOf(shortName), sign);
  }
}

/** Mentions of one name are summed up first: an article has three of each on average. */
function countMentions(edit: Gathered, { rows }: CorpusParts, facts: StoredArticle['facts'], sign: Sign): void {
  const { mentions, names } = facts;
  const { types, confidences } = mentions;
  const width = MENTION_TYPES.length + 1;
  const sums = new Int32Array(names.length * width);
  for (let i = 0; i < mentions.count; i++) {
    const at = (mentions.names[i] ?? 0) * width;
    const ofType = at + 1 + (types[i] ?? 0);
    sums[at] = (sums[at] ?? 0) + 1;
    sums[ofType] = (sums[ofType] ?? 0) + EVIDENCE[(confidences[i] ?? 0) as 0 | 1 | 2 | 3];
  }
  for (const [i, name] of names.entries()) {
    const count = sums[i * width] ?? 0;
    if (count === 0) continue;
    const key = rows.keyOf(name);
    for (let type = 0; type < MENTION_TYPES.length; type++) {
      const weight = sums[i * width + 1 + type] ?? 0;
      if (weight !== 0) edit.typeEvidence.increase(key, type, sign * weight);
    }
    edit.nameMentions.increase(name, sign * count);
    for (const word of rows.wordsOf(name)) edit.nameWords.increase(word, sign * count);
  }
}

/** Names and words looked at between two points where the work may pause. */
const AT_ONCE = 512;

/** The tables that say where to find a name: changed for names and words that no article had before, or has now. */
function* lookUps(tables: Tables, edit: Gathered, { strings, rows, known }: CorpusParts): Steps<Partial<Tables>> {
  const namesOfKey = editSets(tables.namesOfKey);
  const namesOfToken = editSets(tables.namesOfToken);
  const derivedNames = editSets(tables.derivedNames);
  const wordHalves = editSets(tables.wordHalves);
  const fileName = (name: StringId, sign: Sign): void => {
    const file = (sets: SetsEdit, into: StringId): void => (sign > 0 ? sets.add : sets.remove)(into, name);
    file(namesOfKey, rows.keyOf(name));
    for (const token of rows.tokensOf(name)) file(namesOfToken, token);
    const text = strings.text(name);
    const place = known.demonymPlace(text);
    const origins = [place && (known.placeName(place) ?? place), known.standardName(text), known.placeName(text)];
    for (const origin of new Set(origins))
      if (origin !== undefined) file(derivedNames, strings.intern(keyOfName(origin)));
  };
  const fileWord = (word: StringId, sign: Sign): void => {
    for (const half of rows.halvesOf(word)) (sign > 0 ? wordHalves.add : wordHalves.remove)(half, word);
  };
  yield* forEachTurn(edit.nameMentions, fileName);
  yield* forEachTurn(edit.nameWords, fileWord);
  const tokens = yield* namesOfToken.done();
  return {
    namesOfKey: yield* namesOfKey.done(),
    namesOfToken: tokens,
    tokensOfStart: yield* startsOf(tables, tokens, namesOfToken.rows(), strings),
    derivedNames: yield* derivedNames.done(),
    wordHalves: yield* wordHalves.done(),
  };
}

function* forEachTurn(counts: CountsEdit, tell: (row: StringId, sign: Sign) => void): Steps<void> {
  const { come, gone } = counts.turns();
  for (const [rows, sign] of [[gone, -1] as const, [come, 1] as const]) {
    for (let i = 0; i < rows.length; i++) {
      tell(stringId(rows[i] ?? 0), sign);
      if (i % AT_ONCE === AT_ONCE - 1) yield;
    }
  }
}

/** Files a token under its first letters while any name has it. */
function* startsOf(
  { tokensOfStart, namesOfToken }: Tables,
  after: Tables['namesOfToken'],
  changed: Iterable<number>,
  strings: Interner,
): Steps<Table<Uint32Array>> {
  const edit = editSets(tokensOfStart);
  for (const token of changed) {
    const isKnown = after.get(token) !== undefined;
    if ((namesOfToken.get(token) !== undefined) === isKnown) continue;
    const start = strings.intern(startOf(strings.text(stringId(token))));
    (isKnown ? edit.add : edit.remove)(start, token);
  }
  return yield* edit.done();
}

function increaseIn(table: TableEdit<ReadonlyMap<StringId, number>>, row: number, key: StringId, by: number): void {
  const counts = new Map(table.get(row));
  const after = (counts.get(key) ?? 0) + by;
  if (after === 0) counts.delete(key);
  else counts.set(key, after);
  table.set(row, counts.size === 0 ? undefined : counts);
}
