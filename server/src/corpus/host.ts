/** The one place where a corpus changes. `apply` gives a new view; views handed out before stay as they were. */
import type { FactsRecord } from '../analysis/encode/record.ts';
import { renumber, type Segment } from '../analysis/encode/segment.ts';
import type { ArticleFacts } from '../analysis/facts.ts';
import { type ArticleId, articleId } from '../base/ids.ts';
import { createInterner } from '../base/interner.ts';
import { runSteps, type Steps } from '../base/steps.ts';
import type { LanguagePack } from '../languages/pack.ts';
import { editTables, type TablesEdit } from './changes.ts';
import { createView, createViewMemory } from './create-view.ts';
import { createResolver, knowledgeOf } from './entities.ts';
import { createKnownForms } from './known-forms.ts';
import { type ChangedNames, createNameMemories } from './name-memories.ts';
import { createNameRows } from './name-rows.ts';
import { NO_ORDER, reordered } from './order.ts';
import { type Names, NO_NAMES } from './project/names.ts';
import { type ArticleContent, createArticleStore } from './stored.ts';
import { emptyTables, type StoredArticle, type Tables } from './tables.ts';
import type { CorpusView } from './view.ts';

/** What became of an article; `undefined` where it is gone. */
export interface Change {
  readonly uri: string;
  readonly content: ArticleContent | undefined;
}

export interface CorpusHost {
  view(): CorpusView;
  /** All changes as one step: the revision grows by one. Of two changes of one article the later counts. */
  apply(changes: readonly Change[]): CorpusView;
  /**
   * The same of many changes, in slices between which others may be applied: those are newer and count. So does what is
   * there already of an article that at the end is not `isWanted` any more.
   */
  applyInSteps(changes: readonly Change[], isWanted: (uri: string) => boolean): Steps<CorpusView>;
  /** Makes the records of a segment its own, to be given to `apply`: numbers of strings are changed in place. */
  adopt(segment: Segment): void;
  /** Facts of one of many articles, to be given to `apply`, in the least memory. */
  pack(facts: ArticleFacts | FactsRecord): FactsRecord;
  /** The facts of an article as analysis gave them. */
  unpacked(uri: string): ArticleFacts | undefined;
  /** Of a record that was adopted. */
  languageOf(record: FactsRecord): string;
  /** From now on the names file says this; what names mean is worked out anew. */
  setNames(names: Names): CorpusView;
}

/** Articles taken in between two points where the work may pause. */
const AT_ONCE = 32;

/** `packs`: all languages that articles of this corpus may be in. */
export function createCorpusHost(packs: readonly LanguagePack[]): CorpusHost {
  const strings = createInterner();
  const store = createArticleStore(strings);
  const freeIds: ArticleId[] = [];
  let nextId = 0;
  let tables = emptyTables();
  let order = NO_ORDER;
  const rows = createNameRows(strings);
  const forms = createKnownForms(strings, rows);
  const known = knowledgeOf(packs);
  const parts = { strings, rows, known };
  let names = NO_NAMES;
  const memories = createNameMemories();
  let resolver = createResolver(tables, strings, forms, known, names, memories.anew());
  const memory = createViewMemory();
  let view = createView(tables, strings, resolver, order, 0, names, memory);

  /** Of each `applyInSteps` that is going on: the articles that others changed meanwhile. */
  const overtaken = new Set<Set<string>>();

  /** `touched` gets the ids of articles that came, went or changed, `freed` those that went. */
  const applyOne = (
    edit: TablesEdit,
    { uri, content }: Change,
    newId: () => ArticleId,
    touched: Set<ArticleId>,
    freed: ArticleId[],
  ): void => {
    const before = edit.find(uri);
    const old = before === undefined ? undefined : edit.article(before);
    if (before !== undefined && old) {
      edit.remove(before, old);
      touched.add(before);
      if (!content) freed.push(before);
    }
    if (!content) return;
    const id = before ?? newId();
    touched.add(id);
    edit.add(id, store.keep(uri, content));
  };

  /** `changed` is asked where names changed; without it nothing that was found out of names is kept. */
  const commit = (after: Tables, touched: ReadonlySet<ArticleId>, changed?: () => ChangedNames): CorpusView => {
    const before = tables;
    tables = after;
    order = reordered(order, before, tables, touched);
    // Most keystrokes change no name: what all names mean is then as before.
    const isAsBefore = [...touched].every((id) => sameNames(before.articles.get(id), tables.articles.get(id)));
    if (!isAsBefore) {
      const kept = changed ? memories.next(changed()) : memories.anew();
      resolver = createResolver(tables, strings, forms, known, names, kept);
    }
    view = createView(tables, strings, resolver, order, view.revision + 1, names, memory);
    return view;
  };

  /** Puts these articles into `edit` as the tables of now have them, with the ids of now; gives all ids that had to do. */
  const asNow = (edit: TablesEdit, uris: ReadonlySet<string>): readonly ArticleId[] => {
    const ids: ArticleId[] = [];
    for (const uri of uris) {
      const id = edit.find(uri);
      const article = id === undefined ? undefined : edit.article(id);
      if (id === undefined || !article) continue;
      edit.remove(id, article);
      ids.push(id);
    }
    for (const uri of uris) {
      const id = tables.byUri.get(strings.find(uri) ?? -1);
      const article = id === undefined ? undefined : tables.articles.get(id);
      if (id === undefined || !article) continue;
      edit.add(articleId(id), article);
      ids.push(articleId(id));
    }
    return ids;
  };

  return {
    view: () => view,
    adopt({ records, strings: texts }) {
      const numbers = Int32Array.from(texts, strings.intern);
      for (const record of records) renumber(record, (number) => numbers[number] ?? 0);
    },
    unpacked(uri) {
      const article = tables.articles.get(tables.byUri.get(strings.find(uri) ?? -1) ?? -1);
      return article && store.unpacked(article);
    },
    pack: store.pack,
    languageOf: store.languageOf,
    apply(changes) {
      const edit = editTables(tables, parts);
      const touched = new Set<ArticleId>();
      const freed: ArticleId[] = [];
      const newId = (): ArticleId => freeIds.pop() ?? articleId(nextId++);
      for (const change of changes) {
        applyOne(edit, change, newId, touched, freed);
        for (const uris of overtaken) uris.add(change.uri);
      }
      // From the next step on: a row that comes out the same within a step must not mean another article.
      freeIds.push(...freed);
      return commit(runSteps(edit.done()), touched, edit.changedNames);
    },
    *applyInSteps(changes, isWanted) {
      const meanwhile = new Set<string>();
      const touched = new Set<ArticleId>();
      const first = nextId;
      overtaken.add(meanwhile);
      try {
        const edit = editTables(tables, parts);
        // Ids that others free meanwhile still mean an article in the tables that this begins from.
        const newId = (): ArticleId => articleId(nextId++);
        for (const [i, change] of changes.entries()) {
          applyOne(edit, change, newId, touched, []);
          if (i % AT_ONCE === AT_ONCE - 1) yield;
        }
        const made = yield* edit.done();
        for (const { uri } of changes) if (!isWanted(uri)) meanwhile.add(uri);
        const late = editTables(made, parts);
        for (const id of asNow(late, meanwhile)) touched.add(id);
        const after = meanwhile.size > 0 ? runSteps(late.done()) : made;
        const isFreed = (id: ArticleId): boolean =>
          after.articles.get(id) === undefined && (id >= first || tables.articles.get(id) !== undefined);
        for (const id of touched) if (isFreed(id)) freeIds.push(id);
        overtaken.delete(meanwhile);
        for (const uris of overtaken) for (const { uri } of changes) if (!meanwhile.has(uri)) uris.add(uri);
        // What others changed meanwhile may hide what this changes of a name.
        return commit(after, touched, meanwhile.size === 0 ? edit.changedNames : undefined);
      } finally {
        overtaken.delete(meanwhile);
      }
    },
    setNames(stated) {
      names = stated;
      resolver = createResolver(tables, strings, forms, known, names, memories.anew());
      view = createView(tables, strings, resolver, order, view.revision + 1, names, memory);
      return view;
    },
  };
}

/** Whether two versions of an article give the same rows to all tables of names. */
function sameNames(a: StoredArticle | undefined, b: StoredArticle | undefined): boolean {
  if (!a || !b || a.pack !== b.pack) return false;
  const columns = ({ facts: { names, mentions, acronyms } }: StoredArticle): readonly ArrayLike<number>[] => [
    names,
    mentions.names,
    mentions.types,
    mentions.confidences,
    acronyms.flatMap(({ short, full }) => [short, full]),
  ];
  const others = columns(b);
  return columns(a).every((column, i) => sameNumbers(column, others[i] ?? []));
}

function sameNumbers(a: ArrayLike<number>, b: ArrayLike<number>): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}
