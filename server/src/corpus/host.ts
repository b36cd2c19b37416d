/** The one place where a corpus changes. `apply` gives a new view; views handed out before stay as they were. */
import type { ArticleFacts } from '../analysis/facts.ts';
import { type ArticleId, articleId } from '../base/ids.ts';
import { createInterner, type Interner } from '../base/interner.ts';
import type { LanguagePack } from '../languages/pack.ts';
import { addArticle, removeArticle } from './changes.ts';
import { createView } from './create-view.ts';
import { createResolver, knowledgeOf } from './entities.ts';
import { createKnownForms } from './known-forms.ts';
import { NO_ORDER, reordered } from './order.ts';
import { doneTables, editTables, emptyTables, type StoredArticle, type TablesEdit } from './tables.ts';
import type { CorpusView, StoredFacts } from './view.ts';

/** What became of an article; `undefined` where it is gone. */
export interface Change {
  readonly uri: string;
  readonly content: { readonly facts: ArticleFacts; readonly pack: LanguagePack } | undefined;
}

export interface CorpusHost {
  view(): CorpusView;
  /** All changes as one step: the revision grows by one. Of two changes of one article the later counts. */
  apply(changes: readonly Change[]): CorpusView;
}

/** `packs`: all languages that articles of this corpus may be in. */
export function createCorpusHost(packs: readonly LanguagePack[]): CorpusHost {
  const strings = createInterner();
  const freeIds: ArticleId[] = [];
  let nextId = 0;
  let tables = emptyTables();
  let order = NO_ORDER;
  const forms = createKnownForms(strings);
  const known = knowledgeOf(packs);
  let resolver = createResolver(tables, strings, forms, known);
  let view = createView(tables, strings, resolver, order, 0);

  /** `touched` gets the ids of articles that came, went or changed. */
  const applyOne = (edit: TablesEdit, { uri, content }: Change, touched: Set<ArticleId>): void => {
    const known = edit.byUri.get(strings.intern(uri));
    const old = known === undefined ? undefined : edit.articles.get(known);
    if (known !== undefined && old) {
      removeArticle(edit, strings, articleId(known), old);
      freeIds.push(articleId(known));
      touched.add(articleId(known));
    }
    if (!content) return;
    const id = freeIds.pop() ?? articleId(nextId++);
    touched.add(id);
    addArticle(edit, strings, id, { uri, facts: stored(content.facts, strings), pack: content.pack });
  };

  return {
    view: () => view,
    apply(changes) {
      const edit = editTables(tables);
      const touched = new Set<ArticleId>();
      for (const change of changes) applyOne(edit, change, touched);
      const before = tables;
      tables = doneTables(edit);
      order = reordered(order, before, tables, touched);
      // Most keystrokes change no name: what all names mean is then as before.
      const isAsBefore = [...touched].every((id) => sameNames(before.articles.get(id), tables.articles.get(id)));
      if (!isAsBefore) resolver = createResolver(tables, strings, forms, known);
      view = createView(tables, strings, resolver, order, view.revision + 1);
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

/** Facts with their strings interned, so that equal names of a hundred thousand articles are kept once. */
function stored(facts: ArticleFacts, strings: Interner): StoredFacts {
  return {
    contentHash: facts.contentHash,
    language: facts.language,
    lineStarts: facts.lineStarts,
    published: facts.published,
    hasHeader: facts.hasHeader,
    names: facts.names.map(strings.intern),
    mentions: facts.mentions,
    fullNames: facts.fullNames,
    acronyms: facts.acronyms,
    roles: facts.roles.map((role) => ({ ...role, text: strings.intern(role.text) })),
    quotations: facts.quotations,
    times: facts.times,
    meanings: facts.meanings.map(strings.intern),
    quantities: facts.quantities,
    quantityWords: facts.quantityWords.map(strings.intern),
    ages: facts.ages,
    events: facts.events,
    eventWords: facts.eventWords.map(strings.intern),
    sentences: facts.sentences,
    signatures: facts.signatures,
    otherWords: facts.otherWords.map(strings.intern),
    words: facts.words.map(strings.intern),
    wordCounts: facts.wordCounts,
  };
}
