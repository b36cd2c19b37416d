/**
 * Which rows of the tables a name and a word of a name stand in, by id: a string never changes, so that all versions
 * of a corpus share what is worked out. Hot: asked for every name of every article.
 */
import { nameForm } from '../analysis/name-forms.ts';
import { fold } from '../base/fold.ts';
import { type StringId, stringId } from '../base/ids.ts';
import type { Interner } from '../base/interner.ts';
import { transliterated } from '../base/transliteration.ts';
import { halvesOf, SHORTEST_SIMILAR } from './similar-words.ts';

export interface NameRows {
  /** Id of the key of a name. */
  keyOf(name: StringId): StringId;
  /** Ids of the distinct tokens of a name, as it is spelt and as all spellings of it come to. */
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
    put(keys, name, key);
    return key;
  };
  return {
    keyOf,
    tokensOf(name) {
      // The key has them already, apart by blanks; to fold them once more would take as long again.
      const key = strings.text(keyOf(name));
      if (key === '') return [];
      const tokens = key.split(' ');
      const spelt = transliterated(tokens);
      if (tokens.length === 1 && spelt === tokens) return [keyOf(name)];
      return [...new Set(spelt === tokens ? tokens : [...tokens, ...spelt])].map(strings.intern);
    },
    wordsOf(name) {
      const known = words[name];
      if (known) return known;
      const list = capitalisedWords(strings.text(name)).map(strings.intern);
      put(words, name, list);
      return list;
    },
    halvesOf: (word) => halvesOf(fold(strings.text(stringId(word)))).map(strings.intern),
  };
}

/** Without a gap before the id: from a large one on the engine would make another kind of array of it, a second's work. */
function put<T>(list: (T | undefined)[], id: number, value: T): void {
  while (list.length <= id) list.push(undefined);
  list[id] = value;
}

const capitalisedWords = (name: string): readonly string[] =>
  name.split(/\s+/).filter((word) => word.length >= SHORTEST_SIMILAR && /\p{Lu}/u.test(word));
