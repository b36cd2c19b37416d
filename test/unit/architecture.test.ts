import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, it } from 'node:test';

/** From the ground up; a layer may import any below it. */
const LAYERS = [
  'base',
  'languages',
  'document',
  'analysis',
  'corpus',
  'rules',
  'actions',
  'features',
  'export',
  'protocol',
  'host',
  'cli',
];
const MOST_LINES = 400;

const SOURCE = 'server/src';
const files = readdirSync(SOURCE, { recursive: true })
  .map((name) => join(SOURCE, String(name)))
  .filter((name) => name.endsWith('.ts'));

const layerOf = (file: string): string => relative(SOURCE, file).split(/[\\/]/)[0] ?? '';
const textOf = (file: string): string => readFileSync(file, 'utf8');
const importsOf = (file: string): string[] =>
  [...textOf(file).matchAll(/from '(\.[^']*)'/g)].map(([, path = '']) => join(dirname(file), path));

describe('architecture', () => {
  it('knows every layer', () => {
    assert.deepEqual([...new Set(files.map(layerOf))].sort(), [...LAYERS].sort());
  });

  it('imports only go down', () => {
    const upward = files.flatMap((file) =>
      importsOf(file)
        .filter((target) => LAYERS.indexOf(layerOf(target)) > LAYERS.indexOf(layerOf(file)))
        .map((target) => `${file} → ${target}`),
    );
    assert.deepEqual(upward, []);
  });

  it('rules and features do not import each other', () => {
    const isRule = (file: string): boolean => /^export const \w+: (?:Article|Corpus)Rule\b/m.test(textOf(file));
    const isFeature = (file: string): boolean => /^export const \w+: (?:Article|Corpus)Feature</m.test(textOf(file));
    const siblings = files
      .filter((file) => !/index\.ts$/.test(file))
      .flatMap((file) =>
        importsOf(file)
          .filter((target) => existsSync(target) && dirname(target) === dirname(file))
          .filter((target) => (isRule(file) && isRule(target)) || (isFeature(file) && isFeature(target)))
          .map((target) => `${file} → ${target}`),
      );
    assert.deepEqual(siblings, []);
  });

  it('nothing outside a pack imports one, but the registry', () => {
    const direct = files
      .filter((file) => !/languages[\\/](?:nl|en)[\\/]/.test(file) && file !== join(SOURCE, 'languages', 'index.ts'))
      .flatMap((file) => importsOf(file).filter((target) => /languages[\\/](?:nl|en)[\\/]/.test(target)));
    assert.deepEqual(direct, []);
  });

  it('only the protocol and what stands on it catch exceptions', () => {
    const pure = LAYERS.slice(0, LAYERS.indexOf('protocol'));
    const catching = files.filter((file) => pure.includes(layerOf(file)) && /\bcatch\b\s*[({]/.test(textOf(file)));
    assert.deepEqual(catching, []);
  });

  it('every file opens with a paragraph that says what it is, and is short', () => {
    const silent = files.filter((file) => !/^(?:#!.*\n)?\/\*\*/.test(textOf(file)));
    assert.deepEqual(silent, []);
    const long = files.filter((file) => textOf(file).split('\n').length > MOST_LINES);
    assert.deepEqual(long, []);
  });

  it('the client imports types and names of messages only', () => {
    const client = readdirSync('client/src', { recursive: true }).map((name) => join('client/src', String(name)));
    const beyond = client
      .filter((name) => name.endsWith('.ts'))
      .flatMap((file) => importsOf(file).filter((target) => target.startsWith('server')))
      .filter((target) => !target.endsWith(join('protocol', 'messages.ts')));
    assert.deepEqual(beyond, []);
  });
});
