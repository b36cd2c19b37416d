/**
 * Trains the Dutch name tagger: node tools/run.mjs tools/training/names-nl/train.ts [FOLDER [TARGET [WEIGHT]]]. FOLDER
 * holds names_nl; where WEIGHT is above 0 also the treebanks, whose typed names then count so much. Needs a build (`node
 * esbuild.mjs`) for the word and name lists. Equal sources give equal bytes.
 */
import { writeFileSync } from 'node:fs';
import { openNameTagger } from '../../../server/src/languages/nl/names/tagger/tagger.ts';
import { readWritten } from './labelled.ts';
import { exactFigures, shown } from './measure.ts';
import { openWorkshop, partOf, SENTENCES, TREEBANK_TYPES } from './sources.ts';
import { trainFile } from './trained.ts';
import { readTreebanks } from './treebank.ts';

const [folder = '../shared/data', target = 'server/models/nl.names.model.bin', weight = '0'] = process.argv.slice(2);
const workshop = await openWorkshop();
const articles = readWritten(SENTENCES);
const treebanks = Number(weight) > 0 ? readTreebanks(folder, TREEBANK_TYPES) : [];
const beside = { articles: treebanks, weight: Number(weight) };

// One part held out, to measure; then all of it, to use.
const held = articles.filter((article) => partOf(article) === 0);
const rest = articles.filter((article) => partOf(article) !== 0);
const measured = openNameTagger(trainFile(rest, workshop, folder, beside), workshop.knowledge);
console.log(`held out, rules alone: ${shown(exactFigures(held, workshop, undefined))}`);
console.log(`held out, with tagger: ${shown(exactFigures(held, workshop, measured))}`);
const bytes = trainFile(articles, workshop, folder, beside);
writeFileSync(target, bytes);
console.log(`${target}: ${bytes.length} bytes from ${articles.length} articles`);
