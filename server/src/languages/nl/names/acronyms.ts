/** Finds the expansion of an acronym in brackets: `Islamitische Partij van Koerdistan (PIK)`. */
import { Shape, type TokenView } from './document.ts';

const LONGEST_EXPANSION = 12;

/**
 * First token of the expansion that ends before the bracket at token `open`; -1 where the letters do not fit.
 * Source: Schwartz and Hearst's right-to-left match, held to letters that begin a word or a part of a compound.
 */
export function expansionStart(view: TokenView, open: number): number {
  const letters = view
    .word(open + 1)
    .toLowerCase()
    .replace(/[^\p{L}]/gu, '');
  if (letters.length < 2 || letters.length > 8) return -1;
  let first = open;
  const lowest = Math.max(0, open - LONGEST_EXPANSION);
  while (
    first > lowest &&
    view.shapes[first - 1] !== Shape.punctuation &&
    view.sentenceOf[first - 1] === view.sentenceOf[open]
  )
    first--;
  for (let start = open - 1; start >= first; start--) {
    const shape = view.shapes[start];
    if (shape === Shape.other || shape === Shape.number || open - start > letters.length * 2 + 1) continue;
    if (view.lower(start).startsWith(letters.charAt(0)) && fits(view, start, open, letters)) return start;
  }
  return -1;
}

/** Every capital of the expansion gives its letter in order; words in lower case may; long words may give more. */
function fits(view: TokenView, start: number, end: number, letters: string): boolean {
  let at = 0;
  let capitals = 0;
  for (let i = start; i < end; i++) {
    const word = view.lower(i);
    const isName = view.shapes[i] !== Shape.other;
    if (isName) capitals++;
    if (word.charAt(0) === letters.charAt(at)) {
      at++;
      // A compound can stand for two letters: `Mensenrechten` for MR.
      for (
        let j = 3;
        j < word.length - 2 && at < letters.length && isName && needsMore(view, i, end, letters.length - at);
        j++
      ) {
        if (word.charAt(j) === letters.charAt(at)) at++;
      }
    } else if (isName && !/^(?:belgië|nederland|vlaanderen|europa)$/u.test(word)) return false;
  }
  return (at === letters.length && capitals >= 2) || (at === letters.length && capitals === 1 && end - start >= 2);
}

/** Fewer words are left than letters. */
function needsMore(view: TokenView, i: number, end: number, letters: number): boolean {
  let left = 0;
  for (let j = i + 1; j < end; j++) if (view.shapes[j] !== Shape.other) left++;
  return left < letters;
}
