/** Findings arrive, follow an edit, and their fixes can be applied and undone. */
import * as assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { type CodeAction, CodeActionKind, commands, languages, type TextDocument, workspace } from 'vscode';
import { find, findings, flagged, openArticle, ruleOf, until } from './support.ts';

suite('findings', () => {
  test('planted problems are found', async () => {
    const article = await openArticle(flagged);
    const repeated = await findings(article, 'repeated-word');
    assert.equal(repeated[0]?.source, 'seedbed');
    const variants = await findings(article, 'name-variant');
    assert.ok(variants.some(({ range }) => article.getText(range) === 'Antwerpn'));
  });

  test('a finding names its evidence in other articles', async () => {
    const [variant] = await findings(await openArticle(flagged), 'name-variant');
    assert.ok(variant?.relatedInformation?.length, 'related information');
    assert.match(variant.message, /Antwerpen/);
  });

  test('the fix of a misspelt name can be applied and undone', async () => {
    const article = await openArticle(flagged);
    await findings(article, 'name-variant');
    const before = article.getText();
    await apply(await preferredFix(article, 'Antwerpn'));
    await until('the name is replaced', () => !article.getText().includes('Antwerpn'));
    await until('the finding is gone', () => !rules(article).includes('name-variant'));
    await commands.executeCommand('undo');
    assert.equal(article.getText(), before);
    await findings(article, 'name-variant');
  });

  test('findings follow what is typed', async () => {
    const article = await openArticle(flagged);
    await findings(article, 'repeated-word');
    await commands.executeCommand('cursorTop');
    await apply(await preferredFix(article, 'De de'));
    await until('the finding is gone', () => !rules(article).includes('repeated-word'));
    await commands.executeCommand('undo');
    await findings(article, 'repeated-word');
  });

  test('fixing a rule in the corpus shows a preview with every change ticked', async () => {
    const article = await openArticle(flagged);
    await findings(article, 'repeated-word');
    const before = article.getText();
    const fixed = commands.executeCommand('seedbed.fixRule', 'repeated-word');
    // Nothing is changed before it is confirmed.
    await new Promise((resolve) => setTimeout(resolve, 1500));
    assert.equal(article.getText(), before);
    await until('the ticked changes are made', async () => {
      await commands.executeCommand('refactorPreview.apply');
      return article.getText() !== before;
    });
    await fixed;
    await until('the finding is gone', () => !rules(article).includes('repeated-word'));
    await openArticle(flagged);
    await commands.executeCommand('undo');
    await until('it was one step', () => article.getText() === before);
  });
});

const rules = (article: TextDocument): string[] => languages.getDiagnostics(article.uri).map(ruleOf);

async function preferredFix(article: TextDocument, words: string): Promise<CodeAction> {
  return await until(`a fix for “${words}”`, async () => {
    const actions = await commands.executeCommand<CodeAction[]>(
      'vscode.executeCodeActionProvider',
      article.uri,
      find(article, words),
      CodeActionKind.QuickFix.value,
      10, // how many of them are resolved
    );
    return actions.find((action) => action.isPreferred) ?? actions[0];
  });
}

async function apply(fix: CodeAction): Promise<void> {
  if (fix.edit) assert.ok(await workspace.applyEdit(fix.edit));
  if (fix.command) await commands.executeCommand(fix.command.command, ...(fix.command.arguments ?? []));
}
