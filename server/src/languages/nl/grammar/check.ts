/** The Dutch grammar checks put together. Each is narrow: what can't be sure is not said. */
import { shelves } from '../../../base/recall.ts';
import type { Span } from '../../../base/span.ts';
import { areCutLike, cutsOf, type Tokens, tokenWords } from '../../../base/tokens.ts';
import type { PackResources } from '../../pack.ts';
import type { Grammar, GrammarSlip, Syntax } from '../../tagger/syntax.ts';
import { wrongNumbers } from './agreement.ts';
import { wrongArticles } from './articles.ts';
import { inflectedPredicates } from './predicates.ts';
import { type Sentence, taggedSentence } from './sentence.ts';
import { openGrammarTables } from './tables.ts';
import { wrongVerbEndings } from './verbs.ts';

/** `undefined` where the tables or the tagger are missing. */
export function openDutchGrammar(
  { grammar }: PackResources,
  syntax: Syntax | undefined,
  isWord: (lower: string) => boolean,
): Grammar | undefined {
  const tables = grammar && openGrammarTables(grammar, isWord);
  if (!tables || !syntax) return undefined;
  const slipsIn = (sentence: Sentence): readonly GrammarSlip[] => [
    ...inflectedPredicates(sentence, tables, syntax),
    ...wrongArticles(sentence, tables),
    ...wrongVerbEndings(sentence, tables),
    ...wrongNumbers(sentence),
  ];
  const cleanIn = shelves<Uint32Array>();
  return {
    check(text, tokens, sentences, recall) {
      const tagged = syntax.tagger(text, tokens, sentences, recall);
      const words = tokenWords(text, tokens);
      const clean = recall && cleanIn(recall);
      const slips: GrammarSlip[] = [];
      for (const [from, to] of tokensOf(tokens, sentences)) {
        // Nearly every sentence has no slip: that is all that has to be remembered of it.
        const [start = 0, end = 0] = [tokens.starts[from], tokens.ends[to - 1]];
        const cuts = clean?.get(start, end);
        if (cuts && areCutLike(cuts, tokens, from, to)) continue;
        const found = slipsIn(taggedSentence(words, tokens, tagged, from, to));
        if (found.length === 0) clean?.set(start, end, cutsOf(tokens, from, to));
        slips.push(...found);
      }
      return disjoint(slips);
    },
  };
}

/** The tokens of each sentence that has any, half-open. */
function* tokensOf(tokens: Tokens, sentences: readonly Span[]): Generator<readonly [from: number, to: number]> {
  let at = 0;
  for (const { start, end } of sentences) {
    while (at < tokens.count && (tokens.starts[at] ?? 0) < start) at++;
    const from = at;
    while (at < tokens.count && (tokens.starts[at] ?? 0) < end) at++;
    if (at > from) yield [from, at];
  }
}

/** By start; of two that overlap the first. */
function disjoint(slips: GrammarSlip[]): readonly GrammarSlip[] {
  slips.sort((a, b) => a.start - b.start || a.end - b.end);
  return slips.filter((slip, i) => i === 0 || slip.start >= (slips[i - 1]?.end ?? 0));
}
