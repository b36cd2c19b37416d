/** textDocument/diagnostic, and the same for clients that are sent diagnostics: findings as the protocol has them. */
import {
  type Diagnostic,
  DiagnosticSeverity,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
} from 'vscode-languageserver';
import type { Finding, Severity } from '../rules/rule.ts';
import type { ArticleFeature, ArticleRequest } from './feature.ts';
import { toLocation, toRange } from './to-lsp.ts';

const SEVERITY: { readonly [severity in Severity]: DiagnosticSeverity } = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

export const documentDiagnostic: ArticleFeature<DocumentDiagnosticParams, DocumentDiagnosticReport> = {
  method: 'textDocument/diagnostic',
  scope: 'article',
  capabilities: {
    diagnosticProvider: { identifier: 'seedbed', interFileDependencies: true, workspaceDiagnostics: true },
  },
  run: (request) => ({ kind: 'full', items: diagnosticsOf(request) }),
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
