// Measures the fixes with the tools that stand beside the project: plants errors in edited text, lets `seedbed fix` mend
// a copy, checks that none of the fixed kinds is left, and counts how many places read as they did before.
// Run: node tools/accuracy-fixes.mjs [SEED…] (1 2 3 where none is named). Prints a table in Markdown; with --json, JSON.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { diffChars } from 'diff';

const shared = '../shared';
const clean = join(shared, 'gold/clean-dev');
/** How much of the clean text around an error has to be restored with it, in characters. */
const AROUND = 12;

if (!existsSync(join(shared, 'eval'))) {
  console.error('The scorers beside the project are absent: nothing was measured.');
  process.exit(2);
}
const isJson = process.argv.includes('--json');
const showMissed = process.argv.includes('--missed');
const seeds = process.argv.slice(2).filter((arg) => /^\d+$/.test(arg));
const folder = mkdtempSync(join(tmpdir(), 'seedbed-fixes-'));
try {
  report((seeds.length > 0 ? seeds : ['1', '2', '3']).map(measure));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function measure(seed) {
  const planted = join(folder, `seed-${seed}`);
  const lexicons = ['basiswoorden-gekeurd.txt', 'flexies-ongekeurd.txt'].flatMap((name) => [
    '--lexicon',
    join(shared, 'data/opentaal', name),
  ]);
  run('node', [join(shared, 'eval/inject.mjs'), clean, planted, '--seed', seed, ...lexicons]);
  const { errors } = JSON.parse(readFileSync(join(planted, 'injected.json'), 'utf8'));
  const found = findingsIn(planted);
  const originals = textsOf(clean);
  const before = textsOf(planted);
  const changes = new Map([...before].map(([name, text]) => [name, changesBetween(originals.get(name) ?? '', text)]));
  run('node', ['dist/cli.js', 'fix', planted]);
  const mended = textsOf(planted);
  const left = findingsIn(planted);
  // A finding that had a preferred fix and is there again afterwards was not mended.
  const fixable = (findings) => findings.filter(({ fixes }) => fixes.some(({ preferred }) => preferred));
  return {
    seed,
    errors: judged(errors, found, originals, before, mended, changes),
    left: countBy(fixable(left), ({ rule }) => rule),
  };
}

/** Of each planted error: whether it was found with a preferred fix, and whether its place reads as before. */
function judged(errors, found, originals, planted, mended, changes) {
  return errors.map((error) => {
    const own = found.filter(
      (finding) =>
        finding.rule === error.rule &&
        basename(finding.file) === basename(error.file) &&
        finding.start <= error.end &&
        error.start <= finding.end,
    );
    const isFixable = own.some(({ fixes }) => fixes.some(({ preferred }) => preferred));
    const isMended = isMendedAsPlanned(error, planted, mended);
    return {
      ...error,
      isFound: own.length > 0,
      isFixable,
      isRestored: isRestored(error, originals, mended, changes) || isMended,
    };
  });
}

/**
 * Some errors stand in for something that the clean text does not have (`&amp;` where it has "en"): for those what
 * counts is that the place reads as the planter says it should.
 */
function isMendedAsPlanned({ file, start, end, original }, planted, mended) {
  if (!original) return false;
  const text = planted.get(basename(file)) ?? '';
  const piece = text.slice(Math.max(0, start - AROUND), start) + original + text.slice(end, end + AROUND);
  return (mended.get(basename(file)) ?? '').includes(piece);
}

/** Whether the clean text around the place of the error stands in the mended article as often as in the clean one. */
function isRestored(error, originals, mended, changes) {
  const name = basename(error.file);
  const original = originals.get(name) ?? '';
  const text = mended.get(name) ?? '';
  const own = changes.get(name).filter(({ start, end }) => start <= error.end && error.start <= end);
  if (own.length === 0) return true;
  const at = Math.min(...own.map(({ cleanStart }) => cleanStart));
  const end = Math.max(...own.map(({ cleanEnd }) => cleanEnd));
  const piece = original.slice(Math.max(0, at - AROUND), end + AROUND);
  return occurrences(text, piece) >= occurrences(original, piece);
}

/** Where the planted text differs from the clean one, in offsets of both. */
function changesBetween(clean, planted) {
  const changes = [];
  let at = 0;
  let cleanAt = 0;
  for (const { value, added, removed } of diffChars(clean, planted)) {
    const start = at;
    const cleanStart = cleanAt;
    if (!removed) at += value.length;
    if (!added) cleanAt += value.length;
    if (added || removed) changes.push({ start, end: at, cleanStart, cleanEnd: cleanAt });
  }
  return changes;
}

function occurrences(text, piece) {
  return text.split(piece).length - 1;
}

function findingsIn(path) {
  return JSON.parse(run('node', ['dist/cli.js', 'check', '--format', 'json', path])).findings;
}

function textsOf(path) {
  const names = readdirSync(path).filter((name) => name.endsWith('.txt'));
  return new Map(names.map((name) => [name, readFileSync(join(path, name), 'utf8')]));
}

function countBy(items, key) {
  const counts = {};
  for (const item of items) counts[key(item)] = (counts[key(item)] ?? 0) + 1;
  return counts;
}

function report(results) {
  if (isJson) return console.log(JSON.stringify(results, null, 2));
  const all = results.flatMap(({ errors }) => errors);
  const rules = [...new Set(all.map(({ rule }) => rule))].sort();
  const row = (name, errors, left) => {
    const fixed = errors.filter(({ isFixable }) => isFixable);
    const restored = fixed.filter((error) => error.isRestored);
    const share = fixed.length === 0 ? '–' : `${((100 * restored.length) / fixed.length).toFixed(1)} %`;
    return `| ${[name, errors.length, fixed.length, share, left].join(' | ')} |`;
  };
  const leftOf = (rule) => results.reduce((sum, { left }) => sum + (left[rule] ?? 0), 0);
  const others = results.reduce((sum, { left }) => sum + Object.values(left).reduce((a, b) => a + b, 0), 0);
  const lines = [
    '| rule | planted | with a preferred fix | of those: text as it was before | fixable findings left |',
    '| --- | --- | --- | --- | --- |',
    ...rules.map((rule) =>
      row(
        rule,
        all.filter((error) => error.rule === rule),
        leftOf(rule),
      ),
    ),
    row('all', all, others),
  ];
  console.log(lines.join('\n'));
  if (!showMissed) return;
  for (const { rule, kind, file, start, original, put } of all.filter((e) => e.isFixable && !e.isRestored))
    console.log(JSON.stringify({ rule, kind, file, start, original, put }));
}

function run(command, args) {
  const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (error || (status !== 0 && status !== 1))
    throw new Error(`${command} ${args.join(' ')} failed: ${error ?? stderr}`);
  return stdout;
}
