/** Which of the protocol's symbols (made for programs) stands for which type of entity. */
import { SymbolKind } from 'vscode-languageserver';
import type { MentionType } from '../languages/pack.ts';

export const symbolKinds: { readonly [type in MentionType]: SymbolKind } = {
  person: SymbolKind.Class,
  organisation: SymbolKind.Module,
  location: SymbolKind.Namespace,
  demonym: SymbolKind.Namespace,
  event: SymbolKind.Event,
  product: SymbolKind.Object,
};
