/** Findings as the protocol has them: shared by pulled and sent diagnostics and by code actions. */
import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import type { Finding, Severity } from '../rules/rule.ts';
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

export function toDiagnostic(request: ArticleRequest, finding: Finding): Diagnostic {
  const { view, id, article, rulesPage } = request;
  return {
    range: toRange(article.lineStarts, finding),
    severity: SEVERITY[finding.severity],
    source: 'seedbed',
    code: finding.rule,
    ...(rulesPage === undefined ? {} : { codeDescription: { href: `${rulesPage}#${finding.rule}` } }),
    message: finding.message,
    ...(finding.related.length === 0
      ? {}
      : {
          relatedInformation: finding.related.map((related) => ({
            location: toLocation(view, related.article ?? id, related),
            message: related.message,
          })),
        }),
  };
}
