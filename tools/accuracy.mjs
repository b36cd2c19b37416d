// Measures the built command line with the scorers that stand beside the project and writes docs/accuracy.md:
// node tools/accuracy.mjs. What is said there about how the figures came about stands in docs/accuracy-notes.md.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { factsSection } from './accuracy-facts.mjs';

const shared = '../shared';
const out = 'out/accuracy';
const SEEDS = [1, 2, 3, 4, 5];

if (!existsSync(join(shared, 'eval'))) {
  console.error('The scorers beside the project are absent: nothing was measured.');
  process.exit(2);
}
mkdirSync(out, { recursive: true });

const gold = (set, file) => join(shared, 'gold', set, file);
const articles = { seeds: join(shared, 'seeds'), 'stories-dev': gold('stories-dev', 'articles') };
const percent = (share) => (share === null || share === undefined ? '–' : `${(100 * share).toFixed(1)} %`);

const page = [
  '# Accuracy',
  'Made by `node tools/accuracy.mjs` from the sets and scorers beside the project. The sets steer the work; other articles judge it. How the figures came about, what was tried and what falls short: [accuracy-notes.md](accuracy-notes.md).',
  names(),
  times(),
  quantities(),
  events(),
  findings(),
  factsSection(join(shared, 'gold/stories-dev')),
  planted(),
  fixes(),
];
writeFileSync('docs/accuracy.md', `${page.join('\n\n')}\n`);
console.log(readFileSync('docs/accuracy.md', 'utf8'));

function names() {
  const rows = Object.entries(articles).map(([set, folder]) => {
    const { overall, linking } = score('score-mentions', gold(set, 'mentions.json'), facts(set, folder));
    return [
      set,
      overall.gold,
      percent(overall.exact.p),
      percent(overall.exact.r),
      percent(overall.exact.f1),
      percent(linking.found.bcubed.f1),
    ];
  });
  const meantime = facts('meantime-dev', gold('meantime-dev', 'articles'));
  const { overall, linking } = score(
    'score-mentions',
    gold('meantime-dev', 'mentions.json'),
    meantime,
    '--extents',
    'np',
    '--types',
    'person,location,organisation',
  );
  rows.push([
    'meantime-dev (noun phrases)',
    overall.gold,
    percent(overall.p),
    percent(overall.r),
    percent(overall.f1),
    percent(linking.found.bcubed.f1),
  ]);
  return section('Names', ['set', 'gold', 'precision', 'recall', 'F1', 'entities B³'], rows);
}

function times() {
  const rows = Object.entries(articles).map(([set, folder]) => {
    const result = score('score-times', gold(set, 'times.json'), facts(set, folder));
    const inference = result.needs.inference;
    return [
      set,
      result.all.gold,
      percent(result.spans.p),
      percent(result.spans.r),
      percent(result.all.value),
      inference ? percent(inference.value) : '–',
      percent(result.published.day),
    ];
  });
  return section(
    'Times',
    ['set', 'gold', 'span precision', 'span recall', 'right value', '… of those by inference', 'publication day'],
    rows,
  );
}

function quantities() {
  const rows = Object.entries(articles).map(([set, folder]) => {
    const {
      gold: count,
      spans,
      allRight,
    } = score('score-quantities', gold(set, 'quantities.json'), facts(set, folder));
    return [set, count, percent(spans.p), percent(spans.r), percent(allRight)];
  });
  return section('Quantities', ['set', 'gold', 'span precision', 'span recall', 'value, bound and unit right'], rows);
}

function events() {
  const rows = Object.entries(articles).map(([set, folder]) => {
    const file = printed(`${set}-events.json`, ['events', '--format', 'json', folder]);
    const { pairs, stories } = score('score-events', gold(set, 'events.json'), file);
    return [set, percent(pairs.p), percent(pairs.r), percent(pairs.f1), stories ? percent(stories.bcubed.f1) : '–'];
  });
  return section('Same event', ['set', 'pairs precision', 'pairs recall', 'pairs F1', 'stories B³'], rows);
}

function findings() {
  const rules = new Set(
    Object.keys(
      JSON.parse(readFileSync('package.json', 'utf8')).contributes.configuration.properties['seedbed.rules'].properties,
    ),
  );
  const rows = Object.entries(articles).map(([set, folder]) => {
    const result = score('score-findings', gold(set, 'findings.json'), check(set, folder), '--articles', folder);
    const own = Object.entries(result.rules)
      .filter(([rule]) => rules.has(rule))
      .map(([, figures]) => figures);
    const sum = (key) => own.reduce((total, figures) => total + figures[key], 0);
    return [
      set,
      `${sum('found')} of ${sum('must')}`,
      `${sum('fixed')} of ${sum('withFix')}`,
      result.violations,
      sum('other'),
    ];
  });
  return section(
    'Findings (of the rules that exist)',
    ['set', 'must be found', 'with the wanted fix', 'never violated', 'other findings'],
    rows,
  );
}

/** Errors planted in edited text, five times at random, and what is flagged in the text as it was. */
function planted() {
  const clean = check('clean-dev', join(shared, 'gold/clean-dev'));
  const lexicons = ['basiswoorden-gekeurd.txt', 'flexies-ongekeurd.txt'].flatMap((name) => [
    '--lexicon',
    join(shared, 'data/opentaal', name),
  ]);
  const results = SEEDS.map((seed) => {
    const folder = join(out, `injected-${seed}`);
    run('node', [
      join(shared, 'eval/inject.mjs'),
      join(shared, 'gold/clean-dev'),
      folder,
      '--seed',
      String(seed),
      ...lexicons,
    ]);
    return score('score-injected', join(folder, 'injected.json'), check(`injected-${seed}`, folder), clean);
  });
  const rules = [...new Set(results.flatMap(({ rules: found }) => Object.keys(found)))].sort();
  const mean = (values) => values.reduce((total, value) => total + value, 0) / values.length;
  const rows = rules.map((rule) => {
    const own = results.map((result) => result.rules[rule]).filter(Boolean);
    const fixed = (key) => own.map((figures) => figures[key]).filter((share) => share !== null);
    return [
      rule,
      own.reduce((total, { errors }) => total + errors, 0),
      percent(mean(own.map(({ recall }) => recall))),
      percent(Math.min(...own.map(({ recall }) => recall))),
      fixed('preferred').length > 0 ? percent(mean(fixed('preferred'))) : '–',
      fixed('any').length > 0 ? percent(mean(fixed('any'))) : '–',
    ];
  });
  const { clean: flagged } = results[0];
  return `${section('Planted errors (five random plantings in edited text)', ['rule', 'planted', 'found', 'worst planting', 'preferred fix right', 'one of the fixes right'], rows)}\n\nOn the same text without planted errors: ${flagged.perThousandWords.toFixed(2)} findings per 1,000 words over all rules, many of them real errors of that text.`;
}

/** What `seedbed fix` does with planted errors. */
function fixes() {
  const table = run('node', ['tools/accuracy-fixes.mjs', '1', '2', '3']).trim();
  return `## Fixes (planted errors, then \`seedbed fix\`)\n\n${table}`;
}

function section(title, head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [`## ${title}`, '', line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function facts(name, folder) {
  return printed(`${name}.ndjson`, ['facts', '--format', 'ndjson', folder]);
}

function check(name, folder) {
  return printed(`${name}.json`, ['check', '--format', 'json', folder]);
}

function printed(name, args) {
  const file = join(out, name);
  writeFileSync(file, run('node', ['dist/cli.js', ...args]));
  return file;
}

function score(scorer, ...args) {
  return JSON.parse(run('node', [join(shared, 'eval', `${scorer}.mjs`), ...args, '--json']));
}

function run(command, args) {
  const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (error || (status !== 0 && status !== 1))
    throw new Error(`${command} ${args.join(' ')} failed: ${error ?? stderr}`);
  return stdout;
}
