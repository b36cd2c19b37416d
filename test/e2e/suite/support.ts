/** What the tests in the extension host share: opening an article of the fixture corpus, finding words, waiting. */
/// <reference types="vscode" />
import * as assert from 'node:assert/strict';
import {
  commands,
  type Diagnostic,
  extensions,
  languages,
  type Position,
  Range,
  type TextDocument,
  Uri,
  window,
  workspace,
} from 'vscode';

/** The article with the planted problems. */
export const flagged = '102_loods_afgebrand.txt';
/** The article in which most names appear first. */
export const first = '101_brand_haven.txt';

export async function openArticle(name: string): Promise<TextDocument> {
  const folder = workspace.workspaceFolders?.[0];
  assert.ok(folder, 'a folder is open');
  const document = await workspace.openTextDocument(Uri.joinPath(folder.uri, 'seeds', name));
  await window.showTextDocument(document);
  return await until(`${name} is a seed article`, () => {
    const current = workspace.textDocuments.find((open) => open.uri.toString() === document.uri.toString());
    return current?.languageId === 'seed' ? current : undefined;
  });
}

/** The range of the `n`th occurrence (from 0) of `words`. */
export function find(document: TextDocument, words: string, n = 0): Range {
  let at = -1;
  for (let i = 0; i <= n; i++) at = document.getText().indexOf(words, at + 1);
  assert.notEqual(at, -1, `“${words}” is in the article`);
  return new Range(document.positionAt(at), document.positionAt(at + words.length));
}

/** A place inside the word, since its first letter may belong to a name that ends there. */
export function inside(document: TextDocument, words: string, n = 0): Position {
  return find(document, words, n).start.translate(0, 1);
}

/** Asks until `ask` gives something else than undefined and false; the server may still be reading the corpus. */
export async function until<T>(what: string, ask: () => T | undefined | false | PromiseLike<T | undefined | false>) {
  const end = Date.now() + 25_000;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer;
    if (Date.now() > end) assert.fail(`not within 25 s: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Asks a provider command of VS Code until it answers with a list that is not empty. */
export async function ask<T>(command: string, ...args: unknown[]): Promise<T[]> {
  return await until(command, async () => {
    const answer = await commands.executeCommand<T[] | undefined>(command, ...args);
    return answer?.length ? answer : undefined;
  });
}

export const ruleOf = (finding: Diagnostic): string =>
  String(typeof finding.code === 'object' ? finding.code.value : finding.code);

/** Waits for findings of a rule in a document. */
export async function findings(document: TextDocument, rule: string): Promise<Diagnostic[]> {
  return await until(`a finding of ${rule}`, () => {
    const found = languages.getDiagnostics(document.uri).filter((one) => ruleOf(one) === rule);
    return found.length > 0 ? found : undefined;
  });
}

export async function activate(): Promise<void> {
  const extension = extensions.getExtension('seedbed.seedbed');
  assert.ok(extension, 'the extension is there');
  await extension.activate();
}
