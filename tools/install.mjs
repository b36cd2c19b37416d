// Installs the packages of the lock file where they are missing or older than it.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

/** Exits with a message where npm can't install. */
export function ensureInstalled() {
  const stamp = 'node_modules/.package-lock.json';
  if (existsSync(stamp) && statSync(stamp).mtimeMs >= statSync('package-lock.json').mtimeMs) return;
  console.log('> npm ci');
  const npm = spawnSync('npm', ['ci', '--no-fund', '--no-audit'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (npm.status === 0) return;
  console.error('The packages could not be installed: npm ci failed. Is the npm registry reachable?');
  process.exit(2);
}
