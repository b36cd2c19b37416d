// npm run package: a small build, then dist/seedbed.vsix with its size; fails where that is over the limit.
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';

const LIMIT = 6_000_000;
const file = 'dist/seedbed.vsix';

run('node', ['esbuild.mjs', '--production']);
// The bundles hold everything: no package of node_modules goes along. Pictures in the README are in the package.
run('npx', [
  '--no-install',
  'vsce',
  'package',
  '--no-dependencies',
  '--no-rewrite-relative-links',
  '--allow-missing-repository',
  '--out',
  file,
]);
const { size } = statSync(file);
console.log(`${file}: ${(size / 1e6).toFixed(2)} MB`);
if (size > LIMIT) {
  console.error(`over the limit of ${LIMIT / 1e6} MB`);
  process.exitCode = 1;
}

function run(command, args) {
  const { status } = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) process.exit(status ?? 1);
}
