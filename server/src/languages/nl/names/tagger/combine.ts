/**
 * Rules and tagger together: the tagger, which has seen what the rules found, says which names there are; the article
 * settles their types; what is sure enough of both becomes the confidence.
 */
import { MENTION_TYPES, type RecognisedName, type RecogniserInput } from '../../../pack.ts';
import type { RuleName } from '../recogniser.ts';
import { settle } from './settle.ts';
import type { NameTagger } from './tagger.ts';

/** Weights of a type from which on a name has confidence 3, 2, 1 (measured: docs/accuracy-names.md). */
const CERTAIN = 0.97;
const STRONG = 0.85;
const WEAK = 0.6;

/** In order of start, disjoint. */
export function combine(
  input: RecogniserInput,
  found: readonly RuleName[],
  tagger: NameTagger,
): readonly RecognisedName[] {
  const tagged = tagger.tag(input, found);
  const weights = settle(tagged);
  return tagged.map(({ start, end }, i) => {
    const own = weights[i] ?? new Float64Array();
    const best = Math.max(...own);
    return { start, end, type: MENTION_TYPES[own.indexOf(best)] ?? 'person', confidence: confidenceOf(best) };
  });
}

function confidenceOf(weight: number): 0 | 1 | 2 | 3 {
  if (weight >= CERTAIN) return 3;
  if (weight >= STRONG) return 2;
  return weight >= WEAK ? 1 : 0;
}
