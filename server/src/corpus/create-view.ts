/** A view over one version of the tables: look-ups, and what is worked out from them on demand and then remembered. */
import type { ArticleFacts } from '../analysis/facts.ts';
import { entriesOf } from '../base/cow-table.ts';
import { type ArticleId, articleId, type EntityId, type StringId, stringId } from '../base/ids.ts';
import type { Interner } from '../base/interner.ts';
import { NO_IDS } from '../base/sorted-ids.ts';
import { lastAtOrBefore } from '../base/span.ts';
import { type LanguagePack, MENTION_TYPES, type MentionType } from '../languages/pack.ts';
import { createResolver } from './entities.ts';
import { entitiesOf, entityFrom, rolesFrom } from './entity-cards.ts';
import { createPublications } from './publication.ts';
import { createReuse } from './reuse.ts';
import type { StoredArticle, Tables } from './tables.ts';
import { similarWords } from './variants.ts';
import type { CorpusView, Entity } from './view.ts';

export function createView(
  tables: Tables,
  strings: Interner,
  packs: readonly LanguagePack[],
  revision: number,
): CorpusView {
  const stored = (id: ArticleId): StoredArticle => {
    const article = tables.articles.get(id);
    if (!article) throw new RangeError(`no article ${id} in revision ${revision}`);
    return article;
  };
  const resolver = createResolver(tables, strings, {
    demonymPlace: (name) => firstOf(packs, (pack) => pack.names.demonymPlace(name)),
    isKnownName: (word) => packs.some((pack) => pack.names.isKnownName(word)),
    isCommonWord: (word) => packs.some((pack) => pack.isCommonWord(word)),
    standardName: (name) => firstOf(packs, (pack) => pack.names.standardName(name)),
  });
  const ordered = once(() => inOrder(tables));
  const rank = once(() => new Map(ordered().map((id, index) => [id, index])));
  const cards = new Map<EntityId, Entity | undefined>();
  const all = once(() => entitiesOf(view));
  const dates = createPublications(tables, strings);
  const reuse = createReuse(tables, strings);

  const count = (table: Tables['nameMentions'], text: string): number => table.get(strings.find(text) ?? -1) ?? 0;

  const view: CorpusView & EntitySource = {
    revision,
    articleCount: tables.articleCount,
    headerCount: tables.headerCount,
    articles: ordered,
    find(uri) {
      const id = tables.byUri.get(strings.find(uri) ?? -1);
      return id === undefined ? undefined : articleId(id);
    },
    uri: (id) => stored(id).uri,
    facts: (id) => stored(id).facts,
    pack: (id) => stored(id).pack,
    text: (id) => strings.text(id),
    nameCount: (name) => count(tables.nameMentions, name),
    articlesNaming: (name) => view.articlesOfName(strings.find(name)),
    wordCount: (word) => count(tables.wordCounts, word),
    nameWordCount: (word) => count(tables.nameWords, word),
    similarNameWords: (word, least) => similarWords(tables, strings, word, least),
    publication: (id) => dates.publication(id),
    timeValue: (id, index) => dates.timeValue(id, index),
    reuseOf: (id) => reuse.reuseOf(id),
    duplicatesOf: (id) => reuse.duplicatesOf(id),
    typeOf(id, mention) {
      const { mentions, names } = stored(id).facts;
      const own = MENTION_TYPES[mentions.types[mention] ?? 0] ?? 'person';
      if ((mentions.confidences[mention] ?? 0) >= 2) return own;
      const name = names[mentions.names[mention] ?? 0];
      return (name !== undefined && resolver.typeOfName(name)) || own;
    },
    entityOf(id, mention) {
      const { mentions, names, fullNames } = stored(id).facts;
      const index = mentions.names[mention] ?? 0;
      const full = fullNames[index] ?? index;
      const name = names[full] ?? stringId(0);
      const type = full === index ? view.typeOf(id, mention) : (resolver.typeOfName(name) ?? view.typeOf(id, mention));
      return resolver.resolve(name, type);
    },
    mentionAt: (id, offset) => mentionAt(stored(id).facts.mentions, offset),
    entity(id) {
      if (!cards.has(id)) cards.set(id, entityFrom(view, id));
      return cards.get(id);
    },
    rolesOf: (entity) => rolesFrom(view, entity),
    entities: () => all(),
    candidates: resolver.candidates,
    articlesOfName(name) {
      const ids = [...(tables.nameArticles.get(name ?? -1) ?? NO_IDS)].map(articleId);
      return ids.sort((a, b) => (rank().get(a) ?? 0) - (rank().get(b) ?? 0));
    },
  };
  return view;
}

/** What entity cards are made from, beside the public view. */
export interface EntitySource {
  readonly candidates: (entity: { readonly type: MentionType; readonly key: string }) => readonly StringId[];
  articlesOfName(name: StringId | undefined): readonly ArticleId[];
}

/** By publication (unknown last), then by URI. */
function inOrder(tables: Tables): readonly ArticleId[] {
  const articles = [...entriesOf(tables.articles)].map(([id, { uri, facts }]) => ({
    id: articleId(id),
    // `~` sorts behind every digit.
    sort: `${facts.published?.value ?? '~'} ${uri}`,
  }));
  return articles.sort((a, b) => (a.sort < b.sort ? -1 : 1)).map(({ id }) => id);
}

/** Mentions are nested or disjoint: of those that hold the offset the last to start is the innermost. */
function mentionAt({ count, starts, ends }: ArticleFacts['mentions'], offset: number): number | undefined {
  for (let i = lastAtOrBefore(count, (index) => starts[index] ?? 0, offset); i >= 0; i--) {
    if (offset <= (ends[i] ?? 0)) return i;
    if ((starts[i] ?? 0) + LONGEST_NAME < offset) return undefined;
  }
  return undefined;
}

/** In UTF-16 code units; no recogniser gives a longer one. */
const LONGEST_NAME = 300;

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function firstOf<T, R>(items: readonly T[], give: (item: T) => R | undefined): R | undefined {
  for (const item of items) {
    const result = give(item);
    if (result !== undefined) return result;
  }
  return undefined;
}
