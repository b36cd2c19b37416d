/** Finds the words around a number that say how it is meant. */
import type { Bound } from '../../languages/quantity-grammar.ts';
import { lowerAt, type Stretch } from './words.ts';

/** The bound before the number at `token`, and where it begins; looks no further back than `floor`. */
export function boundBefore(
  s: Stretch,
  token: number,
  floor: number,
  value: number,
  measured: boolean,
): { readonly bound: Bound; readonly from: number } | undefined {
  const phrases = s.grammar.boundsBefore.get(lowerAt(s, token - 1));
  for (const phrase of phrases ?? []) {
    const from = token - phrase.words.length;
    if (from < floor || !phrase.words.every((word, i) => lowerAt(s, from + i) === word)) continue;
    if (phrase.only === 'measured' && !measured) continue;
    if (phrase.only === 'round' && !isRound(value)) continue;
    if (phrase.unless && standsBefore(s, from, phrase.unless)) continue;
    // `zeker ruim twintig`: the outer one only widens the span.
    const outer = boundBefore(s, from, floor, value, measured);
    return { bound: phrase.bound, from: outer?.from ?? from };
  }
  return undefined;
}

/** The bound that begins at `token`: `20 of meer doden`, `20 doden of meer`. */
export function boundAt(s: Stretch, token: number): { readonly bound: Bound; readonly next: number } | undefined {
  for (const { words, bound } of s.grammar.boundsBehind.get(lowerAt(s, token)) ?? []) {
    const next = token + words.length;
    const fits = words.every((word, i) => lowerAt(s, token + i) === word);
    if (fits && next <= s.to) return { bound, next };
  }
  return undefined;
}

const isRound = (value: number): boolean => value >= 20 && value % (value >= 1000 ? 100 : 10) === 0;

function standsBefore(s: Stretch, token: number, words: ReadonlySet<string>): boolean {
  for (let t = token - 1; t >= s.from && t > token - 25; t--) if (words.has(lowerAt(s, t))) return true;
  return false;
}
