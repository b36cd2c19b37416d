/** Entry point of the server in Node: over IPC where VS Code starts it, else over standard input and output. */
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from '../../protocol/server.ts';
import { saveMemory } from './memory.ts';
import { nodePlatform } from './platform.ts';
import { VERSION } from './version.ts';

/** `bundleFolder`: the folder of the running bundle. The transport is read from the arguments of the process. */
export function serve(bundleFolder: string): void {
  saveMemory();
  startServer(
    createConnection(ProposedFeatures.all),
    ({ storage }) => nodePlatform(bundleFolder, cacheOf(process.argv, storage)),
    VERSION,
  );
}

/** The command line wins (`--cache DIR`, `--no-cache`), then the client; `undefined` where neither says. */
function cacheOf(args: readonly string[], storage: string | null | undefined): string | null | undefined {
  if (args.includes('--no-cache') || storage === null) return null;
  const at = args.indexOf('--cache');
  return (at >= 0 ? args[at + 1] : undefined) ?? storage;
}
