/** All features of the server. A new one is one file and one line here. */
import { codeAction } from './code-action.ts';
import { definition } from './definition.ts';
import { documentDiagnostic } from './diagnostics.ts';
import { documentHighlight } from './document-highlight.ts';
import { documentSymbol } from './document-symbol.ts';
import type { AnyFeature } from './feature.ts';
import { foldingRange } from './folding-range.ts';
import { hover } from './hover.ts';
import { inlayHint } from './inlay-hint.ts';
import { references } from './references.ts';
import { selectionRange } from './selection-range.ts';
import { semanticTokens, semanticTokensRange } from './semantic-tokens.ts';
import { workspaceSymbol } from './workspace-symbol.ts';

export const FEATURES: readonly AnyFeature[] = [
  codeAction,
  definition,
  documentDiagnostic,
  documentHighlight,
  documentSymbol,
  foldingRange,
  hover,
  inlayHint,
  references,
  selectionRange,
  semanticTokens,
  semanticTokensRange,
  workspaceSymbol,
];
