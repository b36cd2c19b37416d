/**
 * Where entities are mentioned and with which roles, kept from one version of the corpus to the next: as long as their names mean the same,
 * only articles that changed are gone through again. Somebody whom thousands of articles name would otherwise be
 * gathered anew at each hover after a keystroke.
 */
import type { ArticleId, EntityId, StringId } from '../base/ids.ts';
import type { StoredArticle } from './tables.ts';
import type { MentionRef, RoleOfEntity } from './view.ts';

/** Mentions of an entity in one article; name, type and confidence of each as the article has them. */
export interface EntityMentions {
  readonly mentions: readonly MentionRef[];
  readonly names: readonly StringId[];
  readonly types: readonly number[];
  readonly confidences: readonly number[];
}

export interface EntityMemory {
  /** `meaning`: all that the mentions in an article depend on, beside the article. */
  of(id: EntityId, meaning: string): KnownEntity;
}

export interface KnownEntity {
  in(article: ArticleId, stored: StoredArticle, find: () => EntityMentions): EntityMentions;
  /** The roles in an article of which the mentions were asked for. */
  rolesIn(article: ArticleId, find: () => readonly RoleOfEntity[]): readonly RoleOfEntity[];
  /** All its articles were asked for; what others there were is forgotten. */
  done(): void;
}

interface Kept {
  readonly meaning: string;
  articles: Map<ArticleId, KeptArticle>;
}

interface KeptArticle {
  readonly stored: StoredArticle;
  readonly found: EntityMentions;
  roles?: readonly RoleOfEntity[];
}

/** Articles that are kept, over all entities. */
const MOST_KEPT = 60_000;

export function createEntityMemory(): EntityMemory {
  /** Those asked for last are last. */
  const entities = new Map<EntityId, Kept>();
  let size = 0;
  const forget = (id: EntityId): void => {
    size -= entities.get(id)?.articles.size ?? 0;
    entities.delete(id);
  };
  return {
    of(id, meaning) {
      const before = entities.get(id);
      const known = before?.meaning === meaning ? before.articles : undefined;
      const articles: Kept['articles'] = new Map();
      return {
        in(article, stored, find) {
          const kept = known?.get(article);
          const own: KeptArticle = kept?.stored === stored ? kept : { stored, found: find() };
          articles.set(article, own);
          return own.found;
        },
        rolesIn(article, find) {
          const own = articles.get(article);
          const roles = own?.roles ?? find();
          if (own) own.roles = roles;
          return roles;
        },
        done() {
          forget(id);
          entities.set(id, { meaning, articles });
          size += articles.size;
          for (const oldest of entities.keys()) {
            if (size <= MOST_KEPT) break;
            forget(oldest);
          }
        },
      };
    },
  };
}
