/**
 * What a feature is: one LSP method, answered from a view. Short ones are plain functions; those that need the texts of
 * other articles, or may take long, are generators. Features give LSP types; nothing below knows them.
 */
import type { ServerCapabilities } from 'vscode-languageserver';
import type { ArticleFacts } from '../analysis/facts.ts';
import type { PositionEncoding } from '../base/encoding.ts';
import type { ArticleId } from '../base/ids.ts';
import type { Locale, Localised } from '../base/locale.ts';
import type { Steps } from '../base/steps.ts';
import type { Project, ProjectFile } from '../corpus/project/project.ts';
import type { CorpusView } from '../corpus/view.ts';
import type { Article } from '../document/article.ts';
import type { LanguagePack } from '../languages/pack.ts';
import type { Asked, Finding } from '../rules/rule.ts';
import type { SwitchName } from './switches.ts';

/** What a request about the corpus may look at. */
export interface CorpusRequest {
  readonly view: CorpusView;
  readonly locale: Locale;
  /** Positions are turned for the client after a feature is done; only lengths of tokens are written in this at once. */
  readonly encoding: PositionEncoding;
  /** Whether the client shows the labels of changes, and takes changes with the versions of documents. */
  readonly annotatesEdits: boolean;
  readonly versionsEdits: boolean;
  /** Whether the user wants hints with full names. */
  readonly namesInHints: boolean;
  /** Whether the client shows markdown in hovers; else plain text. */
  readonly markdown: boolean;
  /** The same of what is told of a proposal; as in hovers where it is left out. */
  readonly markdownOfProposals?: boolean;
  /** Whether the client takes `LocationLink`, which says where a link begins and how far its target reaches. */
  readonly locationLinks: boolean;
  /** Commands that the client carries out, of those that we know. */
  readonly commands: ReadonlySet<string>;
  /** The text of an article, where it is open or was loaded by this request. */
  text(article: ArticleId): string | undefined;
  /** Version of an open document, `null` for one on disk. */
  documentVersion(uri: string): number | null;
  /** Where the documentation of rules is, without fragment; `undefined` where it can't be opened. */
  readonly rulesPage: string | undefined;
  /** The files of the corpus owner; absent where nothing is known of folders. */
  readonly project?: ProjectRequest;
  /** Whether the client asks for the edit of an action when it is chosen, and whether its edits may make files. */
  readonly resolvesEdits?: boolean;
  readonly createsFiles?: boolean;
  /** Whether it shows an edit as soon as one operation of it is to be confirmed, and ticks all others. */
  readonly ticksPreviews?: boolean;
  /** The request on another article whose text is at hand (`text`), with what one rule finds there, fixes and all. */
  check?(article: ArticleId, rule: string): CheckedArticle | undefined;
  /** The article of a URI in whatever form. */
  articleAt?(uri: string): ArticleId | undefined;
  /** Whether a rule may find something in an article, as far as is known without its text. */
  mayFind?(article: ArticleId, rule: string): boolean;
  /** Whether the article is still as the view has it: long work goes on while others are edited. */
  isCurrent?(article: ArticleId): boolean;
  /** What the article rules would find, were this the text of the article. */
  findingsInText?(article: ArticleId, text: string): readonly Finding[];
}

export interface CheckedArticle {
  readonly article: Article;
  readonly facts: ArticleFacts;
  readonly pack: LanguagePack;
  readonly findings: readonly Finding[];
}

/** One of the files of the corpus owner; `root` is the URI of its folder. */
export interface ProjectPlace {
  readonly root: string;
  readonly file: ProjectFile;
}

/** What a feature may know of the files of the corpus owner. */
export interface ProjectRequest {
  current(): Project;
  /** URI of the folder that an article belongs to, without a slash at its end. */
  rootOf(uri: string): string | undefined;
  /** Path of an article as accepted findings have it in `Project`. */
  pathOf(uri: string): string;
  /** `text` is `undefined` where the file is not there; `version` is `null` where it is not open. */
  file(
    root: string,
    file: ProjectFile,
  ): { readonly uri: string; readonly text: string | undefined; readonly version: number | null };
}

/** What a request about one article may look at. */
export interface ArticleRequest extends CorpusRequest {
  readonly uri: string;
  readonly id: ArticleId;
  readonly article: Article;
  readonly facts: ArticleFacts;
  readonly pack: LanguagePack;
  readonly tokens: TokenMemory;
  /**
   * Findings of this article, by start. Where few rules are wanted the others need not be run; where few places are
   * asked for, what is found elsewhere may be left out.
   */
  findings(isWanted?: (rule: string) => boolean, asked?: Asked): readonly Finding[];
  /** Works out all of them, with points where the work may pause; `findings` then gives them at once. */
  prepareFindings?(): Steps<void>;
}

/** What was last given for this article, for answers that say only what changed since. */
export interface TokenMemory {
  /** Gives the id under which these are known from now on. */
  keep(values: readonly number[]): string;
  /** `undefined` where something else was given since, or the id is unknown. */
  recall(id: string): readonly number[] | undefined;
}

interface FeatureBase {
  /** LSP method, such as `textDocument/hover`. */
  readonly method: string;
  readonly capabilities: ServerCapabilities;
  /** Answered also where the text went on meanwhile: some clients take the error for an empty answer. */
  readonly isOfOldText?: boolean;
  /** The setting that switches it off; without one it is always on. */
  readonly switch?: SwitchName;
  /** Of long work: what is shown meanwhile, with how far it is where it says so (`Progress`). */
  readonly progress?: {
    readonly title: Localised<string>;
    /** Also shown where the client did not ask for it with the request. */
    readonly unasked?: boolean;
  };
}

/** Answers a request that names a text document; `P` are its parameters. */
export interface ArticleFeature<P, R> extends FeatureBase {
  readonly scope: 'article';
  run(request: ArticleRequest, params: P): R | Steps<R>;
  /** Where the document is one of the files of the corpus owner. */
  inProjectFile?(request: CorpusRequest, params: P, place: ProjectPlace): R | Steps<R>;
  /** Whether it edits those files, so that they are read anew first: another window may have written them. */
  readonly editsProject?: boolean;
}

/** Answers a request about the whole corpus. */
export interface CorpusFeature<P, R> extends FeatureBase {
  readonly scope: 'corpus';
  run(request: CorpusRequest, params: P): R | Steps<R>;
}

/** As the registry holds them: the protocol checks that parameters have the form that the method asks for. */
export type AnyFeature = ArticleFeature<never, unknown> | CorpusFeature<never, unknown>;
