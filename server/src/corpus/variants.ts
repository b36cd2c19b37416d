/**
 * Which rare word of a name is most likely a misspelling of a well-attested one, for grouping only (whether to say so
 * to the user is for the rule `name-variant`). Two words that both are known names stay apart.
 */
import { editDistance } from '../base/edit-distance.ts';
import { fold } from '../base/fold.ts';
import { stringId } from '../base/ids.ts';
import type { Interner } from '../base/interner.ts';
import { NO_IDS } from '../base/sorted-ids.ts';
import { neighbourKeys, SHORTEST_SIMILAR } from './similar-words.ts';
import type { Tables } from './tables.ts';

/** A word is rare up to this many mentions. */
const RARE = 2;
/** And well attested from this many times as often; a long word has fewer neighbours that are names of their own. */
const ODDS = 5;
const ODDS_OF_LONG = 3;
const LONG = 7;
const SHORTEST = 5;

export interface WordCount {
  readonly word: string;
  readonly count: number;
}

/** Exact words of names within one edit, a diacritic or a capital, most frequent first. */
export function similarWords(tables: Tables, strings: Interner, word: string, least: number): WordCount[] {
  const folded = fold(word);
  if (folded.length < SHORTEST_SIMILAR) return [];
  const seen = new Set<number>();
  for (const key of neighbourKeys(folded)) {
    for (const id of tables.wordHalves.get(strings.find(key) ?? -1) ?? NO_IDS) seen.add(id);
  }
  return [...seen]
    .map((id) => ({ word: strings.text(stringId(id)), count: tables.nameWords.get(id) ?? 0 }))
    .filter((other) => other.count >= least && other.word !== word && editDistance(folded, fold(other.word), 1) <= 1)
    .sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1));
}

/** The folded word that a rare folded word most likely should be; `undefined` where it may be right. */
export function attestedWord(
  tables: Tables,
  strings: Interner,
  folded: string,
  isKnownName: (word: string) => boolean,
): string | undefined {
  if (folded.length < SHORTEST) return undefined;
  const near = foldedCounts(similarWords(tables, strings, folded, 1));
  const own = near.get(folded)?.count ?? 0;
  if (own === 0 || own > RARE) return undefined;
  const odds = folded.length >= LONG ? ODDS_OF_LONG : ODDS;
  let best: WordCount | undefined;
  for (const [other, entry] of near) {
    const isNear = other !== folded && editDistance(folded, other, 1) === 1;
    if (isNear && entry.count >= own * odds && entry.count > (best?.count ?? 0))
      best = { word: other, count: entry.count };
  }
  return best && !isKnownName(near.get(folded)?.word ?? folded) ? best.word : undefined;
}

/** The folded words that `attested` leads to this one. */
export function misspellingsOf(
  tables: Tables,
  strings: Interner,
  folded: string,
  attested: (folded: string) => string | undefined,
): string[] {
  const near = foldedCounts(similarWords(tables, strings, folded, 1));
  const rare = [...near].filter(([other, { count }]) => other !== folded && count <= RARE);
  return rare.map(([other]) => other).filter((other) => attested(other) === folded);
}

/** Counts by folded word, with the most frequent exact form. `similarWords` leaves out the asked form only if exact. */
function foldedCounts(words: readonly WordCount[]): Map<string, WordCount> {
  const counts = new Map<string, WordCount>();
  for (const { word, count } of words) {
    const key = fold(word);
    const known = counts.get(key);
    counts.set(key, known ? { word: known.word, count: known.count + count } : { word, count });
  }
  return counts;
}
