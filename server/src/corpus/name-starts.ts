/**
 * Names by the first letters of their words, for completion: the tokens of all names are filed under their first three
 * letters, so that a look-up goes through those alone, however many names there are.
 */
import { fold } from '../base/fold.ts';
import { type StringId, stringId } from '../base/ids.ts';
import type { Interner } from '../base/interner.ts';
import { NO_IDS } from '../base/sorted-ids.ts';
import type { Tables } from './tables.ts';

const FILED = 3;
/** What may be the third letter, where only two are given. */
const THIRD = ['', ..."abcdefghijklmnopqrstuvwxyz0123456789-.'"];

/** Under which letters a folded token is filed. */
export const startOf = (token: string): string => token.slice(0, FILED);

export interface CountedName {
  readonly name: StringId;
  readonly count: number;
}

/** See `CorpusView.namesStarting`. */
export function namesStarting(
  tables: Tables,
  strings: Interner,
  letters: string,
  most: number,
): readonly CountedName[] {
  const wanted = fold(letters);
  if (wanted.length < FILED - 1) return [];
  const starts = wanted.length < FILED ? THIRD.map((third) => wanted + third) : [startOf(wanted)];
  const names: number[] = [];
  for (const start of starts) {
    for (const token of tables.tokensOfStart.get(strings.find(start) ?? -1) ?? NO_IDS) {
      if (names.length >= MOST_SEEN) break;
      if (!strings.text(stringId(token)).startsWith(wanted)) continue;
      for (const name of tables.namesOfToken.get(token) ?? NO_IDS) names.push(name);
    }
  }
  return mostMentioned(tables, names, most);
}

/** Names of which the mentions are looked up, about: two letters may begin half of all names. */
const MOST_SEEN = 20_000;
const IDS = 2 ** 32;

/** Most mentioned first, of equals the one known longest. `names` may hold one twice; what is given does not. */
function mostMentioned(tables: Tables, names: readonly number[], most: number): readonly CountedName[] {
  // Sorted as numbers, which takes a tenth of the time that a function to compare them would.
  const keys = new Float64Array(names.length);
  for (const [i, name] of names.entries()) keys[i] = (tables.nameMentions.get(name) ?? 0) * IDS + (IDS - 1 - name);
  keys.sort();
  const found: CountedName[] = [];
  let last = -1;
  for (let i = keys.length - 1; i >= 0 && found.length < most; i--) {
    const key = keys[i] ?? 0;
    if (key !== last) found.push({ name: stringId(IDS - 1 - (key % IDS)), count: Math.floor(key / IDS) });
    last = key;
  }
  return found;
}
