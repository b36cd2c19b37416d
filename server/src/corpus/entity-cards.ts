/** An entity with its names, mentions and roles, gathered from the articles that may name it. */
import type { ArticleId, EntityId } from '../base/ids.ts';
import type { MentionType } from '../languages/pack.ts';
import type { EntitySource } from './create-view.ts';
import { keyOfEntity } from './entities.ts';
import type { CorpusView, Entity, MentionRef, RoleOfEntity } from './view.ts';

export function entityFrom(view: CorpusView & EntitySource, id: EntityId): Entity | undefined {
  const key = keyOfEntity(id);
  if (!key) return undefined;
  const names = new Set(view.candidates(key));
  const articles = new Set([...names].flatMap(view.articlesOfName));
  const mentions = view
    .articles()
    .filter((article) => articles.has(article))
    .flatMap((article) => mentionsIn(view, article).filter(({ index }) => view.entityOf(article, index) === id));
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
export function rolesFrom(view: CorpusView, entity: Entity): readonly RoleOfEntity[] {
  return entity.articles.flatMap((article) => {
    const { roles, mentions } = view.facts(article);
    const seen = new Set<string>();
    return roles.flatMap((role) => {
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
  const counts = new Map<string, number>();
  const ownType = new Map<string, number>();
  for (const { article, index } of mentions) {
    const facts = view.facts(article);
    const text = view.text(facts.names[facts.mentions.names[index] ?? 0] ?? (0 as never));
    counts.set(text, (counts.get(text) ?? 0) + 1);
    if (view.typeOf(article, index) === type) ownType.set(text, (ownType.get(text) ?? 0) + 1);
  }
  const aliases = [...counts]
    .map(([text, count]) => ({ text, count }))
    .sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1));
  return {
    id,
    name: bestName(ownType.size > 0 ? ownType : counts),
    type,
    aliases,
    mentions,
    articles: [...new Set(mentions.map(({ article }) => article))],
  };
}

/** The form with the most words; of equals the most frequent, then the first in the alphabet. */
function bestName(counts: ReadonlyMap<string, number>): string {
  const words = (name: string): number => name.split(' ').length;
  const [best] = [...counts].sort(([a, m], [b, n]) => words(b) - words(a) || n - m || (a < b ? -1 : 1));
  return best?.[0] ?? '';
}
