/**
 * What several words of a sentence say together: an idiom (`legt vandaag de boeken neer`), or that the sentence only
 * refers to what a noun names (`na de knal`). Sentences are kept as codes of words (see ../../analysis/signatures.ts),
 * and so are these words.
 */
import { codeOf } from '../../analysis/signatures.ts';
import type { LanguagePack } from '../../languages/pack.ts';

/** A sentence: the codes of its words. */
export interface Expressions {
  /** The group of concepts of an idiom with its verb at this place. */
  idiomAt(sentence: Uint16Array, at: number): string | undefined;
  isAside(sentence: Uint16Array, at: number): boolean;
}

/** Words between the verb of an idiom and its other words, at most. */
const REACH = 8;
/** Words between a preposition and the noun that it belongs to, with the preposition. */
const BEFORE_NOUN = 3;

const known = new WeakMap<LanguagePack, Expressions>();

export function expressions(pack: LanguagePack): Expressions {
  const found = known.get(pack) ?? expressionsOf(pack);
  known.set(pack, found);
  return found;
}

function expressionsOf({ events }: LanguagePack): Expressions {
  const asides = new Set([...events.asidePrepositions].map(codeOf));
  const idioms = new Map(
    [...(events.idioms ?? [])].map(([verb, all]) => [
      codeOf(verb),
      all.map(({ words, group }) => ({ words: words.map(codeOf), group })),
    ]),
  );
  return {
    idiomAt: (sentence, at) =>
      idioms.get(sentence[at] ?? 0)?.find(({ words }) => holdsNear(sentence, at, words))?.group,
    isAside: (sentence, at) => sentence.subarray(Math.max(0, at - BEFORE_NOUN), at).some((code) => asides.has(code)),
  };
}

function holdsNear(sentence: Uint16Array, at: number, words: readonly number[]): boolean {
  const last = Math.min(sentence.length - words.length, at + REACH);
  for (let i = Math.max(0, at - REACH - words.length); i <= last; i++)
    if (words.every((word, k) => sentence[i + k] === word)) return true;
  return false;
}
