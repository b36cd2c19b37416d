/** seedbed lsp --stdio: the language server for any editor. */
import { serve } from '../../host/node/main.ts';
import type { Command } from '../command.ts';
import { usage } from '../texts.ts';

const TRANSPORTS = /^--(?:stdio|node-ipc|socket=\d+|pipe=.+)$/;

export const lsp: Command = async (args, terminal) => {
  if (!args.some((arg) => TRANSPORTS.test(arg))) {
    terminal.err(usage[terminal.locale]);
    return 2;
  }
  serve(terminal.bundleFolder);
  return -1;
};
