/** Word lists in the pack's tables are written as text, one blank between two words: short to read and to change. */

export const words = (...lists: readonly string[]): readonly string[] =>
  lists.flatMap((list) => list.split(/\s+/).filter((word) => word !== ''));

export const wordSet = (...lists: readonly string[]): ReadonlySet<string> => new Set(words(...lists));

/** Names of more than one word, one a line. */
export const lines = (list: string): readonly string[] =>
  list
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
