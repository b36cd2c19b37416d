/** The mention that introduces an entity best: where definition leads, and where a symbol of the corpus is. */
import type { ArticleId } from '../../base/ids.ts';
import type { CorpusView, Entity, EntityMention, MentionRef, RoleOfEntity } from '../../corpus/view.ts';

/** Its full name with a role, else its full name; of equals the one in the earliest article. */
export function fullestMention(view: CorpusView, entity: Entity): MentionRef | undefined {
  const roles = new Map<ArticleId, RoleOfEntity[]>();
  for (const role of view.rolesOf(entity)) roles.set(role.article, [...(roles.get(role.article) ?? []), role]);
  for (const [article, own] of roles) {
    const isFullest = (mention: EntityMention): boolean =>
      view.text(mention.name) === entity.name && own.some((role) => isBeside(role, mention));
    const withRole = entity.mentionsIn(article).find(isFullest);
    if (withRole) return withRole;
  }
  return entity.firstAs(entity.name) ?? entity.mentions[0];
}

/** `president X` or `X, president`: two characters between them at most. */
const isBeside = (role: { start: number; end: number }, mention: MentionRef): boolean =>
  (role.end <= mention.start && mention.start - role.end <= 2) ||
  (role.start >= mention.end && role.start - mention.end <= 8);

/** The form in which a mention stands, on one line. */
export function nameOfMention(view: CorpusView, { article, index }: MentionRef): string {
  const { names, mentions } = view.facts(article);
  const name = names[mentions.names[index] ?? 0];
  return name === undefined ? '' : view.text(name);
}
