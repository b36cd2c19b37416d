/**
 * `seedbed check` as a whole process, side by side with cSpell and its Dutch dictionary (installed into out/ for this
 * alone), in turn, on the five articles beside the project or else on the sample corpus.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { percentile, show } from './figures.ts';

const ROUNDS = 5;
const RIVAL = 'out/cspell';

export async function benchCommandLine(): Promise<void> {
  const corpus = resolve(existsSync('../shared/seeds') ? '../shared/seeds' : 'seeds');
  // cSpell only looks at files below the folder it runs in.
  cpSync(corpus, `${RIVAL}/articles`, { recursive: true });
  const commands: { readonly [name: string]: readonly string[] } = {
    'seedbed check': [resolve('dist/cli.js'), 'check', corpus],
    ...(installRival() && {
      'cspell + @cspell/dict-nl-nl': [resolve(RIVAL, 'node_modules/cspell/bin.mjs'), '--no-progress', 'articles/*.txt'],
    }),
  };
  const times = new Map(Object.keys(commands).map((name) => [name, [] as number[]]));
  for (let round = 0; round <= ROUNDS; round++) {
    for (const [name, args] of Object.entries(commands)) {
      const start = performance.now();
      const cwd = resolve(name.startsWith('cspell') ? RIVAL : '.');
      const { status } = spawnSync(process.execPath, args, { cwd, stdio: 'ignore' });
      // Both find something in these articles; a run that found nothing did not look.
      if (status !== 1) throw new Error(`${name} ended with ${status}`);
      // The first round warms the file cache.
      if (round > 0) times.get(name)?.push(performance.now() - start);
    }
  }
  const medians = [...times].map(([name, values]) => [name, percentile(values, 0.5)] as const);
  const own = medians[0]?.[1] ?? Number.NaN;
  show('Command line, whole process, median', [
    ['', 'ms', 'times ours'],
    ...medians.map(([name, ms]) => [name, ms, ms / own]),
  ]);
}

/** Whether cSpell is there; it is no dependency of the project. */
function installRival(): boolean {
  if (existsSync(`${RIVAL}/node_modules/cspell/bin.mjs`)) return true;
  mkdirSync(RIVAL, { recursive: true });
  writeFileSync(`${RIVAL}/package.json`, '{"private":true}');
  writeFileSync(
    `${RIVAL}/cspell.json`,
    JSON.stringify({ language: 'nl', import: ['@cspell/dict-nl-nl/cspell-ext.json'], dictionaries: ['nl-nl'] }),
  );
  const install = spawnSync('npm', ['install', '--no-save', 'cspell@8', '@cspell/dict-nl-nl@2'], {
    cwd: RIVAL,
    stdio: 'ignore',
  });
  return install.status === 0;
}
