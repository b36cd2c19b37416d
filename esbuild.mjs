// Builds everything that runs into dist/: node esbuild.mjs [--watch] [--production].
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { context } from 'esbuild';
import { packFiles } from './tools/packs.mjs';

const watch = process.argv.includes('--watch');
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

mkdirSync('dist', { recursive: true });
for (const { file, sources, make } of packFiles) {
  if (!isNewer(file, sources)) writeFileSync(file, await make());
}

const ANALYSIS = ['base', 'languages', 'document', 'analysis'];

const shared = {
  bundle: true,
  minify: process.argv.includes('--production'),
  sourcemap: !process.argv.includes('--production'),
  // Its main entry for Node loads its parts in a way that no bundler follows.
  alias: { 'jsonc-parser': './node_modules/jsonc-parser/lib/esm/main.js' },
  define: {
    SEEDBED_VERSION: JSON.stringify(version),
    SEEDBED_BUILD: JSON.stringify(watch ? '' : hashOf(ANALYSIS)),
    SEEDBED_CHECKS: JSON.stringify(watch ? '' : hashOf([...ANALYSIS, 'corpus', 'rules', 'features', 'protocol'])),
  },
  logLevel: 'warning',
};
// All of ES2023 is in Node 20; by `node20` esbuild would make each pattern with \p anew wherever it is used.
const node = { ...shared, platform: 'node', format: 'cjs', target: 'es2023', external: ['vscode'] };
const web = { ...shared, platform: 'browser', format: 'cjs', target: 'es2022', external: ['vscode'] };

const bundles = [
  { ...node, entryPoints: ['client/src/node.ts'], outfile: 'dist/client-node.js' },
  { ...web, entryPoints: ['client/src/web.ts'], outfile: 'dist/client-web.js' },
  { ...node, entryPoints: ['server/src/host/node/start.ts'], outfile: 'dist/server-node.js' },
  { ...node, entryPoints: ['server/src/host/node/server.ts'], outfile: 'dist/server.js' },
  { ...node, entryPoints: ['server/src/host/node/analyst.ts'], outfile: 'dist/analyst-node.js' },
  { ...web, entryPoints: ['server/src/host/worker/server.ts'], outfile: 'dist/server-worker.js', format: 'iife' },
  {
    ...web,
    format: 'iife',
    entryPoints: ['timeline', 'graph', 'compare']
      .flatMap((name) => ['ts', 'css'].map((type) => `client/src/webviews/pages/${name}.${type}`))
      .concat('client/src/webviews/pages/page.css'),
    outdir: 'dist/webviews',
  },
  {
    ...node,
    entryPoints: ['server/src/cli/main.ts'],
    outfile: 'dist/cli.js',
    // Read anew at every call: a smaller file starts sooner.
    minify: true,
    banner: { js: '#!/usr/bin/env node' },
  },
  { ...node, entryPoints: ['server/src/cli/mcp/serve.ts'], outfile: 'dist/mcp.js', minify: true, sourcemap: false },
];

for (const options of bundles) {
  const bundle = await context(options);
  if (watch) await bundle.watch();
  else {
    await bundle.rebuild();
    await bundle.dispose();
  }
}

/** Whether a built file is there and none of its sources changed since. */
function isNewer(file, sources) {
  if (!existsSync(file)) return false;
  const built = statSync(file).mtimeMs;
  return sources.every((source) => statSync(source).mtimeMs <= built);
}

/** Of sources and packs that facts or findings follow from: with other ones, what was stored is worked out anew. */
function hashOf(layers) {
  const hash = createHash('sha256');
  for (const layer of layers) {
    const names = readdirSync(`server/src/${layer}`, { recursive: true }).filter((name) => name.endsWith('.ts'));
    for (const name of names.sort()) hash.update(name).update(readFileSync(`server/src/${layer}/${name}`));
  }
  for (const { file } of packFiles) hash.update(file).update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}
