/**
 * Findings of an article, each kept as long as what it depends on: those of article rules with the facts, those of
 * corpus rules with the view. A rule that fails is left out for that view and reported once.
 */
import type { Understood } from '../analysis/understand.ts';
import type { ArticleId } from '../base/ids.ts';
import type { Locale } from '../base/locale.ts';
import { compareSpans } from '../base/span.ts';
import type { CorpusView } from '../corpus/view.ts';
import type { ProjectRequest } from '../features/feature.ts';
import { withoutAccepted } from '../rules/accepted.ts';
import { activeRules, articleRules, corpusRules, runArticleRule, runCorpusRule } from '../rules/check.ts';
import type { CorpusContext, Finding } from '../rules/rule.ts';
import { tooLarge } from './file-findings.ts';
import type { Settings } from './settings.ts';

export interface Checker {
  /** Of the article rules alone, in a text that the corpus does not hold. `uri` is that of the article it may become. */
  inText(uri: string, understood: Understood, settings: Settings): readonly Finding[];
  /** By start, without those that the owner of the corpus has accepted. */
  findings(view: CorpusView, id: ArticleId, understood: Understood, settings: Settings): readonly Finding[];
  /** The same of one rule alone, worked out anew. */
  ofRule(view: CorpusView, id: ArticleId, understood: Understood, settings: Settings, rule: string): readonly Finding[];
}

/** `report` is told of each rule that failed, once a revision; `project` gives what the owner of the corpus states. */
export function createChecker(
  locale: () => Locale,
  report: (rule: string, error: unknown) => void,
  project: Pick<ProjectRequest, 'current' | 'pathOf'>,
): Checker {
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

  const contextOf = (
    view: CorpusView,
    id: ArticleId,
    { article, facts, pack }: Understood,
    settings: Settings,
  ): CorpusContext => ({ article, facts, pack, locale: locale(), view, id, headerPolicy: settings.headerPolicy });

  const kept = (view: CorpusView, id: ArticleId, text: string, found: readonly Finding[]): readonly Finding[] =>
    withoutAccepted(project.current(), project.pathOf(view.uri(id)), text, found);

  return {
    findings(view, id, understood, settings) {
      start(view, settings);
      const { article, facts, isTooLarge } = understood;
      if (isTooLarge) return [tooLarge(article.text.length, locale())];
      const context = contextOf(view, id, understood, settings);
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
      return kept(view, id, article.text, [...own, ...corpus].sort(compareSpans));
    },
    inText(uri, { article, facts, pack }, settings) {
      const context = { article, facts, pack, locale: locale() };
      const found = activeRules(articleRules, article, settings.rules).flatMap((rule) =>
        run(() => runArticleRule(rule, context, settings.rules), rule.id),
      );
      return withoutAccepted(project.current(), project.pathOf(uri), article.text, found.sort(compareSpans));
    },
    ofRule(view, id, understood, settings, wanted) {
      start(view, settings);
      const { article, isTooLarge } = understood;
      if (isTooLarge) return [];
      const context = contextOf(view, id, understood, settings);
      const ofArticle = activeRules(articleRules, article, settings.rules).filter((rule) => rule.id === wanted);
      const ofCorpus = activeRules(corpusRules, article, settings.rules).filter((rule) => rule.id === wanted);
      const found = [
        ...ofArticle.flatMap((rule) => run(() => runArticleRule(rule, context, settings.rules), rule.id)),
        ...ofCorpus.flatMap((rule) => run(() => runCorpusRule(rule, context, settings.rules), rule.id)),
      ];
      return kept(view, id, article.text, found);
    },
  };
}
