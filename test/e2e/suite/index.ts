/** Runs the tests of this folder with mocha inside the extension host, and leaves the counts for `test/e2e/main.mjs`. */
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Mocha from 'mocha';

/** Called by VS Code. Rejects when a test fails, which becomes the exit code. */
export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'tdd', timeout: 30_000, slow: 2000, color: false });
  for (const name of readdirSync(__dirname).sort()) {
    if (name.endsWith('.test.js')) mocha.addFile(join(__dirname, name));
  }
  let passed = 0;
  const failures = await new Promise<number>((resolve) => {
    mocha.run(resolve).on('pass', () => {
      passed += 1;
    });
  });
  writeFileSync(join(__dirname, 'counts.json'), JSON.stringify({ passed, failed: failures }));
  if (failures > 0) throw new Error(`${failures} failed`);
}
