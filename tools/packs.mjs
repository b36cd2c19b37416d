// The files of the language packs that the build makes from npm packages.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundleForNode } from './bundle.mjs';

/** `sources`: when one of these changes, the file is made anew. */
export const packFiles = [
  {
    file: 'dist/nl.words.bin',
    sources: ['package-lock.json', ...filesBelow('tools/dictionary'), ...filesBelow('server/src/languages/lexicon')],
    make: () => call('tools/dictionary/build.ts', 'buildDictionary'),
  },
  {
    file: 'dist/nl.names.bin',
    sources: ['package-lock.json', ...filesBelow('tools/gazetteer'), ...filesBelow('server/src/languages/nl')],
    make: () => call('tools/gazetteer/build.ts', 'buildGazetteer'),
  },
  // Trained models: made by tools/training, kept with the sources (server/models/README.md).
  ...['nl.pos.bin', 'nl.lemma.bin', 'nl.grammar.bin', 'nl.names.model.bin']
    .filter((name) => existsSync(`server/models/${name}`))
    .map((name) => ({
      file: `dist/${name}`,
      sources: [`server/models/${name}`],
      make: () => readFileSync(`server/models/${name}`),
    })),
];

async function call(entry, name) {
  const [file] = await bundleForNode([entry], 'out/run');
  const module = await import(pathToFileURL(resolve(file)).href);
  return module[name]();
}

function filesBelow(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
}
