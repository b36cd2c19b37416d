/**
 * Which rare word of a name is most likely a misspelling of a well-attested one, for grouping only (whether to say so
 * to the user is for the rule `name-variant`). Two words that both are known names stay apart.
 */
import { editDistance } from '../base/edit-distance.ts';
import type { NearWord, WordCount } from './near-words.ts';

/** A word is rare up to this many mentions. */
const RARE = 2;
/** And well attested from this many times as often; a long word has fewer neighbours that are names of their own. */
const ODDS = 5;
const ODDS_OF_LONG = 3;
const LONG = 7;
const SHORTEST = 5;

/** Exact words of names within one edit, a diacritic or a capital of `word`. `near`: those of the folded word. */
export const similarWords = (near: readonly NearWord[], word: string, least: number): readonly WordCount[] =>
  near.filter((other) => other.count >= least && other.word !== word);

/** The folded word that a rare one, mentioned `own` times, most likely should be; `undefined` where it may be right. */
export function attestedWord(
  folded: string,
  own: number,
  nearOf: (folded: string) => readonly NearWord[],
  isKnownName: (word: string) => boolean,
): string | undefined {
  if (folded.length < SHORTEST || own === 0 || own > RARE) return undefined;
  const near = foldedCounts(nearOf(folded), folded);
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
  folded: string,
  nearOf: (folded: string) => readonly NearWord[],
  attested: (folded: string) => string | undefined,
): string[] {
  const near = foldedCounts(nearOf(folded), folded);
  const rare = [...near].filter(([other, { count }]) => other !== folded && count <= RARE);
  return rare.map(([other]) => other).filter((other) => attested(other) === folded);
}

/** Counts by folded word, with the most frequent exact form. The one asked for is left out where it stands so. */
function foldedCounts(words: readonly NearWord[], asked: string): Map<string, WordCount> {
  const counts = new Map<string, WordCount>();
  for (const { word, count, folded } of words) {
    if (word === asked || count < 1) continue;
    const known = counts.get(folded);
    counts.set(folded, known ? { word: known.word, count: known.count + count } : { word, count });
  }
  return counts;
}
