/** Which words differ between two copies of a passage, read back from the codes of the words. */
import { codeOf } from '../analysis/signatures.ts';
import { fold } from '../base/fold.ts';
import type { Interner } from '../base/interner.ts';
import type { Chain } from './alignment.ts';
import type { StoredFacts } from './view.ts';

/** Words in the place of each other, as written somewhere in their article; one side may have none. */
export interface ReuseDifference {
  readonly own: readonly string[];
  readonly other: readonly string[];
}

/** What stands for a word that can't be told. */
const UNKNOWN_WORD = '…';

interface Words {
  readonly facts: StoredFacts;
  /** Half-open, among the words of the article. */
  readonly from: number;
  readonly to: number;
}

/** What stands between the pairs of `chain`, whose left side is `own`. */
export function differencesIn(chain: Chain, own: Words, other: Words, strings: Interner): readonly ReuseDifference[] {
  const ownWord = wordReader(own.facts, strings);
  const otherWord = wordReader(other.facts, strings);
  const differences: ReuseDifference[] = [];
  for (let i = 0; i <= chain.left.length; i++) {
    const mine = readWords(ownWord, i === 0 ? own.from : (chain.left[i - 1] ?? 0) + 1, chain.left[i] ?? own.to);
    const theirs = readWords(
      otherWord,
      i === 0 ? other.from : (chain.right[i - 1] ?? 0) + 1,
      chain.right[i] ?? other.to,
    );
    if (mine.length > 0 || theirs.length > 0) differences.push({ own: mine, other: theirs });
  }
  return differences;
}

const readWords = (word: (index: number) => string, from: number, to: number): string[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, i) => word(from + i));

/** Gives the `index`-th word of an article, from the words that its facts list. */
function wordReader(facts: StoredFacts, strings: Interner): (index: number) => string {
  const byCode = new Map<number, string>();
  const add = (word: string): void => {
    const code = codeOf(word);
    const known = byCode.get(code);
    if (known === undefined) byCode.set(code, word);
    else if (fold(known) !== fold(word)) byCode.set(code, UNKNOWN_WORD);
    // A capital may come from the beginning of a sentence.
    else if (word === word.toLowerCase()) byCode.set(code, word);
  };
  for (const id of facts.words) add(strings.text(id));
  for (const id of facts.otherWords) add(strings.text(id));
  for (const id of facts.names) for (const part of strings.text(id).split(' ')) add(part);
  return (index) => byCode.get(facts.signatures.codes[index] ?? -1) ?? UNKNOWN_WORD;
}
