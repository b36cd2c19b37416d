/**
 * Words one edit away, found without comparing with all: an edit touches only one half of a word, so that the other
 * half is equal. Each word is filed under both halves (with its length); a look-up tries the three possible lengths.
 * Source: the pigeonhole partition of approximate dictionary search; the first part is one shorter than half, so that
 * a swap over the middle leaves it whole.
 */

/** Below this a one-edit neighbour is too often another word. */
export const SHORTEST_SIMILAR = 4;

/** Under which keys a folded word is filed. */
export function halvesOf(folded: string): readonly [string, string] {
  return [headKey(folded, folded.length), tailKey(folded, folded.length)];
}

/** The keys under which any word within one edit of `folded` is filed. */
export function neighbourKeys(folded: string): readonly string[] {
  const keys: string[] = [];
  for (let length = folded.length - 1; length <= folded.length + 1; length++) {
    keys.push(headKey(folded, length), tailKey(folded, length));
  }
  return keys;
}

const half = (length: number): number => length >> 1;
const headKey = (word: string, length: number): string => `<${length}:${word.slice(0, half(length) - 1)}`;
const tailKey = (word: string, length: number): string =>
  `>${length}:${word.slice(word.length - (length - half(length)))}`;
