/**
 * Features that a setting switches off (`seedbed.<name>.enabled`). A client that lets the server register methods while
 * it runs asks nothing of one that is off; other clients get empty answers.
 */

export type SwitchName = 'codeLens' | 'formatting' | 'inlayHints' | 'semanticTokens';

/** A method to be registered. */
export interface Registrable {
  readonly method: string;
  /** The field of the server's capabilities that holds its options. */
  readonly provider:
    | 'codeLensProvider'
    | 'documentFormattingProvider'
    | 'documentRangeFormattingProvider'
    | 'inlayHintProvider'
    | 'semanticTokensProvider';
  /** The field of the client's capabilities for text documents that says whether it can be registered. */
  readonly client: 'codeLens' | 'formatting' | 'inlayHint' | 'rangeFormatting' | 'semanticTokens';
}

export const SWITCHES: { readonly [name in SwitchName]: readonly Registrable[] } = {
  codeLens: [{ method: 'textDocument/codeLens', provider: 'codeLensProvider', client: 'codeLens' }],
  formatting: [
    { method: 'textDocument/formatting', provider: 'documentFormattingProvider', client: 'formatting' },
    { method: 'textDocument/rangeFormatting', provider: 'documentRangeFormattingProvider', client: 'rangeFormatting' },
  ],
  inlayHints: [{ method: 'textDocument/inlayHint', provider: 'inlayHintProvider', client: 'inlayHint' }],
  // One registration for the whole article, what changed, and a part.
  semanticTokens: [
    { method: 'textDocument/semanticTokens', provider: 'semanticTokensProvider', client: 'semanticTokens' },
  ],
};

export const SWITCH_NAMES = Object.keys(SWITCHES) as readonly SwitchName[];
