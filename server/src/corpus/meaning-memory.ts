/**
 * What names were found to mean, kept from one version of the corpus to the next: an edit changes it for names that
 * share a word with a name that is mentioned more or less often, and for those alone. Without this each edit of a name
 * would work out anew what all names around it mean.
 */
import type { EntityId } from '../base/ids.ts';

export interface Meaning {
  readonly id: EntityId;
  /** What it depends on, see `DEPENDS`. */
  readonly on: Iterable<string>;
}

/** What a meaning may depend on, as strings. */
export const DEPENDS = {
  /** What a folded word is a misspelling of. */
  spelling: (token: string): string => `~${token}`,
  /** Which names hold a folded word, and of which type they are. */
  names: (token: string): string => `.${token}`,
  /** Of which type the names with this key are, and what they are short for. */
  key: (key: string): string => `=${key}`,
} as const;

/** `slot`: stands for a name with a type. A version that a newer one has followed keeps answers for itself. */
export type MeaningLookUp = (slot: number, find: () => Meaning) => EntityId;

export interface MeaningMemory {
  /** Goes on to the next version, in which these may be otherwise (see `DEPENDS`). */
  next(changed: Iterable<string>): MeaningLookUp;
  /** Begins anew. */
  clear(): void;
}

/** Names with their types; all those of an article are a hundred or so. */
const MOST_KEPT = 300_000;

export function createMeaningMemory(): MeaningMemory {
  const known = new Map<number, EntityId>();
  const slotsOf = new Map<string, Set<number>>();
  let version = 0;

  const clear = (): void => {
    known.clear();
    slotsOf.clear();
  };
  const forget = (each: string): void => {
    for (const slot of slotsOf.get(each) ?? []) known.delete(slot);
    slotsOf.delete(each);
  };
  const keep = (slot: number, { id, on }: Meaning): void => {
    if (known.size >= MOST_KEPT) clear();
    known.set(slot, id);
    for (const each of on) {
      const slots = slotsOf.get(each);
      if (slots) slots.add(slot);
      else slotsOf.set(each, new Set([slot]));
    }
  };
  return {
    next(changed) {
      const own = ++version;
      for (const each of changed) forget(each);
      const left = new Map<number, EntityId>();
      return (slot, find) => {
        const kept = (own === version ? known : left).get(slot);
        if (kept !== undefined) return kept;
        const found = find();
        if (own === version) keep(slot, found);
        else left.set(slot, found.id);
        return found.id;
      };
    },
    clear,
  };
}
