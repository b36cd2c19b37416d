/** Writes a generated corpus: node tools/run.mjs test/support/generated/write.ts FOLDER COUNT. */
import { generatedCorpus, writeCorpus } from './corpus.ts';

const [folder = '', count = ''] = process.argv.slice(2);
if (folder === '' || !(Number(count) > 0)) throw new Error('usage: write.ts FOLDER COUNT');
writeCorpus(folder, generatedCorpus(Number(count)));
