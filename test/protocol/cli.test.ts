import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, readFileSync, symlinkSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, it } from 'node:test';
import { folderOf } from '../support/files.ts';

interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Somebody without special rights: root can read everything. */
const NOBODY = 65534;

function seedbed(args: readonly string[], { input, locale = 'C', asNobody = false } = {} as Options): Outcome {
  const isRoot = process.getuid?.() === 0;
  const done = spawnSync(process.execPath, [resolve('dist/cli.js'), ...args], {
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, LC_ALL: locale, NO_COLOR: '1' },
    ...(asNobody && isRoot ? { uid: NOBODY, gid: NOBODY } : {}),
  });
  return { code: done.status, out: done.stdout, err: done.stderr };
}

interface Options {
  readonly input?: string | Uint8Array;
  readonly locale?: string;
  readonly asNobody?: boolean;
}

interface Check {
  findings: { file: string; start: number; end: number; rule: string; message: string; fixes: { edits: Edit[] }[] }[];
  summary: { files: number; byRule: Record<string, number> };
}
interface Edit {
  file: string;
  start: number;
  end: number;
  newText: string;
}

const check = (args: readonly string[], options?: Options): Check & Outcome => {
  const outcome = seedbed(['check', '--format', 'json', ...args], options);
  return { ...outcome, ...(JSON.parse(outcome.out) as Check) };
};

const PROSE = 'De burgemeester van Temse opende dinsdag de nieuwe brug. Het regende de hele dag in Temse en omstreken.';
const SLIP = 'De burgemeester van Temse opende dinsdag de de nieuwe brug over de rivier in het centrum van de stad.';

describe('command line', () => {
  it('says how it is used, with exit code 2 for wrong use', () => {
    assert.equal(seedbed(['--help']).code, 0);
    assert.match(seedbed(['--version']).out, /^\d+\.\d+\.\d+\n$/);
    for (const wrong of [
      [],
      ['chek'],
      ['check'],
      ['check', '--format', 'xml', '.'],
      ['check', '--fail-on', 'x', '.'],
    ]) {
      const { code, err } = seedbed(wrong);
      assert.equal(code, 2, wrong.join(' '));
      assert.notEqual(err, '');
      assert.doesNotMatch(err, /\n\s+at /);
    }
    assert.match(seedbed(['chek'], { locale: 'nl_BE.UTF-8' }).err, /Gebruik/);
  });

  it('prints findings with the piece of text and a mark under it', (test) => {
    const folder = folderOf(test, { 'a.txt': SLIP });
    const { code, out } = seedbed(['check', '--fail-on', 'hint', folder.path]);
    assert.equal(code, 1);
    assert.match(out, /a\.txt:1:\d+ \w+ .* repeated-word\n {2}\| .*de de.*\n {2}\| +\^+/);
    assert.match(out, /in 1 article\n$/);
  });

  it('exits 0 where nothing is at or above --fail-on, and where a rule is off', (test) => {
    const folder = folderOf(test, { 'a.txt': SLIP, 'b.txt': PROSE });
    assert.equal(seedbed(['check', folder.file('b.txt')]).code, 0);
    assert.equal(seedbed(['check', '--fail-on', 'error', folder.path]).code, 0);
    assert.equal(seedbed(['check', '--rule', 'repeated-word=off', '--fail-on', 'hint', folder.file('a.txt')]).code, 0);
    assert.equal(seedbed(['check', '--rule', 'no-such-rule=off', folder.path]).code, 2);
  });

  it('reads files, folders, globs and standard input', (test) => {
    const folder = folderOf(test, { 'a.txt': PROSE, 'sub/b.txt': PROSE, 'sub/c.md': PROSE });
    const files = (path: string): number => check([path]).summary.files;
    assert.equal(files(folder.path), 2);
    assert.equal(files(`${folder.path}/**/b*.txt`), 1);
    assert.equal(files(folder.file('sub/c.md')), 1);
    const { summary, findings } = check(['-'], { input: SLIP });
    assert.equal(summary.files, 1);
    assert.equal(findings.find(({ rule }) => rule === 'repeated-word')?.file, '-');
  });

  it('exits 2 for what is not there or can not be read, and still checks the rest', (test) => {
    const folder = folderOf(test, { 'a.txt': PROSE, 'secret.txt': PROSE });
    chmodSync(folder.path, 0o755);
    chmodSync(folder.file('secret.txt'), 0o000);
    const missing = check([folder.file('none'), folder.file('a.txt')]);
    assert.equal(missing.code, 2);
    assert.match(missing.err, /none/);
    assert.equal(missing.summary.files, 1);
    const unreadable = check([folder.path], { asNobody: true });
    assert.equal(unreadable.code, 2);
    assert.match(unreadable.err, /secret\.txt/);
    assert.equal(unreadable.summary.files, 1);
  });

  it('follows no loop of links', (test) => {
    const folder = folderOf(test, { 'sub/a.txt': PROSE });
    symlinkSync(folder.path, folder.file('sub/up'));
    assert.equal(check([folder.path]).summary.files, 1);
  });

  it('prints facts as the contract has them', (test) => {
    const folder = folderOf(test, {
      'a.txt': `date 2021-05-04\n\n${PROSE}`,
      'b.txt': 'Ook in Temse, zei premier Els Maes.',
    });
    const { out, code } = seedbed(['facts', '--format', 'ndjson', folder.path]);
    assert.equal(code, 0);
    const [a, b] = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    assert.deepEqual(a.published, { value: '2021-05-04', from: 'header' });
    const text = readFileSync(folder.file('a.txt'), 'utf8');
    for (const mention of a.mentions) assert.equal(text.slice(mention.start, mention.end), mention.text);
    const temse = a.mentions.find((mention: { text: string }) => mention.text === 'Temse');
    assert.equal(temse.type, 'location');
    assert.ok(b.mentions.some(({ entity }: { entity: string }) => entity === temse.entity));
  });

  it('prints passages that articles share, each pair once', (test) => {
    const folder = folderOf(test, {
      'a.txt': `\ufeff${PROSE}`,
      'b.txt': `Het bleef droog in Gent. ${PROSE}`,
      'c.txt': 'Niets.',
    });
    const { out } = seedbed(['events', '--format', 'json', folder.path]);
    const file = (name: string) => `${folder.path}/${name}`;
    assert.deepEqual(JSON.parse(out).reuse, [
      {
        a: { file: file('a.txt'), start: 1, end: 1 + PROSE.length },
        b: { file: file('b.txt'), start: 25, end: 25 + PROSE.length },
        similarity: 1,
      },
    ]);
    assert.equal(seedbed(['events', '--format', 'xml', folder.path]).code, 2);
    assert.match(seedbed(['events', folder.path]).out, /a\.txt:1:1 .*\(100 %\)\n.*b\.txt:1:26 /);
  });
  it('prints entities with aliases, roles and articles', (test) => {
    const folder = folderOf(test, {
      'a.txt': 'De Belgische premier Els Maes sprak dinsdag in Gent. Maes reist verder.',
      'b.txt': 'Volgens Maes lukt het.',
    });
    const { out } = seedbed(['entities', '--format', 'json', folder.path]);
    const maes = JSON.parse(out).find(({ name }: { name: string }) => name === 'Els Maes');
    assert.equal(maes.type, 'person');
    assert.deepEqual(maes.aliases[0], { text: 'Maes', count: 2 });
    assert.equal(maes.roles[0].text, 'Belgische premier');
    assert.equal(maes.articles.length, 2);
    assert.match(
      seedbed(['entities', folder.path]).out,
      /Els Maes: 3 mentions in 2 articles · also Maes · Belgische premier/,
    );
    const { out: facts } = seedbed(['facts', folder.file('a.txt')]);
    assert.match(facts, /^\S*a\.txt: nl\n/);
    assert.match(facts, /^ {2}1:22 +person +Els Maes$/m);
    assert.match(facts, /^ {2}1:\d+ +person +Maes · Els Maes$/m);
  });
  it('says why articles are one story', (test) => {
    const told = (where: string) =>
      `date 2021-05-04\n\n${where} De brand in de fabriek van Deltahout in Zwijnaarde eiste dinsdag drie doden, zegt brandweerman Joris Claes.`;
    const folder = folderOf(test, { 'a.txt': told('Het was druk.'), 'b.txt': told('Buren kwamen kijken.') });
    const { stories, events } = JSON.parse(seedbed(['events', '--format', 'json', folder.path]).out);
    assert.equal(stories.length, 1);
    const [{ why }] = stories;
    assert.ok(why[0].entities.includes('person:joris_claes'), JSON.stringify(why));
    assert.deepEqual(
      why[1].events,
      events.filter((event: { passages: unknown[] }) => event.passages.length > 1).map(({ id }: { id: string }) => id),
    );
  });
});

describe('bad input', () => {
  const unchanged = (path: string, before: string | Uint8Array): void =>
    assert.deepEqual(readFileSync(path), Buffer.from(before));

  for (const [name, bytes] of [
    ['not UTF-8', Uint8Array.from([0x53, 0x79, 0x72, 0x69, 0xeb, 0x20, 0x65, 0x6e])],
    ['binary', Uint8Array.from([0x00, 0x01, 0x02, 0x50, 0x00])],
  ] as const) {
    it(`${name}: one finding on the file, nothing else`, (test) => {
      const folder = folderOf(test, { 'a.txt': bytes, 'b.txt': PROSE });
      const { findings, summary } = check([folder.path]);
      const own = findings.filter(({ file }) => file.endsWith('a.txt'));
      assert.deepEqual(
        own.map(({ rule }) => rule),
        ['encoding'],
      );
      assert.equal(summary.files, 2);
      unchanged(folder.file('a.txt'), bytes);
    });
  }

  for (const [name, text] of [
    ['empty', ''],
    ['only blanks', ' \n\n \t\n'],
    ['header only', 'date 2020-03-05\n'],
    ['no letters', '12 34 -- !! 🙂🙂\n'],
    ['strange line breaks', 'Een regel.\u2028Nog een.\u000bEn een.\u000cLaatste.\r\rEinde.'],
    ['a lone surrogate half is replaced on reading', 'Een tekst met \ufffd erin, die verder gewoon is.'],
    ['right-to-left text', 'Hij zei «مرحبا» tegen de ambassadeur in Damascus, en niemand antwoordde.'],
  ] as const) {
    it(`${name}: no crash, offsets inside the text`, (test) => {
      const folder = folderOf(test, { 'a.txt': text });
      const { code, findings } = check([folder.path]);
      assert.ok(code === 0 || code === 1);
      for (const { start, end } of findings) assert.ok(0 <= start && start <= end && end <= text.length);
      assert.equal(seedbed(['facts', folder.path]).code, 0);
      unchanged(folder.file('a.txt'), text);
    });
  }

  it('a byte order mark, CRLF and emoji leave the offsets right', (test) => {
    const plain = `Het weer was goed 🙂.\n\n${SLIP}\n`;
    const forms = { 'lf.txt': plain, 'crlf.txt': plain.replaceAll('\n', '\r\n'), 'bom.txt': `\ufeff${plain}` };
    const folder = folderOf(test, forms);
    for (const [name, text] of Object.entries(forms)) {
      const { findings } = check([folder.file(name)]);
      const twice = findings.find(({ rule }) => rule === 'repeated-word');
      assert.ok(twice, name);
      assert.match(text.slice(twice.start, twice.end), /de/);
      const [edit] = twice.fixes[0]?.edits ?? [];
      assert.ok(edit);
      const fixed = text.slice(0, edit.start) + edit.newText + text.slice(edit.end);
      assert.equal(fixed, text.replace('de de', 'de'));
      unchanged(folder.file(name), text);
    }
  });

  it('a megabyte in one line is answered in full', (test) => {
    const line = `${PROSE} Volgens minister Els Maes blijft “de toestand ernstig”. `;
    const text = line.repeat(Math.ceil((1 << 20) / line.length));
    const folder = folderOf(test, { 'a.txt': text });
    const [facts] = seedbed(['facts', '--format', 'ndjson', folder.path])
      .out.split('\n')
      .map((each) => JSON.parse(each || '{}'));
    assert.ok(facts.mentions.length > 10_000);
    assert.ok(check([folder.path]).code !== 2);
  });

  it('an article above the limit gets its structure only', (test) => {
    const text = `${PROSE} `.repeat(25_000);
    const folder = folderOf(test, { 'a.txt': text });
    const { findings } = check([folder.path]);
    assert.deepEqual(
      findings.map(({ rule }) => rule),
      ['too-large'],
    );
  });
});

describe('use', () => {
  it('is told for each command, and what is wrong in words', () => {
    for (const command of ['check', 'fix', 'facts', 'entities', 'events', 'export', 'import', 'stats', 'lsp', 'mcp']) {
      const { out, code } = seedbed([command, '--help']);
      assert.equal(code, 0, command);
      assert.match(out, /^Usage: seedbed/);
    }
    assert.match(seedbed(['chek', 'x']).err, /^seedbed: there is no command “chek”\n/);
    assert.equal(seedbed(['check', '--nope', 'x']).err, 'seedbed: there is no option --nope here\n');
    assert.equal(seedbed(['check', 'x', '--rule']).err, 'seedbed: --rule needs something else behind it\n');
  });
});
