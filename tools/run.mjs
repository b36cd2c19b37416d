// Runs a TypeScript file of the project: node tools/run.mjs FILE.ts [ARGUMENT…]. Bundles it into out/ first.
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundleForNode } from './bundle.mjs';

const [entry, ...rest] = process.argv.slice(2);
if (!entry) {
  console.error('usage: node tools/run.mjs FILE.ts [ARGUMENT…]');
  process.exit(2);
}
const [file] = await bundleForNode([entry], 'out/run');
process.argv.splice(1, process.argv.length - 1, file, ...rest);
await import(pathToFileURL(resolve(file)).href);
