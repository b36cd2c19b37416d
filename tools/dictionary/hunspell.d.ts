/**
 * Reads a Hunspell dictionary (an affix file and a word file) and writes out every form it stands for. Only what Dutch
 * needs is here: long flags, prefixes and suffixes with conditions, cross products, flags on affixes. Read at build
 * time, so that the product itself knows nothing of affixes.
 * Source of the format: the manual page hunspell(5).
 */
export interface HunspellForm {
  readonly form: string;
  /** The entry of the word file it comes from. */
  readonly stem: string;
  /** Flags of the form itself: of the entry where nothing was added, else of the last suffix. */
  readonly flags: readonly string[];
  readonly stemFlags: readonly string[];
  readonly affixed: boolean;
}
export interface HunspellEntry {
  readonly stem: string;
  readonly flags: readonly string[];
}
interface Affix {
  readonly strip: string;
  readonly add: string;
  readonly flags: readonly string[];
  /** On the stem, before anything is stripped. */
  readonly condition: RegExp | undefined;
}
interface AffixGroup {
  readonly kind: 'PFX' | 'SFX';
  readonly crosses: boolean;
  readonly affixes: Affix[];
}
export type AffixTable = ReadonlyMap<string, AffixGroup>;
/** The affix groups of an affix file, by flag. Throws where its flags are not of two letters. */
export declare function readAffixes(text: string): AffixTable;
/** The entries of a word file; its first line is a count. */
export declare function readEntries(text: string): HunspellEntry[];
/** All forms of one entry: itself, with a suffix, with a prefix, with both; the same form may come twice. */
export declare function expand(entry: HunspellEntry, table: AffixTable): HunspellForm[];
