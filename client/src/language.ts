/**
 * Gives plain-text documents the language `seed` where `seedbed.files.include` says so. Articles are `.txt` files, so
 * no file extension can do it; and a fixed pattern in the manifest could not be changed by a setting.
 */
import {
  Disposable,
  languages,
  RelativePattern,
  TabInputText,
  type TextDocument,
  type Uri,
  window,
  workspace,
} from 'vscode';

/** Milliseconds after which a document that no tab shows is taken to stay open, as in a peek. */
const LATER = 60;

/** Marks the open documents and those opened later, until disposed. */
export function markArticles(): Disposable {
  const marked = new Set<string>();
  const timers = new Set<ReturnType<typeof setTimeout>>();
  // Marked before and plain text now: the user chose that language, so it stays.
  const isOpenToMarking = (document: TextDocument): boolean =>
    document.languageId === 'plaintext' && !marked.has(document.uri.toString());
  const markNow = (document: TextDocument): void => {
    // To set the language of a document that is closed would open it, which would lead here again, and so on for ever.
    if (document.isClosed || !isOpenToMarking(document)) return;
    marked.add(document.uri.toString());
    void languages.setTextDocumentLanguage(document, 'seed');
  };
  const mark = (document: TextDocument): void => {
    if (!isOpenToMarking(document) || !isArticle(document)) return;
    if (isShown(document.uri)) {
      markNow(document);
      return;
    }
    // The preview of a change opens each file for a moment only.
    const timer = setTimeout(() => {
      timers.delete(timer);
      markNow(document);
    }, LATER);
    timers.add(timer);
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
    new Disposable(() => timers.forEach(clearTimeout)),
  );
}

const isShown = (uri: Uri): boolean =>
  window.visibleTextEditors.some(({ document }) => document.uri.toString() === uri.toString()) ||
  window.tabGroups.all.some(({ tabs }) =>
    tabs.some(({ input }) => input instanceof TabInputText && input.uri.toString() === uri.toString()),
  );

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
