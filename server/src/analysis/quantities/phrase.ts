/** What a number counts: the way from the number over its modifiers to the unit or the head noun. */
import { startsWithCapital } from '../../base/fold.ts';
import type { QuantityKind } from '../../languages/quantity-grammar.ts';
import { isWordAt, lowerAt, type Stretch, wordAt } from './words.ts';

export interface Head {
  readonly lemma: string;
  readonly kind: QuantityKind;
  /** The token behind the head noun. */
  readonly next: number;
  /** Tokens between number and head. */
  readonly modifiers: readonly number[];
}

/** Adjectives that a head noun may have before it, commas and conjunctions included. */
const FARTHEST = 6;

/** The head of what is counted from `token` on; `undefined` for a bare number, times and whatever is no thing. */
export function headAt(s: Stretch, token: number, value: number): Head | undefined {
  const modifiers: number[] = [];
  let t = token;
  if (isOpeningQuote(wordAt(s, t))) t++;
  for (; t < token + FARTHEST && t < s.to; t++) {
    const found = unitAt(s, t, modifiers);
    if (found !== undefined) return found === 'none' ? undefined : found;
    if (!isWordAt(s, t)) {
      if (wordAt(s, t) === ',' && modifiers.length > 0 && isModifierAt(s, t + 1)) continue;
      return undefined;
    }
    const lower = lowerAt(s, t);
    if (modifiers.length > 0 && s.grammar.and.has(lower) && isModifierAt(s, t + 1)) continue;
    if (isModifierAt(s, t)) {
      modifiers.push(t);
      // An adjective used as a noun ends the phrase where nothing follows that could be the head.
      if (headIsBehind(s, t + 1, token + FARTHEST, value)) continue;
      modifiers.pop();
    }
    if (s.grammar.stops.has(lower) || value === 0) {
      if (isAdverbAt(s, t, token + FARTHEST, value)) continue;
      return undefined;
    }
    if (isAdverbAt(s, t, token + FARTHEST, value)) continue;
    const lemma = nounAt(s, t, value);
    if (lemma !== undefined) return { lemma, kind: 'count', next: t + 1, modifiers };
    return undefined;
  }
  return undefined;
}

/** `zeer`, `ernstig` before an adjective that has its noun behind it. */
const isAdverbAt = (s: Stretch, t: number, limit: number, value: number): boolean =>
  s.grammar.adverb(lowerAt(s, t)) && isModifierAt(s, t + 1) && headIsBehind(s, t + 2, limit, value);

/** A unit of its own, also behind modifiers (`honderd Amerikaanse dollar`). `none`: a time, which is no quantity. */
function unitAt(s: Stretch, t: number, modifiers: readonly number[]): Head | 'none' | undefined {
  const two = `${lowerAt(s, t)} ${lowerAt(s, t + 1)}`;
  const double = s.grammar.unit(two);
  if (double?.kind === 'measure') return headOf(double.lemma, double.kind, t + 2, modifiers);
  const lower = lowerAt(s, t);
  const unit = s.grammar.unit(lower);
  if (!unit) return undefined;
  if (unit.kind === 'time' || unit.kind === 'none') return 'none';
  // Abbreviations only right behind the number; letters of which two or three make one are words as well.
  if (modifiers.length > 0 && lower.length < 3) return undefined;
  return headOf(unit.lemma, unit.kind, t + 1, modifiers);
}

const headOf = (lemma: string, kind: string, next: number, modifiers: readonly number[]): Head => ({
  lemma,
  kind: kind as QuantityKind,
  next,
  modifiers,
});

/** Whether a head follows right behind or over more modifiers; looks a few words ahead only. */
function headIsBehind(s: Stretch, from: number, limit: number, value: number): boolean {
  for (let t = from; t < limit && t < s.to; t++) {
    if (!isWordAt(s, t)) {
      if (wordAt(s, t) === ',' && isModifierAt(s, t + 1)) continue;
      return s.grammar.unit(lowerAt(s, t)) !== undefined;
    }
    const lower = lowerAt(s, t);
    if (s.grammar.unit(lower)) return true;
    if (s.grammar.and.has(lower) && isModifierAt(s, t + 1)) continue;
    if (!s.grammar.stops.has(lower) && nounAt(s, t, value) !== undefined) return true;
    if (!isModifierAt(s, t) && !(s.grammar.adverb(lower) && isModifierAt(s, t + 1))) return false;
  }
  return false;
}

function nounAt(s: Stretch, t: number, value: number): string | undefined {
  const word = wordAt(s, t);
  const place = s.pack.names.demonymPlace;
  const plural = s.grammar.noun(word, place);
  if (plural !== undefined || value !== 1) return plural;
  // Behind `één` and `1` the noun stands in the singular.
  if (!/^\p{Ll}{3,}$/u.test(word) || s.grammar.adverb(word)) return undefined;
  return s.grammar.nounPredicate(word) !== undefined || s.pack.spelling?.verdict(word) === 'known' ? word : undefined;
}

function isModifierAt(s: Stretch, t: number): boolean {
  if (!isWordAt(s, t)) return false;
  const word = wordAt(s, t);
  if (!startsWithCapital(word)) return s.grammar.modifier(lowerAt(s, t));
  const adjective = s.pack.names.demonymPlace(word) !== undefined || s.grammar.placeAdjective(word);
  return adjective && s.grammar.modifier(lowerAt(s, t));
}

const isOpeningQuote = (word: string): boolean => word.length === 1 && '\'"‘“„«‚'.includes(word);

/** The place of the demonym among the modifiers (`Turkse` → `Turkije`), or the demonym that is the head itself. */
export function originOf(s: Stretch, head: Head): string | undefined {
  for (const t of [...head.modifiers, head.next - 1]) {
    const word = wordAt(s, t);
    if (!startsWithCapital(word)) continue;
    const place = s.pack.names.demonymPlace(word);
    if (place !== undefined) return place === '' ? word : place;
  }
  return undefined;
}
