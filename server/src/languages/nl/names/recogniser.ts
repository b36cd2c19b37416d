/**
 * The Dutch name recogniser. Rules: capitals give candidates; lists, shape and context give points; the article has the
 * last word. Where the trained tagger is there, what the rules found is evidence for it; else they stand alone.
 */
import type { Recall } from '../../../base/recall.ts';
import type { NameRecogniser, RecognisedName, RecogniserInput } from '../../pack.ts';
import { knownOrganisations, offices } from '../organisations.ts';
import { particles } from '../particles.ts';
import { placeName } from '../place-names.ts';
import { standardName } from '../standard-names.ts';
import type { Candidate } from './candidate.ts';
import { agree, keyOf, type Scored } from './consistency.ts';
import { contextEvidence } from './context-evidence.ts';
import { viewTokens } from './document.ts';
import { type Knowledge, knowledgeOf } from './knowledge.ts';
import { NameClass, type NameLexicon } from './lexicon.ts';
import { mendNames } from './mend.ts';
import { seenCapitals } from './openings.ts';
import { ownEvidence } from './own-evidence.ts';
import { scoredCandidates } from './rule-recall.ts';
import { noScores, type Scores, TYPE, verdictOf } from './scores.ts';
import { combine } from './tagger/combine.ts';
import { openNameTagger } from './tagger/tagger.ts';

/**
 * `isWord` tells ordinary words (in lower case) from others; without a word list it may say no to all. `model`: bytes of
 * the trained tagger.
 */
export function dutchNames(
  lexicon: NameLexicon,
  isWord: (lower: string) => boolean,
  model?: Uint8Array,
): NameRecogniser {
  const knowledge = knowledgeOf(lexicon, isWord);
  const tagger = openNameTagger(model, knowledge);
  const listed = NameClass.place | NameClass.given | NameClass.family | NameClass.personal;
  return {
    recognise(input, recall) {
      const found = recogniseByRules(input, knowledge, recall);
      return mendNames(input.text, tagger ? combine(input, found, tagger, recall) : found, knowledge);
    },
    demonymPlace: (word) => knowledge.demonym(word)?.place || undefined,
    standardName,
    placeName,
    offices,
    genderOf: lexicon.genderOf,
    particles,
    isKnownName: (word) =>
      (lexicon.classesOf(word) & listed) !== 0 || knownOrganisations.has(word) || knowledge.demonym(word) !== undefined,
  };
}

/** A name as the rules see it, with the points of each type. */
export interface RuleName extends RecognisedName {
  /** From the words of the name alone, from what stands around it, and all in all in this article. */
  readonly own: Scores;
  readonly context: Scores;
  readonly sum: Scores;
}

/** In order of start, disjoint. */
export function recogniseByRules(input: RecogniserInput, knowledge: Knowledge, recall?: Recall): readonly RuleName[] {
  const view = viewTokens(input);
  const seen = seenCapitals(view);
  const score = (candidate: Candidate): Scored => {
    const context = contextEvidence(view, candidate, knowledge);
    return { candidate, key: keyOf(candidate, context), own: ownEvidence(view, candidate, knowledge), context };
  };
  const scored = scoredCandidates(view, knowledge, seen, score, recall);
  const sums = agree(view, scored);
  return scored.map((mention, i) => nameOf(mention, sums[i] ?? noScores()));
}

function nameOf({ candidate, own, context }: Scored, sum: Scores): RuleName {
  const { start, end, text } = candidate;
  const prior = sum.slice();
  // Where nothing is known: two words are mostly a person, one in capitals a body.
  prior[TYPE.person] = (prior[TYPE.person] ?? 0) + (text.includes(' ') ? 0.6 : 0.3);
  prior[TYPE.location] = (prior[TYPE.location] ?? 0) + 0.2;
  prior[TYPE.organisation] = (prior[TYPE.organisation] ?? 0) + 0.25;
  const { type, best, margin } = verdictOf(prior);
  return { start, end, type, confidence: confidenceOf(best, margin), own, context, sum };
}

function confidenceOf(best: number, margin: number): 0 | 1 | 2 | 3 {
  if (best >= 5 && margin >= 3) return 3;
  if (best >= 3 && margin >= 1.5) return 2;
  return best >= 1.2 && margin >= 0.6 ? 1 : 0;
}
