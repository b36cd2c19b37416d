/**
 * Accepting a finding without touching the article: the words go into the dictionary, the names into the names file,
 * anything else with its words and place into the file of accepted findings.
 */
import type { WorkspaceEdit } from 'vscode-languageserver';
import type { Localised } from '../../base/locale.ts';
import type { Accepted } from '../../corpus/project/accepted.ts';
import { anchorOf, quotationOf } from '../../corpus/project/anchor.ts';
import { addingWord } from '../../corpus/project/dictionary.ts';
import type { ProjectFile } from '../../corpus/project/project.ts';
import { acceptedLine, addingLine, type FileEdit, keepingApart } from '../../corpus/project/write.ts';
import { nameVariant } from '../../rules/name-variant.ts';
import type { Finding } from '../../rules/rule.ts';
import { spelling } from '../../rules/spelling.ts';
import type { ArticleRequest } from '../feature.ts';
import { excerpt, quoted } from '../text.ts';
import { projectEditOf } from './edits.ts';

export type Acceptance = 'here' | 'everywhere' | 'word' | 'names';

export const ACCEPTANCES: readonly Acceptance[] = ['word', 'names', 'here', 'everywhere'];

const TITLES: Localised<{ readonly [acceptance in Acceptance]: (quotation: string, rule: string) => string }> = {
  en: {
    word: (word) => `Add ${word} to the dictionary`,
    names: () => 'Keep both names',
    here: (_, rule) => `Accept here (${rule})`,
    everywhere: (quotation, rule) => `Accept ${quotation} everywhere (${rule})`,
  },
  nl: {
    word: (word) => `Voeg ${word} toe aan het woordenboek`,
    names: () => 'Houd beide namen',
    here: (_, rule) => `Accepteer hier (${rule})`,
    everywhere: (quotation, rule) => `Accepteer ${quotation} overal (${rule})`,
  },
};

/** In UTF-16 code units: longer words are hardly said twice. */
const LONGEST_EVERYWHERE = 60;

/** The ways to accept a finding, each with its title. */
export function acceptancesFor(
  { article, locale, project, uri, createsFiles }: ArticleRequest,
  finding: Finding,
): readonly { readonly acceptance: Acceptance; readonly title: string }[] {
  const root = project?.rootOf(uri);
  if (!project || root === undefined) return [];
  const words = article.text.slice(finding.start, finding.end);
  return ACCEPTANCES.filter((acceptance) => {
    const file = project.file(root, FILES[acceptance]);
    return fits(acceptance, finding, words) && (file.text !== undefined || createsFiles === true);
  }).map((acceptance) => ({ acceptance, title: TITLES[locale][acceptance](quoted(excerpt(words, 40)), finding.rule) }));
}

const FILES: { readonly [acceptance in Acceptance]: ProjectFile } = {
  word: 'dictionary',
  names: 'names',
  here: 'accepted',
  everywhere: 'accepted',
};

function fits(acceptance: Acceptance, { rule }: Finding, words: string): boolean {
  if (acceptance === 'word') return rule === spelling.id;
  if (acceptance === 'names') return rule === nameVariant.id;
  if (acceptance === 'here') return true;
  const hasOwnWay = rule === spelling.id || rule === nameVariant.id;
  return !hasOwnWay && words.trim() !== '' && words.length <= LONGEST_EVERYWHERE;
}

/** `undefined` where the file is broken, which is then left as it is, or has the entry. */
export function acceptingEdit(
  request: ArticleRequest,
  finding: Finding,
  acceptance: Acceptance,
): WorkspaceEdit | undefined {
  const { project, uri } = request;
  const root = project?.rootOf(uri);
  if (!project || root === undefined) return undefined;
  const file = project.file(root, FILES[acceptance]);
  const edit = fileEdit(request, finding, acceptance, root, file.text ?? '');
  return edit && projectEditOf(request, file, file.text === undefined, edit);
}

function fileEdit(
  { article: { text }, project, uri }: ArticleRequest,
  finding: Finding,
  acceptance: Acceptance,
  root: string,
  written: string,
): FileEdit | undefined {
  const words = text.slice(finding.start, finding.end);
  if (acceptance === 'word') {
    const added = addingWord(written, words.normalize('NFC').replace(/[’‘]/g, "'"));
    return added && { start: added.at, end: added.at, newText: added.newText };
  }
  if (acceptance === 'names') {
    const other = finding.fixes().find(({ preferred }) => preferred)?.edits[0]?.newText;
    return other === undefined ? undefined : keepingApart(written, words, other);
  }
  const path = project?.pathOf(uri).slice(`${project.pathOf(root)}/`.length) ?? '';
  const here: Accepted = { rule: finding.rule, ...anchorOf(text, finding), article: path };
  const everywhere: Accepted = { rule: finding.rule, quotation: quotationOf(text, finding) };
  return addingLine(written, acceptedLine(acceptance === 'here' ? here : everywhere));
}
