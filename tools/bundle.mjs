// Bundles TypeScript files of the project for Node, one ES module each, with source maps.
import { join, parse, relative } from 'node:path';
import { build } from 'esbuild';

/** Returns the paths of the bundles, in the order of `entries`; folders below `folder` mirror those of the sources. */
export async function bundleForNode(entries, folder) {
  await build({
    entryPoints: entries,
    outdir: folder,
    outbase: '.',
    bundle: true,
    splitting: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'es2023',
    sourcemap: true,
    outExtension: { '.js': '.mjs' },
    chunkNames: 'chunks/[name]-[hash]',
    logLevel: 'warning',
  });
  return entries.map((entry) => {
    const { dir, name } = parse(relative('.', entry));
    return join(folder, dir, `${name}.mjs`);
  });
}
