/**
 * Writes docs/rules.md, the schema of `seedbed.rules` in package.json with its texts in package.nls*.json, and the schemas
 * of the corpus owner's files. With --check it writes nothing and ends with exit code 1 where one of them is not what the rules give.
 * Inputs: server/src/rules. Run: node tools/run.mjs tools/docs/rules.ts [--check]
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Locale } from '../../server/src/base/locale.ts';
import { openPacks } from '../../server/src/languages/index.ts';
import { RULES } from '../../server/src/rules/index.ts';
import { rulesPage, rulesSchema, ruleText } from './rules-page.ts';
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
  properties[PROPERTY] = { ...properties[PROPERTY], ...rulesSchema(RULES, ({ id }) => `%${keyOf(id)}%`) };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

const keyOf = (rule: string): string => `rule.${rule}`;

/** The texts of the manifest, with those of the rules at the end. */
function textsWithRules(path: string, locale: Locale): string {
  const others = Object.entries(JSON.parse(written(path)) as object).filter(([key]) => !key.startsWith(keyOf('')));
  const rules = RULES.map((rule) => [keyOf(rule.id), ruleText(rule, locale)]);
  return json(Object.fromEntries([...others, ...rules]));
}

const languages = (await openPacks(async () => ({}))).map(({ id }) => id);
const wanted = new Map([
  [PAGE, rulesPage(RULES)],
  [MANIFEST, manifestWithSchema()],
  ['package.nls.json', textsWithRules('package.nls.json', 'en')],
  ['package.nls.nl.json', textsWithRules('package.nls.nl.json', 'nl')],
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
