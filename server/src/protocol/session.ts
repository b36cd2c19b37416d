/** What a running server holds together: the corpus, the settings, the client's wishes. Made at `initialize`. */
import type { Understood } from '../analysis/understand.ts';
import type { PositionEncoding } from '../base/encoding.ts';
import type { ArticleId } from '../base/ids.ts';
import type { Locale } from '../base/locale.ts';
import type { Steps } from '../base/steps.ts';
import type { ArticleRequest, CorpusRequest } from '../features/feature.ts';
import type { SwitchName } from '../features/switches.ts';
import type { Asked, Finding } from '../rules/rule.ts';
import type { Corpus } from './corpus.ts';
import type { Checker } from './findings.ts';
import type { Platform } from './platform.ts';
import type { Projects } from './project.ts';
import type { Settings } from './settings.ts';
import { createTokenMemory } from './token-memory.ts';

export interface Log {
  error(message: string): void;
  info(message: string): void;
}

export interface Session {
  readonly platform: Platform;
  readonly corpus: Corpus;
  readonly log: Log;
  readonly client: Client;
  readonly projects: Projects;
  settings(): Settings;
  setSettings(settings: Settings): void;
  corpusRequest(loaded: ReadonlyMap<ArticleId, string>): CorpusRequest;
  /** `undefined` where the article is not part of the corpus. */
  articleRequest(
    uri: string,
    understood: Understood,
    loaded?: ReadonlyMap<ArticleId, string>,
  ): ArticleRequest | undefined;
  /** The article of a file of the corpus that is not open. */
  closed(uri: string): Promise<Understood | undefined>;
  findings(uri: string): readonly Finding[];
}

/** What the client said of itself. */
export interface Client {
  readonly locale: Locale;
  readonly encoding: PositionEncoding;
  /** Whether it shows labels of changes, and takes changes with the versions of documents. */
  readonly annotatesEdits: boolean;
  readonly versionsEdits: boolean;
  readonly markdown: boolean;
  readonly markdownOfProposals: boolean;
  readonly locationLinks: boolean;
  /** Commands of its own that it carries out for us: those of `CLIENT_COMMANDS` that it named. */
  readonly commands: ReadonlySet<string>;
  /** Switched features that are registered with it while the server runs. */
  readonly registers: readonly SwitchName[];
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly refreshesTokens: boolean;
  readonly refreshesLenses: boolean;
  readonly refreshesHints: boolean;
  readonly showsProgress: boolean;
  readonly showsStatus: boolean;
  readonly watchesFiles: boolean;
  readonly hasConfiguration: boolean;
  readonly registersConfiguration: boolean;
  readonly hasFolders: boolean;
  readonly resolvesEdits: boolean;
  readonly createsFiles: boolean;
  readonly ticksPreviews: boolean;
  /** What it said of its settings at the start; `undefined` where it did not. */
  readonly settings: unknown;
}

export interface SessionParts {
  readonly platform: Platform;
  readonly corpus: Corpus;
  readonly checker: Checker;
  readonly log: Log;
  readonly client: Client;
  readonly settings: { value: Settings };
  readonly projects: Projects;
}

export function createSession({ platform, corpus, checker, log, client, settings, projects }: SessionParts): Session {
  const tokens = createTokenMemory();
  // Several rules are asked for of one article in turn.
  let last: { readonly uri: string; readonly understood: Understood } | undefined;
  const understoodOf = (uri: string, text: string): Understood => {
    if (last?.uri !== uri || last.understood.article.text !== text)
      last = { uri, understood: corpus.understood(uri, text) };
    return last.understood;
  };
  const corpusRequest = (loaded: ReadonlyMap<ArticleId, string>): CorpusRequest => {
    const view = corpus.view();
    return {
      view,
      locale: client.locale,
      encoding: client.encoding,
      annotatesEdits: client.annotatesEdits,
      versionsEdits: client.versionsEdits,
      namesInHints: settings.value.namesInHints,
      markdown: client.markdown,
      markdownOfProposals: client.markdownOfProposals,
      locationLinks: client.locationLinks,
      commands: client.commands,
      text: (article) => corpus.open(view.uri(article))?.article.text ?? loaded.get(article),
      documentVersion: (uri) => corpus.open(uri)?.version ?? null,
      rulesPage: platform.rulesPage,
      project: projects,
      resolvesEdits: client.resolvesEdits,
      createsFiles: client.createsFiles,
      ticksPreviews: client.ticksPreviews,
      articleAt: (uri) => view.find(corpus.uriOf(uri)),
      mayFind: (article, rule) => checker.mayFind(view, article, settings.value, rule),
      isCurrent(article) {
        const now = corpus.view();
        const id = now.find(view.uri(article));
        return id !== undefined && now.facts(id).contentHash === view.facts(article).contentHash;
      },
      findingsInText: (article, text) => {
        const uri = view.uri(article);
        return checker.inText(uri, corpus.understood(uri, text), settings.value);
      },
      check(article, rule) {
        const uri = view.uri(article);
        const text = corpus.open(uri)?.article.text ?? loaded.get(article);
        if (text === undefined) return undefined;
        const understood = corpus.open(uri) ?? understoodOf(uri, text);
        if (view.facts(article).contentHash !== understood.facts.contentHash) return undefined;
        return { ...understood, findings: checker.ofRule(view, article, understood, settings.value, rule) };
      },
    };
  };
  const session: Session = {
    platform,
    corpus,
    log,
    client,
    projects,
    settings: () => settings.value,
    setSettings(value) {
      settings.value = value;
    },
    corpusRequest,
    articleRequest(uri, understood, loaded = new Map()) {
      const request = corpusRequest(loaded);
      const id = request.view.find(uri);
      if (id === undefined || request.view.facts(id).contentHash !== understood.facts.contentHash) return undefined;
      const findings = (isWanted?: (rule: string) => boolean, asked?: Asked): readonly Finding[] =>
        checker.findings(request.view, id, understood, settings.value, isWanted, asked);
      const prepareFindings = (): Steps<void> => checker.prepare(request.view, id, understood, settings.value);
      const { article, facts, pack } = understood;
      return { ...request, uri, id, article, facts, pack, tokens: tokens.of(uri), findings, prepareFindings };
    },
    async closed(uri) {
      return corpus.view().find(uri) === undefined ? undefined : corpus.closed(uri);
    },
    findings(uri) {
      const understood = corpus.open(uri);
      return (understood && session.articleRequest(uri, understood)?.findings()) ?? [];
    },
  };
  return session;
}
