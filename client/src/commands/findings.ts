/** Commands on one finding: fix, accept, explain. They take the row of the view, else the finding at the cursor. */
import { commands, Disposable, l10n, Uri, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { actionsOf, carryOut, chooseAction, nothingFound, sayBriefly } from '../actions.ts';
import {
  allFindings,
  type FindingSubject,
  isCommandSubject,
  type PlacedFinding,
  type RuleSubject,
} from '../views/findings.ts';
import type { Tree } from '../views/tree.ts';

export function registerFindingCommands(client: BaseLanguageClient, tree: Tree, extension: Uri): Disposable {
  const of = (row: unknown): PlacedFinding | undefined =>
    findingOf(row) ?? (isUnderCursor(row) ? findingAtCursor() : undefined) ?? findingOf(tree.view.selection[0]);
  return Disposable.from(
    commands.registerCommand('seedbed.fixFinding', async (row?: unknown) => {
      const finding = of(row);
      if (!finding) return nothingFound();
      const { fixes } = await actionsOf(client, finding);
      const [first] = fixes;
      if (!first) return sayBriefly(l10n.t('{0}: there is no fix', finding.rule));
      const chosen = first.isPreferred ? first : await chooseAction(fixes, l10n.t('Fix'));
      if (!chosen) return undefined;
      await show(finding);
      if (!(await carryOut(client, chosen))) sayBriefly(l10n.t('Nothing was changed'));
      return undefined;
    }),
    commands.registerCommand('seedbed.acceptFinding', async (row?: unknown) => {
      const finding = of(row);
      if (!finding) return nothingFound();
      const { acceptances } = await actionsOf(client, finding);
      if (acceptances.length === 0) return sayBriefly(l10n.t('This can’t be accepted here'));
      const chosen = await chooseAction(acceptances, l10n.t('Accept: {0}', finding.diagnostic.message));
      if (chosen && !(await carryOut(client, chosen))) sayBriefly(l10n.t('Nothing was changed'));
      return undefined;
    }),
    commands.registerCommand('seedbed.explainFinding', async (row?: unknown) => {
      const rule = ruleOfRow(row) ?? of(row)?.rule;
      if (rule === undefined) return nothingFound();
      await explain(extension, rule);
      return undefined;
    }),
  );
}

/** The page of the rules, rendered where the editor can. */
async function explain(extension: Uri, rule: string): Promise<void> {
  const page = Uri.joinPath(extension, 'docs/rules.md').with({ fragment: rule });
  try {
    await commands.executeCommand('markdown.showPreview', page);
  } catch {
    await commands.executeCommand('vscode.open', page);
  }
}

const show = (finding: PlacedFinding): Thenable<unknown> =>
  window.showTextDocument(finding.uri, { selection: finding.diagnostic.range, preserveFocus: true });

function findingOf(row: unknown): PlacedFinding | undefined {
  const subject = isCommandSubject(row) ? (row.subject as Partial<FindingSubject> | undefined) : undefined;
  return subject?.finding;
}

function ruleOfRow(row: unknown): string | undefined {
  const subject = isCommandSubject(row) ? (row.subject as Partial<RuleSubject> | undefined) : undefined;
  return subject?.rule;
}

const isUnderCursor = (row: unknown): boolean => !isCommandSubject(row);

function findingAtCursor(): PlacedFinding | undefined {
  const editor = window.activeTextEditor;
  if (!editor) return undefined;
  const uri = editor.document.uri.toString();
  return allFindings().find(
    (finding) => finding.path === uri && finding.diagnostic.range.contains(editor.selection.active),
  );
}
