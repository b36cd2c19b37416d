// npm test: sets everything up, then types, lint and all tests; ends with "N passed, N failed" on a line of its own.
// --only-tests [FILE…] leaves out set-up, types and lint; --update rewrites the expectations of fixtures.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { run as runTests } from 'node:test';
import { spec } from 'node:test/reporters';
import { ensureInstalled } from './install.mjs';

const args = process.argv.slice(2);
const onlyTests = args.includes('--only-tests');
const wanted = args.filter((arg) => !arg.startsWith('--'));
if (args.includes('--update')) process.env.UPDATE = '1';

if (!onlyTests) ensureInstalled();
const broken = onlyTests ? [] : ['build', 'check'].filter((script) => !npmRun(script));
if (!existsSync('dist/cli.js') && !npmRun('build')) broken.push('build');
if (!existsSync('../shared')) console.log('The folder ../shared is absent: tests on its articles are skipped.');

const { bundleForNode } = await import('./bundle.mjs');
rmSync('out/test', { recursive: true, force: true });
const sources = wanted.length > 0 ? wanted : testFiles();
const files = (await bundleForNode(sources, 'out/test')).map((file) => resolve(file));
const counts = await runAll(files);
for (const script of broken) console.log(`npm run ${script} failed: see above`);
console.log(`${counts.passed} passed, ${counts.failed + broken.length} failed`);
process.exit(counts.failed + broken.length > 0 || counts.passed === 0 ? 1 : 0);

function testFiles() {
  const folders = ['test/unit', 'test/property', 'test/protocol', 'test/accuracy'].filter((folder) =>
    existsSync(folder),
  );
  return folders
    .flatMap((folder) => readdirSync(folder, { recursive: true }).map((name) => `${folder}/${name}`))
    .filter((name) => name.endsWith('.test.ts'))
    .sort();
}

function npmRun(script) {
  console.log(`> npm run ${script}`);
  return (
    spawnSync('npm', ['run', '--silent', script], { stdio: 'inherit', shell: process.platform === 'win32' }).status ===
    0
  );
}

/** Counts the leaves: a suite is not a test, nor is a file that holds tests. */
async function runAll(testFiles) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  const failures = [];
  const stream = runTests({ files: testFiles, concurrency: 2 });
  const isLeaf = (event) => event.details.type !== 'suite' && !testFiles.includes(event.name);
  stream.on('test:pass', (event) => {
    if (!isLeaf(event)) return;
    if (event.skip !== undefined || event.todo !== undefined) counts.skipped++;
    else counts.passed++;
  });
  stream.on('test:fail', (event) => {
    if (event.details.type === 'suite') return;
    counts.failed++;
    failures.push(`${event.name}: ${event.details.error?.cause?.message ?? event.details.error?.message ?? ''}`);
  });
  stream.compose(new spec()).pipe(process.stdout, { end: false });
  await new Promise((done, failed) => stream.on('end', done).on('error', failed));
  for (const failure of failures) console.log(`failed: ${failure}`);
  if (counts.skipped > 0) console.log(`${counts.skipped} skipped`);
  return counts;
}
