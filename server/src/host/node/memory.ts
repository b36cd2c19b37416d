/**
 * Keeps the memory of a server small: the engine would let its heap grow to several times of what is in use, and keep
 * what it no longer needs as long as nobody else wants it.
 */
import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Stops the process for a moment, some tenths of a second for a hundred thousand articles. */
export function releaseMemory(): void {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  setFlagsFromString('--no-expose-gc');
  if (typeof collect !== 'function') return;
  // Not sooner: while a corpus is read for the first time a heap that grows slowly would cost a tenth more.
  setFlagsFromString(`--heap-growing-percent=${GROWTH}`);
  collect();
  const { total_heap_size: held, used_heap_size: used } = getHeapStatistics();
  if (held - used < Math.max(LOOSE, used * LOOSE_SHARE)) return;
  setFlagsFromString('--compact-on-every-full-gc');
  collect();
  setFlagsFromString('--no-compact-on-every-full-gc');
}

/** Per cent that the heap may grow before it is looked through: some three times as much is usual. */
const GROWTH = 60;
/**
 * In bytes, and as a share of what is in use: pages with a few objects here and there, which only moving these frees.
 * After a hundred requests on ten thousand articles they are twice what is in use; just after the start there are few.
 */
const LOOSE = 48 * 1024 * 1024;
const LOOSE_SHARE = 0.4;

/** Milliseconds between two looks; a look costs some microseconds. */
const PERIOD = 5000;
/** Milliseconds of processor time in a period: less is rest, and so many since the last time are worth a collection. */
const REST = 100;
const WORTH = 1500;

/** From now on gives memory back when a time of work is over. */
export function saveMemory(): void {
  let before = process.cpuUsage();
  let worked = 0;
  const look = (): void => {
    const { user, system } = process.cpuUsage(before);
    before = process.cpuUsage();
    const busy = (user + system) / 1000;
    worked += busy;
    if (busy > REST || worked < WORTH) return;
    worked = 0;
    releaseMemory();
    before = process.cpuUsage();
  };
  setInterval(look, PERIOD).unref();
}
