// The server in Emacs, with Eglot and with lsp-mode, over stdio. Each client gets a corpus of its own, since names are
// renamed in it.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hasProgram, projectFolder } from '../../../tools/host/install.mjs';
import { onPath } from '../../../tools/host/run.mjs';
import { countChecks } from '../checks.mjs';

export async function testEmacs(corpus) {
  const emacs = onPath('emacs');
  if (!emacs || !hasProgram('emacs')) {
    console.log('  skipped: Emacs or its client is missing (packages emacs-nox, elpa-eglot and elpa-lsp-mode)');
    return { passed: 0, failed: 0 };
  }
  const counts = ['eglot', 'lsp-mode'].map((client) => {
    console.log(`  ${client}:`);
    return inCopy(corpus, (folder, home) => {
      const script = join(projectFolder, `test/clients/emacs/${client}.el`);
      return spawnSync(emacs, ['--batch', '-l', 'package', '-f', 'package-activate-all', '-l', script], {
        cwd: folder,
        encoding: 'utf8',
        timeout: 90_000,
        env: {
          ...process.env,
          HOME: home,
          TMPDIR: home,
          SEEDBED_SERVER: join(projectFolder, 'dist/server-node.js'),
          SEEDBED_NODE: process.execPath,
        },
      });
    });
  });
  return counts.reduce((a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed }));
}

function inCopy(corpus, run) {
  const [folder, home] = ['corpus', 'home'].map((name) => mkdtempSync(join(tmpdir(), `seedbed-emacs-${name}-`)));
  try {
    cpSync(corpus, folder, { recursive: true });
    return countChecks(run(folder, home));
  } finally {
    for (const path of [folder, home]) rmSync(path, { recursive: true, force: true });
  }
}
