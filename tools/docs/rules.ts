/**
 * Writes docs/rules.md, the schema of `seedbed.rules` in package.json and the schemas of the corpus owner's files. With
 * --check it writes nothing and ends with exit code 1 where one of them is not what the rules give.
 * Inputs: server/src/rules. Run: node tools/run.mjs tools/docs/rules.ts [--check]
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { openPacks } from '../../server/src/languages/index.ts';
import { RULES } from '../../server/src/rules/index.ts';
import { rulesPage, rulesSchema } from './rules-page.ts';
import { acceptedSchema, configSchema, namesSchema } from './schemas.ts';

const PAGE = 'docs/rules.md';
const MANIFEST = 'package.json';
const PROPERTY = 'seedbed.rules';

const written = (path: string): string => (existsSync(path) ? readFileSync(path, 'utf8').replaceAll('\r\n', '\n') : '');

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function manifestWithSchema(): string {
  const manifest = JSON.parse(written(MANIFEST));
  const { properties } = manifest.contributes.configuration;
  properties[PROPERTY] = { ...properties[PROPERTY], ...rulesSchema(RULES) };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

const languages = (await openPacks(async () => ({}))).map(({ id }) => id);
const wanted = new Map([
  [PAGE, rulesPage(RULES)],
  [MANIFEST, manifestWithSchema()],
  ['syntaxes/schemas/seedbed.generated.json', json(configSchema(RULES, languages))],
  ['syntaxes/schemas/names.generated.json', json(namesSchema())],
  ['syntaxes/schemas/accepted.generated.json', json(acceptedSchema(RULES))],
]);
for (const [path, text] of wanted) {
  if (written(path) === text) continue;
  if (process.argv.includes('--check')) {
    console.error(`${path} is stale: run node tools/run.mjs tools/docs/rules.ts`);
    process.exitCode = 1;
  } else {
    writeFileSync(path, text);
    console.log(`wrote ${path}`);
  }
}
