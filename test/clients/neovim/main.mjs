// The server in Neovim, over stdio: what an editor gets that knows nothing of Seedbed but the protocol.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { projectFolder } from '../../../tools/host/install.mjs';
import { onPath } from '../../../tools/host/run.mjs';
import { countChecks } from '../checks.mjs';

/** Runs checks.lua in the corpus; it prints a line `ok …` or `not ok …` for each check. */
export async function testNeovim(corpus) {
  const nvim = onPath('nvim');
  if (!nvim) throw new Error('Neovim is missing: install the package neovim');
  const script = join(projectFolder, 'test/clients/neovim/checks.lua');
  const { stdout, stderr, error } = spawnSync(
    nvim,
    ['--headless', '-u', 'NONE', '-i', 'NONE', '-n', '-c', `luafile ${script}`],
    {
      cwd: corpus,
      encoding: 'utf8',
      timeout: 90_000,
      env: {
        ...process.env,
        SEEDBED_SERVER: join(projectFolder, 'dist/server-node.js'),
        SEEDBED_NODE: process.execPath,
      },
    },
  );
  return countChecks({ stdout, stderr, error });
}
