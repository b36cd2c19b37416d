/**
 * One server under very many messages, valid and not: it neither stops, nor hangs, nor grows. A short run by itself;
 * SEEDBED_ENDURANCE=100000 sends that many steps of an editor.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { folderOf } from '../support/files.ts';
import { PULLS, startClient } from '../support/language-client.ts';
import { fc } from '../support/property.ts';
import { createEditor, step } from './fuzz-model.ts';

const STEPS = Number(process.env.SEEDBED_ENDURANCE ?? 300);
const ROUND = 100;
/** Its size settles while the first articles come and the code gets warm. */
const WARM_UP = 0.3;
const MOST_GROWTH = 1.1;

it(`answers ${STEPS} steps of an editor`, async (test) => {
  const folder = folderOf(test, {});
  const client = await startClient(test, { folder: folder.uri, capabilities: PULLS });
  const editor = createEditor(client, folder);
  const sizes: number[] = [];
  for (const [i, each] of fc.sample(step, { numRuns: STEPS, seed: 7 }).entries()) {
    await editor.do(each);
    if (i % ROUND !== ROUND - 1) continue;
    await editor.answers();
    sizes.push(memoryOf(client.pid));
  }
  await editor.answers();
  assert.equal(await client.stop(), 0);
  const warm = Math.max(...sizes.slice(0, Math.ceil(sizes.length * WARM_UP)));
  const end = Math.min(...sizes.slice(-Math.ceil(sizes.length / 10)));
  test.diagnostic(`${STEPS} steps: ${warm.toFixed(0)} MB warm, ${end.toFixed(0)} MB at the end`);
  if (STEPS >= 10_000 && end > 0) assert.ok(end <= warm * MOST_GROWTH, `grew from ${warm} to ${end} MB`);
});

/** Resident memory in MB; 0 where the system does not tell. */
function memoryOf(pid: number): number {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}
