/** Edits of several articles, made only of texts that were looked at: a file may have changed since it was indexed. */
import { LSPErrorCodes, ResponseError, type WorkspaceEdit } from 'vscode-languageserver';
import { editsByArticle } from '../../actions/edits.ts';
import { fileNameOf } from '../../base/file-name.ts';
import type { ArticleId } from '../../base/ids.ts';
import type { Localised } from '../../base/locale.ts';
import type { Steps } from '../../base/steps.ts';
import type { Edit } from '../../rules/rule.ts';
import type { ArticleRequest } from '../feature.ts';
import { workspaceEditOf } from './edits.ts';

const BATCH = 64;

const CHANGED: Localised<(file: string) => string> = {
  en: (file) => `${file} has changed or can’t be read: nothing was replaced. Try again in a moment.`,
  nl: (file) => `${file} is gewijzigd of kan niet worden gelezen: er is niets vervangen. Probeer het zo nog eens.`,
};

/** Throws where the text of one of them is no longer the one that the edits are about: in part they would mislead. */
export function* checkedEdit(request: ArticleRequest, edits: readonly Edit[], preview: string): Steps<WorkspaceEdit> {
  const articles = [...editsByArticle<ArticleId>(edits, request.id).keys()];
  for (let at = 0; at < articles.length; at += BATCH) {
    const batch = articles.slice(at, at + BATCH);
    yield { load: batch.filter((article) => request.text(article) === undefined) };
    yield { done: at + batch.length, of: articles.length };
  }
  const changed = articles.find(
    (article) => request.text(article) === undefined || request.isCurrent?.(article) === false,
  );
  if (changed === undefined) return workspaceEditOf(request, edits, preview);
  const file = fileNameOf(request.view.uri(changed));
  throw new ResponseError(LSPErrorCodes.RequestFailed, CHANGED[request.locale](file));
}
