/** Worker threads that analyse many texts at a time. A thread costs its packs in memory and time to read them. */
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { AnalysedTexts } from '../../protocol/analyse-texts.ts';
import type { Analysts } from '../../protocol/store.ts';
import type { Task } from './analyst.ts';

/** More threads would wait for the one that puts everything together. */
const MOST = 8;

/** One thread fewer than there are cores, but one at least. `undefined` where the bundle of the threads is missing. */
export function openAnalysts(bundleFolder: string): Analysts | undefined {
  const file = join(bundleFolder, 'analyst-node.js');
  if (!existsSync(file)) return undefined;
  const count = Math.max(1, Math.min(MOST, availableParallelism() - 1));
  const threads = Array.from({ length: count }, () => createThread(file, bundleFolder));
  return {
    count,
    analyse(texts, language, tag) {
      const thread = threads.reduce((least, other) => (other.waiting() < least.waiting() ? other : least));
      return thread.run({ texts, language, tag });
    },
    close() {
      for (const thread of threads) thread.close();
    },
  };
}

interface Thread {
  waiting(): number;
  run(task: Task): Promise<AnalysedTexts>;
  close(): void;
}

/** Answers in the order of the tasks. */
function createThread(file: string, bundleFolder: string): Thread {
  const worker = new Worker(file, { workerData: bundleFolder });
  const waiting: { resolve(value: AnalysedTexts): void; reject(error: Error): void }[] = [];
  let lost: Error | undefined;
  const lose = (error: Error): void => {
    lost ??= error;
    for (const { reject } of waiting.splice(0)) reject(lost);
  };
  // A thread at work must not keep a server alive whose client is gone.
  worker.unref();
  worker.on('message', (analysed: AnalysedTexts) => waiting.shift()?.resolve(analysed));
  worker.on('error', lose);
  worker.on('exit', () => lose(new Error('the thread has ended')));
  return {
    waiting: () => (lost ? Number.POSITIVE_INFINITY : waiting.length),
    run: (task) =>
      new Promise((resolve, reject) => {
        if (lost) return reject(lost);
        waiting.push({ resolve, reject });
        worker.postMessage(task);
      }),
    close: () => void worker.terminate(),
  };
}
