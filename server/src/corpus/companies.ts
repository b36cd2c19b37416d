/**
 * Which names of organisations are those of one company: `Apple`, `Apple Inc.` and `Apple Computer`. Legal forms never
 * tell two apart; what a company trades in does as soon as there is a second such word (`Sony Bank`, `Sony Insurance`).
 */
import { companyCore } from '../analysis/company-words.ts';

interface CompanyName {
  readonly key: string;
  /** See `CompanyCore`. */
  readonly telling: readonly string[];
}

/**
 * The key that stands for all names of the company. `keys`: of all organisations with the same core; `isDistinctive`:
 * whether the core alone is a name.
 */
export function sameCompany(own: CompanyName, keys: readonly string[], isDistinctive: boolean): string {
  const named = keys.map((key): CompanyName => ({ key, telling: companyCore(key.split(' ')).telling }));
  const plain = named.filter(({ telling }) => telling.length === 0);
  const areOne = isDistinctive && plain.length > 0 && arePartsOfOne(named.map(({ telling }) => telling));
  if (!areOne && own.telling.length > 0) return own.key;
  const members = areOne ? named : plain;
  return members.toSorted(byFullness)[0]?.key ?? own.key;
}

/** Those that tell the least first, then the longest. */
const byFullness = (a: CompanyName, b: CompanyName): number =>
  a.telling.length - b.telling.length || b.key.split(' ').length - a.key.split(' ').length || (a.key < b.key ? -1 : 1);

/** All are in the largest. */
function arePartsOfOne(sets: readonly (readonly string[])[]): boolean {
  const largest = sets.reduce((most, set) => (set.length > most.length ? set : most), []);
  return sets.every((set) => set.every((word) => largest.includes(word)));
}
