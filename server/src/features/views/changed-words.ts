/** Which words of a sentence are not in its copy, in the same order; capitals, diacritics and marks don't count. */
import { fold } from '../../base/fold.ts';
import type { Span } from '../../base/span.ts';

/** Longer sentences are not compared word by word. */
const MOST_WORDS = 200;

/** Spans in `own`, ascending; words that stand beside each other are one span. */
export function changedWords(own: string, other: string): readonly Span[] {
  const [left, right] = [wordsOf(own), wordsOf(other)];
  if (left.length > MOST_WORDS || right.length > MOST_WORDS) return [];
  const kept = commonWords(
    left.map(({ word }) => word),
    right.map(({ word }) => word),
  );
  const spans: { start: number; end: number }[] = [];
  let isOpen = false;
  for (const [i, { start, end }] of left.entries()) {
    const last = spans.at(-1);
    if (kept.has(i)) isOpen = false;
    else if (isOpen && last) last.end = end;
    else {
      spans.push({ start, end });
      isOpen = true;
    }
  }
  return spans;
}

const wordsOf = (text: string): readonly (Span & { readonly word: string })[] =>
  Array.from(text.matchAll(/[\p{L}\p{M}\p{N}]+/gu), ({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
    word: fold(word),
  }));

/** Indices of the words of `a` in a longest common subsequence. */
function commonWords(a: readonly string[], b: readonly string[]): ReadonlySet<number> {
  const width = b.length + 1;
  const longest = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const skipped = Math.max(longest[(i + 1) * width + j] ?? 0, longest[i * width + j + 1] ?? 0);
      longest[i * width + j] = a[i] === b[j] ? 1 + (longest[(i + 1) * width + j + 1] ?? 0) : skipped;
    }
  }
  const kept = new Set<number>();
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) {
      kept.add(i++);
      j++;
    } else if ((longest[(i + 1) * width + j] ?? 0) >= (longest[i * width + j + 1] ?? 0)) i++;
    else j++;
  }
  return kept;
}
