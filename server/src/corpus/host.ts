/** The one place where a corpus changes. `apply` gives a new view; views handed out before stay as they were. */
import type { FactsRecord } from '../analysis/encode/record.ts';
import { renumber, type Segment } from '../analysis/encode/segment.ts';
import { type ArticleId, articleId } from '../base/ids.ts';
import { createInterner } from '../base/interner.ts';
import type { LanguagePack } from '../languages/pack.ts';
import { createAttestedMemory } from './attested-memory.ts';
import { editTables, type TablesEdit } from './changes.ts';
import { createView, createViewMemory } from './create-view.ts';
import { createResolver, knowledgeOf } from './entities.ts';
import { createKnownForms } from './known-forms.ts';
import { createNameRows } from './name-rows.ts';
import { NO_ORDER, reordered } from './order.ts';
import { type Names, NO_NAMES } from './project/names.ts';
import { type ArticleContent, createArticleStore } from './stored.ts';
import { emptyTables, type StoredArticle } from './tables.ts';
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
  /** Makes the records of a segment its own, to be given to `apply`: numbers of strings are changed in place. */
  adopt(segment: Segment): void;
  /** Of a record that was adopted. */
  languageOf(record: FactsRecord): string;
  /** From now on the names file says this; what names mean is worked out anew. */
  setNames(names: Names): CorpusView;
}

/** `packs`: all languages that articles of this corpus may be in. */
export function createCorpusHost(packs: readonly LanguagePack[]): CorpusHost {
  const strings = createInterner();
  const store = createArticleStore(strings);
  const freeIds: ArticleId[] = [];
  let nextId = 0;
  let tables = emptyTables();
  let order = NO_ORDER;
  const forms = createKnownForms(strings);
  const known = knowledgeOf(packs);
  const parts = { strings, rows: createNameRows(strings), known };
  let names = NO_NAMES;
  const attested = createAttestedMemory();
  let resolver = createResolver(tables, strings, forms, known, names, attested.next([]));
  const memory = createViewMemory();
  let view = createView(tables, strings, resolver, order, 0, names, memory);

  /** `touched` gets the ids of articles that came, went or changed, `freed` those that went. */
  const applyOne = (edit: TablesEdit, { uri, content }: Change, touched: Set<ArticleId>, freed: ArticleId[]): void => {
    const before = edit.find(uri);
    const old = before === undefined ? undefined : edit.article(before);
    if (before !== undefined && old) {
      edit.remove(before, old);
      touched.add(before);
      if (!content) freed.push(before);
    }
    if (!content) return;
    const id = before ?? freeIds.pop() ?? articleId(nextId++);
    touched.add(id);
    edit.add(id, store.keep(uri, content));
  };

  return {
    view: () => view,
    adopt({ records, strings: texts }) {
      const numbers = Int32Array.from(texts, strings.intern);
      for (const record of records) renumber(record, (number) => numbers[number] ?? 0);
    },
    languageOf: store.languageOf,
    apply(changes) {
      const edit = editTables(tables, parts);
      const touched = new Set<ArticleId>();
      const freed: ArticleId[] = [];
      for (const change of changes) applyOne(edit, change, touched, freed);
      // From the next step on: a row that comes out the same within a step must not mean another article.
      freeIds.push(...freed);
      const before = tables;
      tables = edit.done();
      order = reordered(order, before, tables, touched);
      // Most keystrokes change no name: what all names mean is then as before.
      const isAsBefore = [...touched].every((id) => sameNames(before.articles.get(id), tables.articles.get(id)));
      if (!isAsBefore) {
        const changed = edit.changedWords().map((word) => strings.text(word));
        resolver = createResolver(tables, strings, forms, known, names, attested.next(changed));
      }
      view = createView(tables, strings, resolver, order, view.revision + 1, names, memory);
      return view;
    },
    setNames(stated) {
      names = stated;
      resolver = createResolver(tables, strings, forms, known, names, attested.next([]));
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
