/**
 * What a rule is. One file holds one rule: its check, its documentation in both languages, its examples (which are
 * tests too) and its fixes. A rule of scope `article` never sees the corpus, so its findings can be kept per text.
 */
import type { ArticleFacts } from '../analysis/facts.ts';
import type { ArticleId } from '../base/ids.ts';
import type { Locale, Localised } from '../base/locale.ts';
import type { Recall } from '../base/recall.ts';
import type { Span } from '../base/span.ts';
import type { HeaderPolicy } from '../corpus/project/config.ts';
import type { CorpusView } from '../corpus/view.ts';
import type { Article } from '../document/article.ts';
import type { LanguagePack } from '../languages/pack.ts';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** Everything an article rule may look at. */
export interface ArticleContext {
  readonly article: Article;
  readonly facts: ArticleFacts;
  readonly pack: LanguagePack;
  readonly locale: Locale;
  /** Of earlier versions of the same text: saves time and changes nothing. */
  readonly recall?: Recall | undefined;
}

export interface CorpusContext extends ArticleContext {
  readonly view: CorpusView;
  readonly id: ArticleId;
  /** What the owner of the corpus wants of headers; `usual` where nothing is stated. */
  readonly headerPolicy?: HeaderPolicy;
  /** Where findings are asked for; what is found elsewhere may be left out. Without it they are everywhere. */
  readonly asked?: Asked;
}

/**
 * Whether a place of the article (no `article`) or of another one is asked for, or something in it. A finding is where
 * it stands itself or where the statement does that it is told beside.
 */
export type Asked = (place: Span & { readonly article?: ArticleId }) => boolean;

interface RuleBase {
  /** Stable: it stands in settings, in accepted findings and in links. */
  readonly id: string;
  readonly severity: Severity;
  readonly docs: Localised<RuleDocs>;
  /** At least one; `test/unit/rule-examples.test.ts` runs them. */
  readonly examples: readonly RuleExample[];
  /** Parts of an article in which the rule makes no sense: findings that overlap one are held back. */
  readonly skipIn?: readonly SkippedPart[];
}

/** `garbled`: words that a wrong encoding broke, which the rule `encoding` tells. */
export type SkippedPart = 'boilerplate' | 'header' | 'garbled';

export interface ArticleRule extends RuleBase {
  readonly scope: 'article';
  check(context: ArticleContext): Iterable<RuleFinding>;
}

export interface CorpusRule extends RuleBase {
  readonly scope: 'corpus';
  check(context: CorpusContext): Iterable<RuleFinding>;
}

export type Rule = ArticleRule | CorpusRule;

export interface RuleDocs {
  /** A few words: what is found. */
  readonly title: string;
  /** What it finds and why that matters, in a few sentences. */
  readonly what: string;
  /** When somebody would switch it off. */
  readonly off: string;
}

/** Texts of our own. In `bad` and `others` a text is a whole article; the finding is looked for in `bad`. */
export interface RuleExample {
  readonly bad: string;
  /** A text without a finding of this rule. */
  readonly good: string;
  /** `bad` after its preferred fixes; left out where the rule has none. */
  readonly fixed?: string;
  /** Other articles of the corpus, for corpus rules. */
  readonly others?: readonly string[];
}

/** Offsets: UTF-16 code units of the article that is checked. */
export interface RuleFinding extends Span {
  readonly message: string;
  readonly related: readonly Related[];
  /** Worked out only when asked for. */
  readonly fixes: () => readonly Fix[];
  /** Where it differs from that of the rule. */
  readonly severity?: Severity;
}

export interface Finding extends RuleFinding {
  readonly rule: string;
  readonly severity: Severity;
}

/** Evidence in this article (no `article`) or in another. */
export interface Related extends Span {
  readonly article?: ArticleId;
  /** Without a text at hand: in words of the facts. */
  readonly message: string;
  /** The same of a statement that is given as its article writes it. */
  readonly quoting?: (statement: string) => string;
}

export interface Fix {
  readonly title: string;
  readonly preferred: boolean;
  /** Disjoint. */
  readonly edits: readonly Edit[];
}

/** In this article, or in another one where `article` names it. */
export interface Edit extends Span {
  readonly article?: ArticleId;
  readonly newText: string;
}

/** A finding without related places, unless told. */
export const finding = (
  span: Span,
  message: string,
  fixes: () => readonly Fix[] = noFixes,
  related: readonly Related[] = [],
): RuleFinding => ({ start: span.start, end: span.end, message, related, fixes });

/** A fix of one edit in the article itself. */
export const replacing = (span: Span, newText: string, title: string, preferred = true): Fix => ({
  title,
  preferred,
  edits: [{ start: span.start, end: span.end, newText }],
});

export const noFixes = (): readonly Fix[] => [];
