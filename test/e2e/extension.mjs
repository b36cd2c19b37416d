// Runs the mocha tests of suite/ in the extension host of a desktop VS Code or, where there is none, of the VS Code
// server from npm.
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { runTests } from '@vscode/test-electron';
import { build } from 'esbuild';
import { projectFolder } from '../../tools/host/install.mjs';

const bundles = join(projectFolder, 'out/e2e');

export async function testExtension(corpus) {
  await bundleSuite();
  const counts = join(bundles, 'counts.json');
  rmSync(counts, { force: true });
  await runTests({
    vscodeExecutablePath: desktop() ?? join(projectFolder, 'tools/host/code.mjs'),
    extensionDevelopmentPath: projectFolder,
    extensionTestsPath: join(bundles, 'index.js'),
    launchArgs: [corpus],
  }).catch((error) => {
    // Failed tests are in the counts; anything else is trouble of the host.
    if (!existsSync(counts)) throw error;
  });
  if (!existsSync(counts)) throw new Error('the extension host ran no tests');
  return JSON.parse(readFileSync(counts, 'utf8'));
}

async function bundleSuite() {
  rmSync(bundles, { recursive: true, force: true });
  const suite = join(projectFolder, 'test/e2e/suite');
  await build({
    entryPoints: readdirSync(suite).map((name) => join(suite, name)),
    outdir: bundles,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    sourcemap: 'inline',
    logLevel: 'warning',
  });
}

/** The program of a desktop VS Code; the `code` on PATH will not do, for it does not wait for the tests. */
function desktop() {
  const places = {
    linux: process.env.DISPLAY ? ['/usr/share/code/code', '/opt/visual-studio-code/code'] : [],
    darwin: ['/Applications/Visual Studio Code.app/Contents/MacOS/Electron'],
    win32: [join(homedir(), 'AppData/Local/Programs/Microsoft VS Code/Code.exe')],
  };
  return (places[process.platform] ?? []).find(existsSync);
}
