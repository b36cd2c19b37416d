// Which planted contradictions between articles can be compared, and which traps are left alone: a section for
// docs/accuracy.md. `node tools/accuracy-facts.mjs` prints it from the built command line and the set beside the project.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const RULES = ['quantity-conflict', 'date-conflict', 'place-conflict', 'role-conflict', 'age-conflict'];

/** Markdown; `folder` holds `findings.json` and `articles/`. */
export function factsSection(folder) {
  const gold = JSON.parse(readFileSync(join(folder, 'findings.json'), 'utf8'));
  const found = check(join(folder, 'articles'));
  const text = (file) => readFileSync(join(folder, 'articles', file), 'utf8');
  const flagged = (file, rule, { start, end }) =>
    found.filter((each) => each.file === file && each.rule === rule && each.start < end && each.end > start);
  const pairs = pairsOf(gold.must).map((pair) => ({
    ...pair,
    found: pair.sides.some((side) => flagged(side.file, pair.rule, spanOf(side, text)).length > 0),
  }));
  const traps = gold.never.flatMap((trap) =>
    trap.rules
      .filter((rule) => RULES.includes(rule) && trap.file !== '*')
      .map((rule) => ({ ...trap, rule, flagged: flagged(trap.file, rule, spanOf(trap, text)).length > 0 })),
  );
  const totals = RULES.map((rule) => {
    const own = pairs.filter((pair) => pair.rule === rule);
    const apart = traps.filter((trap) => trap.rule === rule);
    return [
      rule,
      `${own.filter((pair) => pair.found).length} of ${own.length}`,
      `${apart.filter((trap) => !trap.flagged).length} of ${apart.length}`,
    ];
  });
  return ['## Facts that can be compared', table(['rule', 'planted pairs found', 'traps left alone'], totals)].join(
    '\n\n',
  );
}

function check(articles) {
  const { stdout } = spawnSync(process.execPath, ['dist/cli.js', 'check', '--format', 'json', articles], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return JSON.parse(stdout).findings.map((finding) => ({ ...finding, file: basename(finding.file) }));
}

/** Members of one group are the two sides of a contradiction. */
function pairsOf(must) {
  const groups = grouped(must.filter(isSide), ({ group }) => group);
  return [...groups.values()].map((sides) => ({ rule: sides[0].rule, sides }));
}

const isSide = ({ rule, group }) => RULES.includes(rule) && group !== undefined;

function grouped(items, key) {
  const groups = new Map();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return groups;
}

function spanOf(entry, text) {
  if (entry.start !== undefined) return { start: entry.start, end: entry.start + entry.text.length };
  let at = -1;
  for (let i = 0; i < (entry.occurrence ?? 1); i++) at = text(entry.file).indexOf(entry.text, at + 1);
  return { start: at, end: at + entry.text.length };
}

const table = (head, rows) => [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const folder = process.argv[2] ?? '../shared/gold/stories-dev';
  if (existsSync(folder)) console.log(factsSection(folder));
  else console.error('The articles beside the project are absent: nothing was measured.');
}
