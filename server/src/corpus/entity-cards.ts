/** An entity with its names, mentions and roles, gathered from the articles that may name it. */
import type { ArticleId, EntityId, StringId } from '../base/ids.ts';
import type { MentionType } from '../languages/pack.ts';
import type { EntitySource } from './create-view.ts';
import { keyOfEntity } from './entities.ts';
import type { EntityMemory, EntityMentions } from './entity-memory.ts';
import type { CorpusView, Entity, MentionRef, RoleOfEntity } from './view.ts';

/** `memory`: of all versions of a corpus; articles that did not change are not gone through again. */
export function entityFrom(view: CorpusView & EntitySource, id: EntityId, memory: EntityMemory): Entity | undefined {
  const key = keyOfEntity(id);
  if (!key) return undefined;
  const names = view.namesOf(key);
  const known = memory.of(id, view.meaningOf(names, id));
  const mentions: MentionRef[] = [];
  const counts = createNameCounts(view, key.type);
  for (const article of view.articlesOfNames(names)) {
    const own = known.in(article, view.storedAs(article), () => mentionsOf(view, article, names, id));
    for (const [i, mention] of own.mentions.entries()) {
      mentions.push(mention);
      counts.add(own.names[i], own.types[i] ?? 0, own.confidences[i] ?? 0);
    }
  }
  known.done();
  return mentions.length === 0 ? undefined : card(view, id, key.type, mentions, counts);
}

/** Every entity of the corpus, most mentioned first; equals in the order of their ids. */
export function entitiesOf(view: CorpusView & EntitySource): readonly Entity[] {
  const mentions = new Map<EntityId, MentionRef[]>();
  for (const article of view.articles()) {
    for (const mention of mentionsIn(view, article)) {
      const id = view.entityOf(article, mention.index);
      const list = mentions.get(id);
      if (list) list.push(mention);
      else mentions.set(id, [mention]);
    }
  }
  return [...mentions]
    .map(([id, list]) => {
      const type = keyOfEntity(id)?.type ?? 'person';
      return card(view, id, type, list, countsOf(view, type, list));
    })
    .sort((a, b) => b.mentions.length - a.mentions.length || (a.id < b.id ? -1 : 1));
}

/** A role may be said of any of the entity's names; the same words of one article count once. */
export function rolesFrom(view: CorpusView & EntitySource, entity: Entity): readonly RoleOfEntity[] {
  const key = keyOfEntity(entity.id);
  const wanted = key ? view.namesOf(key) : new Set<StringId>();
  return entity.articles.flatMap((article) => {
    const { roles, mentions, names, fullNames } = view.facts(article);
    const seen = new Set<string>();
    return roles.flatMap((role) => {
      const full = names[fullNames[role.name] ?? role.name];
      if (full === undefined || !wanted.has(full)) return [];
      const text = view.text(role.text);
      const holder = firstMentionOf(mentions, role.name);
      if (holder < 0 || view.entityOf(article, holder) !== entity.id || seen.has(text)) return [];
      seen.add(text);
      return [{ article, start: role.start, end: role.end, text }];
    });
  });
}

const firstMentionOf = (mentions: { readonly names: Uint32Array }, name: number): number =>
  mentions.names.indexOf(name);

/** The mentions of the entity in one article. `wanted`: names that can mean it. Hot: thousands of articles a hover. */
function mentionsOf(view: CorpusView, article: ArticleId, wanted: ReadonlySet<StringId>, id: EntityId): EntityMentions {
  const { names, fullNames, mentions } = view.facts(article);
  const isWanted = new Uint8Array(names.length);
  for (let i = 0; i < names.length; i++) {
    const full = names[fullNames[i] ?? i];
    if (full !== undefined && wanted.has(full)) isWanted[i] = 1;
  }
  const found: { mentions: MentionRef[]; names: StringId[]; types: number[]; confidences: number[] } = {
    mentions: [],
    names: [],
    types: [],
    confidences: [],
  };
  for (let index = 0; index < mentions.count; index++) {
    const name = names[mentions.names[index] ?? 0];
    if (isWanted[mentions.names[index] ?? 0] !== 1 || name === undefined || view.entityOf(article, index) !== id)
      continue;
    found.mentions.push({ article, index, start: mentions.starts[index] ?? 0, end: mentions.ends[index] ?? 0 });
    found.names.push(name);
    found.types.push(mentions.types[index] ?? 0);
    found.confidences.push(mentions.confidences[index] ?? 0);
  }
  return found;
}

function mentionsIn(view: CorpusView, article: ArticleId): MentionRef[] {
  const { count, starts, ends } = view.facts(article).mentions;
  return Array.from({ length: count }, (_, index) => ({
    article,
    index,
    start: starts[index] ?? 0,
    end: ends[index] ?? 0,
  }));
}

/** How often each form of a name stands, and how often as a name of the entity's type. */
interface NameCounts {
  readonly all: ReadonlyMap<StringId, number>;
  readonly ofType: ReadonlyMap<StringId, number>;
  add(name: StringId | undefined, type: number, confidence: number): void;
}

function createNameCounts(view: EntitySource, type: MentionType): NameCounts {
  const all = new Map<StringId, number>();
  const ofType = new Map<StringId, number>();
  return {
    all,
    ofType,
    add(name, own, confidence) {
      if (name === undefined) return;
      all.set(name, (all.get(name) ?? 0) + 1);
      if (view.typeAs(name, own, confidence) === type) ofType.set(name, (ofType.get(name) ?? 0) + 1);
    },
  };
}

function countsOf(view: CorpusView & EntitySource, type: MentionType, list: readonly MentionRef[]): NameCounts {
  const counts = createNameCounts(view, type);
  for (const { article, index } of list) {
    const { names, mentions } = view.facts(article);
    counts.add(names[mentions.names[index] ?? 0], mentions.types[index] ?? 0, mentions.confidences[index] ?? 0);
  }
  return counts;
}

function card(
  view: CorpusView,
  id: EntityId,
  type: MentionType,
  mentions: readonly MentionRef[],
  { all, ofType }: NameCounts,
): Entity {
  const aliases = [...all]
    .map(([name, count]) => ({ text: view.text(name), count }))
    .sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1));
  return {
    id,
    name:
      view.authority.entry(keyOfEntity(id)?.key ?? '', type)?.name ?? bestName(view, ofType.size > 0 ? ofType : all),
    type,
    aliases,
    mentions,
    articles: [...new Set(mentions.map(({ article }) => article))],
  };
}

/** The form with the most words; of equals the most frequent, then the first in the alphabet. */
function bestName(view: CorpusView, counts: ReadonlyMap<StringId, number>): string {
  const words = (name: string): number => name.split(' ').length;
  const named = [...counts].map(([name, count]) => [view.text(name), count] as const);
  const [best] = named.sort(([a, m], [b, n]) => words(b) - words(a) || n - m || (a < b ? -1 : 1));
  return best?.[0] ?? '';
}
