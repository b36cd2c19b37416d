/** The content words around a quantity: what it is about, where the noun alone does not say it (`losgeld`, `snelheid`). */
import { startsWithCapital } from '../../base/fold.ts';
import { isWordAt, lowerAt, type Stretch, wordAt } from './words.ts';

export const CONTEXT_WORDS = 6;
const REACH = 12;

/** Nearest first, both sides in turn; names and closed-class words are left out. */
export function contextOf(s: Stretch, from: number, next: number): string[] {
  const found: string[] = [];
  for (let distance = 0; distance < REACH && found.length < CONTEXT_WORDS; distance++) {
    for (const t of [next + distance, from - 1 - distance]) {
      if (!isWordAt(s, t) || startsWithCapital(wordAt(s, t))) continue;
      const word = lowerAt(s, t);
      if (s.grammar.cardinal(word) !== undefined || s.grammar.roundNumber(word) !== undefined) continue;
      if (word.length < 4 || s.grammar.stops.has(word) || found.includes(word)) continue;
      if (found.length < CONTEXT_WORDS) found.push(word);
    }
  }
  return found;
}
