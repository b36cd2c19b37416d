/** Fixing and accepting findings from a list: the code actions of the server, chosen and carried out without a menu. */
import { type Disposable, l10n, Uri, window, workspace } from 'vscode';
import { type BaseLanguageClient, type CodeAction, CodeActionKind } from 'vscode-languageclient';
import type { ActionToResolve } from '../../server/src/protocol/messages.ts';
import { ask } from './views/ask.ts';
import type { PlacedFinding } from './views/findings.ts';

export interface ActionsOfFinding {
  /** The preferred one first. */
  readonly fixes: readonly CodeAction[];
  readonly acceptances: readonly CodeAction[];
  /** All of its rule in the corpus. */
  readonly fixAll: CodeAction | undefined;
}

export async function actionsOf(client: BaseLanguageClient, finding: PlacedFinding): Promise<ActionsOfFinding> {
  const { uri, diagnostic } = finding;
  const convert = client.code2ProtocolConverter;
  const range = convert.asRange(diagnostic.range);
  const found = await ask<CodeAction[]>(client, 'textDocument/codeAction', {
    textDocument: { uri: convert.asUri(uri) },
    range,
    context: { diagnostics: [], only: [CodeActionKind.QuickFix] },
  });
  const all = found ?? [];
  const own = all.filter((action) => action.diagnostics?.some((each) => isOf(each, finding, range)));
  return {
    fixes: own
      .filter((action) => action.edit !== undefined || whatFor(action) === 'fix')
      .sort((a, b) => Number(b.isPreferred ?? false) - Number(a.isPreferred ?? false)),
    acceptances: own.filter((action) => whatFor(action) === 'accept'),
    fixAll: all.find((action) => whatFor(action) === 'fix-corpus' && dataOf(action)?.rule === finding.rule),
  };
}

/** Whether something was changed. An edit of several articles is shown before it is made. */
export async function carryOut(client: BaseLanguageClient, action: CodeAction): Promise<boolean> {
  const resolved = action.edit ? action : await ask<CodeAction>(client, 'codeAction/resolve', action);
  if (!resolved?.edit || isOutdated(resolved.edit)) return false;
  const edit = await client.protocol2CodeConverter.asWorkspaceEdit(resolved.edit);
  return await workspace.applyEdit(edit);
}

/** Whether a document was typed in since the edit was worked out: it would be made at wrong places. */
const isOutdated = ({ documentChanges }: LspEdit): boolean =>
  (documentChanges ?? []).some((change) => {
    if (!('textDocument' in change) || change.textDocument.version === null) return false;
    const { uri, version } = change.textDocument;
    const document = workspace.textDocuments.find((each) => each.uri.toString() === Uri.parse(uri).toString());
    return document !== undefined && document.version !== version;
  });

type LspEdit = NonNullable<CodeAction['edit']>;

/** The only one, else the one that is chosen. */
export async function chooseAction(actions: readonly CodeAction[], title: string): Promise<CodeAction | undefined> {
  if (actions.length < 2) return actions[0];
  const items = actions.map((action) => ({ label: action.title, action }));
  return (await window.showQuickPick(items, { title }))?.action;
}

/** Somebody asked for something that there is nothing of; it goes away by itself. */
export const sayBriefly = (text: string): Disposable => window.setStatusBarMessage(text, 4000);

export const nothingFound = (): Disposable => sayBriefly(l10n.t('No finding here'));

type Fields = Partial<ActionToResolve>;

const dataOf = ({ data }: CodeAction): (Fields & { readonly rule?: string }) | undefined =>
  typeof data === 'object' && data !== null ? data : undefined;

const whatFor = (action: CodeAction): string | undefined => dataOf(action)?.do;

type LspDiagnostic = NonNullable<CodeAction['diagnostics']>[number];

const isOf = ({ code, range }: LspDiagnostic, { rule }: PlacedFinding, wanted: LspDiagnostic['range']): boolean =>
  String(code) === rule && JSON.stringify(range) === JSON.stringify(wanted);
