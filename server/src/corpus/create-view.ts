/** A view over one version of the tables: look-ups, and what is worked out from them on demand and then remembered. */
import type { ArticleFacts } from '../analysis/facts.ts';
import { nameForm } from '../analysis/name-forms.ts';
import { entriesOf } from '../base/cow-table.ts';
import { fold } from '../base/fold.ts';
import { type ArticleId, articleId, type EntityId, type StringId, stringId } from '../base/ids.ts';
import type { Interner } from '../base/interner.ts';
import { NO_IDS } from '../base/sorted-ids.ts';
import { lastAtOrBefore } from '../base/span.ts';
import { MENTION_TYPES, type MentionType } from '../languages/pack.ts';
import { type EntityKey, keyOfEntity, type Resolver } from './entities.ts';
import { entitiesOf, entityFrom, knownFrom, rolesFrom } from './entity-cards.ts';
import { createEntityMemory, type EntityMemory, type KnownEntity, type Naming } from './entity-memory.ts';
import { createEventMemory, type EventMemory } from './events/event-memory.ts';
import { createEvents } from './events/events.ts';
import { namesStarting } from './name-starts.ts';
import type { Order } from './order.ts';
import type { Names } from './project/names.ts';
import { createPublications } from './publication.ts';
import { createPublicationMemory, type PublicationMemory } from './publication-memory.ts';
import { createReuse } from './reuse.ts';
import type { StoredArticle, Tables } from './tables.ts';
import { similarWords } from './variants.ts';
import type { CorpusView, Entity } from './view.ts';

/** What outlives a view: work on articles that did not change. */
export interface ViewMemory {
  readonly publications: PublicationMemory;
  readonly entities: EntityMemory;
  readonly events: EventMemory;
}

export const createViewMemory = (): ViewMemory => ({
  publications: createPublicationMemory(),
  entities: createEntityMemory(),
  events: createEventMemory(),
});

export function createView(
  tables: Tables,
  strings: Interner,
  resolver: Resolver,
  order: Order,
  revision: number,
  authority: Names,
  memory: ViewMemory,
): CorpusView {
  const stored = (id: ArticleId): StoredArticle => {
    const article = tables.articles.get(id);
    if (!article) throw new RangeError(`no article ${id} in revision ${revision}`);
    return article;
  };
  const cards = new Map<EntityId, Entity | undefined>();
  const known = new Map<EntityId, KnownEntity>();
  const knownOf = (id: EntityId): KnownEntity => {
    const found = known.get(id) ?? knownFrom(view, id, memory.entities);
    known.set(id, found);
    return found;
  };
  const all = once(() => entitiesOf(view));
  const dates = createPublications(tables, strings, memory.publications);
  const reuse = createReuse(tables, strings);

  const count = (table: Tables['nameMentions'], text: string): number => table.get(strings.find(text) ?? -1) ?? 0;

  const view: CorpusView & EntitySource = {
    revision,
    authority,
    articleCount: tables.articleCount,
    headerCount: tables.headerCount,
    articles: () => order.ids,
    find(uri) {
      const id = tables.byUri.get(strings.find(uri) ?? -1);
      return id === undefined ? undefined : articleId(id);
    },
    uri: (id) => stored(id).uri,
    facts: (id) => stored(id).facts,
    pack: (id) => stored(id).pack,
    text: (id) => strings.text(id),
    nameCount: (name) => count(tables.nameMentions, name),
    articlesNaming: (name) => order.sorted([tables.nameArticles.get(strings.find(name) ?? -1)]),
    namesWith(word) {
      const [token = ''] = nameForm(word).tokens;
      return [...(tables.namesOfToken.get(strings.find(token) ?? -1) ?? NO_IDS)].map((id) =>
        strings.text(stringId(id)),
      );
    },
    namesStarting: (letters, most) => namesStarting(tables, strings, letters, most),
    wordCount: (word) => count(tables.wordCounts, word),
    nameWordCount: (word) => count(tables.nameWords, word),
    similarNameWords: (word, least) => similarWords(resolver.near(fold(word)), word, least),
    publication: (id) => dates.publication(id),
    timeValue: (id, index) => dates.timeValue(id, index),
    reuseOf: (id) => reuse.reuseOf(id),
    duplicatesOf: (id) => reuse.duplicatesOf(id),
    ...createEvents(tables, () => view, memory.events),
    typeOf(id, mention) {
      const { mentions, names } = stored(id).facts;
      const name = names[mentions.names[mention] ?? 0];
      return view.typeAs(name, mentions.types[mention] ?? 0, mentions.confidences[mention] ?? 0);
    },
    typeAs(name, type, confidence) {
      const own = MENTION_TYPES[type] ?? 'person';
      const stated = name === undefined ? undefined : resolver.statedType(name);
      if (stated) return stated;
      if (confidence >= 2) return own;
      return (name !== undefined && resolver.typeOfName(name)) || own;
    },
    storedAs: stored,
    meaningOf: (names, id) =>
      [...names]
        .map((name) => {
          const means = MENTION_TYPES.map((type) => Number(resolver.resolve(name, type) === id)).join('');
          return `${name} ${means} ${resolver.typeOfName(name)} ${resolver.statedType(name)}`;
        })
        .sort()
        .join(),
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
      if (!cards.has(id)) cards.set(id, entityFrom(view, id, knownOf(id)));
      return cards.get(id);
    },
    namesMeaning(id) {
      const key = keyOfEntity(id);
      return key ? [...resolver.namesOf(key)] : [];
    },
    articlesNamingEntity: (id) => view.articlesOfNames(view.namesMeaning(id)).articles,
    rolesOf: (entity) => rolesFrom(view, knownOf(entity.id)),
    entities: () => all(),
    *names() {
      for (const [id, mentions] of entriesOf(tables.nameMentions)) yield { name: stringId(id), count: mentions };
    },
    typeOfName: resolver.typeOfName,
    entitiesNamed: resolver.meanings,
    namesOf: resolver.namesOf,
    articlesOfNames(names, last) {
      const rows = Array.from(names, (name) => tables.nameArticles.get(name));
      const isAsBefore =
        last?.order === order && last.rows.length === rows.length && rows.every((row, i) => row === last.rows[i]);
      return isAsBefore ? last : { rows, order, articles: order.sorted(rows) };
    },
  };
  return view;
}

/** What entity cards are made from, beside the public view. */
export interface EntitySource {
  /** The type of a mention of the name that its article takes for `type` (of MENTION_TYPES), so sure of it. */
  typeAs(name: StringId | undefined, type: number, confidence: number): MentionType;
  /** The same object as long as the article does not change. */
  storedAs(article: ArticleId): StoredArticle;
  /** All that decides which mentions of these names mean the entity, beside the articles themselves. */
  meaningOf(names: ReadonlySet<StringId>, id: EntityId): string;
  /** The exact names that mean the entity, in some article at least. */
  namesOf(entity: EntityKey): ReadonlySet<StringId>;
  /** The articles with one of these names; `last`, of another version, where they are the same. */
  articlesOfNames(names: Iterable<StringId>, last?: Naming): Naming;
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
