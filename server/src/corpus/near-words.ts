/** Words of names beside one that is looked for: at most one edit, a diacritic or a capital away, whatever is made of them. */
import { editDistance } from '../base/edit-distance.ts';
import { fold } from '../base/fold.ts';
import { stringId } from '../base/ids.ts';
import type { Interner } from '../base/interner.ts';
import { NO_IDS } from '../base/sorted-ids.ts';
import { halvesOf, neighbourKeys, SHORTEST_SIMILAR } from './similar-words.ts';
import type { Tables } from './tables.ts';

export interface WordCount {
  readonly word: string;
  readonly count: number;
}

export interface NearWord extends WordCount {
  readonly folded: string;
}

/** Exact words of names, the one looked for included; most frequent first. Empty for a short word. */
export function nearWords(tables: Tables, strings: Interner, folded: string): readonly NearWord[] {
  if (folded.length < SHORTEST_SIMILAR) return [];
  const near: NearWord[] = [];
  const found: number[] = [];
  for (const key of neighbourKeys(folded)) {
    for (const id of tables.wordHalves.get(strings.find(key) ?? -1) ?? NO_IDS) {
      const own = foldedOf(strings, id);
      // A word may be filed under two of the keys.
      if (editDistance(folded, own, 1) > 1 || found.includes(id)) continue;
      found.push(id);
      near.push({ word: strings.text(stringId(id)), count: tables.nameWords.get(id) ?? 0, folded: own });
    }
  }
  return near.sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1));
}

/** Mentions of the words of names that are this one when folded; as it stands itself it does not count. */
export function mentionsAs(tables: Tables, strings: Interner, folded: string): number {
  let count = 0;
  for (const id of tables.wordHalves.get(strings.find(halvesOf(folded)[1]) ?? -1) ?? NO_IDS) {
    if (foldedOf(strings, id) !== folded || strings.text(stringId(id)) === folded) continue;
    count += tables.nameWords.get(id) ?? 0;
  }
  return count;
}

const foldedWords = new WeakMap<Interner, Map<number, string>>();

/** A string never changes. */
function foldedOf(strings: Interner, id: number): string {
  let known = foldedWords.get(strings);
  if (!known) {
    known = new Map();
    foldedWords.set(strings, known);
  }
  const folded = known.get(id) ?? fold(strings.text(stringId(id)));
  known.set(id, folded);
  return folded;
}
