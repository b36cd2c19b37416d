/** The views list what is in the corpus, and the commands on their rows do what they say. */
import * as assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { commands, extensions, languages, type TextDocument, type TreeItem, window, workspace } from 'vscode';
import { findings, flagged, openArticle, ruleOf, until } from './support.ts';

interface Row {
  readonly item: TreeItem;
}

interface Tree {
  refresh(): void;
  children(row?: Row): Promise<readonly Row[]>;
}

async function tree(id: string): Promise<Tree> {
  const api: unknown = await extensions.getExtension('seedbed.seedbed')?.activate();
  const { trees } = api as { readonly trees: ReadonlyMap<string, Tree> };
  const found = trees.get(id);
  assert.ok(found, id);
  return found;
}

const nameOf = ({ item: { label } }: Row): string => (typeof label === 'string' ? label : (label?.label ?? ''));

/** The row whose label matches, once the server has it. */
async function rowOf(id: string, parent: Row | undefined, label: RegExp): Promise<Row> {
  const view = await tree(id);
  return await until(`a row ${label} in ${id}`, async () =>
    (await view.children(parent)).find((row) => label.test(nameOf(row))),
  );
}

const rulesOf = (article: TextDocument): readonly string[] => languages.getDiagnostics(article.uri).map(ruleOf);

suite('views', () => {
  test('all commands are there', async () => {
    const known = new Set(await commands.getCommands(true));
    const manifest = extensions.getExtension('seedbed.seedbed')?.packageJSON as {
      readonly contributes: { readonly commands: readonly { readonly command: string }[] };
    };
    const missing = manifest.contributes.commands.filter(({ command }) => !known.has(command));
    assert.deepEqual(missing, []);
  });

  test('an entity has its articles, and these lead to the words', async () => {
    await openArticle(flagged);
    await commands.executeCommand('seedbed.entities.focus');
    const persons = await rowOf('seedbed.entities', undefined, /^Persons$/);
    const person = await rowOf('seedbed.entities', persons, /^Karin Verhoeven$/);
    assert.equal(person.item.description, '6');
    const articles = await (await tree('seedbed.entities')).children(person);
    assert.equal(articles.length, 4);
    const [latest] = articles;
    assert.ok(latest);
    assert.match(nameOf(latest), /^2021-09-20/);
    const { command } = latest.item;
    assert.ok(command);
    await commands.executeCommand(command.command, ...(command.arguments ?? []));
    await until('the article is shown', () => {
      const { document, selection } = window.activeTextEditor ?? {};
      return document?.uri.path.endsWith('104_havenoverleg.txt') && document.getText(selection) === 'Karin Verhoeven';
    });
  });

  test('an entity view can be filtered', async () => {
    await commands.executeCommand('seedbed.entities.filter', 'verh');
    const rows = await (await tree('seedbed.entities')).children();
    assert.deepEqual(rows.map(nameOf), ['Karin Verhoeven']);
    await commands.executeCommand('seedbed.entities.clearFilter');
    await rowOf('seedbed.entities', undefined, /^Persons$/);
  });

  test('events are listed by month and story, with the articles that tell of them', async () => {
    await commands.executeCommand('seedbed.events.focus');
    const month = await rowOf('seedbed.events', undefined, /2021/);
    const view = await tree('seedbed.events');
    const stories = await until('stories', async () => {
      const rows = await view.children(month);
      return rows.length > 0 && rows;
    });
    assert.match(String(stories[0]?.item.description), /^\d articles$/);
    const events = await view.children(stories[0]);
    assert.ok(events[0]);
    const articles = await view.children(events[0]);
    assert.ok(articles.length >= 2, `${articles.map(nameOf)} below ${events.map(nameOf)}`);
  });

  test('findings are listed by rule; the fix of a row mends the article', async () => {
    const article = await openArticle(flagged);
    await findings(article, 'repeated-word');
    await commands.executeCommand('seedbed.findings.focus');
    const rule = await rowOf('seedbed.findings', undefined, /^repeated-word$/);
    const finding = await rowOf('seedbed.findings', rule, /./);
    await commands.executeCommand('seedbed.fixFinding', finding);
    await until('the word stands once', () => !article.getText().includes('De de directie'));
    await until('the rule is gone', async () => {
      const rows = await (await tree('seedbed.findings')).children();
      return !rows.some((row) => nameOf(row) === 'repeated-word');
    });
    await window.showTextDocument(article);
    await commands.executeCommand('undo');
    await findings(article, 'repeated-word');
  });

  test('a view that is asked anew draws only what is another', async () => {
    await openArticle(flagged);
    await commands.executeCommand('seedbed.entities.focus');
    const persons = await rowOf('seedbed.entities', undefined, /^Persons$/);
    const person = await rowOf('seedbed.entities', persons, /^Karin Verhoeven$/);
    const view = await tree('seedbed.entities');
    view.refresh();
    await new Promise((resolve) => setTimeout(resolve, 1000));
    assert.equal(await rowOf('seedbed.entities', undefined, /^Persons$/), persons);
    assert.equal(await rowOf('seedbed.entities', persons, /^Karin Verhoeven$/), person);
    await commands.executeCommand('seedbed.entities.filter', 'verh');
    assert.notEqual(await rowOf('seedbed.entities', undefined, /^Karin Verhoeven$/), person);
    await commands.executeCommand('seedbed.entities.clearFilter');
  });

  test('the next finding is shown', async () => {
    const article = await openArticle(flagged);
    await findings(article, 'repeated-word');
    await commands.executeCommand('cursorTop');
    await commands.executeCommand('seedbed.nextFinding');
    const editor = window.activeTextEditor;
    assert.ok(editor && !editor.selection.isEmpty);
  });

  test('the corpus report is one page without scripts', async () => {
    const page = await commands.executeCommand<string>('seedbed.corpusReport');
    assert.match(page, /<h1>Corpus report<\/h1>/);
    assert.match(page, /Karin Verhoeven/);
    assert.match(page, /name-variant/);
    assert.doesNotMatch(page, /<script/);
    await commands.executeCommand('workbench.action.closeActiveEditor');
  });

  test('the preview of fixes opens each file for a moment, not again and again', async () => {
    await findings(await openArticle(flagged), 'name-variant');
    let opened = 0;
    const counting = workspace.onDidOpenTextDocument(() => {
      opened += 1;
    });
    const done = commands.executeCommand('seedbed.fixRule', 'name-variant');
    await until('a file is opened', () => opened > 0);
    await new Promise((resolve) => setTimeout(resolve, 2000));
    counting.dispose();
    assert.ok(opened < 12, `${opened} times`);
    await commands.executeCommand('refactorPreview.discard');
    await done;
  });

  // The last one: what is accepted stays so.
  test('a finding is accepted from its row', async () => {
    const article = await openArticle(flagged);
    await findings(article, 'repeated-word');
    const rule = await rowOf('seedbed.findings', undefined, /^repeated-word$/);
    const finding = await rowOf('seedbed.findings', rule, /./);
    let isDone = false;
    const done = commands.executeCommand('seedbed.acceptFinding', finding).then(() => {
      isDone = true;
    });
    await until('the way to accept is chosen', async () => {
      await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return isDone;
    });
    await done;
    await until('the finding is gone', () => !rulesOf(article).includes('repeated-word'));
    assert.ok(article.getText().includes('De de directie'));
  });
});
