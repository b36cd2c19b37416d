/** workspace/willRenameFiles: names of renamed articles that stand in other articles are changed with them. */
import type { RenameFilesParams, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import { fileNameOf } from '../base/file-name.ts';
import type { ArticleId, StringId } from '../base/ids.ts';
import type { Steps } from '../base/steps.ts';
import type { CorpusFeature, CorpusRequest } from './feature.ts';
import { fileNamesIn } from './file-names.ts';
import { toRange } from './to-lsp.ts';

const BATCH = 64;
const FILTERS = { filters: [{ pattern: { glob: '**/*.txt', matches: 'file' as const } }] };

export const willRenameFiles: CorpusFeature<RenameFilesParams, WorkspaceEdit | null> = {
  method: 'workspace/willRenameFiles',
  scope: 'corpus',
  capabilities: { workspace: { fileOperations: { willRename: FILTERS, didRename: FILTERS } } },
  *run(request, { files }): Steps<WorkspaceEdit | null> {
    const names = new Map(
      files.map(({ oldUri, newUri }) => [fileNameOf(oldUri), fileNameOf(newUri)] as const).filter(([a, b]) => a !== b),
    );
    if (names.size === 0) return null;
    const holding = yield* articlesWith(request, [...names.keys()]);
    const edits = new Map<ArticleId, TextEdit[]>();
    for (let i = 0; i < holding.length; i += BATCH) {
      const batch = holding.slice(i, i + BATCH);
      yield { load: batch.filter((article) => request.text(article) === undefined) };
      for (const article of batch) {
        const list = editsIn(request, article, names);
        if (list.length > 0) edits.set(article, list);
      }
    }
    return edits.size === 0 ? null : editOf(request, edits);
  },
};

/** Articles that have a word of one of the names: few, as a rule, so that few texts are read. */
function* articlesWith({ view }: CorpusRequest, names: readonly string[]): Steps<readonly ArticleId[]> {
  const pieces = new Set(names.map(tellingPiece));
  const isOne = (word: StringId): boolean => pieces.has(view.text(word));
  const holding: ArticleId[] = [];
  for (const [i, article] of view.articles().entries()) {
    if (i % 200 === 199) yield;
    const { words, otherWords } = view.facts(article);
    if (words.some(isOne) || otherWords.some(isOne)) holding.push(article);
  }
  return holding;
}

/** The longest of its parts, as the text is cut into words: of `012_3d04b2ea.txt` the part with the letters. */
const tellingPiece = (name: string): string =>
  name
    .replace(/\.txt$/, '')
    .split(/[^\p{L}\p{N}-]+/u)
    .reduce((longest, piece) => (piece.length > longest.length ? piece : longest), '');

function editsIn({ view, text }: CorpusRequest, article: ArticleId, names: ReadonlyMap<string, string>): TextEdit[] {
  const content = text(article) ?? '';
  const { lineStarts } = view.facts(article);
  return fileNamesIn(content).flatMap((span) => {
    const to = names.get(span.name);
    if (to === undefined) return [];
    const hasExtension = content.slice(span.start, span.end).endsWith('.txt');
    return [{ range: toRange(lineStarts, span), newText: hasExtension ? to : to.replace(/\.txt$/, '') }];
  });
}

function editOf(
  { view, documentVersion, versionsEdits }: CorpusRequest,
  edits: ReadonlyMap<ArticleId, TextEdit[]>,
): WorkspaceEdit {
  const list = [...edits].map(([article, changes]) => ({ uri: view.uri(article), changes }));
  if (!versionsEdits) return { changes: Object.fromEntries(list.map(({ uri, changes }) => [uri, changes])) };
  return {
    documentChanges: list.map(({ uri, changes }) => ({
      textDocument: { uri, version: documentVersion(uri) },
      edits: changes,
    })),
  };
}
