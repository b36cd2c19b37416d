/** Findings as the protocol has them: shared by pulled and sent diagnostics and by code actions. */
import { type Diagnostic, DiagnosticSeverity, type Range } from 'vscode-languageserver';
import { capped } from '../rules/cap.ts';
import type { Finding, Severity } from '../rules/rule.ts';
import { evidence } from './evidence.ts';
import type { ArticleRequest } from './feature.ts';
import { toLocation, toRange } from './to-lsp.ts';

const SEVERITY: { readonly [severity in Severity]: DiagnosticSeverity } = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

export const diagnosticsOf = (request: ArticleRequest): Diagnostic[] =>
  request.findings().map((finding) => toDiagnostic(request, finding));

/** Of one rule in one article, in the list of all articles. */
const MOST_OF_RULE = 20;

/** For a list of the whole corpus: of each rule at most so many, the last of which says how many more there are. */
export const cappedDiagnosticsOf = (request: ArticleRequest): Diagnostic[] =>
  capped(request.findings(), MOST_OF_RULE, request.locale).map((finding) => toDiagnostic(request, finding));

/** Of a finding on a file that was not read: it has no lines. */
export const fileDiagnostic = (finding: Finding, rulesPage: string | undefined): Diagnostic =>
  diagnosticIn(finding, { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, rulesPage);

/** Of a finding in a file that is no article. */
export const diagnosticIn = (finding: Finding, range: Range, rulesPage: string | undefined): Diagnostic => ({
  range,
  severity: SEVERITY[finding.severity],
  source: 'seedbed',
  code: finding.rule,
  ...pageOf(finding, rulesPage),
  message: finding.message,
});

const pageOf = ({ rule }: Finding, rulesPage: string | undefined): Pick<Diagnostic, 'codeDescription'> =>
  rulesPage === undefined ? {} : { codeDescription: { href: `${rulesPage}#${rule}` } };

export function toDiagnostic(request: ArticleRequest, finding: Finding): Diagnostic {
  const { view, id, article, rulesPage } = request;
  return {
    range: toRange(article.lineStarts, finding),
    severity: SEVERITY[finding.severity],
    source: 'seedbed',
    code: finding.rule,
    ...pageOf(finding, rulesPage),
    message: finding.message,
    ...(finding.related.length === 0
      ? {}
      : {
          relatedInformation: finding.related.map((related) => ({
            location: toLocation(view, related.article ?? id, related),
            message: evidence(view, related, request.text(related.article ?? id)),
          })),
        }),
  };
}
