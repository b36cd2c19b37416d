// The package: built, looked into, installed into the VS Code server, and run from there, in a folder that is trusted
// and in one that is not.
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectFolder } from '../../tools/host/install.mjs';
import { run } from '../../tools/host/run.mjs';
import { installExtension } from '../../tools/host/server.mjs';
import { hasProcess } from './processes.mjs';
import { runningExtension, smoke } from './smoke.mjs';

const LIMIT = 6_000_000;
const ACTIVATION = 150;

export async function testInstalled(corpus) {
  const extensions = mkdtempSync(join(tmpdir(), 'seedbed-extensions-'));
  const counts = { passed: 0, failed: 0 };
  const step = async (title, work) => {
    try {
      const more = await work();
      counts.passed += 1;
      console.log(`  ✔ ${title}${more ? `: ${more}` : ''}`);
    } catch (error) {
      counts.failed += 1;
      console.log(`  ✘ ${title}\n${error.stack}`);
    }
  };
  try {
    const file = join(projectFolder, 'dist/seedbed.vsix');
    await step('the package is built and small enough', () => {
      run(process.execPath, ['tools/package.mjs'], { cwd: projectFolder, quiet: true });
      const { size } = statSync(file);
      assert.ok(size <= LIMIT, `${size} bytes`);
      return `${(size / 1e6).toFixed(2)} MB`;
    });
    await step('it can be installed, and holds what it should', () => {
      installExtension(file, extensions);
      checkContent(extensions);
    });
    await step('it runs from there', () =>
      smoke(corpus, { extensions }, async (page, server) => {
        assert.ok(hasProcess(server, 'server-node.js'));
        const { text, milliseconds } = await runningExtension(page);
        assert.ok(milliseconds >= 0, text);
        return `activated in ${milliseconds} ms (target ${ACTIVATION})`;
      }),
    );
    await step('it runs in a folder that is not trusted', () =>
      smoke(corpus, { extensions, isRestricted: true }, async (page) => {
        await page.getByText('Restricted Mode').first().waitFor();
      }),
    );
  } finally {
    rmSync(extensions, { recursive: true, force: true, maxRetries: 3 });
  }
  return counts;
}

function checkContent(extensions) {
  const name = readdirSync(extensions).find((each) => each.startsWith('seedbed.'));
  assert.ok(name, 'installed');
  const folder = join(extensions, name);
  const files = readdirSync(folder, { recursive: true }).map((each) => each.replaceAll('\\', '/'));
  const wrong = files.filter((each) => /\.(?:ts|mjs|map|vsix)$|node_modules|^(?:test|tools|server)\//.test(each));
  assert.deepEqual(wrong, []);
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const readme = readFileSync(join(folder, 'readme.md'), 'utf8');
  const pictures = [...readme.matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)].map(([, path]) => path);
  assert.ok(pictures.length > 0);
  const entries = [manifest.main, manifest.browser, manifest.icon, manifest.bin.seedbed, manifest.l10n];
  for (const path of [...entries, ...pictures, 'changelog.md', 'LICENSE.txt', 'package.nls.nl.json', 'dist/mcp.js']) {
    assert.ok(existsSync(join(folder, path)), path);
  }
  for (const { path } of manifest.contributes.grammars) assert.ok(existsSync(join(folder, path)), path);
  const { supported } = manifest.capabilities.untrustedWorkspaces;
  assert.equal(supported, true);
}
