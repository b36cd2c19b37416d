import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { folderOf } from '../support/files.ts';

function seedbed(
  args: readonly string[],
  locale = 'C',
): { readonly code: number | null; readonly out: string; readonly err: string } {
  const env = { ...process.env, LC_ALL: locale, NO_COLOR: '1' };
  const done = spawnSync(process.execPath, ['dist/cli.js', ...args], { encoding: 'utf8', env });
  return { code: done.status, out: done.stdout, err: done.stderr };
}

const TEXTS = {
  '001.txt': 'date 2021-05-04\n\nDe Belgische premier Els Maes sprak dinsdag in Gent met 40 dokwerkers.',
  '002.txt': '\ufeffPremier Maes 😀 reisde naar Gent.',
};

describe('annotations on the command line', () => {
  it('brat goes out and comes back, with a byte order mark and an emoji', (test) => {
    const folder = folderOf(test, TEXTS).path;
    const out = join(folder, 'out');
    assert.equal(seedbed(['export', folder, '--to', 'brat', '--out', out]).code, 0);
    assert.deepEqual(readdirSync(out).sort(), ['001.ann', '001.txt', '002.ann', '002.txt']);
    assert.equal(readFileSync(join(out, '002.txt'), 'utf8'), TEXTS['002.txt']);
    const { code, out: lines, err } = seedbed(['import', out]);
    assert.equal(code, 0, err);
    const [first, second] = lines
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    assert.ok(
      first.spans.some(({ text, label }: { text: string; label: string }) => text === 'Els Maes' && label === 'Person'),
    );
    assert.ok(second.spans.some(({ text }: { text: string }) => text === 'Gent'));
  });

  it('a span that does not fit is named with its line, and is a reason to fail', (test) => {
    const folder = folderOf(test, {
      'a.txt': 'Els Maes sprak.',
      'a.ann': 'T1\tPerson 0 8\tEls Maes\nT2\tPerson 0 4\tMaes\n',
    }).path;
    const { code, out, err } = seedbed(['import', folder]);
    assert.equal(code, 1);
    assert.match(err, /a\.ann:2: “Maes” should stand there, but it is “Els ”/);
    assert.equal(JSON.parse(out).spans.length, 1);
  });

  it('JSON Lines of several articles are one stream', (test) => {
    const folder = folderOf(test, TEXTS).path;
    const { code, out } = seedbed(['export', folder, '--to', 'jsonl']);
    assert.equal(code, 0);
    writeFileSync(join(folder, 'all.jsonl'), out);
    assert.equal(out.trimEnd().split('\n').length, 2);
    assert.equal(seedbed(['import', join(folder, 'all.jsonl')]).code, 0);
  });

  it('spans are held against the article as it is now', (test) => {
    const folder = folderOf(test, { 'a.txt': 'Els Maes sprak in Gent.' });
    const out = seedbed(['export', folder.path, '--to', 'jsonl']).out;
    folder.write('all.jsonl', `\ufeff${out}`);
    assert.equal(seedbed(['import', folder.file('all.jsonl')]).code, 0);
    folder.write('a.txt', 'Els Maes sprak te Gent.');
    assert.equal(seedbed(['import', folder.file('all.jsonl')]).code, 0);
    folder.write('a.txt', 'Els Maes sprak in Temse.');
    const { code, err } = seedbed(['import', folder.file('all.jsonl')]);
    assert.equal(code, 1);
    assert.match(err, /all\.jsonl:1: “Gent” should stand there, but it is “Tems”/);
  });

  it('wrong use is told', (test) => {
    const folder = folderOf(test, TEXTS).path;
    assert.equal(seedbed(['export', folder]).code, 2);
    assert.equal(seedbed(['export', folder, '--to', 'word']).code, 2);
    assert.match(seedbed(['export', folder, '--to', 'tei']).err, /--out/);
    assert.equal(seedbed(['import']).code, 2);
    assert.equal(seedbed(['import', join(folder, 'none.ann')]).code, 2);
    assert.equal(seedbed(['stats', folder, '--format', 'xml']).code, 2);
  });

  it('stats count what is there', (test) => {
    const folder = folderOf(test, TEXTS).path;
    const { code, out } = seedbed(['stats', folder, '--format', 'json']);
    assert.equal(code, 0);
    const stats = JSON.parse(out);
    assert.equal(stats.articles, 2);
    assert.equal(stats.published.first, '2021-05-04');
    assert.equal(stats.facts.quantities, 1);
    assert.equal(stats.entities.person, 1);
    assert.match(seedbed(['stats', folder], 'nl_BE.UTF-8').out, /^Artikelen +2\n/);
  });

  it('entities have their roles where they stand in the file, behind a byte order mark too', (test) => {
    const folder = folderOf(test, { 'a.txt': '\ufeffDe Belgische premier Els Maes sprak in Gent.' }).path;
    const found = JSON.parse(seedbed(['entities', folder, '--format', 'json']).out);
    const { aliases, articles, roles } = found.find(({ name }: { name: string }) => name === 'Els Maes');
    assert.deepEqual(aliases, [{ text: 'Els Maes', count: 1 }]);
    assert.equal(articles.length, 1);
    const text = readFileSync(join(folder, 'a.txt'), 'utf8');
    assert.deepEqual(
      roles.map(({ start, end }: { start: number; end: number }) => text.slice(start, end)),
      ['Belgische premier'],
    );
  });
});
