/**
 * What becomes of the other forms of a name when one form is renamed: `Recep Tayyip Erdogan` to `Recep Tayyip Erdoğan`
 * makes `Erdogan` to `Erdoğan` and leaves `Recep` alone. Only the words that differ count, so that each form keeps its
 * own words: a surname stays a surname.
 */

/** Words that stand in the place of others. `before` is never empty, unless words only came in. */
export interface WordChange {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

export const wordsOf = (name: string): readonly string[] => name.split(/\s+/).filter((word) => word !== '');

/** The runs of words that differ, in order: what is left beside the longest common subsequence of the words. */
export function changesBetween(from: string, to: string): readonly WordChange[] {
  const [before, after] = [wordsOf(from), wordsOf(to)];
  const common = commonLengths(before, after);
  const changes: { before: string[]; after: string[] }[] = [];
  let open: { before: string[]; after: string[] } | undefined;
  for (let i = 0, j = 0; i < before.length || j < after.length; ) {
    const [old, fresh] = [before[i], after[j]];
    if (old !== undefined && old === fresh) {
      open = undefined;
      i++;
      j++;
      continue;
    }
    if (!open) {
      open = { before: [], after: [] };
      changes.push(open);
    }
    const takesOld =
      fresh === undefined || (old !== undefined && (common[i + 1]?.[j] ?? 0) >= (common[i]?.[j + 1] ?? 0));
    if (takesOld && old !== undefined) {
      open.before.push(old);
      i++;
    } else if (fresh !== undefined) {
      open.after.push(fresh);
      j++;
    }
  }
  // As many words as before: each stands for one, so that forms with a part of them change too.
  return changes.flatMap((change) =>
    change.before.length === change.after.length
      ? change.before.map((old, k) => ({ before: [old], after: [change.after[k] ?? ''] }))
      : [change],
  );
}

/** By index: how many words the rests have in common, in order. */
function commonLengths(a: readonly string[], b: readonly string[]): readonly Uint16Array[] {
  const table = Array.from({ length: a.length + 2 }, () => new Uint16Array(b.length + 2));
  for (let i = a.length - 1; i >= 0; i--) {
    const [row, next] = [table[i], table[i + 1]];
    if (!row || !next) continue;
    for (let j = b.length - 1; j >= 0; j--)
      row[j] = a[i] === b[j] ? (next[j + 1] ?? 0) + 1 : Math.max(next[j] ?? 0, row[j + 1] ?? 0);
  }
  return table;
}

/** Words of a form that are replaced: from the `from`-th up to the `to`-th, which is not among them. */
export interface Replacement {
  readonly from: number;
  readonly to: number;
  readonly words: readonly string[];
}

/** Where the changes apply in another form. Words with a genitive or in capitals change too, in their own shape. */
export function replacementsIn(form: string, changes: readonly WordChange[]): readonly Replacement[] {
  const words = wordsOf(form);
  const result: Replacement[] = [];
  for (let at = 0; at < words.length; ) {
    const found = changes.map((change) => replacementAt(words, at, change)).find((each) => each !== undefined);
    if (found) result.push(found);
    at = found ? found.to : at + 1;
  }
  // A form that would be left without a word is no shorter form of the new name.
  const kept = words.length + result.reduce((sum, { from, to, words: by }) => sum + by.length - (to - from), 0);
  return kept === 0 ? [] : result;
}

function replacementAt(words: readonly string[], at: number, { before, after }: WordChange): Replacement | undefined {
  if (before.length === 0 || at + before.length > words.length) return undefined;
  const shapes = before.map((old, i) => shapeOf(words[at + i] ?? '', old));
  if (shapes.some((shape) => shape === undefined)) return undefined;
  const isCapitals = before.every(
    (old, i) => words[at + i]?.startsWith(old.toUpperCase()) && old !== old.toUpperCase(),
  );
  const tail = shapes.at(-1) ?? '';
  const written = after.map(
    (word, i) => (isCapitals ? word.toUpperCase() : word) + (i === after.length - 1 ? tail : ''),
  );
  return { from: at, to: at + before.length, words: written };
}

/** What `word` has behind `old` (a genitive or nothing); `undefined` where it is another word. */
function shapeOf(word: string, old: string): string | undefined {
  const start = [old, old.toUpperCase()].find((each) => word.startsWith(each));
  if (start === undefined) return undefined;
  const tail = word.slice(start.length);
  return /^(?:['’]?[sS]|['’])?$/.test(tail) ? tail : undefined;
}
