/** A corpus in memory, and requests on it as a feature gets them. */
import { type Understood, understand } from '../../server/src/analysis/understand.ts';
import type { ArticleId } from '../../server/src/base/ids.ts';
import { positionAt } from '../../server/src/base/lines.ts';
import { compareSpans } from '../../server/src/base/span.ts';
import { isSteps, runSteps } from '../../server/src/base/steps.ts';
import { createCorpusHost } from '../../server/src/corpus/host.ts';
import type { CorpusView } from '../../server/src/corpus/view.ts';
import { CLIENT_COMMANDS } from '../../server/src/features/client-commands.ts';
import type { ArticleFeature, ArticleRequest, CorpusFeature } from '../../server/src/features/feature.ts';
import { createTokenMemory } from '../../server/src/protocol/token-memory.ts';
import { checkArticle, checkCorpus } from '../../server/src/rules/check.ts';
import { realPacks } from './packs.ts';

export interface TestCorpus {
  readonly view: CorpusView;
  /** A request on the article of that name; every text is at hand. */
  request(name: string): ArticleRequest;
}

const uriOf = (name: string): string => `file:///corpus/${name}`;

export async function corpusOf(
  articles: readonly { readonly name: string; readonly text: string }[],
): Promise<TestCorpus> {
  const packs = await realPacks();
  const understood = new Map<string, Understood>(
    articles.map(({ name, text }) => [uriOf(name), understand(text, packs)]),
  );
  const view = createCorpusHost(packs).apply([...understood].map(([uri, content]) => ({ uri, content })));
  return {
    view,
    request(name) {
      const uri = uriOf(name);
      const own = understood.get(uri);
      const id = view.find(uri);
      if (!own || id === undefined) throw new Error(`no article ${name}`);
      const context = { ...own, view, id, locale: 'en' } as const;
      return {
        ...context,
        uri,
        encoding: 'utf-16',
        annotatesEdits: true,
        versionsEdits: true,
        namesInHints: false,
        tokens: createTokenMemory().of(uri),
        markdown: true,
        locationLinks: true,
        commands: new Set(CLIENT_COMMANDS),
        rulesPage: undefined,
        text: (article) => understood.get(view.uri(article))?.article.text,
        documentVersion: () => 1,
        findings: () => [...checkArticle(context), ...checkCorpus(context)].sort(compareSpans),
      };
    },
  };
}

/** Runs a feature that may be long work, to its end. */
export function answerOf<P, R>(
  feature: ArticleFeature<P, R> | CorpusFeature<P, R>,
  request: ArticleRequest,
  params: P,
): R {
  const result = feature.run(request, params);
  return isSteps(result) ? runSteps(result) : result;
}

/** `a.txt:3:7`, counted from 1. */
export function placeOf(view: CorpusView, article: ArticleId, offset: number): string {
  const { line, character } = positionAt(view.facts(article).lineStarts, offset);
  return `${view.uri(article).slice('file:///corpus/'.length)}:${line + 1}:${character + 1}`;
}
