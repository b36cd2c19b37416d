/**
 * Which words were found to be misspellings of which, kept from one version of the corpus to the next: an edit of a few
 * names changes the answer for words near these alone. Without this each edit of a name would look for the neighbours
 * of all names anew.
 */
import { fold } from '../base/fold.ts';
import { halvesOf, neighbourKeys } from './similar-words.ts';

/** For the tables of one version. A version that a newer one has followed keeps answers for itself. */
export type AttestedLookUp = (folded: string, find: () => string | undefined) => string | undefined;

export interface AttestedMemory {
  /** Goes on to the next version, in which these words of names are mentioned more or less often. */
  next(changed: readonly string[]): AttestedLookUp;
}

/** So many changed words, and it is quicker to begin anew. */
const MANY = 500;

export function createAttestedMemory(): AttestedMemory {
  const known = new Map<string, string | undefined>();
  /** By half of a word: the words whose answers depend on the words filed there. */
  const dependent = new Map<string, Set<string>>();
  let version = 0;

  const forget = (word: string): void => {
    for (const key of halvesOf(fold(word))) {
      for (const other of dependent.get(key) ?? []) known.delete(other);
      dependent.delete(key);
    }
  };
  const keep = (folded: string, found: string | undefined): void => {
    known.set(folded, found);
    for (const key of neighbourKeys(folded)) {
      const words = dependent.get(key);
      if (words) words.add(folded);
      else dependent.set(key, new Set([folded]));
    }
  };
  return {
    next(changed) {
      const own = ++version;
      if (changed.length <= MANY) for (const word of changed) forget(word);
      else {
        known.clear();
        dependent.clear();
      }
      const left = new Map<string, string | undefined>();
      return (folded, find) => {
        const answers = own === version ? known : left;
        if (answers.has(folded)) return answers.get(folded);
        const found = find();
        if (own === version) keep(folded, found);
        else left.set(folded, found);
        return found;
      };
    },
  };
}
