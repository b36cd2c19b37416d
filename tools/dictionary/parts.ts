/**
 * Finds out which words build compounds, from the compounds that a word list already holds: how many listed words begin
 * with `verzekerings` before another listed word, how many end in `kantoor`. What is attested often may be used again.
 */

export interface Parts {
  /** Surface of a first part, with its linking element (`verzekerings`), to the number of listed compounds. */
  readonly modifiers: ReadonlyMap<string, number>;
  /** Last part, to the number of listed compounds; inflected forms count for themselves. */
  readonly heads: ReadonlyMap<string, number>;
}

export interface PartOptions {
  /** Fewest letters of a part. */
  readonly minModifier: number;
  readonly minHead: number;
  /** Linking elements that may stand behind a listed word in a first part. */
  readonly links: readonly string[];
}

interface Split {
  readonly modifier: string;
  readonly head: string;
}

/**
 * Counts over `compounds` (entries without their inflection, so that a plural does not count twice). A word with more
 * than one reading counts for the one whose parts are most frequent by themselves (`beurs|handel`, not `beur|shandel`).
 */
export function countParts(
  compounds: Iterable<string>,
  words: ReadonlySet<string>,
  nouns: ReadonlySet<string>,
  options: PartOptions,
): Parts {
  const splits = [...compounds].map((word) => splitsOf(word, words, nouns, options)).filter((list) => list.length > 0);
  const first = tally(splits.flat());
  // The rarer part decides; the other only between equals.
  const weight = ({ modifier, head }: Split): number => {
    const [a, b] = [first.modifiers.get(modifier) ?? 0, first.heads.get(head) ?? 0];
    return Math.min(a, b) + Math.max(a, b) / (1 + a + b);
  };
  return tally(splits.map((list) => list.reduce((a, b) => (weight(b) > weight(a) ? b : a))));
}

function splitsOf(
  word: string,
  words: ReadonlySet<string>,
  nouns: ReadonlySet<string>,
  { minModifier, minHead, links }: PartOptions,
): Split[] {
  const isModifier = (surface: string): boolean =>
    words.has(surface) || links.some((link) => surface.endsWith(link) && words.has(surface.slice(0, -link.length)));
  const splits: Split[] = [];
  for (let at = minModifier; at <= word.length - minHead; at++) {
    const [modifier, head] = [word.slice(0, at), word.slice(at)];
    if (nouns.has(head) && isModifier(modifier)) splits.push({ modifier, head });
  }
  return splits;
}

function tally(splits: readonly Split[]): Parts {
  const modifiers = new Map<string, number>();
  const heads = new Map<string, number>();
  for (const { modifier, head } of splits) {
    modifiers.set(modifier, (modifiers.get(modifier) ?? 0) + 1);
    heads.set(head, (heads.get(head) ?? 0) + 1);
  }
  return { modifiers, heads };
}
