/**
 * From a Dutch plural to its singular: irregular nouns by table, the rest by the spelling rules (open and closed
 * syllables, f/v and s/z), each candidate weighed by the word list where there is one.
 */
import type { SpellingVerdict } from '../../pack.ts';
import { IRREGULAR, IRREGULAR_ENDINGS, KEEPS_E, NO_NOUNS } from './plural-tables.ts';

/** How well a candidate is known: a listed word counts 2, a compound of listed parts 1. */
export type Known = (word: string) => number;

export const knownBy =
  (verdict: (word: string) => SpellingVerdict): Known =>
  (word) => {
    const found = verdict(word);
    return found === 'known' ? 2 : found === 'plausible' ? 1 : 0;
  };

/** Lower case in, lower case out; `undefined` where the word can hardly be a plural noun. */
export function singular(word: string, known: Known | undefined): string | undefined {
  if (word.length < 4 || NO_NOUNS.has(word)) return IRREGULAR.get(word);
  if (keepsE(word, 7)) return word.slice(0, -1);
  // `brandweerlieden`, `ambachtslui`.
  if (/.{3}(?:lieden|lui)$/.test(word)) return word.replace(/(?:lieden|lui)$/, 'man');
  const irregular = IRREGULAR.get(word) ?? irregularEnding(word, known);
  if (irregular !== undefined) return irregular;
  const candidates = word.endsWith('n') ? ofEn(word) : word.endsWith('s') ? ofS(word) : [];
  if (candidates.length === 0) return undefined;
  const [likeliest] = candidates;
  if (!known || likeliest === undefined) return likeliest;
  if (likeliest.endsWith('e') && known(likeliest) > 0) return likeliest;
  let best: string | undefined;
  let score = 0;
  for (const candidate of candidates) {
    const weight = known(candidate);
    if (weight > score) {
      best = candidate;
      score = weight;
    }
  }
  if (best !== undefined) return best;
  // Neither the plural nor a singular is listed: a rare or foreign word, which the rules may still take apart.
  return known(word) > 0 ? undefined : candidates[0];
}

/** Compounds of an irregular noun: `raadsleden`, `oorlogsschepen`. */
function irregularEnding(word: string, known: Known | undefined): string | undefined {
  for (let length = Math.min(word.length - 3, 10); length >= 4; length--) {
    const end = IRREGULAR_ENDINGS.get(word.slice(-length));
    if (end === undefined) continue;
    const whole = word.slice(0, -length) + end;
    if (!known || known(whole) > 0) return whole;
  }
  return undefined;
}

function ofS(word: string): string[] {
  if (word.endsWith("'s")) return [word.slice(0, -2)];
  if (/(?:ss|[^aeiou]us|is)$/.test(word)) return [];
  return word.length > 4 || /[aeiou]/.test(word.slice(0, -1)) ? [word.slice(0, -1)] : [];
}

/** The verb-like and noun-like stems of a plural in -en or -n, most likely first. */
function ofEn(word: string): string[] {
  if (word.endsWith('ën')) {
    const stem = word.slice(0, -2);
    return stem.endsWith('i') ? [`${stem}e`, stem] : [stem, `${stem}e`];
  }
  if (word.endsWith('heden')) return [`${word.slice(0, -5)}heid`];
  if (!word.endsWith('en')) return [];
  const withE = word.slice(0, -1);
  if (isNominal(word)) return [withE, ...bare(word.slice(0, -2))];
  return [...bare(word.slice(0, -2)), withE];
}

/** Adjectives and participles as nouns, which keep their -e: `gewonden`, `opvarenden`, `minderjarigen`. */
function isNominal(word: string): boolean {
  if (keepsE(word, 7)) return true;
  return (
    /(?:.{3}enden|.{2}slaafden|.{3}jarigen|.{3}[^aeiou]igden|.{4}lozen)$/.test(word) ||
    /^(?:ge|mede|ver|be|ont)\w*(?:[^aeiou]den|[fkpsx]ten)$/.test(word)
  );
}

/** Listed, or a compound whose last part is listed and has at least so many letters. */
function keepsE(word: string, letters: number): boolean {
  if (KEEPS_E.has(word)) return true;
  for (let cut = 1; cut <= word.length - letters; cut++) if (KEEPS_E.has(word.slice(cut))) return true;
  return false;
}

const DEVOICED: Readonly<Record<string, string>> = { v: 'f', z: 's' };

/** Of the stem before -en. */
function bare(stem: string): string[] {
  const last = stem.at(-1) ?? '';
  const before = stem.at(-2) ?? '';
  const hard = DEVOICED[last];
  if (last === before && /[bcdfgklmnprst]/.test(last)) return [stem.slice(0, -1), stem];
  const closed = hard === undefined ? stem : stem.slice(0, -1) + hard;
  if (/[^aeiouy]$/.test(last) && /(?:^|[^aeiouyë])[aeou]$/.test(stem.slice(0, -1)) && last !== 'x' && last !== 'w') {
    const long = stem.slice(0, -1) + before + (hard ?? last);
    const unstressed = /[aeiouy].*[^aeiouy]e[lrmn]$/.test(stem) || /[aeiouy].*[^aeiouy]or$/.test(stem);
    return unstressed ? [closed, long] : [long, closed];
  }
  return hard === undefined ? [closed] : [closed, stem];
}
