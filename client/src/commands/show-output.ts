/** The command `seedbed.showOutput`. */
import { commands, type Disposable, type LogOutputChannel } from 'vscode';

const showOutputCommand = 'seedbed.showOutput';

export function registerShowOutput(output: LogOutputChannel): Disposable {
  return commands.registerCommand(showOutputCommand, () => output.show());
}
