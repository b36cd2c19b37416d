/** Findings of one rule on small corpora, and what is left of a text after fixes. */

import { overlaps } from '../../server/src/base/span.ts';
import { runArticleRule, runCorpusRule } from '../../server/src/rules/check.ts';
import { RULES } from '../../server/src/rules/index.ts';
import type { Edit, Finding, Rule } from '../../server/src/rules/rule.ts';
import { corpusOf } from './corpus.ts';

export function ruleOf(id: string): Rule {
  const rule = RULES.find((each) => each.id === id);
  if (!rule) throw new Error(`no rule ${id}`);
  return rule;
}

/** Findings in `text`; `others` are the other articles of the corpus. */
export async function findingsOf(
  rule: Rule,
  text: string,
  others: readonly string[] = [],
): Promise<readonly Finding[]> {
  const articles = [text, ...others].map((each, i) => ({ name: `${i}.txt`, text: each }));
  const context = (await corpusOf(articles)).request('0.txt');
  return rule.scope === 'article' ? runArticleRule(rule, context) : runCorpusRule(rule, context);
}

/** The text of each finding, in brackets the text of its preferred fix. */
export async function foundBy(id: string, text: string, others: readonly string[] = []): Promise<readonly string[]> {
  const findings = await findingsOf(ruleOf(id), text, others);
  return findings.map(({ start, end }) => text.slice(start, end));
}

export function preferredEdits(findings: readonly Finding[]): readonly Edit[] {
  return findings.flatMap((found) => found.fixes().find(({ preferred }) => preferred)?.edits ?? []);
}

/** The text after those edits that are in the article itself. Throws where two of them overlap. */
export function withEdits(text: string, edits: readonly Edit[]): string {
  const own = edits.filter(({ article }) => article === undefined).sort((a, b) => a.start - b.start || a.end - b.end);
  let result = '';
  let at = 0;
  for (const [i, edit] of own.entries()) {
    const next = own[i + 1];
    if (next && overlaps(edit, next)) throw new Error(`edits overlap at ${next.start}`);
    result += text.slice(at, edit.start) + edit.newText;
    at = edit.end;
  }
  return result + text.slice(at);
}
