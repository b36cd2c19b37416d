/** An entity with its names, mentions and roles, gathered from the articles that may name it. */
import type { ArticleId, EntityId, StringId } from '../base/ids.ts';
import type { MentionType } from '../languages/pack.ts';
import type { EntitySource } from './create-view.ts';
import { keyOfEntity } from './entities.ts';
import type { CorpusView, Entity, MentionRef, RoleOfEntity, StoredFacts } from './view.ts';

export function entityFrom(view: CorpusView & EntitySource, id: EntityId): Entity | undefined {
  const key = keyOfEntity(id);
  if (!key) return undefined;
  const names = view.namesOf(key);
  const mentions: MentionRef[] = [];
  for (const article of view.articlesOfNames(names)) addMentions(mentions, view, article, names, id);
  return mentions.length === 0 ? undefined : card(view, id, key.type, mentions);
}

/** Every entity of the corpus, most mentioned first; equals in the order of their ids. */
export function entitiesOf(view: CorpusView): readonly Entity[] {
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
    .map(([id, list]) => card(view, id, keyOfEntity(id)?.type ?? 'person', list))
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

/** Adds the mentions of the entity in one article. `wanted`: names that can mean it. Hot: thousands of articles a hover. */
function addMentions(
  list: MentionRef[],
  view: CorpusView,
  article: ArticleId,
  wanted: ReadonlySet<StringId>,
  id: EntityId,
): void {
  const { names, fullNames, mentions } = view.facts(article);
  const isWanted = new Uint8Array(names.length);
  for (let i = 0; i < names.length; i++) {
    const full = names[fullNames[i] ?? i];
    if (full !== undefined && wanted.has(full)) isWanted[i] = 1;
  }
  for (let index = 0; index < mentions.count; index++) {
    if (isWanted[mentions.names[index] ?? 0] !== 1 || view.entityOf(article, index) !== id) continue;
    list.push({ article, index, start: mentions.starts[index] ?? 0, end: mentions.ends[index] ?? 0 });
  }
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

function card(view: CorpusView, id: EntityId, type: MentionType, mentions: readonly MentionRef[]): Entity {
  const counts = new Map<StringId, number>();
  const ownType = new Map<StringId, number>();
  let facts: StoredFacts | undefined;
  let last: ArticleId | undefined;
  for (const { article, index } of mentions) {
    if (!facts || article !== last) facts = view.facts(article);
    last = article;
    const name = facts.names[facts.mentions.names[index] ?? 0];
    if (name === undefined) continue;
    counts.set(name, (counts.get(name) ?? 0) + 1);
    if (view.typeOf(article, index) === type) ownType.set(name, (ownType.get(name) ?? 0) + 1);
  }
  const aliases = [...counts]
    .map(([name, count]) => ({ text: view.text(name), count }))
    .sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1));
  return {
    id,
    name:
      view.authority.entry(keyOfEntity(id)?.key ?? '', type)?.name ??
      bestName(view, ownType.size > 0 ? ownType : counts),
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
