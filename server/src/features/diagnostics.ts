/** textDocument/diagnostic: the findings of an article, when the client asks. */
import type { DocumentDiagnosticParams, DocumentDiagnosticReport } from 'vscode-languageserver';
import type { Steps } from '../base/steps.ts';
import { allFindings } from './all-findings.ts';
import { quotedArticles } from './evidence.ts';
import type { ArticleFeature } from './feature.ts';
import { diagnosticsOf } from './finding-diagnostics.ts';

export const documentDiagnostic: ArticleFeature<DocumentDiagnosticParams, DocumentDiagnosticReport> = {
  method: 'textDocument/diagnostic',
  scope: 'article',
  capabilities: {
    diagnosticProvider: {
      identifier: 'seedbed',
      interFileDependencies: true,
      workspaceDiagnostics: true,
      workDoneProgress: true,
    },
  },
  isOfOldText: true,
  *run(request): Steps<DocumentDiagnosticReport> {
    const quoted = quotedArticles(yield* allFindings(request));
    if (quoted.length > 0) yield { load: quoted };
    return { kind: 'full', items: diagnosticsOf(request) };
  },
};
