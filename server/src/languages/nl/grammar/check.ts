/** The Dutch grammar checks put together. Each is narrow: what can't be sure is not said. */
import type { PackResources } from '../../pack.ts';
import type { Grammar, GrammarSlip, Syntax } from '../../tagger/syntax.ts';
import { wrongNumbers } from './agreement.ts';
import { wrongArticles } from './articles.ts';
import { inflectedPredicates } from './predicates.ts';
import { taggedSentences } from './sentence.ts';
import { openGrammarTables } from './tables.ts';
import { wrongVerbEndings } from './verbs.ts';

/** `undefined` where the tables or the tagger are missing. */
export function openDutchGrammar({ grammar }: PackResources, syntax: Syntax | undefined): Grammar | undefined {
  const tables = grammar && openGrammarTables(grammar);
  if (!tables || !syntax) return undefined;
  return {
    check(text, tokens, sentences) {
      const column = syntax.tag(text, tokens, sentences);
      const slips: GrammarSlip[] = [];
      for (const sentence of taggedSentences(text, tokens, sentences, syntax.tags, column)) {
        slips.push(
          ...inflectedPredicates(sentence, tables, syntax),
          ...wrongArticles(sentence, tables),
          ...wrongVerbEndings(sentence, tables),
          ...wrongNumbers(sentence),
        );
      }
      return disjoint(slips);
    },
  };
}

/** By start; of two that overlap the first. */
function disjoint(slips: GrammarSlip[]): readonly GrammarSlip[] {
  slips.sort((a, b) => a.start - b.start || a.end - b.end);
  return slips.filter((slip, i) => i === 0 || slip.start >= (slips[i - 1]?.end ?? 0));
}
