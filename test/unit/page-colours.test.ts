/**
 * The extension sets no colour of text: tokens take the colours that a theme gives to related scopes (measured in the
 * tour of a real VS Code), and its pages take those of the workbench. A colour of their own would be right in one theme
 * and unreadable in the next.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';

const pages = 'client/src/webviews/pages';

interface Manifest {
  readonly contributes: {
    readonly colors?: unknown;
    readonly configurationDefaults: unknown;
    readonly semanticTokenTypes: readonly { readonly id: string }[];
    readonly semanticTokenScopes: readonly { readonly scopes: { readonly [type: string]: readonly string[] } }[];
  };
}

describe('colours', () => {
  it('text of the pages has colours of the theme', () => {
    const styles = readdirSync(pages).filter((name) => name.endsWith('.css'));
    assert.ok(styles.length >= 3);
    for (const name of styles) {
      const css = readFileSync(join(pages, name), 'utf8');
      const own = [...css.matchAll(/(?:^|[\s;{])color:\s*([^;]+);/g)].map(([, value = '']) => value);
      assert.ok(own.length > 0, name);
      assert.deepEqual(
        own.filter(
          (value) => !/^(?:inherit|currentColor|var\(--[\w-]+(?:, (?:inherit|var\(--[\w-]+\)))?\))$/.test(value),
        ),
        [],
        name,
      );
    }
  });

  it('no token has a colour of ours, and each has a scope of the theme', () => {
    const { contributes } = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
    assert.doesNotMatch(JSON.stringify(contributes.configurationDefaults), /[cC]olorCustomizations/);
    assert.equal(contributes.colors, undefined);
    const scopes = contributes.semanticTokenScopes[0]?.scopes ?? {};
    for (const { id } of contributes.semanticTokenTypes) assert.ok((scopes[id] ?? []).length > 0, id);
  });
});
