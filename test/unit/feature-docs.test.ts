import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { it } from 'node:test';
import * as protocol from 'vscode-languageserver-protocol';
import { METHODS } from '../../tools/docs/features-page.ts';

it('the page on the methods is what the registry gives', () => {
  const result = spawnSync(process.execPath, ['tools/run.mjs', 'tools/docs/features.ts', '--check'], {
    encoding: 'utf8',
  });
  assert.equal(result.status, 0, result.stderr);
});

it('tells of every method that the library of the protocol knows', () => {
  const known = Object.values(protocol).flatMap((value) => {
    const { method } = (typeof value === 'object' || typeof value === 'function' ? value : {}) as { method?: unknown };
    return typeof method === 'string' && method.includes('/') ? [method] : [];
  });
  assert.ok(known.length > 70, String(known.length));
  // Umbrella registrations, that are no messages.
  const umbrellas = ['textDocument/semanticTokens', 'notebookDocument/sync'];
  assert.deepEqual(
    [...new Set(known)].filter((method) => !METHODS.includes(method) && !umbrellas.includes(method)),
    [],
  );
});
