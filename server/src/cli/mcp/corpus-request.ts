/** A request on a corpus that the command line read, as the features of the server get one of the session. */
import { pathToFileURL } from 'node:url';
import type { CorpusRequest } from '../../features/feature.ts';
import type { Settings } from '../../protocol/settings.ts';
import type { Finding } from '../../rules/rule.ts';
import type { Terminal } from '../command.ts';
import type { CliArticle, CliCorpus } from '../corpus.ts';
import { findingsOf } from '../findings.ts';

export function corpusRequestOf(corpus: CliCorpus, settings: Settings, terminal: Terminal): CorpusRequest {
  const { view, owner } = corpus;
  const byUri = new Map(corpus.articles.map((article) => [article.uri, article]));
  const root = pathToFileURL(owner.root).href;
  // Several rules are asked for in turn.
  let last: { readonly article: CliArticle; readonly findings: readonly Finding[] } | undefined;
  const findingsIn = (article: CliArticle): readonly Finding[] => {
    if (last?.article !== article) last = { article, findings: findingsOf(corpus, article, settings, terminal) };
    return last.findings;
  };
  return {
    view,
    locale: terminal.locale,
    encoding: 'utf-16',
    annotatesEdits: false,
    versionsEdits: false,
    namesInHints: false,
    markdown: false,
    locationLinks: false,
    commands: new Set(),
    rulesPage: undefined,
    text: (article) => byUri.get(view.uri(article))?.text,
    documentVersion: () => null,
    project: {
      current: () => owner.project,
      // Paths have the folder left out already.
      rootOf: () => undefined,
      pathOf: (uri) => owner.pathOf(byUri.get(uri)?.file ?? uri),
      file: (_root, file) => ({ uri: `${root}/${file}`, text: owner.folder.texts[file], version: null }),
    },
    check(id, rule) {
      const article = byUri.get(view.uri(id));
      return article && { ...article.understood, findings: findingsIn(article).filter((each) => each.rule === rule) };
    },
  };
}
