/** Why articles are held to tell one story, for `seedbed events`: whom and what they name, and the events they share. */
import type { ArticleId, EntityId } from '../base/ids.ts';
import type { Story } from '../corpus/events/event.ts';
import type { CorpusView } from '../corpus/view.ts';

export type StoryReason =
  | { readonly by: 'participants'; readonly entities: readonly EntityId[] }
  | { readonly by: 'events'; readonly events: readonly string[] };

const MOST_ENTITIES = 8;

/** Entities that two of its articles name at least: those most of it name first, of equals those the corpus names least. */
export function storyReasons(view: CorpusView, { articles }: Story): readonly StoryReason[] {
  const counts = new Map<EntityId, number>();
  for (const article of articles) {
    for (const id of entitiesOf(view, article)) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const entities = [...counts]
    .filter(([, count]) => count > 1)
    .map(([id, count]) => ({ id, count, all: view.articlesNamingEntity(id).length }))
    .sort((a, b) => b.count - a.count || a.all - b.all || (a.id < b.id ? -1 : 1))
    .slice(0, MOST_ENTITIES)
    .map(({ id }) => id);
  const shared = articles.flatMap((article) => view.eventsOf(article)).filter((event) => event.articles.length > 1);
  const events = [...new Set(shared.map(({ id }) => id))];
  return [
    ...(entities.length > 0 ? [{ by: 'participants', entities } as const] : []),
    ...(events.length > 0 ? [{ by: 'events', events } as const] : []),
  ];
}

function entitiesOf(view: CorpusView, article: ArticleId): ReadonlySet<EntityId> {
  const { mentions } = view.facts(article);
  const found = new Set<EntityId>();
  for (let i = 0; i < mentions.count; i++) found.add(view.entityOf(article, i));
  return found;
}
