import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, it } from 'node:test';
import { folderOf } from '../support/files.ts';

interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function seedbed(args: readonly string[], input?: string): Outcome {
  const done = spawnSync(process.execPath, [resolve('dist/cli.js'), ...args], {
    input,
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C', NO_COLOR: '1' },
  });
  return { code: done.status, out: done.stdout, err: done.stderr };
}

const SLIP = 'De burgemeester van Temse opende dinsdag de de nieuwe brug.  Het regende.';
const MENDED = 'De burgemeester van Temse opende dinsdag de nieuwe brug. Het regende.';
const findingsIn = (args: readonly string[]): { rule: string; file: string }[] =>
  JSON.parse(seedbed(['check', '--format', 'json', ...args]).out).findings;

describe('seedbed fix', () => {
  it('mends what it can, keeps line ends, mark and mode, and leaves no draft behind', (test) => {
    const folder = folderOf(test, {
      'a.txt': `\ufeff${SLIP}\r\n\r\n${SLIP.replace('Temse', 'Gent')}\r\n`,
      'b.txt': MENDED,
    });
    chmodSync(folder.file('a.txt'), 0o640);
    const before = statSync(folder.file('b.txt')).mtimeMs;
    const { code, err } = seedbed(['fix', folder.path]);
    assert.equal(code, 0, err);
    const mended = `\ufeff${MENDED}\r\n\r\n${MENDED.replace('Temse', 'Gent')}\r\n`;
    assert.equal(readFileSync(folder.file('a.txt'), 'utf8'), mended);
    assert.equal(statSync(folder.file('a.txt')).mode & 0o777, 0o640);
    assert.equal(statSync(folder.file('b.txt')).mtimeMs, before);
    assert.deepEqual(readdirSync(folder.path).sort(), ['a.txt', 'b.txt']);
    seedbed(['fix', folder.path]);
    assert.equal(readFileSync(folder.file('a.txt'), 'utf8'), mended);
  });

  it('--rule mends one rule alone; --dry-run prints a diff and writes nothing', (test) => {
    const folder = folderOf(test, { 'a.txt': SLIP });
    const { out } = seedbed(['fix', '--rule', 'repeated-word', '--dry-run', folder.path]);
    assert.match(out, /^--- .*a\.txt\n\+\+\+ .*a\.txt\n@@ -1/);
    assert.match(out, /^-.*de de.*$/m);
    assert.match(out, /^\+.*dinsdag de nieuwe brug\. {2}Het/m);
    assert.equal(readFileSync(folder.file('a.txt'), 'utf8'), SLIP);
    seedbed(['fix', '--rule', 'repeated-word', folder.path]);
    assert.equal(readFileSync(folder.file('a.txt'), 'utf8'), SLIP.replace('de de', 'de'));
    assert.equal(seedbed(['fix', '--rule', 'no-such-rule', folder.path]).code, 2);
  });

  it('leaves read-only files and files that are no text, and says so', (test) => {
    const binary = Uint8Array.from([0x53, 0xeb, 0x20, 0x20, 0x65]);
    const folder = folderOf(test, { 'a.txt': SLIP, 'b.txt': SLIP.replace('Temse', 'Gent'), 'c.txt': binary });
    chmodSync(folder.file('a.txt'), 0o444);
    const { code, err } = seedbed(['fix', folder.path]);
    assert.equal(code, 2);
    assert.match(err, /a\.txt: read-only/);
    assert.match(err, /c\.txt: no text/);
    assert.equal(readFileSync(folder.file('a.txt'), 'utf8'), SLIP);
    assert.match(readFileSync(folder.file('b.txt'), 'utf8'), /de nieuwe brug\. Het/);
    assert.deepEqual(readFileSync(folder.file('c.txt')), Buffer.from(binary));
  });

  it('standard input goes to standard output', () => {
    assert.equal(seedbed(['fix', '-'], SLIP).out, MENDED);
    assert.equal(seedbed(['fix', '-'], MENDED).out, MENDED);
  });
});

describe('seedbed check with files of the corpus owner', () => {
  it('leaves out what is accepted, in the nearest folder upwards', (test) => {
    const folder = folderOf(test, {
      '.seedbed/accepted.json': '[{ "rule": "repeated-word", "quotation": "de de", "article": "seeds/a.txt" }]',
      '.seedbed/dictionary.txt': 'aplaus\n',
      'seeds/a.txt': SLIP,
      'seeds/b.txt': `${SLIP.replace('Temse', 'Gent')} Hij kreeg veel aplaus van de inwoners.`,
    });
    const rules = (file: string) => findingsIn([folder.file(file)]).map(({ rule }) => rule);
    assert.ok(!rules('seeds/a.txt').includes('repeated-word'));
    assert.ok(rules('seeds/b.txt').includes('repeated-word'));
    assert.ok(!rules('seeds/b.txt').includes('spelling'));
  });

  it('starts clean from a baseline: only what is new is reported', (test) => {
    const folder = folderOf(test, { 'a.txt': SLIP });
    assert.ok(findingsIn([folder.path]).length >= 2);
    const { code, out } = seedbed(['check', '--write-baseline', folder.path]);
    assert.equal(code, 0);
    assert.match(out, /2 findings written to .*baseline\.json/);
    assert.deepEqual(findingsIn([folder.path]), []);
    writeFileSync(folder.file('a.txt'), `De hond lag lag in de zon.\n\n${SLIP}`);
    assert.deepEqual(
      findingsIn([folder.path]).map(({ rule }) => rule),
      ['repeated-word'],
    );
  });

  it('reports faults of these files as findings, with their place', (test) => {
    const folder = folderOf(test, { 'seedbed.json': '{\n  "colour": 3\n}', 'a.txt': MENDED });
    const { code, out } = seedbed(['check', folder.path]);
    assert.equal(code, 1);
    assert.match(out, /seedbed\.json:2:3 warning .*colour.* project-file/);
  });

  it('takes rules, files and the names of things from them', (test) => {
    const folder = folderOf(test, {
      'seedbed.json': '{ "rules": { "repeated-word": "off" }, "exclude": ["b.txt"] }',
      '.seedbed/names.json': '[{ "name": "Els Maes-Claes", "type": "person", "aliases": ["Els Maes"] }]',
      'a.txt': `${SLIP} Premier Els Maes sprak in Gent.`,
      'b.txt': SLIP,
    });
    const found = findingsIn([folder.path]);
    assert.ok(!found.some(({ rule, file }) => rule === 'repeated-word' || file.endsWith('b.txt')));
    const entities = JSON.parse(seedbed(['entities', '--format', 'json', folder.path]).out);
    assert.ok(
      entities.some(({ name, type }: { name: string; type: string }) => name === 'Els Maes-Claes' && type === 'person'),
    );
  });
});

describe('seedbed check for other programs', () => {
  const folderWith = (test: Parameters<typeof folderOf>[0]) =>
    folderOf(test, { 'a b.txt': `Het regende, zei hij.\n${SLIP}`, 'c.txt': MENDED });

  it('SARIF: rules, places and fixes', (test) => {
    const folder = folderWith(test);
    const { version, runs } = JSON.parse(seedbed(['check', '--format', 'sarif', folder.path]).out);
    assert.equal(version, '2.1.0');
    const [run] = runs;
    const twice = run.results.find(({ ruleId }: { ruleId: string }) => ruleId === 'repeated-word');
    assert.equal(run.tool.driver.rules[twice.ruleIndex].id, 'repeated-word');
    const { artifactLocation, region } = twice.locations[0].physicalLocation;
    assert.match(artifactLocation.uri, /a%20b\.txt$/);
    assert.equal(region.startLine, 2);
    assert.equal(run.columnKind, 'utf16CodeUnits');
    assert.equal(twice.fixes[0].artifactChanges[0].replacements.length, 1);
  });

  it('GitHub: one command a line, nothing that would end it', (test) => {
    const folder = folderWith(test);
    const lines = seedbed(['check', '--format', 'github', folder.path]).out.trimEnd().split('\n');
    for (const line of lines) assert.match(line, /^::(?:error|warning|notice) file=[^:]*,title=[\w-]+::./);
    assert.ok(lines.some((line) => line.includes('line=2,') && line.includes('title=repeated-word')));
  });

  it('JUnit: a suite a file, a failure a finding', (test) => {
    const folder = folderWith(test);
    const xml = seedbed(['check', '--format', 'junit', folder.path]).out;
    const count = findingsIn([folder.path]).length;
    assert.equal(xml.match(/<failure /g)?.length, count);
    assert.match(xml, new RegExp(`<testsuites name="seedbed" tests="\\d+" failures="${count}">`));
    assert.equal(xml.match(/<testsuite /g)?.length, 2);
  });

  it('NDJSON: a finding a line', (test) => {
    const folder = folderWith(test);
    const lines = seedbed(['check', '--format', 'ndjson', folder.path]).out.trimEnd().split('\n');
    assert.deepEqual(
      lines.map((line) => JSON.parse(line)),
      findingsIn([folder.path]),
    );
  });

  it('people see of one rule so many in an article, and how many more there are', (test) => {
    const folder = folderOf(test, { 'a.txt': 'Zij lag lag daar. '.repeat(30) });
    const { out } = seedbed(['check', folder.path]);
    assert.match(out, /And 10 more of repeated-word in this article/);
    assert.equal(out.match(/ repeated-word$/gm)?.length, 20);
    assert.equal(seedbed(['check', '--all', folder.path]).out.match(/ repeated-word$/gm)?.length, 30);
  });
});
