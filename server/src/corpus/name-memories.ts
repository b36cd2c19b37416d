/** What is kept of names from one version of the corpus to the next, and what an edit makes of it. */
import { transliterated } from '../base/transliteration.ts';
import { createAttestedMemory } from './attested-memory.ts';
import type { NameMemories } from './entities.ts';
import { createMeaningMemory, DEPENDS } from './meaning-memory.ts';

/** What an edit changed of names. */
export interface ChangedNames {
  /** Exact words of names that are mentioned more or less often. */
  readonly words: readonly string[];
  /** Keys of names that are mentioned more or less often, or as another type. */
  readonly keys: readonly string[];
  /** Keys of acronyms that stand for something else, or more or less often. */
  readonly acronyms: readonly string[];
}

/** So many changed names, and it is quicker to begin anew. */
const MANY = 500;

export function createNameMemories() {
  const words = createAttestedMemory();
  const meanings = createMeaningMemory();
  const anew = (): NameMemories => {
    words.clear();
    meanings.clear();
    return { words: words.next([], () => undefined), meaning: meanings.next([]) };
  };
  return {
    /** For other rules, or another corpus altogether. */
    anew,
    next(changed: ChangedNames): NameMemories {
      if (changed.words.length + changed.keys.length > MANY) return anew();
      const on = new Set(changed.acronyms.map(DEPENDS.key));
      const lookUps = words.next(changed.words, (word) => on.add(DEPENDS.spelling(word)));
      for (const key of changed.keys) {
        on.add(DEPENDS.key(key));
        const tokens = key.split(' ');
        for (const token of [...tokens, ...transliterated(tokens)]) on.add(DEPENDS.names(token));
      }
      return { words: lookUps, meaning: meanings.next(on) };
    },
  };
}
