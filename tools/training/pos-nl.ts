/**
 * Trains the Dutch part-of-speech tagger: node tools/run.mjs tools/training/pos-nl.ts FOLDER. The folder holds the
 * sources named in server/models/README.md; the model is written to server/models/nl.pos.bin.
 */
import { writeFileSync } from 'node:fs';
import { classColumn, dutchFeatures } from '../../server/src/languages/nl/pos/features.ts';
import { openDutchTagger } from '../../server/src/languages/nl/pos/tagger.ts';
import { LABELS } from '../../server/src/languages/nl/pos/tags.ts';
import { MAX_FEATURES, writerOf } from '../../server/src/languages/tagger/features.ts';
import { openHashMap, packHashMap } from '../../server/src/languages/tagger/hash-map.ts';
import { packSections } from '../../server/src/languages/tagger/sections.ts';
import { wordColumns } from '../../server/src/languages/tagger/words.ts';
import type { TreebankSentence } from './conllu.ts';
import { labelOf } from './labels-nl.ts';
import { laidOut } from './laid-out.ts';
import { type Example, trainModel } from './perceptron.ts';
import { readTreebanks } from './treebanks-nl.ts';
import { wordClasses } from './word-classes-nl.ts';

const [folder = '../shared/data', target = 'server/models/nl.pos.bin', epochs = '12', pruning = '0.012'] =
  process.argv.slice(2);
const { train, dev, test } = readTreebanks(folder);
const classes = packHashMap(wordClasses(folder, train));
const list = openHashMap(classes);
console.log(`${train.length} sentences, ${classes.length} bytes of word classes`);

const model = trainModel(train.map(exampleOf), {
  labels: LABELS,
  epochs: Number(epochs),
  minCount: 2,
  pruning: Number(pruning),
  judge(bytes, epoch) {
    const file = packSections([classes, bytes]);
    const [pos, label] = accuracy(file, dev);
    console.log(`${epoch}: ${file.length} bytes, development UPOS ${percent(pos)}, all ${percent(label)}`);
    return pos;
  },
});
const file = packSections([classes, model]);
writeFileSync(target, file);
const started = performance.now();
const [pos, label] = accuracy(file, test);
const words = test.reduce((sum, sentence) => sum + sentence.words.length, 0);
console.log(`second test UPOS ${percent(pos)}, all ${percent(label)}`);
console.log(`${Math.round(words / (performance.now() - started))}k tokens/s, ${file.length} bytes`);

function exampleOf(sentence: TreebankSentence): Example {
  const { text, tokens } = laidOut(sentence);
  const columns = wordColumns(text, tokens);
  const write = writerOf(dutchFeatures(columns, classColumn(columns, list), 0, tokens.count));
  const out = new Uint32Array(MAX_FEATURES);
  return {
    features: sentence.words.map((_, i) => out.slice(0, write(i, out))),
    labels: Uint8Array.from(sentence.words.map((word) => LABELS.indexOf(labelOf(word)))),
  };
}

/** Share of right parts of speech and of right labels. */
function accuracy(bytes: Uint8Array, sentences: readonly TreebankSentence[]): [pos: number, label: number] {
  const tagger = openDutchTagger(bytes);
  if (!tagger) return [0, 0];
  let [total, pos, label] = [0, 0, 0];
  for (const sentence of sentences) {
    const { text, tokens } = laidOut(sentence);
    const tags = tagger.tag(text, tokens, [{ start: 0, end: text.length }]);
    sentence.words.forEach((word, i) => {
      total++;
      if (tagger.tags[tags[i] ?? 0]?.pos === word.upos) pos++;
      if (LABELS[tags[i] ?? 0] === labelOf(word)) label++;
    });
  }
  return [pos / total, label / total];
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)} %`;
}
