/**
 * Writes docs/features.md from the registry of features. With --check it writes nothing and ends with exit code 1 where
 * the page is not what the registry gives.
 * Inputs: server/src/features. Run: node tools/run.mjs tools/docs/features.ts [--check]
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { FEATURES } from '../../server/src/features/index.ts';
import { featuresPage } from './features-page.ts';

const PAGE = 'docs/features.md';

const wanted = featuresPage(FEATURES.map(({ method }) => method));
const written = existsSync(PAGE) ? readFileSync(PAGE, 'utf8').replaceAll('\r\n', '\n') : '';
if (written !== wanted && process.argv.includes('--check')) {
  console.error(`${PAGE} is stale: run node tools/run.mjs tools/docs/features.ts`);
  process.exitCode = 1;
} else if (written !== wanted) {
  writeFileSync(PAGE, wanted);
  console.log(`wrote ${PAGE}`);
}
