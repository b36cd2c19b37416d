import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { it } from 'node:test';

it('the rule pages and the settings schema are what the rules give', () => {
  const result = spawnSync(process.execPath, ['tools/run.mjs', 'tools/docs/rules.ts', '--check'], { encoding: 'utf8' });
  assert.equal(result.status, 0, result.stderr);
});
