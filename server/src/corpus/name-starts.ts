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
  const names = new Set<number>();
  for (const start of starts) {
    for (const token of tables.tokensOfStart.get(strings.find(start) ?? -1) ?? NO_IDS) {
      if (!strings.text(stringId(token)).startsWith(wanted)) continue;
      for (const name of tables.namesOfToken.get(token) ?? NO_IDS) {
        if (names.size >= most) return counted(tables, names);
        names.add(name);
      }
    }
  }
  return counted(tables, names);
}

const counted = (tables: Tables, names: ReadonlySet<number>): readonly CountedName[] =>
  Array.from(names, (name) => ({ name: stringId(name), count: tables.nameMentions.get(name) ?? 0 }));
