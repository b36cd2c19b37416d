// The server in Vim with the plugin ALE, over stdio.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hasProgram, projectFolder } from '../../../tools/host/install.mjs';
import { onPath } from '../../../tools/host/run.mjs';
import { countChecks } from '../checks.mjs';

export async function testVim(corpus) {
  const vim = onPath('vim');
  if (!vim || !hasProgram('vim')) {
    console.log('  skipped: Vim or its client is missing (packages vim and vim-ale)');
    return { passed: 0, failed: 0 };
  }
  const home = mkdtempSync(join(tmpdir(), 'seedbed-vim-'));
  const report = join(home, 'report');
  try {
    const script = join(projectFolder, 'test/clients/vim/checks.vim');
    const { stdout, stderr, error } = spawnSync(vim, ['-es', '-N', '-u', script, '-i', 'NONE'], {
      cwd: corpus,
      encoding: 'utf8',
      timeout: 90_000,
      env: {
        ...process.env,
        HOME: home,
        SEEDBED_REPORT: report,
        SEEDBED_SERVER: join(projectFolder, 'dist/server-node.js'),
        SEEDBED_NODE: process.execPath,
      },
    });
    const checks = existsSync(report) ? readFileSync(report, 'utf8') : '';
    return countChecks({ stdout: checks, stderr: `${stdout}\n${stderr}`, error: checks === '' ? error : undefined });
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}
