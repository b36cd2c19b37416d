/** seedbed lsp --stdio: the language server for any editor. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Command } from '../command.ts';
import { usage } from '../texts.ts';

const TRANSPORTS = /^--(?:stdio|node-ipc|socket=\d+|pipe=.+)$/;

export const lsp: Command = async (args, terminal) => {
  if (!args.some((arg) => TRANSPORTS.test(arg))) {
    terminal.err(usage[terminal.locale]);
    return 2;
  }
  // The server's own bundle, so that the other commands need not load it.
  await import(pathToFileURL(join(terminal.bundleFolder, 'server-node.js')).href);
  return -1;
};
