/** From labelled articles to the file of the tagger, with the settings that did best on held-out topics. */
import { createAugmenter } from './augment.ts';
import { type Sequence, trainWeights } from './crf.ts';
import { sequencesOf } from './examples.ts';
import { namesOfArticles } from './known-names.ts';
import type { LabelledArticle } from './labelled.ts';
import { packWeights } from './packed.ts';
import { readPools } from './pools.ts';
import type { Workshop } from './sources.ts';

/** What an article with changed names counts beside one as it was written. */
const VARIED_WEIGHT = 0.5;
/** Weights that are left out of the file, and where the largest are cut off. */
const LEAST = 0.02;
const MOST = 4;

/** Treebank articles beside the written ones, and what one of them counts. */
export interface Beside {
  readonly articles: readonly LabelledArticle[];
  readonly weight: number;
}

/** `folder`: holds the surnames of names_nl. */
export function trainFile(
  articles: readonly LabelledArticle[],
  workshop: Workshop,
  folder: string,
  beside: Beside = { articles: [], weight: 0 },
): Uint8Array {
  const pools = readPools(folder, [...workshop.lists, ...namesOfArticles(articles)]);
  const augmenter = createAugmenter(pools, workshop.knowledge.lexicon);
  const sequences: Sequence[] = [];
  for (const article of articles) sequences.push(...sequencesOf(article, workshop, 1));
  for (const article of beside.articles) sequences.push(...sequencesOf(article, workshop, beside.weight));
  articles.forEach((article, i) => {
    sequences.push(...sequencesOf(augmenter.vary(article, i * 1000 + 1), workshop, VARIED_WEIGHT));
  });
  const weights = trainWeights(sequences, {
    method: 'crf',
    epochs: 3,
    rate: 0.1,
    decay: 0.0001,
    minCount: 2,
    seed: 1,
    dropout: 0.3,
  });
  return packWeights(weights, LEAST, MOST, workshop.memoryBytes);
}
