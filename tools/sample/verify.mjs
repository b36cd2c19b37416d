// Checks the gold of the sample corpus against the articles in seeds/, so that an edit of an article can't leave it
// behind. Inputs: seeds/*.txt, test/accuracy/sample-corpus.json, docs/sample-corpus.md.
// Usage: node tools/sample/verify.mjs (exit code 1 where something does not fit)
import { readdirSync, readFileSync } from 'node:fs';

const root = new URL('../../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root), 'utf8');
const names = readdirSync(new URL('seeds/', root))
  .filter((name) => name.endsWith('.txt'))
  .sort();
const articles = new Map(names.map((name) => [name, read(`seeds/${name}`)]));
const gold = JSON.parse(read('test/accuracy/sample-corpus.json'));
const page = read('docs/sample-corpus.md');

const faults = [...names.flatMap(inName), ...gold.must.flatMap(inMust), ...gold.never.flatMap(inNever), ...inGroups()];
for (const fault of faults) console.error(fault);
console.log(`${names.length} articles, ${gold.must.length} must, ${gold.never.length} never, ${faults.length} faults`);
process.exitCode = faults.length > 0 ? 1 : 0;

function inName(name, index) {
  const found = [];
  if (!/^\d{3}_[0-9a-f]{16}\.txt$/.test(name) || Number(name.slice(0, 3)) !== index)
    found.push(`${name}: odd file name`);
  if (!page.includes(name)) found.push(`${name}: not named in docs/sample-corpus.md`);
  return found;
}

function inMust({ file, text, rule, occurrence = 1, fix, related_file: other, related_text: otherText }) {
  const found = [];
  if (typeof rule !== 'string') found.push(`${file}: "${text}" has no rule`);
  if (fix === text) found.push(`${file}: the fix of "${text}" changes nothing`);
  if (count(file, text) < occurrence) found.push(`${file}: "${text}" is not there ${occurrence}×`);
  if (other !== undefined && count(other, otherText) === 0) found.push(`${other}: related "${otherText}" is not there`);
  return found;
}

function inNever({ file, text, rules }) {
  const files = file === '*' ? names : [file];
  const found = Array.isArray(rules) && rules.length > 0 ? [] : [`${file}: "${text}" has no rules`];
  if (!files.some((name) => count(name, text) > 0)) found.push(`${file}: "${text}" is not there`);
  return found;
}

/** A group says that two passages contradict or repeat each other: it needs two members. */
function inGroups() {
  const sizes = new Map();
  for (const { group } of gold.must) if (group) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  return [...sizes].filter(([, size]) => size < 2).map(([group]) => `${group}: only one member`);
}

function count(file, text) {
  return (articles.get(file) ?? '').split(text).length - 1;
}
