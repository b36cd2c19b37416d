/** In the file of accepted findings: an entry whose words are no longer in its article can go. */
import { type CodeAction, CodeActionKind, type CodeActionParams } from 'vscode-languageserver';
import { fromEncoding } from '../../base/encoding.ts';
import { lineStartsOf, offsetAt } from '../../base/lines.ts';
import type { Localised } from '../../base/locale.ts';
import type { Steps } from '../../base/steps.ts';
import { isGone, readAccepted } from '../../corpus/project/accepted.ts';
import { articleUri } from '../../corpus/project/project.ts';
import { removingEntry } from '../../corpus/project/write.ts';
import type { CorpusRequest, ProjectPlace } from '../feature.ts';
import { projectEditOf } from './edits.ts';

const TITLE: Localised<string> = { en: 'Remove this entry', nl: 'Verwijder deze vermelding' };

/** Nothing while the articles are not known yet, as far as can be seen: then none of them is there. */
export function* goneEntryActions(
  request: CorpusRequest,
  { range, context }: CodeActionParams,
  { root, file: kind }: ProjectPlace,
): Steps<CodeAction[]> {
  const { view, project, encoding } = request;
  const file = kind === 'accepted' ? project?.file(root, kind) : undefined;
  if (file?.text === undefined || view.articleCount === 0 || !wantsFixes(context.only)) return [];
  const { text } = file;
  const lineStarts = lineStartsOf(text);
  const offset = (at: typeof range.start): number =>
    offsetAt(text, lineStarts, fromEncoding(encoding, text, lineStarts, at));
  const [start, end] = [offset(range.start), offset(range.end)];
  const { entries, locate } = readAccepted(text);
  const actions: CodeAction[] = [];
  for (const [i, entry] of entries.entries()) {
    const place = locate(i);
    if (entry.article === undefined || place.start > end || place.end < start) continue;
    const article = request.articleAt?.(articleUri(root, entry.article));
    if (article !== undefined && request.text(article) === undefined) yield { load: [article] };
    const written = article === undefined ? undefined : request.text(article);
    // Of an article that is there and can't be read nothing is known.
    const isLeft = article !== undefined && (written === undefined || !isGone(entry, written));
    const edit = isLeft ? undefined : removingEntry(text, place.start);
    if (!edit) continue;
    const diagnostics = context.diagnostics.filter(({ code }) => code === 'project-file');
    const made = { title: TITLE[request.locale], kind: CodeActionKind.QuickFix, isPreferred: true, diagnostics };
    actions.push({ ...made, edit: projectEditOf(request, file, false, edit) });
    // More than one at a time would be edits of a text that the first has changed.
    break;
  }
  return actions;
}

const wantsFixes = (only: readonly string[] | undefined): boolean =>
  !only || only.some((kind) => kind === '' || kind === CodeActionKind.QuickFix);
