/** Strings to dense numbers and back. Grows only; shared by all versions of a corpus, since a number never changes. */
import { type StringId, stringId } from './ids.ts';

export interface Interner {
  readonly size: number;
  intern(text: string): StringId;
  /** The id of a string that was interned before, else `undefined`. */
  find(text: string): StringId | undefined;
  text(id: StringId): string;
}

export function createInterner(): Interner {
  const ids = new Map<string, StringId>();
  const texts: string[] = [];
  return {
    get size() {
      return texts.length;
    },
    intern(text) {
      const known = ids.get(text);
      if (known !== undefined) return known;
      const id = stringId(texts.length);
      const own = detached(text);
      ids.set(own, id);
      texts.push(own);
      return id;
    },
    find: (text) => ids.get(text),
    text: (id) => texts[id] ?? '',
  };
}

/** A copy that does not keep the article alive of which it was a slice (engines share the memory of slices). */
const detached = (text: string): string => (text.length < 13 ? text : ` ${text}`.slice(1));
