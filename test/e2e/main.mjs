// npm run e2e: the extension in a real VS Code, in the oldest one, in the browser and as a package, what its pages look
// like (out/screenshots/), and the server in Emacs, Vim and Neovim.
// Installs what is missing first; ends with "N passed, N failed" on a line of its own. Arguments choose parts:
// extension, tour, webviews, dutch, oldest, web, emacs, vim, neovim, package; --no-build takes dist/ as it is. One only
// runs when asked for: measure.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installPrograms, projectFolder } from '../../tools/host/install.mjs';
import { buildProject } from '../../tools/host/project.mjs';
import { ensureInstalled } from '../../tools/install.mjs';

const args = process.argv.slice(2);
const chosen = args.filter((arg) => !arg.startsWith('--'));

process.chdir(projectFolder);
ensureInstalled();
const missing = installPrograms();
if (missing.length > 0) console.error(`missing, and not to be had with apt-get here: ${missing.join(', ')}`);
if (!args.includes('--no-build')) buildProject();

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130));

// Loaded late: they need the packages that were just installed.
const parts = {
  extension: async (corpus) => (await import('./extension.mjs')).testExtension(corpus),
  tour: async (corpus) => (await import('./tour.mjs')).tour(corpus),
  webviews: async () => (await import('./tour-webviews.mjs')).tourWebviews(),
  dutch: async () => (await import('./tour-dutch.mjs')).tourInDutch(),
  oldest: async (corpus) => (await import('./oldest.mjs')).testOldest(corpus),
  web: async (corpus) => (await import('./web.mjs')).testWeb(corpus),
  emacs: async (corpus) => (await import('../clients/emacs/main.mjs')).testEmacs(corpus),
  vim: async (corpus) => (await import('../clients/vim/main.mjs')).testVim(corpus),
  neovim: async (corpus) => (await import('../clients/neovim/main.mjs')).testNeovim(corpus),
  // Last: it leaves a build in dist/ that is as small as the package has it.
  package: async (corpus) => (await import('./installed.mjs')).testInstalled(corpus),
};

const onlyWhenAsked = { measure: async () => (await import('./measure.mjs')).measure() };

let passed = 0;
let failed = 0;
for (const [name, part] of Object.entries({ ...parts, ...onlyWhenAsked })) {
  if (chosen.length > 0 ? !chosen.includes(name) : name in onlyWhenAsked) continue;
  console.log(`\n${name}`);
  const started = Date.now();
  const counts = await inFreshCorpus(part).catch((error) => {
    console.error(error);
    return { passed: 0, failed: 1 };
  });
  passed += counts.passed;
  failed += counts.failed;
  console.log(`  (${((Date.now() - started) / 1000).toFixed(1)} s)`);
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed > 0 || passed === 0 ? 1 : 0);

/** Each part gets a copy of the fixture corpus of its own, since fixes are applied to it. */
async function inFreshCorpus(part) {
  const corpus = mkdtempSync(join(tmpdir(), 'seedbed-corpus-'));
  try {
    cpSync(join(projectFolder, 'test/e2e/fixtures'), corpus, { recursive: true });
    return await part(corpus);
  } finally {
    rmSync(corpus, { recursive: true, force: true });
  }
}
