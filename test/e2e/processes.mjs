// The processes of a VS Code server: all that it starts belong to its group.
import { spawnSync } from 'node:child_process';

export function hasProcess({ group }, words) {
  const { stdout } = spawnSync('ps', ['-eo', 'pgid=,args='], { encoding: 'utf8' });
  return stdout.split('\n').some((line) => Number.parseInt(line, 10) === group && line.includes(words));
}
