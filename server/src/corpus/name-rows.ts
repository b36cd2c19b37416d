/**
 * Which rows of the tables a name and a word of a name stand in, by id: a string never changes, so that all versions
 * of a corpus share what is worked out. Hot: asked for every name of every article.
 */
import { nameForm } from '../analysis/name-forms.ts';
import { fold } from '../base/fold.ts';
import { type StringId, stringId } from '../base/ids.ts';
import type { Interner } from '../base/interner.ts';
import { halvesOf, SHORTEST_SIMILAR } from './similar-words.ts';

export interface NameRows {
  /** Id of the key of a name. */
  keyOf(name: StringId): StringId;
  /** Ids of the distinct tokens of a name. */
  tokensOf(name: StringId): readonly StringId[];
  /** Ids of the words of a name that hold a capital: those that a misspelling could be told from. */
  wordsOf(name: StringId): readonly StringId[];
  /** Ids of the halves under which a word is filed. */
  halvesOf(word: StringId): readonly StringId[];
}

export const keyOfName = (name: string): string => nameForm(name).tokens.join(' ');

export function createNameRows(strings: Interner): NameRows {
  const keys: (StringId | undefined)[] = [];
  const words: (readonly StringId[] | undefined)[] = [];
  const keyOf = (name: StringId): StringId => {
    const known = keys[name];
    if (known !== undefined) return known;
    const key = strings.intern(keyOfName(strings.text(name)));
    keys[name] = key;
    return key;
  };
  return {
    keyOf,
    tokensOf(name) {
      // The key has them already, apart by blanks; to fold them once more would take as long again.
      const key = strings.text(keyOf(name));
      if (key === '') return [];
      return key.includes(' ') ? [...new Set(key.split(' '))].map(strings.intern) : [keyOf(name)];
    },
    wordsOf(name) {
      const known = words[name];
      if (known) return known;
      const list = capitalisedWords(strings.text(name)).map(strings.intern);
      words[name] = list;
      return list;
    },
    halvesOf: (word) => halvesOf(fold(strings.text(stringId(word)))).map(strings.intern),
  };
}

const capitalisedWords = (name: string): readonly string[] =>
  name.split(/\s+/).filter((word) => word.length >= SHORTEST_SIMILAR && /\p{Lu}/u.test(word));
