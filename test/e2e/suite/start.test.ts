/** The extension comes up by itself, marks articles, and survives a restart of its server. */
import * as assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { commands, extensions, languages, window, workspace } from 'vscode';
import { activate, findings, first, flagged, openArticle, until } from './support.ts';

suite('start', () => {
  test('a folder with articles activates the extension', async () => {
    await until('the extension is active', () => extensions.getExtension('seedbed.seedbed')?.isActive);
  });

  test('an article gets the language seed', async () => {
    assert.equal((await openArticle(first)).languageId, 'seed');
  });

  test('a text file elsewhere stays plain text', async () => {
    const document = await workspace.openTextDocument({ content: 'Zo maar wat tekst.', language: 'plaintext' });
    await window.showTextDocument(document);
    await openArticle(first);
    assert.equal(document.languageId, 'plaintext');
  });

  test('a language that the user chose stays', async () => {
    const article = await openArticle(first);
    const plain = await languages.setTextDocumentLanguage(article, 'plaintext');
    await new Promise((resolve) => setTimeout(resolve, 300));
    assert.equal(plain.languageId, 'plaintext');
    await languages.setTextDocumentLanguage(plain, 'seed');
  });

  test('words with hyphens are one word', async () => {
    const document = await workspace.openTextDocument({
      content: 'Het staakt-het-vuren van al-Assad.',
      language: 'seed',
    });
    const word = (at: number) => document.getText(document.getWordRangeAtPosition(document.positionAt(at)));
    assert.deepEqual([word(6), word(30)], ['staakt-het-vuren', 'al-Assad']);
  });

  test('the server can be restarted', async () => {
    await activate();
    const article = await openArticle(flagged);
    await findings(article, 'repeated-word');
    await commands.executeCommand('seedbed.restartServer');
    await findings(article, 'repeated-word');
  });
});
