/** The command line `seedbed`: picks the command and turns its outcome into an exit code. */

import { type Locale, localeOf } from '../base/locale.ts';
import { VERSION } from '../host/node/version.ts';
import type { Command, Terminal } from './command.ts';
import { check } from './commands/check.ts';
import { entities } from './commands/entities.ts';
import { events } from './commands/events.ts';
import { exportArticles } from './commands/export.ts';
import { facts } from './commands/facts.ts';
import { fix } from './commands/fix.ts';
import { importAnnotations } from './commands/import.ts';
import { lsp } from './commands/lsp.ts';
import { mcp } from './commands/mcp.ts';
import { stats } from './commands/stats.ts';
import { texts, usage } from './texts.ts';

const COMMANDS: { readonly [name: string]: Command } = {
  check,
  fix,
  facts,
  entities,
  events,
  export: exportArticles,
  import: importAnnotations,
  stats,
  lsp,
  mcp,
};

/** Exit codes: 0 nothing to report, 1 findings, 2 wrong use or unreadable input. */
async function main(args: readonly string[], terminal: Terminal): Promise<number> {
  const [name, ...rest] = args;
  if (name === '--version' || name === '-v') {
    terminal.out(`${VERSION}\n`);
    return 0;
  }
  const command = name === undefined || !Object.hasOwn(COMMANDS, name) ? undefined : COMMANDS[name];
  if (asksForHelp(command ? rest : args)) {
    terminal.out(usage[terminal.locale]);
    return 0;
  }
  if (command) {
    const { others, cache } = cacheIn(rest);
    return command(others, { ...terminal, cache });
  }
  const wrong = name === undefined ? '' : `seedbed: ${texts[terminal.locale].noCommand(name)}\n`;
  terminal.err(`${wrong}${usage[terminal.locale]}`);
  return 2;
}

const asksForHelp = (args: readonly string[]): boolean =>
  args[0] === 'help' || args.slice(0, [...args, '--'].indexOf('--')).some((arg) => arg === '--help' || arg === '-h');

/** What Node says of options that it can't read, in our words. */
function reasonOf(error: unknown, locale: Locale): string {
  if (!(error instanceof Error)) return String(error);
  const option = /'(-{1,2}[^\s',=]+)/.exec(error.message)?.[1] ?? '';
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return texts[locale].noOption(option);
  return code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE' ? texts[locale].noValue(option) : error.message;
}

/** `--cache DIR` and `--no-cache` mean the same to all commands. */
function cacheIn(args: readonly string[]): { others: readonly string[]; cache: string | null | undefined } {
  const at = args.indexOf('--cache');
  const folder = at >= 0 ? args[at + 1] : undefined;
  const others = args.filter((arg, i) => arg !== '--no-cache' && (folder === undefined || (i !== at && i !== at + 1)));
  return { others, cache: args.includes('--no-cache') ? null : folder };
}

const environment = process.env;
const terminal: Terminal = {
  bundleFolder: __dirname,
  locale: localeOf(environment.LC_ALL ?? environment.LC_MESSAGES ?? environment.LANG),
  colour: environment.NO_COLOR === undefined && (process.stdout.isTTY || environment.FORCE_COLOR !== undefined),
  interactive: process.stderr.isTTY === true,
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
};
// A reader that goes away (`| head`) is no fault of the input.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));
main(process.argv.slice(2), terminal).then(
  (code) => {
    if (code >= 0) process.exitCode = code;
  },
  (error: unknown) => {
    terminal.err(`seedbed: ${reasonOf(error, terminal.locale)}\n`);
    process.exitCode = 2;
  },
);
