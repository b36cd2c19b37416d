/** The edits of "fix all": in this article, or of one rule in all articles. */
import type { WorkspaceEdit } from 'vscode-languageserver';
import { type FixingAll, fixAll } from '../../actions/fix-all.ts';
import type { ArticleId } from '../../base/ids.ts';
import type { Localised } from '../../base/locale.ts';
import type { Steps } from '../../base/steps.ts';
import type { Edit, Finding } from '../../rules/rule.ts';
import type { ArticleRequest } from '../feature.ts';
import { asEdits, workspaceEditOf } from './edits.ts';

export const FIX_ALL_KIND = 'source.fixAll.seedbed';

export const FIX_ALL_TITLES: Localised<{
  readonly all: string;
  readonly file: (rule: string) => string;
  readonly corpus: (rule: string) => string;
}> = {
  en: {
    all: 'Fix all findings of Seedbed',
    file: (rule) => `Fix all of ${rule} in this file`,
    corpus: (rule) => `Fix all of ${rule} in the corpus…`,
  },
  nl: {
    all: 'Herstel alle bevindingen van Seedbed',
    file: (rule) => `Herstel alles van ${rule} in dit bestand`,
    corpus: (rule) => `Herstel alles van ${rule} in het corpus…`,
  },
};

/** The edits of all preferred fixes in this article, of one rule where it is named. */
export const fixedHere = (request: ArticleRequest, rule?: string): readonly Edit[] =>
  fixAll({
    ...fixing(request, request.id, rule),
    text: request.article.text,
    findings: request.findings(),
  }).revision.edits();

/** Of one rule in all articles; asks for the texts of the closed ones, a few at a time. */
export function* fixedEverywhere(request: ArticleRequest, rule: string): Steps<WorkspaceEdit> {
  const { view, check, locale } = request;
  const edits: Edit[] = [];
  const articles = view.articles().filter((article) => request.mayFind?.(article, rule) ?? true);
  for (let at = 0; at < articles.length; at += BATCH) {
    const batch = articles.slice(at, at + BATCH);
    yield { load: batch.filter((article) => request.text(article) === undefined) };
    for (const article of batch) {
      const checked = check?.(article, rule);
      yield;
      if (!checked || checked.findings.length === 0) continue;
      const { text } = checked.article;
      const fixed = fixAll({ ...fixing(request, article, rule), text, findings: checked.findings });
      edits.push(...asEdits(fixed.revision.edits(), article === request.id ? undefined : article));
    }
    yield { done: at + batch.length, of: articles.length };
  }
  // Edits of an article that went on meanwhile would be made at wrong places.
  const isCurrent = ({ article = request.id }: Edit): boolean => request.isCurrent?.(article) ?? true;
  return workspaceEditOf(request, edits.filter(isCurrent), FIX_ALL_TITLES[locale].corpus(rule));
}

const BATCH = 16;

const fixing = (
  { findingsInText }: ArticleRequest,
  article: ArticleId,
  rule: string | undefined,
): Pick<FixingAll, 'findingsIn' | 'wants'> => ({
  findingsIn: (text) => findingsInText?.(article, text) ?? [],
  wants: (finding: Finding) => rule === undefined || finding.rule === rule,
});
