/**
 * Commands that an editor carries out for us. The server names one only to a client that said at `initialize` that it
 * has it; for others a lens tells its number and does nothing.
 */
import type { Location, Position } from 'vscode-languageserver';

/** Lists passages beside the position; arguments: `ShowPassages`. */
export const showPassagesCommand = 'seedbed.showPassages';

export type ShowPassages = [uri: string, position: Position, locations: readonly Location[]];

/** Sets the article beside another one that is chosen then; arguments: its URI. */
export const compareArticlesCommand = 'seedbed.compareArticles';

/** Nothing else that a client names is ever run. */
export const CLIENT_COMMANDS: readonly string[] = [showPassagesCommand, compareArticlesCommand];
