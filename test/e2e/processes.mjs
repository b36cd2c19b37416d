// The processes of a VS Code server: all that it starts belong to its group.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

export const LANGUAGE_SERVER = 'server-node.js';
export const EXTENSION_HOST = 'type=extensionHost';

export function hasProcess({ group }, words) {
  const { stdout } = spawnSync('ps', ['-eo', 'pgid=,args='], { encoding: 'utf8' });
  return stdout.split('\n').some((line) => Number.parseInt(line, 10) === group && line.includes(words));
}

/**
 * Id, milliseconds of processor and megabytes of memory of the process whose command line has these words. Of several the
 * latest: those of a window that was closed go on for some minutes, lest it come back.
 */
export function processOf({ group }, words) {
  const { stdout } = spawnSync('ps', ['-eo', 'pgid=,pid=,rss=,args='], { encoding: 'utf8' });
  const found = stdout.split('\n').flatMap((line) => {
    const [pgid, pid, rss] = line.trim().split(/\s+/);
    if (Number(pgid) !== group || !line.includes(words)) return [];
    const fields = statOf(pid);
    const [user, system] = fields.slice(11, 13).map(Number);
    const memory = Math.round(Number(rss) / 1000);
    return [{ pid: Number(pid), cpu: (user + system) * 10, memory, started: Number(fields[19]) }];
  });
  const latest = found.sort((a, b) => a.started - b.started).at(-1);
  if (!latest) throw new Error(`no process with ${words}`);
  return latest;
}

/** What the kernel says of a process, behind its name. Empty where it has just ended. */
function statOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
  } catch {
    return [];
  }
}
