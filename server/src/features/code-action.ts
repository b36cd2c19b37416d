/** textDocument/codeAction: the fixes of the findings under the selection, worked out only now. */
import { type CodeAction, CodeActionKind, type CodeActionParams, type TextDocumentEdit } from 'vscode-languageserver';
import { overlaps, type Span } from '../base/span.ts';
import type { Edit, Finding, Fix } from '../rules/rule.ts';
import type { ArticleFeature, ArticleRequest } from './feature.ts';
import { toDiagnostic } from './finding-diagnostics.ts';
import { toRange, toSpan } from './to-lsp.ts';

export const codeAction: ArticleFeature<CodeActionParams, CodeAction[]> = {
  method: 'textDocument/codeAction',
  scope: 'article',
  capabilities: { codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] } },
  run(request, { range, context }) {
    const wantsFixes = !context.only || context.only.some((kind) => CodeActionKind.QuickFix.startsWith(kind));
    if (!wantsFixes) return [];
    const selection = toSpan(request.article, range);
    return request
      .findings()
      .filter((finding) => meets(finding, selection))
      .flatMap((finding) => finding.fixes().map((fix) => toAction(request, finding, fix)));
  },
};

/** A cursor at either end of a finding is on it. */
const meets = (finding: Finding, selection: Span): boolean =>
  overlaps(finding, selection) || selection.start === finding.end || selection.end === finding.start;

function toAction(request: ArticleRequest, finding: Finding, fix: Fix): CodeAction {
  return {
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [toDiagnostic(request, finding)],
    isPreferred: fix.preferred,
    edit: { documentChanges: toDocumentEdits(request, fix.edits) },
  };
}

/** One entry a document, with its version, so that an edit of a text that went on is refused by the client. */
function toDocumentEdits({ view, id, documentVersion }: ArticleRequest, edits: readonly Edit[]): TextDocumentEdit[] {
  const byArticle = new Map<number, Edit[]>();
  for (const edit of edits) {
    const article = edit.article ?? id;
    byArticle.set(article, [...(byArticle.get(article) ?? []), edit]);
  }
  return [...byArticle].map(([article, list]) => {
    const uri = view.uri(article as typeof id);
    const { lineStarts } = view.facts(article as typeof id);
    return {
      textDocument: { uri, version: documentVersion(uri) },
      edits: list.map((edit) => ({ range: toRange(lineStarts, edit), newText: edit.newText })),
    };
  });
}
