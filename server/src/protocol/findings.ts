/**
 * Findings of an article, rule by rule, each kept as long as what it depends on: those of article rules with the facts,
 * those of corpus rules with the view. Whoever needs those of a few rules does not wait for the others. A rule that
 * fails is left out for that view and reported once.
 */
import type { Understood } from '../analysis/understand.ts';
import type { ArticleId } from '../base/ids.ts';
import type { Locale } from '../base/locale.ts';
import { compareSpans } from '../base/span.ts';
import type { Steps } from '../base/steps.ts';
import type { CorpusView } from '../corpus/view.ts';
import type { ProjectRequest } from '../features/feature.ts';
import { withoutAccepted } from '../rules/accepted.ts';
import { activeRules, articleRules, corpusRules, runArticleRule, runCorpusRule } from '../rules/check.ts';
import type { Asked, CorpusContext, CorpusRule, Finding, Rule } from '../rules/rule.ts';
import { tooLarge } from './file-findings.ts';
import type { Settings } from './settings.ts';

export interface Checker {
  /** Of the article rules alone, in a text that the corpus does not hold. `uri` is that of the article it may become. */
  inText(uri: string, understood: Understood, settings: Settings): readonly Finding[];
  /**
   * By start, without those that the owner of the corpus has accepted; of all rules unless told which. What is not at
   * hand is worked out for the places that are `asked` alone.
   */
  findings(
    view: CorpusView,
    id: ArticleId,
    understood: Understood,
    settings: Settings,
    isWanted?: (rule: string) => boolean,
    asked?: Asked,
  ): readonly Finding[];
  /** Works out all of them, with points between the rules where the work may pause; they are at hand then. */
  prepare(view: CorpusView, id: ArticleId, understood: Understood, settings: Settings): Steps<void>;
  /** Whether a rule may find something, as far as is known of the article without its text. */
  mayFind(view: CorpusView, id: ArticleId, settings: Settings, rule: string): boolean;
  /** The same of one rule alone, worked out anew. */
  ofRule(view: CorpusView, id: ArticleId, understood: Understood, settings: Settings, rule: string): readonly Finding[];
}

interface CheckedWhole {
  readonly hash: string;
  readonly revision: number;
  readonly settings: Settings;
  readonly rules: ReadonlySet<string>;
}

/** By the facts of an article, then by rule. */
type FindingsByRule = WeakMap<object, Map<string, readonly Finding[]>>;

/** `report` is told of each rule that failed, once a revision; `project` gives what the owner of the corpus states. */
export function createChecker(
  locale: () => Locale,
  report: (rule: string, error: unknown) => void,
  project: Pick<ProjectRequest, 'current' | 'pathOf'>,
): Checker {
  let ofArticles: FindingsByRule = new WeakMap();
  let ofCorpus = new WeakMap<CorpusView, FindingsByRule>();
  let current: { readonly view: CorpusView | undefined; readonly settings: Settings | undefined } = {
    view: undefined,
    settings: undefined,
  };
  const failed = new Set<string>();
  /** Of each article that was checked whole: by which rules something was found. */
  const checked = new Map<string, CheckedWhole>();

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

  const once = (
    known: FindingsByRule,
    facts: object,
    rule: string,
    check: () => readonly Finding[],
  ): readonly Finding[] => {
    const ofRules = known.get(facts) ?? new Map<string, readonly Finding[]>();
    known.set(facts, ofRules);
    const found = ofRules.get(rule) ?? run(check, rule);
    ofRules.set(rule, found);
    return found;
  };

  const start = (view: CorpusView, settings: Settings): void => {
    if (settings !== current.settings) {
      ofArticles = new WeakMap();
      ofCorpus = new WeakMap();
    }
    if (settings !== current.settings || view !== current.view) failed.clear();
    current = { view, settings };
  };

  const contextOf = (
    view: CorpusView,
    id: ArticleId,
    { article, facts, pack, recall }: Understood,
    settings: Settings,
  ): CorpusContext => {
    const { headerPolicy } = settings;
    return { article, facts, pack, recall, locale: locale(), view, id, headerPolicy };
  };

  /** By rule in the order of the registry, those on articles first. */
  const checks = (
    view: CorpusView,
    id: ArticleId,
    understood: Understood,
    settings: Settings,
    isWanted: (rule: string) => boolean,
    asked?: Asked,
  ): readonly (() => readonly Finding[])[] => {
    start(view, settings);
    const { article, facts } = understood;
    const context = contextOf(view, id, understood, settings);
    const ofView: FindingsByRule = ofCorpus.get(view) ?? new WeakMap();
    ofCorpus.set(view, ofView);
    const wanted = <R extends Rule>(rules: readonly R[]): readonly R[] =>
      activeRules(rules, article, settings.rules).filter((rule) => isWanted(rule.id));
    // What few are asked for is not all that there is: it is not kept.
    const inView = (rule: CorpusRule): readonly Finding[] =>
      asked && !ofView.get(facts)?.has(rule.id)
        ? run(() => runCorpusRule(rule, { ...context, asked }, settings.rules), rule.id)
        : once(ofView, facts, rule.id, () => runCorpusRule(rule, context, settings.rules));
    return [
      ...wanted(articleRules).map(
        (rule) => () => once(ofArticles, facts, rule.id, () => runArticleRule(rule, context, settings.rules)),
      ),
      ...wanted(corpusRules).map((rule) => () => inView(rule)),
    ];
  };

  const kept = (view: CorpusView, id: ArticleId, text: string, found: readonly Finding[]): readonly Finding[] =>
    withoutAccepted(project.current(), project.pathOf(view.uri(id)), text, found);

  return {
    findings(view, id, understood, settings, wanted, asked) {
      const { article, facts, isTooLarge } = understood;
      if (isTooLarge) return [tooLarge(article.text.length, locale())];
      const found = checks(view, id, understood, settings, wanted ?? (() => true), asked).flatMap((check) => check());
      if (wanted === undefined && asked === undefined) {
        const rules = new Set(found.map(({ rule }) => rule));
        checked.set(view.uri(id), { hash: facts.contentHash, revision: view.revision, settings, rules });
      }
      return kept(view, id, article.text, found.sort(compareSpans));
    },
    *prepare(view, id, understood, settings) {
      if (understood.isTooLarge) return;
      // The rules on facts compare its articles.
      yield* view.prepareStory(id);
      for (const check of checks(view, id, understood, settings, () => true)) {
        check();
        yield;
      }
    },
    mayFind(view, id, settings, rule) {
      const known = checked.get(view.uri(id));
      if (known?.settings !== settings || known.hash !== view.facts(id).contentHash) return true;
      // What a rule on the corpus finds may come and go with other articles.
      const isSame = known.revision === view.revision || articleRules.some(({ id: own }) => own === rule);
      return !isSame || known.rules.has(rule);
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
