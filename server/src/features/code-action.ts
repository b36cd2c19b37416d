/**
 * textDocument/codeAction: the fixes of the findings under the selection, ways to accept them, all fixes at once, and
 * refactorings. What costs more than a look is worked out when the action is chosen, where the client can wait.
 */
import { type CodeAction, CodeActionKind, type CodeActionParams } from 'vscode-languageserver';
import { ACTIONS } from '../actions/index.ts';
import { overlaps, type Span } from '../base/span.ts';
import type { Steps } from '../base/steps.ts';
import type { Finding, Fix } from '../rules/rule.ts';
import { allFindings } from './all-findings.ts';
import { acceptancesFor, acceptingEdit } from './code-actions/accept.ts';
import { reachesOthers, workspaceEditOf } from './code-actions/edits.ts';
import { FIX_ALL_KIND, FIX_ALL_TITLES, fixedHere } from './code-actions/fix-all.ts';
import { goneEntryActions } from './code-actions/gone-entry.ts';
import type { ActionToResolve, WaitingAction } from './code-actions/waiting.ts';
import type { ArticleFeature, ArticleRequest } from './feature.ts';
import { toDiagnostic } from './finding-diagnostics.ts';
import { toSpan } from './to-lsp.ts';

export const codeAction: ArticleFeature<CodeActionParams, CodeAction[]> = {
  method: 'textDocument/codeAction',
  scope: 'article',
  capabilities: {
    codeActionProvider: {
      codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite, FIX_ALL_KIND],
      resolveProvider: true,
    },
  },
  editsProject: true,
  inProjectFile: goneEntryActions,
  *run(request, { range, context: { only } }): Steps<CodeAction[]> {
    const wants = (kind: string): boolean =>
      !only || only.some((wanted) => kind === wanted || kind.startsWith(`${wanted}.`) || wanted === '');
    const selection = toSpan(request.article, range);
    const all = wants(CodeActionKind.QuickFix) || wants(FIX_ALL_KIND) ? yield* allFindings(request) : [];
    const here = wants(CodeActionKind.QuickFix)
      ? all.filter((finding) => meets(finding, selection)).map(fixedOnce)
      : [];
    return [
      ...here.flatMap((finding) => finding.fixes().map((fix) => toFix(request, finding, fix))),
      ...here.flatMap((finding) => acceptActions(request, finding)),
      ...[...new Set(here.map(({ rule }) => rule))].flatMap((rule) => ruleActions(request, rule, here, all)),
      ...(wants(FIX_ALL_KIND) && all.length > 0 ? fixAllActions(request, only !== undefined) : []),
      ...refactorings(request, selection, wants),
    ];
  },
};

/** Several actions ask for the fixes of one finding, and some take a while to work out. */
function fixedOnce(finding: Finding): Finding {
  let fixes: readonly Fix[] | undefined;
  return {
    ...finding,
    fixes() {
      fixes ??= finding.fixes();
      return fixes;
    },
  };
}

/** A cursor at either end of a finding is on it. */
const meets = (finding: Finding, selection: Span): boolean =>
  overlaps(finding, selection) || selection.start === finding.end || selection.end === finding.start;

function toFix(request: ArticleRequest, finding: Finding, fix: Fix): CodeAction {
  const { title, preferred, edits } = fix;
  const { rule, start, end } = finding;
  const reaches = reachesOthers(edits);
  return {
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [toDiagnostic(request, finding)],
    isPreferred: preferred,
    ...(reaches && request.resolvesEdits
      ? waiting(request, { do: 'fix', rule, title, start, end })
      : { edit: workspaceEditOf(request, edits, reaches ? title : undefined) }),
  };
}

const waiting = ({ uri, facts }: ArticleRequest, action: WaitingAction): { readonly data: ActionToResolve } => ({
  data: { textDocument: { uri }, hash: facts.contentHash, ...action },
});

function acceptActions(request: ArticleRequest, finding: Finding): readonly CodeAction[] {
  const { start, end, rule } = finding;
  return acceptancesFor(request, finding).flatMap(({ acceptance, title }): readonly CodeAction[] => {
    const action = { title, kind: CodeActionKind.QuickFix, diagnostics: [toDiagnostic(request, finding)] };
    if (request.resolvesEdits)
      return [{ ...action, ...waiting(request, { do: 'accept', acceptance, rule, start, end }) }];
    const edit = acceptingEdit(request, finding, acceptance);
    return edit ? [{ ...action, edit }] : [];
  });
}

/** All of one rule, where this article has more than one that can be fixed, and in the corpus. */
function ruleActions(
  request: ArticleRequest,
  rule: string,
  here: readonly Finding[],
  all: readonly Finding[],
): readonly CodeAction[] {
  const isMended = here.some((finding) => finding.rule === rule && finding.fixes().some(({ preferred }) => preferred));
  if (!isMended) return [];
  const titles = FIX_ALL_TITLES[request.locale];
  const kind = CodeActionKind.QuickFix;
  const isOneOfMany = all.filter((finding) => finding.rule === rule).length > 1;
  const inFile: CodeAction = { title: titles.file(rule), kind };
  if (!request.resolvesEdits) {
    return isOneOfMany ? [{ ...inFile, edit: workspaceEditOf(request, fixedHere(request, rule)) }] : [];
  }
  return [
    ...(isOneOfMany ? [{ ...inFile, ...waiting(request, { do: 'fix-file', rule }) }] : []),
    ...(request.view.articleCount > 1
      ? [{ title: titles.corpus(rule), kind, ...waiting(request, { do: 'fix-corpus', rule }) }]
      : []),
  ];
}

/** Where the client can't wait for the edit it is worked out only when such an action was asked for. */
function fixAllActions(request: ArticleRequest, isAskedFor: boolean): readonly CodeAction[] {
  const action: CodeAction = { title: FIX_ALL_TITLES[request.locale].all, kind: FIX_ALL_KIND };
  if (request.resolvesEdits) return [{ ...action, ...waiting(request, { do: 'fix-file' }) }];
  const edits = isAskedFor ? fixedHere(request) : [];
  return edits.length === 0 ? [] : [{ ...action, edit: workspaceEditOf(request, edits) }];
}

function refactorings(
  request: ArticleRequest,
  selection: Span,
  wants: (kind: string) => boolean,
): readonly CodeAction[] {
  return ACTIONS.filter(({ kind }) => wants(kind)).flatMap((action): readonly CodeAction[] => {
    const edits = action.run(request, selection);
    if (edits.length === 0) return [];
    const title = action.title[request.locale];
    const { start, end } = selection;
    const reaches = reachesOthers(edits);
    if (reaches && request.resolvesEdits)
      return [{ title, kind: action.kind, ...waiting(request, { do: 'refactor', action: action.id, start, end }) }];
    return [{ title, kind: action.kind, edit: workspaceEditOf(request, edits, reaches ? title : undefined) }];
  });
}
