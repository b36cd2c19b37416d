import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';

type Texts = { readonly [key: string]: string };

const read = (file: string): string => readFileSync(file, 'utf8');
const textsOf = (file: string): Texts => JSON.parse(read(file)) as Texts;

const client = readdirSync('client/src', { recursive: true })
  .map((name) => join('client/src', String(name)))
  .filter((name) => name.endsWith('.ts'));

/** Texts of the client: the first argument of each call of `l10n.t`. */
function textsInCode(): ReadonlySet<string> {
  const texts = new Set<string>();
  for (const file of client) {
    for (const [, single, double] of read(file).matchAll(/l10n\.t\(\s*(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)")/g))
      texts.add((single ?? double ?? '').replace(/\\(.)/g, '$1'));
  }
  return texts;
}

const placeholders = (text: string): readonly string[] => [...new Set(text.match(/\{\d+\}/g))].sort();

describe('translations', () => {
  const english = textsOf('package.nls.json');
  const dutch = textsOf('package.nls.nl.json');

  it('both languages of the manifest have the same keys, all of them in use', () => {
    assert.deepEqual(Object.keys(dutch).sort(), Object.keys(english).sort());
    const used = new Set([...read('package.json').matchAll(/"%([\w.-]+)%"/g)].map(([, key]) => key));
    assert.deepEqual(Object.keys(english).sort(), [...used].sort());
  });

  it('commands that a text of the manifest leads to are the same in both languages', () => {
    const links = (text = ''): readonly string[] => text.match(/\(command:[^)]*\)/g) ?? [];
    for (const key of Object.keys(english)) assert.deepEqual(links(dutch[key]), links(english[key]), key);
  });

  it('every text of the client is there in Dutch, with its placeholders, and no other', () => {
    const bundle = textsOf('client/l10n/bundle.l10n.nl.json');
    assert.deepEqual(Object.keys(bundle).sort(), [...textsInCode()].sort());
    for (const [text, translated] of Object.entries(bundle))
      assert.deepEqual(placeholders(translated), placeholders(text), text);
  });

  it('no call has a text that can’t be found by reading the code', () => {
    for (const file of client) {
      const calls = read(file).match(/l10n\.t\(/g)?.length ?? 0;
      const literal = read(file).match(/l10n\.t\(\s*['"]/g)?.length ?? 0;
      assert.equal(literal, calls, file);
    }
  });

  it('each command of the manifest is registered', () => {
    const manifest = JSON.parse(read('package.json')) as {
      readonly contributes: { readonly commands: readonly { readonly command: string }[] };
    };
    const named = manifest.contributes.commands.map(({ command }) => command);
    assert.equal(new Set(named).size, named.length);
    const code = [...client, 'server/src/features/client-commands.ts'].map(read).join('\n');
    const isRegistered = (command: string): boolean =>
      code.includes(`'${command}'`) || /\.(?:filter|clearFilter)$/.test(command);
    assert.deepEqual(
      named.filter((command) => !isRegistered(command)),
      [],
    );
  });

  it('files that the manifest leads to exist', () => {
    const paths = [...read('package.json').matchAll(/"(?:icon|image)": "([\w./-]+\.(?:png|svg))"/g)].map(
      ([, path = '']) => path,
    );
    assert.ok(paths.length > 3);
    for (const path of paths) assert.ok(existsSync(path), path);
  });
});
