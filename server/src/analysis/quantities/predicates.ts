/** What happens to the counted: the nearest verb that the grammar knows, in the clause first. */
import type { Predicate, Verb } from '../../languages/quantity-grammar.ts';
import { readNumber } from './numbers.ts';
import type { Head } from './phrase.ts';
import { isNumberAt, isWordAt, lowerAt, type Stretch, wordAt } from './words.ts';

export interface PredicateRead {
  readonly predicate: Predicate;
  readonly verb: string | undefined;
}

/** How far a verb may be, in tokens; the end of a clause counts as several. */
const REACH = 16;
const CLAUSE = 6;
/** Another count in between has the nearer claim. */
const OTHER_COUNT = 4;

export function predicateOf(s: Stretch, from: number, head: Head): PredicateRead {
  const own = s.grammar.nounPredicate(head.lemma);
  const behind = search(s, head.next, 1);
  const before = search(s, from - 1, -1);
  const nearest = !before || (behind && behind.cost <= before.cost) ? behind : before;
  // A verb that only says something happens gives way to one with a class on the other side.
  const classed = [behind, before].filter((found) => found && found.verb.predicate !== 'other');
  const best = nearest?.verb.predicate === 'other' ? (classed[0] ?? nearest) : nearest;
  if (own !== undefined) return { predicate: own, verb: best?.verb.predicate === own ? best.verb.lemma : undefined };
  return best ? { predicate: best.verb.predicate, verb: best.verb.lemma } : { predicate: 'none', verb: undefined };
}

function search(s: Stretch, from: number, step: 1 | -1): { readonly verb: Verb; readonly cost: number } | undefined {
  let cost = 0;
  for (let t = from; t >= s.from && t < s.to; t += step) {
    cost++;
    if (cost > REACH) return undefined;
    if (!isWordAt(s, t)) {
      if (isNumberAt(s, t)) cost += OTHER_COUNT;
      else if (wordAt(s, t) === ',' && readNumber(s, t + 1)) cost++;
      else if (',;:–('.includes(wordAt(s, t))) cost += CLAUSE;
      continue;
    }
    const verb = verbAt(s, t);
    if (verb) return { verb, cost };
  }
  return undefined;
}

function verbAt(s: Stretch, t: number): Verb | undefined {
  const verb = s.grammar.verb(lowerAt(s, t));
  if (!verb) return undefined;
  if (verb.separable) {
    const before = verb.separable.get(lowerAt(s, t - 1));
    if (before) return before;
    for (let p = t + 1; p < s.to && p < t + REACH; p++) {
      if (',;:'.includes(wordAt(s, p))) break;
      const whole = verb.separable.get(lowerAt(s, p));
      if (whole && isParticle(s, p)) return whole;
    }
  }
  return verb.lemma === '' ? undefined : verb;
}

/** A particle closes its clause; a preposition has its noun behind it, and `om` may open an infinitive. */
function isParticle(s: Stretch, t: number): boolean {
  if (!isWordAt(s, t + 1)) return !isNumberAt(s, t + 1);
  if (!s.grammar.stops.has(lowerAt(s, t + 1))) return false;
  for (let i = t + 1; i < s.to && i < t + REACH && wordAt(s, i) !== ','; i++)
    if (s.grammar.infinitive.has(lowerAt(s, i))) return false;
  return true;
}
