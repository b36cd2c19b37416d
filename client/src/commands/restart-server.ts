/** The command `seedbed.restartServer`: also starts a server that gave up or never came up. */
import { commands, type Disposable, type LogOutputChannel } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

export const restartServerCommand = 'seedbed.restartServer';

export function registerRestartServer(client: BaseLanguageClient, output: LogOutputChannel): Disposable {
  return commands.registerCommand(restartServerCommand, async () => {
    // A server that hangs does not answer `shutdown`; the client then ends it, and says so with an error.
    if (client.needsStop()) await client.stop().catch((error: unknown) => output.warn(String(error)));
    await client.start().catch((error: unknown) => output.error(String(error)));
  });
}
