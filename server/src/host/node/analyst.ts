/** What `dist/analyst-node.js` runs in each worker thread: texts in, a segment of their facts out. */
import { parentPort, workerData } from 'node:worker_threads';
import { openPacks } from '../../languages/index.ts';
import { analyseTexts } from '../../protocol/analyse-texts.ts';
import { readPack } from './packs.ts';

export interface Task {
  readonly texts: readonly string[];
  readonly language: string | undefined;
  readonly tag: string;
}

const packs = openPacks((language) => readPack(String(workerData), language));

parentPort?.on('message', async ({ texts, language, tag }: Task) => {
  const analysed = analyseTexts(texts, await packs, language, tag);
  parentPort?.postMessage(analysed, [analysed.segment.buffer as ArrayBuffer]);
});
