/** All features of the server. A new one is one file and one line here. */
import { incomingCalls, outgoingCalls, prepareCallHierarchy } from './call-hierarchy.ts';
import { codeAction } from './code-action.ts';
import { codeActionResolve } from './code-action-resolve.ts';
import { codeLens, codeLensResolve } from './code-lens.ts';
import { completion } from './completion.ts';
import { completionResolve } from './completion-resolve.ts';
import { declaration, typeDefinition } from './declaration.ts';
import { definition } from './definition.ts';
import { documentDiagnostic } from './diagnostics.ts';
import { documentHighlight } from './document-highlight.ts';
import { documentLink } from './document-link.ts';
import { documentSymbol } from './document-symbol.ts';
import type { AnyFeature } from './feature.ts';
import { foldingRange } from './folding-range.ts';
import { formatting, rangeFormatting, rangesFormatting } from './formatting.ts';
import { hover } from './hover.ts';
import { implementation } from './implementation.ts';
import { inlayHint } from './inlay-hint.ts';
import { inlayHintResolve } from './inlay-hint-resolve.ts';
import { linkedEditingRange } from './linked-editing-range.ts';
import { prepareRename } from './prepare-rename.ts';
import { QUESTIONS } from './questions/index.ts';
import { references } from './references.ts';
import { rename } from './rename.ts';
import { selectionRange } from './selection-range.ts';
import { semanticTokens, semanticTokensRange } from './semantic-tokens.ts';
import { semanticTokensDelta } from './semantic-tokens-delta.ts';
import { comparable } from './views/comparable.ts';
import { compare } from './views/compare.ts';
import { entities } from './views/entities.ts';
import { entity } from './views/entity.ts';
import { entityCounts } from './views/entity-counts.ts';
import { entityPassages } from './views/entity-passages.ts';
import { event } from './views/event.ts';
import { eventMonths } from './views/event-months.ts';
import { events } from './views/events.ts';
import { graph } from './views/graph.ts';
import { stories } from './views/stories.ts';
import { story } from './views/story.ts';
import { timeline } from './views/timeline.ts';
import { willRenameFiles } from './will-rename-files.ts';
import { workspaceSymbol } from './workspace-symbol.ts';
import { workspaceSymbolResolve } from './workspace-symbol-resolve.ts';

export const FEATURES: readonly AnyFeature[] = [
  ...QUESTIONS,
  codeAction,
  codeActionResolve,
  comparable,
  compare,
  entityPassages,
  graph,
  timeline,
  completion,
  completionResolve,
  codeLens,
  codeLensResolve,
  declaration,
  definition,
  documentDiagnostic,
  documentHighlight,
  documentLink,
  documentSymbol,
  entities,
  entity,
  entityCounts,
  event,
  eventMonths,
  events,
  foldingRange,
  formatting,
  hover,
  implementation,
  incomingCalls,
  inlayHint,
  inlayHintResolve,
  linkedEditingRange,
  outgoingCalls,
  prepareCallHierarchy,
  prepareRename,
  rangeFormatting,
  rangesFormatting,
  references,
  rename,
  selectionRange,
  semanticTokens,
  semanticTokensRange,
  semanticTokensDelta,
  stories,
  story,
  willRenameFiles,
  typeDefinition,
  workspaceSymbol,
  workspaceSymbolResolve,
];
