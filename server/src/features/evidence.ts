/** What is told beside a finding: statements of other articles, quoted where their text is at hand. */
import type { ArticleId } from '../base/ids.ts';
import { sentenceHolding } from '../corpus/facts/sentences.ts';
import type { CorpusView } from '../corpus/view.ts';
import type { Finding, Related } from '../rules/rule.ts';
import { excerptAround, quoted } from './text.ts';

/** UTF-16 code units of a sentence that are shown. */
const LONGEST = 140;

/** Articles whose texts let the findings quote. */
export const quotedArticles = (findings: readonly Finding[]): readonly ArticleId[] => [
  ...new Set(
    findings.flatMap(({ related }) =>
      related.flatMap(({ article, quoting }) => (quoting && article !== undefined ? [article] : [])),
    ),
  ),
];

/** `text`: of the article where the statement stands, if it is at hand. */
export function evidence(view: CorpusView, { article, message, quoting, start, end }: Related, text?: string): string {
  if (!quoting || article === undefined || text === undefined) return message;
  const facts = view.facts(article);
  const sentence = sentenceHolding(facts, start);
  if (sentence < 0) return message;
  const [from, to] = [facts.sentences[2 * sentence] ?? 0, facts.sentences[2 * sentence + 1] ?? 0];
  return quoting(quoted(excerptAround(text.slice(from, to), start - from, end - from, LONGEST)));
}
