/**
 * What a feature is: one LSP method, answered from a view. Short ones are plain functions; those that need the texts of
 * other articles, or may take long, are generators. Features give LSP types; nothing below knows them.
 */
import type { ServerCapabilities } from 'vscode-languageserver';
import type { ArticleFacts } from '../analysis/facts.ts';
import type { ArticleId } from '../base/ids.ts';
import type { Locale } from '../base/locale.ts';
import type { Steps } from '../base/steps.ts';
import type { CorpusView } from '../corpus/view.ts';
import type { Article } from '../document/article.ts';
import type { LanguagePack } from '../languages/pack.ts';
import type { Finding } from '../rules/rule.ts';

/** What a request about the corpus may look at. */
export interface CorpusRequest {
  readonly view: CorpusView;
  readonly locale: Locale;
  /** Whether the client shows markdown in hovers; else plain text. */
  readonly markdown: boolean;
  /** The text of an article, where it is open or was loaded by this request. */
  text(article: ArticleId): string | undefined;
  /** Version of an open document, `null` for one on disk. */
  documentVersion(uri: string): number | null;
  /** Where the documentation of rules is, without fragment; `undefined` where it can't be opened. */
  readonly rulesPage: string | undefined;
}

/** What a request about one article may look at. */
export interface ArticleRequest extends CorpusRequest {
  readonly uri: string;
  readonly id: ArticleId;
  readonly article: Article;
  readonly facts: ArticleFacts;
  readonly pack: LanguagePack;
  /** All findings of this article, by start. */
  findings(): readonly Finding[];
}

interface FeatureBase {
  /** LSP method, such as `textDocument/hover`. */
  readonly method: string;
  readonly capabilities: ServerCapabilities;
}

/** Answers a request that names a text document; `P` are its parameters. */
export interface ArticleFeature<P, R> extends FeatureBase {
  readonly scope: 'article';
  run(request: ArticleRequest, params: P): R | Steps<R>;
}

/** Answers a request about the whole corpus. */
export interface CorpusFeature<P, R> extends FeatureBase {
  readonly scope: 'corpus';
  run(request: CorpusRequest, params: P): R | Steps<R>;
}

/** As the registry holds them: the protocol checks that parameters have the form that the method asks for. */
export type AnyFeature = ArticleFeature<never, unknown> | CorpusFeature<never, unknown>;
