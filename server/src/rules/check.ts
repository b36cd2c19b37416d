/**
 * Runs the rules over one article. It catches nothing: whoever wants to survive a faulty rule runs the rules one by
 * one with `runRule`. What a rule holds back (findings in boilerplate, say) is dropped here, in one place.
 */
import { compareSpans } from '../base/span.ts';
import type { Article } from '../document/article.ts';
import { RULES } from './index.ts';
import { garbledWords } from './mojibake.ts';
import { cover } from './places.ts';
import type {
  ArticleContext,
  ArticleRule,
  CorpusContext,
  CorpusRule,
  Finding,
  Rule,
  RuleFinding,
  Severity,
} from './rule.ts';

/** Severity by rule id; a rule that is left out has its own. */
export type RuleSettings = Readonly<Record<string, Severity | 'off' | undefined>>;

/** Findings of all article rules that are on, by start. A function of the context's article, facts, pack and locale. */
export function checkArticle(context: ArticleContext, settings: RuleSettings = {}): readonly Finding[] {
  const rules = activeRules(articleRules, context.article, settings);
  return rules.flatMap((rule) => runArticleRule(rule, context, settings)).sort(compareSpans);
}

/** Findings of all corpus rules that are on, by start. */
export function checkCorpus(context: CorpusContext, settings: RuleSettings = {}): readonly Finding[] {
  const rules = activeRules(corpusRules, context.article, settings);
  return rules.flatMap((rule) => runCorpusRule(rule, context, settings)).sort(compareSpans);
}

export const articleRules: readonly ArticleRule[] = RULES.filter((rule) => rule.scope === 'article');
export const corpusRules: readonly CorpusRule[] = RULES.filter((rule) => rule.scope === 'corpus');

/** Those of `rules` that are to run on this article. A text with NUL is no text: only its encoding is judged. */
export function activeRules<R extends Rule>(
  rules: readonly R[],
  article: Article,
  settings: RuleSettings = {},
): readonly R[] {
  const isText = !article.text.includes('\0');
  return rules.filter((rule) => settings[rule.id] !== 'off' && (isText || rule.id === 'encoding'));
}

/** Findings of one rule, by start. */
export const runArticleRule = (
  rule: ArticleRule,
  context: ArticleContext,
  settings: RuleSettings = {},
): readonly Finding[] => graded(rule, context.article, rule.check(context), settings);

/** Findings of one rule, by start. */
export const runCorpusRule = (
  rule: CorpusRule,
  context: CorpusContext,
  settings: RuleSettings = {},
): readonly Finding[] => graded(rule, context.article, rule.check(context), settings);

function graded(
  rule: Rule,
  article: Article,
  found: Iterable<RuleFinding>,
  settings: RuleSettings,
): readonly Finding[] {
  const all = [...found];
  // Most rules find nothing: then nobody has to know what is boilerplate or garbled.
  if (all.length === 0) return [];
  const own = settings[rule.id];
  const severity = own === 'off' ? undefined : own;
  return all
    .filter(keptBy(rule, article))
    .map((each) => ({ ...each, rule: rule.id, severity: severity ?? each.severity ?? rule.severity }))
    .sort(compareSpans);
}

function keptBy(rule: Rule, { text, boilerplate, header }: Article): (found: RuleFinding) => boolean {
  const parts = rule.skipIn ?? [];
  const skipped = [
    ...(parts.includes('boilerplate') ? boilerplate : []),
    ...(parts.includes('header') && header ? [header] : []),
    ...(parts.includes('garbled') ? garbledWords(text) : []),
  ];
  if (skipped.length === 0) return () => true;
  const isSkipped = cover(skipped);
  return (found) => !isSkipped(found);
}
