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
/**
 * Counts over `compounds` (entries without their inflection, so that a plural does not count twice). A word with more
 * than one reading counts for the one whose parts are most frequent by themselves (`beurs|handel`, not `beur|shandel`).
 */
export declare function countParts(
  compounds: Iterable<string>,
  words: ReadonlySet<string>,
  nouns: ReadonlySet<string>,
  options: PartOptions,
): Parts;
