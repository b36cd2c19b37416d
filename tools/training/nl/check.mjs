// Reads the training sentences in `sentences/` and says what is wrong with their labels: bad markup (an error), and
// what a reader should look at again (a name with two types, a name that is labelled once and not elsewhere).
// Use: node check.mjs [--capitals] [--quiet] [FILE…]   Exit code 1 where the markup is bad.
import { readdirSync, readFileSync } from 'node:fs';

const TYPES = ['per', 'org', 'loc', 'dem', 'evt', 'prd'];
const LABEL = /\[([^[\]|]*)\|([^[\]|]*)\]/gu;
const FOLDER = new URL('sentences/', import.meta.url);

const flags = process.argv.slice(2).filter((word) => word.startsWith('--'));
const named = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const errors = [];
const reports = [];
const typesOf = new Map();
const readings = named.length > 0 ? named : filesOf(FOLDER);
for (const path of readings) reports.push(readFile(path));

printCounts();
if (!flags.includes('--quiet')) {
  printTwoTypes();
  for (const { name, topics } of reports) for (const topic of topics) printUnlabelled(name, topic);
}
if (flags.includes('--capitals')) {
  for (const { name, topics } of reports) for (const topic of topics) printCapitals(name, topic);
}
for (const error of errors) console.error(error);
process.exitCode = errors.length > 0 ? 1 : 0;

function filesOf(folder) {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => new URL(name, folder));
}

function readFile(path) {
  const name = String(path).split('/').at(-1);
  const topics = [];
  const seen = new Map();
  readFileSync(path, 'utf8')
    .split(/\r?\n/u)
    .forEach((line, index) => {
      const number = index + 1;
      const place = `${name}:${number}`;
      if (line.trim() === '') return;
      if (line.startsWith('#')) {
        if (!/^# topic: \S/u.test(line)) errors.push(`${place}: not a topic line: ${line}`);
        topics.push({ title: line.slice(8).trim(), sentences: [] });
        return;
      }
      if (topics.length === 0) {
        errors.push(`${place}: a sentence before the first topic`);
        topics.push({ title: '', sentences: [] });
      }
      const earlier = seen.get(line);
      if (earlier !== undefined) errors.push(`${place}: the same sentence as line ${earlier}`);
      seen.set(line, number);
      topics.at(-1).sentences.push(readSentence(line, number, place));
    });
  return { name, topics };
}

/** The labels of a line, and the line with each label blanked (so that what is left is unlabelled). */
function readSentence(line, number, place) {
  const labels = [];
  const rest = line.replace(LABEL, (_, text, type) => {
    if (!TYPES.includes(type)) errors.push(`${place}: unknown type "${type}" for "${text}"`);
    if (text === '' || text !== text.trim()) errors.push(`${place}: empty name, or a space at its edge: "${text}"`);
    if (/^[‘’“”"']|[‘“”",;:]$/u.test(text) && !/^['’](?:s-|[tn] )/u.test(text)) {
      errors.push(`${place}: a quotation mark or sign at the edge of "${text}"`);
    }
    if (/['’]s$/u.test(text)) errors.push(`${place}: 's belongs outside the label: "${text}"`);
    labels.push({ text, type });
    const types = typesOf.get(text) ?? new Map();
    types.set(type, [...(types.get(type) ?? []), place]);
    typesOf.set(text, types);
    return '\u0001';
  });
  if (/[[\]|]/u.test(rest)) errors.push(`${place}: a bracket or bar outside a label: ${line}`);
  if (/\p{L}\u0001|\u0001\u0001/u.test(rest)) errors.push(`${place}: a label inside a word: ${line}`);
  if (/^\s|\s$| {2}|\t/u.test(line)) errors.push(`${place}: a space too many`);
  return { number, labels, rest };
}

function printCounts() {
  const total = { sentences: 0, topics: 0, bare: 0, labels: new Map() };
  for (const { name, topics } of reports) {
    const sentences = topics.flatMap((topic) => topic.sentences);
    const bare = sentences.filter((sentence) => sentence.labels.length === 0).length;
    const counts = countTypes(sentences);
    console.log(row(name, sentences.length, topics.length, bare, counts));
    total.sentences += sentences.length;
    total.topics += topics.length;
    total.bare += bare;
    for (const [type, count] of counts) total.labels.set(type, (total.labels.get(type) ?? 0) + count);
  }
  console.log(row('total', total.sentences, total.topics, total.bare, total.labels));
  console.log(`different names: ${typesOf.size}`);
}

function countTypes(sentences) {
  const counts = new Map();
  for (const { type } of sentences.flatMap((sentence) => sentence.labels)) {
    counts.set(type, (counts.get(type) ?? 0) + 1);
  }
  return counts;
}

function row(name, sentences, topics, bare, counts) {
  const labels = TYPES.map((type) => `${type} ${counts.get(type) ?? 0}`).join(', ');
  const share = sentences === 0 ? 0 : Math.round((100 * bare) / sentences);
  return `${name.padEnd(20)} ${sentences} sentences, ${topics} topics, ${share} % without a name; ${labels}`;
}

function printTwoTypes() {
  for (const [text, types] of [...typesOf].sort(([a], [b]) => a.localeCompare(b, 'nl'))) {
    if (types.size < 2) continue;
    const parts = [...types].map(([type, places]) => `${type} ×${places.length} (${places.slice(0, 3).join(', ')})`);
    console.log(`two types: ${text}: ${parts.join('; ')}`);
  }
}

/** Names of the topic that also stand somewhere in it without a label, a hyphenated part included. */
function printUnlabelled(file, topic) {
  const labels = topic.sentences.flatMap((sentence) => sentence.labels);
  const names = new Set(labels.flatMap(({ text, type }) => (type === 'per' ? [text, surname(text)] : [text])));
  for (const name of names) {
    const escaped = name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'u');
    for (const { number, rest } of topic.sentences) {
      if (pattern.test(rest)) console.log(`unlabelled: ${file}:${number}: ${name}`);
    }
  }
}

/** What is left of a person's name without its first word: `van der Wal` of `Meinte van der Wal`. */
function surname(name) {
  return name.replace(/^\S+ /u, '');
}

/** Unlabelled words with a capital that are not at the start of a sentence or quotation: to be looked at. */
function printCapitals(file, topic) {
  for (const { number, rest } of topic.sentences) {
    const words = [...rest.matchAll(/(?<=[\p{L}\p{N},;)’”\u0001-] ?)(?<!\p{L})\p{Lu}[\p{L}'’-]*/gu)].map(
      (hit) => hit[0],
    );
    if (words.length > 0) console.log(`capital: ${file}:${number}: ${words.join(', ')}`);
  }
}
