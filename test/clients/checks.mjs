// What a client's script printed: a line "ok NAME" or "not ok NAME: REASON" for each check.

/** `result` as spawnSync gives it. A script that printed no check has failed. */
export function countChecks({ stdout, stderr, error }) {
  if (error) throw error;
  const lines = `${stdout}\n${stderr}`.split(/\r?\n/);
  const checks = lines.filter((line) => /^(?:not )?ok /.test(line));
  const failed = checks.filter((line) => line.startsWith('not ok ')).length;
  // What a client says besides helps only where something went wrong.
  for (const line of failed > 0 || checks.length === 0 ? lines : checks) if (line.trim()) console.log(`  ${line}`);
  return { passed: checks.length - failed, failed: checks.length === 0 ? 1 : failed };
}
