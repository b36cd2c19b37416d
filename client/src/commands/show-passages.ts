/**
 * The command `seedbed.showPassages` of code lenses: the passages in a peek at the place of the lens. The arguments come
 * from the server, so they have the protocol's form.
 */
import { commands, type Disposable, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type ShowPassages, showPassagesCommand } from '../../../server/src/protocol/messages.ts';

export function registerShowPassages(client: BaseLanguageClient): Disposable {
  return commands.registerCommand(showPassagesCommand, async (...given: unknown[]) => {
    // Anybody may call a command: what is not as the server gives it is left alone.
    if (!isShowPassages(given)) return;
    const [uri, position, locations] = given;
    const convert = client.protocol2CodeConverter;
    const target = convert.asUri(uri);
    if (window.activeTextEditor?.document.uri.toString() !== target.toString()) await window.showTextDocument(target);
    await commands.executeCommand(
      'editor.action.showReferences',
      target,
      convert.asPosition(position),
      locations.map(convert.asLocation),
    );
  });
}

function isShowPassages(given: unknown[]): given is ShowPassages {
  const [uri, position, locations] = given;
  return typeof uri === 'string' && typeof position === 'object' && position !== null && Array.isArray(locations);
}
