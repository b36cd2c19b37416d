/**
 * Which words of names are near each other and which were found to be misspellings of which, kept from one version of
 * the corpus to the next: an edit of a few names changes the answer for words near these alone. Without this each edit
 * of a name would look for the neighbours of all names anew.
 */
import { fold } from '../base/fold.ts';
import type { NearWord } from './near-words.ts';
import { halvesOf, neighbourKeys } from './similar-words.ts';

/** For the tables of one version. A version that a newer one has followed keeps answers for itself. */
export interface WordLookUps {
  attested(folded: string, find: () => string | undefined): string | undefined;
  near(folded: string, find: () => readonly NearWord[]): readonly NearWord[];
}

export interface AttestedMemory {
  /**
   * Goes on to the next version, in which these words of names are mentioned more or less often. `forgotten` is told of
   * each folded word of which the answer may be another from now on.
   */
  next(changed: readonly string[], forgotten: (folded: string) => void): WordLookUps;
  /** Begins anew. */
  clear(): void;
}

/** Words of which the neighbours are kept: lists, so that they take more room than the words they lead to. */
const MOST_NEAR = 20_000;

export function createAttestedMemory(): AttestedMemory {
  const known = new Map<string, string | undefined>();
  const near = new Map<string, readonly NearWord[]>();
  /** By half of a word: the words whose answers depend on the words filed there. */
  const dependent = new Map<string, Set<string>>();
  let version = 0;

  const forget = (word: string, forgotten: (folded: string) => void): void => {
    for (const key of halvesOf(fold(word))) {
      for (const other of dependent.get(key) ?? []) {
        known.delete(other);
        near.delete(other);
        forgotten(other);
      }
      dependent.delete(key);
    }
  };
  const file = (folded: string): void => {
    for (const key of neighbourKeys(folded)) {
      const words = dependent.get(key);
      if (words) words.add(folded);
      else dependent.set(key, new Set([folded]));
    }
  };
  return {
    next(changed, forgotten) {
      const own = ++version;
      for (const word of changed) forget(word, forgotten);
      const left = { known: new Map<string, string | undefined>(), near: new Map<string, readonly NearWord[]>() };
      return {
        attested(folded, find) {
          const answers = own === version ? known : left.known;
          if (answers.has(folded)) return answers.get(folded);
          const found = find();
          answers.set(folded, found);
          if (own === version) file(folded);
          return found;
        },
        near(folded, find) {
          const answers = own === version ? near : left.near;
          const kept = answers.get(folded);
          if (kept) return kept;
          const found = find();
          if (answers.size >= MOST_NEAR) answers.clear();
          answers.set(folded, found);
          if (own === version) file(folded);
          return found;
        },
      };
    },
    clear() {
      known.clear();
      near.clear();
      dependent.clear();
    },
  };
}
