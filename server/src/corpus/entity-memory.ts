/**
 * Where entities are mentioned and with which roles, kept from one version of the corpus to the next: as long as their
 * names mean the same, only articles that changed are gone through again. Somebody whom thousands of articles name would
 * otherwise be gathered anew at each hover after a keystroke. Kept as numbers: of a country there are tens of thousands
 * of mentions, and objects for all of them would cost more than all else that a hover does.
 */
import type { ArticleId, EntityId } from '../base/ids.ts';
import type { Runs } from '../base/runs.ts';
import type { SortedIds } from '../base/sorted-ids.ts';
import type { Order } from './order.ts';
import type { StoredArticle } from './tables.ts';

/** The articles that hold one of some names, each once, in the order of the corpus. */
export interface Naming {
  /** What they were gathered from. */
  readonly rows: readonly (SortedIds | undefined)[];
  readonly order: Order;
  readonly articles: readonly ArticleId[];
}

/** Never changed: another version of the corpus makes another one of it. */
export interface KnownEntity {
  /** All that the mentions in an article depend on, beside the article. */
  readonly meaning: string;
  readonly naming: Naming;
  /** As the next two: by place among the articles of `naming`. */
  readonly stored: readonly StoredArticle[];
  /** Some numbers for each mention and role: see entity-cards.ts. */
  readonly mentions: Runs;
  readonly roles: Runs;
}

export interface EntityMemory {
  last(id: EntityId): KnownEntity | undefined;
  keep(id: EntityId, known: KnownEntity): void;
}

/** Articles that are kept, over all entities; some 60 bytes each. An entity itself takes as much as several. */
const MOST_KEPT = 400_000;
const OWN = 10;

export function createEntityMemory(): EntityMemory {
  /** Those asked for last are last. */
  const entities = new Map<EntityId, KnownEntity>();
  let size = 0;
  const forget = (id: EntityId): void => {
    const known = entities.get(id);
    if (known && entities.delete(id)) size -= known.stored.length + OWN;
  };
  return {
    last: (id) => entities.get(id),
    keep(id, known) {
      forget(id);
      entities.set(id, known);
      size += known.stored.length + OWN;
      for (const oldest of entities.keys()) {
        if (size <= MOST_KEPT) break;
        forget(oldest);
      }
    },
  };
}
