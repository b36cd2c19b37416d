/** How well a text matches what somebody typed: the letters in order, with gaps, as in a quick pick. */
import { fold } from '../base/fold.ts';

/** `wanted`: folded, without blanks. 3 a word of it begins so, 2 holds it, 1 holds its letters in order, 0 none of these. */
export function rankOf(text: string, wanted: string): number {
  const words = fold(text).split(/\s+/);
  const name = words.join('');
  if (!name.includes(wanted)) return isSubsequence(wanted, name) ? 1 : 0;
  let start = 0;
  for (const word of words) {
    if (name.startsWith(wanted, start)) return 3;
    start += word.length;
  }
  return 2;
}

function isSubsequence(short: string, long: string): boolean {
  let at = 0;
  for (let i = 0; i < long.length && at < short.length; i++) if (long[i] === short[at]) at++;
  return at === short.length;
}
