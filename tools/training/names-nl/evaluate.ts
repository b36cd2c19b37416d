/**
 * Measures a model on articles that it has not seen: node tools/run.mjs tools/training/names-nl/evaluate.ts [MODEL
 * [FOLDER]]. FOLDER holds articles marked up like the training sentences; without it the fresh ones are taken.
 */
import { readFileSync } from 'node:fs';
import { parseArticle } from '../../../server/src/document/parse-article.ts';
import { recogniseByRules } from '../../../server/src/languages/nl/names/recogniser.ts';
import { openNameTagger } from '../../../server/src/languages/nl/names/tagger/tagger.ts';
import { inputOf } from './examples.ts';
import { readWritten } from './labelled.ts';
import { exactFigures, shown } from './measure.ts';
import { openWorkshop, SENTENCES } from './sources.ts';

const [model = 'server/models/nl.names.model.bin', folder = 'tools/training/names-nl/fresh'] = process.argv.slice(2);
const workshop = await openWorkshop();
const bytes = readFileSync(model);
const opened = performance.now();
const tagger = openNameTagger(bytes, workshop.knowledge);
console.log(`${bytes.length} bytes, opened in ${(performance.now() - opened).toFixed(1)} ms`);
const articles = readWritten(folder);
console.log(`rules alone: ${shown(exactFigures(articles, workshop, undefined))}`);
console.log(`with tagger: ${shown(exactFigures(articles, workshop, tagger))}`);
console.log(`${Math.round(speed())} thousand tokens a second, tagger alone`);

/** Thousands of tokens a second of processor time, in the fastest of five rounds. */
function speed(): number {
  const inputs = readWritten(SENTENCES).map(({ text }) => inputOf(parseArticle(text, workshop.pack)));
  const found = inputs.map((input) => recogniseByRules(input, workshop.knowledge));
  const tokens = inputs.reduce((sum, input) => sum + input.tokens.count, 0);
  const rounds = [1, 2, 3, 4, 5].map(() => {
    const started = process.cpuUsage();
    inputs.forEach((input, i) => {
      tagger?.tag(input, found[i] ?? []);
    });
    return tokens / (process.cpuUsage(started).user / 1000);
  });
  return Math.max(...rounds);
}
