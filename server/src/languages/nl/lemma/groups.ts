/**
 * How base forms are looked up: words are grouped by tag and shape, and in a group the longest known end of the word
 * tells what to strip and what to add. Shared by the lemmatiser and the script that learns its tables.
 */
import { feature } from '../../tagger/features.ts';
import type { Tag } from '../../tagger/syntax.ts';

/** What makes a base form: drop `ge` (or not), strip letters at the end, add an ending. */
export interface Change {
  readonly dropsGe: boolean;
  readonly strip: number;
  readonly add: string;
}

/** Ends up to this long are looked up. */
export const LONGEST_END = 14;

/** First parts of separable verbs, longest first: behind them `ge` may stand (`opgeblazen`, `op te blazen`). */
const PARTICLES: readonly string[] = (
  'achteruit tegemoet omhoog omlaag tegen onder boven binnen buiten achter samen terug verder vooruit voort voor ' +
  'rond vast neer door over mede mee weg los bij toe uit aan af in op om na stil dicht goed thuis bloot klaar ' +
  'plaats deel kennis teleur ten gade waar vrij open schoon hard dood groot leeg vol heen her stand stop prijs ' +
  'adem bekend gelijk kwijt langs misbruik bezig bijeen ineen uiteen omver overeen'
)
  .split(' ')
  .sort((a, b) => b.length - a.length || (a < b ? -1 : 1));

/** The group of `opgeblazen`: the particle stays, the rest is looked up by itself. */
export const SEPARATED = 12;

/** Groups of tags that inflect alike; 0 for words that are their own base form. */
export function groupOf(lower: string, { pos, number, form, tense, degree }: Tag): number {
  if (pos === 'NOUN') return number === 'plural' ? 1 : 2;
  if (pos === 'ADJ') return degree === 'comparative' ? 4 : degree === 'superlative' ? 5 : 3;
  if (pos !== 'VERB' && pos !== 'AUX') return 0;
  if (form === 'infinitive' || (number === 'plural' && tense === 'present')) return 6;
  if (form === 'finite') return tense === 'present' ? 7 : number === 'plural' ? 8 : 9;
  const ge = geAt(lower);
  return ge < 0 ? 10 : ge === 0 ? 11 : SEPARATED;
}

/** Where a `ge` stands that a participle may drop: at the start or behind a particle; -1 where none. */
export function geAt(lower: string): number {
  if (lower.startsWith('ge')) return 0;
  const particle = PARTICLES.find((each) => lower.startsWith(`${each}ge`) && lower.length > each.length + 4);
  return particle?.length ?? -1;
}

/** Key of the end that begins at `from`. */
export function endKey(group: number, lower: string, from: number): number {
  return feature(group, hashOfEnd(lower, from));
}

/** Key of a word that must stand alone: what short words do says little of longer ones with the same end. */
export function wholeKey(group: number, lower: string): number {
  return feature(group, hashOfEnd(lower, 0), 1);
}

function hashOfEnd(lower: string, from: number): number {
  let hash = 0x811c9dc5;
  for (let i = lower.length - 1; i >= from; i--) hash = Math.imul(hash ^ lower.charCodeAt(i), 0x01000193);
  return hash;
}

/** `geïnspireerd` → `inspireerd`, `opgeëist` → `opeist`. */
export function withoutGe(lower: string, ge: number): string {
  const rest = lower.slice(ge + 2);
  return lower.slice(0, ge) + (PLAIN_VOWEL[rest.charAt(0)] ?? rest.charAt(0)) + rest.slice(1);
}

const PLAIN_VOWEL: Readonly<Record<string, string>> = { ë: 'e', ï: 'i', ü: 'u' };

/** `undefined` where it does not fit the word. */
export function applied(lower: string, { dropsGe, strip, add }: Change): string | undefined {
  const ge = dropsGe ? geAt(lower) : -1;
  if (dropsGe && ge < 0) return undefined;
  const stem = ge < 0 ? lower : withoutGe(lower, ge);
  if (strip > stem.length) return undefined;
  return stem.slice(0, stem.length - strip) + add;
}
