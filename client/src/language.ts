/**
 * Gives plain-text documents the language `seed` where `seedbed.files.include` says so. Articles are `.txt` files, so
 * no file extension can do it; and a fixed pattern in the manifest could not be changed by a setting.
 */
import { Disposable, languages, RelativePattern, type TextDocument, type Uri, workspace } from 'vscode';

/** Marks the open documents and those opened later, until disposed. */
export function markArticles(): Disposable {
  const marked = new Set<string>();
  const mark = (document: TextDocument): void => {
    const uri = document.uri.toString();
    // Marked before and plain text now: the user chose that language, so it stays.
    if (document.languageId !== 'plaintext' || marked.has(uri) || !isArticle(document)) return;
    marked.add(uri);
    void languages.setTextDocumentLanguage(document, 'seed');
  };
  workspace.textDocuments.forEach(mark);
  return Disposable.from(
    workspace.onDidOpenTextDocument(mark),
    workspace.onDidCloseTextDocument((document) => {
      // A change of language closes and opens too; only a document that is gone may be marked anew.
      if (document.isClosed) marked.delete(document.uri.toString());
    }),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('seedbed.files')) workspace.textDocuments.forEach(mark);
    }),
  );
}

function isArticle(document: TextDocument): boolean {
  const settings = workspace.getConfiguration('seedbed.files', document.uri);
  const matches = (key: string): boolean =>
    globs(settings.get(key)).some((glob) => languages.match(pattern(document.uri, glob), document) > 0);
  return matches('include') && !matches('exclude');
}

// Settings are whatever somebody wrote: a string for a list, a number in it.
function globs(value: unknown): string[] {
  const list = Array.isArray(value) ? value : [value];
  return list.filter((item): item is string => typeof item === 'string' && item !== '');
}

function pattern(uri: Uri, glob: string): { pattern: string | RelativePattern } {
  const folder = workspace.getWorkspaceFolder(uri);
  return { pattern: folder ? new RelativePattern(folder, glob) : glob };
}
