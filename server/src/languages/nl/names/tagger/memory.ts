/**
 * Names that the model brings along with the types they can have: a table of hashes, one a name of any length, so that
 * a known name of several words is seen as a whole.
 */
import { feature } from '../../../tagger/features.ts';
import type { HashMap } from '../../../tagger/hash-map.ts';
import { isCapital } from '../candidate.ts';
import type { NameColumns } from './columns.ts';
import { Position } from './labels.ts';

/** Longest remembered name in pieces. */
export const LONGEST_REMEMBERED = 7;

/** `so far` is 0 before the first word. Words as `wordColumns` hashes them. */
export const phraseHash = (soFar: number, word: number): number => (soFar === 0 ? word : feature(7, soFar, word));

/** For each piece of a remembered name its types (the value in the table) × 4 + position; longest names first served. */
export function markRemembered(
  { view, words, active, remembered }: NameColumns,
  from: number,
  to: number,
  memory: HashMap,
): void {
  for (let i = from; i < to; i++) {
    if (!active[i] || !(isCapital(view, i) || isCapital(view, i + 1))) continue;
    let hash = 0;
    let last = -1;
    let value = 0;
    for (let k = i; k < to && k < i + LONGEST_REMEMBERED && view.sentenceOf[k] === view.sentenceOf[i]; k++) {
      hash = phraseHash(hash, words[k] ?? 0);
      const found = memory.get(hash);
      if (found === 0) continue;
      last = k;
      value = found;
    }
    if (last < 0) continue;
    for (let k = i; k <= last; k++) {
      const position =
        k === i ? (k === last ? Position.only : Position.begin) : k === last ? Position.last : Position.inside;
      remembered[k] = value * 4 + position;
    }
    i = last;
  }
}
