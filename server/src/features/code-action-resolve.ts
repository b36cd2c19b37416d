/** codeAction/resolve: the edit of an action that was chosen, if the article is still the one it was offered for. */
import { type CodeAction, LSPErrorCodes, ResponseError, type WorkspaceEdit } from 'vscode-languageserver';
import { ACTIONS } from '../actions/index.ts';
import type { Steps } from '../base/steps.ts';
import { allFindings } from './all-findings.ts';
import { ACCEPTANCES, acceptingEdit } from './code-actions/accept.ts';
import { checkedEdit } from './code-actions/checked-edit.ts';
import { workspaceEditOf } from './code-actions/edits.ts';
import { fixedEverywhere, fixedHere } from './code-actions/fix-all.ts';
import type { ArticleFeature, ArticleRequest } from './feature.ts';

export const codeActionResolve: ArticleFeature<CodeAction, CodeAction> = {
  method: 'codeAction/resolve',
  scope: 'article',
  capabilities: {},
  editsProject: true,
  progress: { title: { en: 'Working out the fixes', nl: 'Herstellingen bepalen' }, unasked: true },
  *run(request, action): Steps<CodeAction> {
    const asked = action.data as Partial<Fields> | undefined;
    if (!asked) return action;
    if (asked.hash !== request.facts.contentHash) {
      throw new ResponseError(LSPErrorCodes.ContentModified, 'the text has changed');
    }
    const edit = yield* editFor(request, asked);
    return edit ? { ...action, edit } : action;
  },
};

/** Whatever the client gave back is looked at field by field. */
type Fields = {
  readonly [key in 'do' | 'acceptance' | 'action' | 'rule' | 'title' | 'start' | 'end' | 'hash']: unknown;
};

function* editFor(request: ArticleRequest, asked: Partial<Fields>): Steps<WorkspaceEdit | undefined> {
  const rule = typeof asked.rule === 'string' ? asked.rule : undefined;
  if (asked.do === 'fix-file') return workspaceEditOf(request, fixedHere(request, rule));
  if (asked.do === 'fix-corpus' && rule !== undefined) return yield* fixedEverywhere(request, rule);
  const acceptance = ACCEPTANCES.find((known) => known === asked.acceptance);
  const finding = (yield* allFindings(request)).find(
    (found) => found.rule === rule && found.start === asked.start && found.end === asked.end,
  );
  if (asked.do === 'fix') {
    const fix = finding?.fixes().find(({ title }) => title === asked.title);
    return fix && (yield* checkedEdit(request, fix.edits, fix.title));
  }
  if (asked.do === 'refactor') return yield* refactored(request, asked);
  return asked.do === 'accept' && acceptance && finding ? acceptingEdit(request, finding, acceptance) : undefined;
}

function* refactored(
  request: ArticleRequest,
  { action: id, start, end }: Partial<Fields>,
): Steps<WorkspaceEdit | undefined> {
  const action = ACTIONS.find((known) => known.id === id);
  if (!action || typeof start !== 'number' || typeof end !== 'number') return undefined;
  return yield* checkedEdit(request, action.run(request, { start, end }), action.title[request.locale]);
}
