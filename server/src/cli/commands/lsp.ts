/** seedbed lsp --stdio: the language server for any editor. */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Command } from '../command.ts';
import { usage } from '../texts.ts';

const TRANSPORTS = /^--(?:stdio|node-ipc|socket=\d+|pipe=.+)$/;

export const lsp: Command = async (args, terminal) => {
  if (!args.some((arg) => TRANSPORTS.test(arg))) {
    terminal.err(usage[terminal.locale]);
    return 2;
  }
  // The server's own bundle, so that the other commands need not load it.
  createRequire(join(terminal.bundleFolder, 'cli.js'))('./server-node.js');
  return -1;
};
