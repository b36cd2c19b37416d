/** Edits of articles and of the corpus owner's files as a workspace edit: with versions, and with a preview. */
import type {
  AnnotatedTextEdit,
  ChangeAnnotation,
  CreateFile,
  TextDocumentEdit,
  WorkspaceEdit,
} from 'vscode-languageserver';
import { editsByArticle, type TextEdit } from '../../actions/edits.ts';
import { toEncoding } from '../../base/encoding.ts';
import type { ArticleId } from '../../base/ids.ts';
import { lineStartsOf, positionAt } from '../../base/lines.ts';
import { compareSpans } from '../../base/span.ts';
import type { FileEdit } from '../../corpus/project/write.ts';
import type { Edit } from '../../rules/rule.ts';
import type { ArticleRequest, CorpusRequest, ProjectRequest } from '../feature.ts';
import { toRange } from '../to-lsp.ts';

const ANNOTATION = 'seedbed';
const OPENER = 'preview';

/**
 * Edits of this article, and of others where they name one. With a `preview` title the client shows the edit before it
 * is made, where it can.
 */
export function workspaceEditOf(request: ArticleRequest, edits: readonly Edit[], preview?: string): WorkspaceEdit {
  const byArticle = [...editsByArticle<ArticleId>(edits, request.id)];
  const previews = preview !== undefined && request.annotatesEdits;
  const annotate = (edit: AnnotatedTextEdit | TextDocumentEdit['edits'][number]): TextDocumentEdit['edits'][number] =>
    previews ? { ...edit, annotationId: ANNOTATION } : edit;
  const documentChanges = byArticle.map(([article, list]): TextDocumentEdit => {
    const uri = request.view.uri(article);
    const { lineStarts } = request.view.facts(article);
    return {
      textDocument: { uri, version: request.documentVersion(uri) },
      edits: list
        .toSorted(compareSpans)
        .map((edit) => annotate({ range: toRange(lineStarts, edit), newText: edit.newText })),
    };
  });
  if (!previews || documentChanges.length === 0) return { documentChanges };
  const annotation: ChangeAnnotation = { label: preview, needsConfirmation: true };
  if (!request.ticksPreviews) return { documentChanges, changeAnnotations: { [ANNOTATION]: annotation } };
  // What is to be confirmed is shown without a tick. So that nothing but the making of a file is, which is there.
  const { uri } = request;
  const opener: CreateFile = { kind: 'create', uri, options: { ignoreIfExists: true }, annotationId: OPENER };
  return {
    documentChanges: [opener, ...documentChanges],
    changeAnnotations: { [ANNOTATION]: { label: preview }, [OPENER]: annotation },
  };
}

/** Whether an edit reaches other articles: then it is shown before it is made. */
export const reachesOthers = (edits: readonly Edit[]): boolean => edits.some(({ article }) => article !== undefined);

/** An edit of one of the owner's files, which is made where it is not there; undone like any other. */
export function projectEditOf(
  { encoding, createsFiles }: Pick<CorpusRequest, 'encoding' | 'createsFiles'>,
  {
    uri,
    text = '',
    version,
  }: Omit<ReturnType<ProjectRequest['file']>, 'text'> & { readonly text?: string | undefined },
  isNew: boolean,
  { start, end, newText }: FileEdit,
): WorkspaceEdit {
  const lineStarts = lineStartsOf(text);
  const position = (offset: number) => toEncoding(encoding, text, lineStarts, positionAt(lineStarts, offset));
  const create: CreateFile = { kind: 'create', uri, options: { ignoreIfExists: true } };
  const edit: TextDocumentEdit = {
    textDocument: { uri, version },
    edits: [{ range: { start: position(start), end: position(end) }, newText }],
  };
  return { documentChanges: isNew && createsFiles ? [create, edit] : [edit] };
}

export const asEdits = (edits: readonly TextEdit[], article?: ArticleId): readonly Edit[] =>
  article === undefined ? edits : edits.map((edit) => ({ ...edit, article }));
