/** Findings as they are reported: with the file as the user named it, and offsets of the file on disk. */
import { relative, sep } from 'node:path';
import type { ArticleId } from '../base/ids.ts';
import { positionAt } from '../base/lines.ts';
import type { Span } from '../base/span.ts';
import type { Place, Report, ReportedFinding } from '../export/finding.ts';
import { evidence } from '../features/evidence.ts';
import { VERSION } from '../host/node/version.ts';
import { notText } from '../protocol/file-findings.ts';
import type { Settings } from '../protocol/settings.ts';
import type { Finding } from '../rules/rule.ts';
import type { Terminal } from './command.ts';
import type { CliArticle, CliCorpus } from './corpus.ts';
import { findingsOf } from './findings.ts';
import type { FramedText } from './frame.ts';
import { type ProjectFindings, projectFindings } from './project.ts';

/** The findings of one file, an article or one of the corpus owner's. */
export interface FileReport {
  readonly file: string;
  readonly findings: readonly ReportedFinding[];
}

/** One file after the other, so that of a large corpus the first findings are there at once. */
export function* reportsOf(corpus: CliCorpus, settings: Settings, terminal: Terminal): Generator<FileReport, void> {
  for (const { file, findings } of ownerFindings(corpus, terminal)) {
    yield { file, findings: findings.map((finding) => reportIn(file, finding)) };
  }
  for (const { file, problem } of corpus.rejected) {
    yield { file, findings: [reportIn(file, notText(problem, terminal.locale))] };
  }
  const byUri = new Map(corpus.articles.map((article) => [article.uri, article]));
  for (const article of corpus.articles) {
    const findings = findingsOf(corpus, article, settings, terminal);
    yield { file: article.file, findings: findings.map((finding) => report(corpus, byUri, article, finding)) };
  }
}

export function reportFrom(corpus: CliCorpus, findings: readonly ReportedFinding[], terminal: Terminal): Report {
  const lines = new Map(corpus.articles.map(({ file, lineStarts, shift }) => [file, { lineStarts, shift }]));
  for (const { file, lineStarts } of ownerFindings(corpus, terminal)) lines.set(file, { lineStarts, shift: 0 });
  return {
    findings,
    files: [...corpus.rejected, ...corpus.articles].map(({ file }) => file),
    version: VERSION,
    place(file, offset): Place | undefined {
      const known = lines.get(file);
      if (!known) return undefined;
      const { line, character } = positionAt(known.lineStarts, offset - known.shift);
      return { line: line + 1, column: character + 1 };
    },
  };
}

/** What can be shown of each file, by its name. */
export function framedTexts(corpus: CliCorpus, terminal: Terminal): ReadonlyMap<string, FramedText> {
  const own = ownerFindings(corpus, terminal).map(({ file, text, lineStarts }) => ({
    file,
    text,
    lineStarts,
    shift: 0,
  }));
  return new Map([...corpus.articles, ...own].map((each) => [each.file, each]));
}

/** Only articles that were read can tell that accepted words are gone. */
function ownerFindings({ owner, articles, isWhole }: CliCorpus, terminal: Terminal): readonly ProjectFindings[] {
  const texts = new Map(articles.map(({ file, text }) => [owner.pathOf(file), text]));
  return projectFindings(owner, (path) => texts.get(path) ?? (isWhole(path) ? null : undefined), terminal);
}

const reportIn = (file: string, { start, end, rule, severity, message }: Finding): ReportedFinding => ({
  file,
  start,
  end,
  rule,
  severity,
  message,
  related: [],
  fixes: [],
});

function report(
  { view }: CliCorpus,
  byUri: ReadonlyMap<string, CliArticle>,
  own: CliArticle,
  finding: Finding,
): ReportedFinding {
  const place = (article: ArticleId | undefined, { start, end }: Span) => {
    const other = article === undefined ? own : byUri.get(view.uri(article));
    const { file, shift } = other ?? own;
    return { file, start: start + shift, end: end + shift };
  };
  return {
    ...place(undefined, finding),
    rule: finding.rule,
    severity: finding.severity,
    message: finding.message,
    related: finding.related.map((related) => {
      const text = related.article === undefined ? own.text : byUri.get(view.uri(related.article))?.text;
      return { ...place(related.article, related), message: evidence(view, related, text) };
    }),
    fixes: finding.fixes().map(({ title, preferred, edits }) => ({
      title,
      preferred,
      edits: edits.map((edit) => ({ ...place(edit.article, edit), newText: edit.newText })),
    })),
  };
}

/** A path as it is said to people: below the folder where they are, where it is. */
export const shownPath = (path: string): string => {
  const below = relative(process.cwd(), path);
  return below.startsWith(`..${sep}`) ? path : below;
};
