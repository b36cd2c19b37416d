/** The command `seedbed.fixRule`: all findings of one rule in the corpus, shown before anything is changed. */
import { commands, type Disposable, l10n, ProgressLocation, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { actionsOf, carryOut, nothingFound, sayBriefly } from '../actions.ts';
import { findingCount } from '../views/counts.ts';
import { allFindings, byRule, isCommandSubject, type RuleSubject } from '../views/findings.ts';

/** Findings that are tried for a fix of their rule: some rules have fixes for some findings alone. */
const MOST_TRIED = 20;

export function registerFixRule(client: BaseLanguageClient): Disposable {
  return commands.registerCommand('seedbed.fixRule', async (row?: unknown) => {
    const subject = isCommandSubject(row) ? (row.subject as Partial<RuleSubject> | undefined) : undefined;
    const rule = typeof row === 'string' ? row : (subject?.rule ?? (await chooseRule()));
    if (rule !== undefined) await fixAll(client, rule);
  });
}

async function chooseRule(): Promise<string | undefined> {
  const rules = [...byRule(allFindings())];
  if (rules.length === 0) nothingFound();
  if (rules.length === 0) return undefined;
  const items = rules.map(([label, findings]) => ({ label, description: findingCount(findings.length) }));
  return (await window.showQuickPick(items, { title: l10n.t('Fix all findings of a rule in the corpus') }))?.label;
}

async function fixAll(client: BaseLanguageClient, rule: string): Promise<void> {
  for (const finding of (byRule(allFindings()).get(rule) ?? []).slice(0, MOST_TRIED)) {
    const { fixAll: action, fixes } = await actionsOf(client, finding);
    // In a corpus of one article there is nothing but its own fixes.
    const chosen = action ?? fixes.find(({ isPreferred }) => isPreferred);
    if (!chosen) continue;
    const changed = await window.withProgress({ location: ProgressLocation.Window, title: chosen.title }, () =>
      carryOut(client, chosen),
    );
    if (!changed) sayBriefly(l10n.t('Nothing was changed'));
    return;
  }
  sayBriefly(l10n.t('{0}: there is no fix', rule));
}
