/** The command line on many articles: threads and a cache beside, and what it prints stays what it is without. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { after, describe, it } from 'node:test';
import { MANY } from '../../server/src/cli/many.ts';
import { folderOf } from '../support/files.ts';

const NAMES = ['Saskia Verhaegen', 'Bart Oosthuis', 'Griet Van den Broeck', 'Piet Bos'];
const PLACES = ['Temse', 'Zeebrugge', 'Oostende', 'Mechelen', 'Aalst'];

const articleText = (i: number): string => {
  const [name = '', place = ''] = [NAMES[i % NAMES.length], PLACES[i % PLACES.length]];
  return `date 2021-05-${String(1 + (i % 28)).padStart(2, '0')}\n\nBrug in ${place}\n\nBurgemeester ${name} opende dinsdag de de brug van ${place}. Er kwamen ${100 + i} mensen kijken.\n\n‘Het was hoog tijd’, zei ${name.split(' ').at(-1)} in ${place}.\n`;
};

const COUNT = MANY + 10;
const folder = folderOf(
  { after },
  {
    'seeds/empty.txt': '',
    'seeds/marked.txt': `\u{feff}${articleText(1)}`,
    'seeds/binary.txt': new Uint8Array([65, 0, 66]),
    ...Object.fromEntries(
      Array.from({ length: COUNT }, (_, i) => [`seeds/${String(i).padStart(3, '0')}.txt`, articleText(i)]),
    ),
  },
);

function seedbed(...args: readonly string[]): string {
  const { stdout, stderr, status } = spawnSync(process.execPath, [resolve('dist/cli.js'), ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    cwd: folder.path,
    env: { ...process.env, LC_ALL: 'C', NO_COLOR: '1', XDG_CACHE_HOME: folder.file('home') },
  });
  assert.ok(status === 0 || status === 1, `${args.join(' ')}: ${stderr}`);
  return stdout;
}

interface Facts {
  readonly file: string;
  readonly mentions: readonly { readonly start: number; readonly text: string; readonly type: string }[];
}

const factsOf = (...paths: readonly string[]): ReadonlyMap<string, unknown> =>
  new Map(
    seedbed('facts', '--format', 'ndjson', '--no-cache', ...paths)
      .trimEnd()
      .split('\n')
      .map((line) => {
        const { events: _, ...facts } = JSON.parse(line) as Facts & { events: unknown };
        return [facts.file, facts];
      }),
  );

describe('the command line on many articles', () => {
  it('gives of each article what it gives of few', () => {
    const files = readdirSync(folder.file('seeds')).map((name) => join('seeds', name));
    const all = factsOf('seeds');
    assert.equal(all.size, COUNT + 2);
    const some = files.filter((_, i) => i % 3 === 0);
    const few = factsOf(...some);
    const own = ['start', 'text'] as const;
    for (const [file, facts] of few) {
      const [a, b] = [facts, all.get(file)].map((each) => {
        const { mentions, ...others } = each as Facts & { quotations: unknown; quantities: { scope?: unknown }[] };
        return {
          mentions: mentions.map((mention) => own.map((field) => mention[field])),
          file: others.file,
          quantities: others.quantities.length,
        };
      });
      assert.deepEqual(a, b);
    }
  });

  it('prints the same without a cache, with a new one, with one that is there and with one that is broken', () => {
    const cache = ['--cache', 'kept'];
    const plain = seedbed('check', '--format', 'json', '--no-cache', 'seeds');
    assert.match(plain, /repeated-word/);
    assert.ok(!existsSync(folder.file('kept')) && !existsSync(folder.file('home')));
    assert.equal(seedbed('check', '--format', 'json', ...cache, 'seeds'), plain);
    const segments = readdirSync(folder.file('kept'), { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.facts'),
    );
    assert.ok(segments.length > 0);
    assert.equal(seedbed('check', ...cache, '--format', 'json', 'seeds'), plain);
    for (const name of segments) writeFileSync(join(folder.file('kept'), name), 'torn');
    assert.equal(seedbed('check', '--format', 'json', ...cache, 'seeds'), plain);
  });

  it('sees that an article was changed, though its time and size are as before', () => {
    const changed = 'seeds/007.txt';
    const before = seedbed('entities', '--cache', 'kept', 'seeds');
    folder.write(changed, articleText(7).replaceAll('Piet Bos', 'Piet Vos'));
    const now = seedbed('entities', '--cache', 'kept', 'seeds');
    assert.notEqual(now, before);
    assert.equal(now, seedbed('entities', '--no-cache', 'seeds'));
    folder.write(changed, articleText(7));
  });

  it('keeps nothing of few articles', () => {
    rmSync(folder.file('kept'), { recursive: true, force: true });
    seedbed('check', '--cache', 'kept', 'seeds/001.txt', 'seeds/002.txt');
    assert.ok(!existsSync(folder.file('kept')));
  });
});
