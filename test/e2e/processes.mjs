// The processes of a VS Code server: all that it starts belong to its group.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

export function hasProcess({ group }, words) {
  const { stdout } = spawnSync('ps', ['-eo', 'pgid=,args='], { encoding: 'utf8' });
  return stdout.split('\n').some((line) => Number.parseInt(line, 10) === group && line.includes(words));
}

/** Milliseconds of processor and megabytes of memory of the process whose command line has these words. */
export function processOf({ group }, words) {
  const { stdout } = spawnSync('ps', ['-eo', 'pgid=,pid=,rss=,args='], { encoding: 'utf8' });
  for (const line of stdout.split('\n')) {
    const [pgid, pid, rss] = line.trim().split(/\s+/);
    if (Number(pgid) !== group || !line.includes(words)) continue;
    const [, fields = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ');
    const [user, system] = fields.split(' ').slice(11, 13).map(Number);
    return { cpu: (user + system) * 10, memory: Math.round(Number(rss) / 1000) };
  }
  throw new Error(`no process with ${words}`);
}
