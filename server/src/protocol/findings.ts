/**
 * Findings of an article, each kept as long as what it depends on: those of article rules with the facts, those of
 * corpus rules with the view. A rule that fails is left out for that view and reported once.
 */
import type { Understood } from '../analysis/understand.ts';
import type { ArticleId } from '../base/ids.ts';
import type { Locale } from '../base/locale.ts';
import { compareSpans } from '../base/span.ts';
import type { CorpusView } from '../corpus/view.ts';
import { activeRules, articleRules, corpusRules, runArticleRule, runCorpusRule } from '../rules/check.ts';
import type { Finding } from '../rules/rule.ts';
import { tooLarge } from './file-findings.ts';
import type { Settings } from './settings.ts';

export interface Checker {
  /** By start. */
  findings(view: CorpusView, id: ArticleId, understood: Understood, settings: Settings): readonly Finding[];
}

/** `report` is told of each rule that failed, once a revision. */
export function createChecker(locale: () => Locale, report: (rule: string, error: unknown) => void): Checker {
  let ofArticles = new WeakMap<object, readonly Finding[]>();
  let ofCorpus = new WeakMap<object, readonly Finding[]>();
  let current: { readonly view: CorpusView | undefined; readonly settings: Settings | undefined } = {
    view: undefined,
    settings: undefined,
  };
  const failed = new Set<string>();

  const run = (check: () => readonly Finding[], rule: string): readonly Finding[] => {
    if (failed.has(rule)) return [];
    try {
      return check();
    } catch (error) {
      failed.add(rule);
      report(rule, error);
      return [];
    }
  };

  const start = (view: CorpusView, settings: Settings): void => {
    if (settings !== current.settings) ofArticles = new WeakMap();
    if (settings !== current.settings || view !== current.view) {
      ofCorpus = new WeakMap();
      failed.clear();
    }
    current = { view, settings };
  };

  return {
    findings(view, id, understood, settings) {
      start(view, settings);
      const { article, facts, pack, isTooLarge } = understood;
      if (isTooLarge) return [tooLarge(article.text.length, locale())];
      const context = { article, facts, pack, locale: locale(), view, id };
      const own =
        ofArticles.get(facts) ??
        activeRules(articleRules, article, settings.rules).flatMap((rule) =>
          run(() => runArticleRule(rule, context, settings.rules), rule.id),
        );
      const corpus =
        ofCorpus.get(facts) ??
        activeRules(corpusRules, article, settings.rules).flatMap((rule) =>
          run(() => runCorpusRule(rule, context, settings.rules), rule.id),
        );
      ofArticles.set(facts, own);
      ofCorpus.set(facts, corpus);
      return [...own, ...corpus].sort(compareSpans);
    },
  };
}
