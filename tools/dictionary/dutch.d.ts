/**
 * From the entries of the Dutch dictionary to the entries of Seedbed's word list: which forms there are, which of them
 * make compounds, how productive each is, what is never right.
 */
import type { WordEntry } from '../../server/src/languages/lexicon/format.ts';
import { type AffixTable, type HunspellEntry } from './hunspell.ts';
/** All entries, in no particular order. */
export declare function collectDutch(entries: readonly HunspellEntry[], affixes: AffixTable): WordEntry[];
