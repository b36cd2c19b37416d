/** From labelled articles to the file of the tagger, with the settings that did best on held-out topics. */
import { type Sequence, trainWeights } from './crf.ts';
import { sequencesOf } from './examples.ts';
import type { LabelledArticle } from './labelled.ts';
import { packWeights } from './packed.ts';
import type { Workshop } from './sources.ts';

export function trainFile(articles: readonly LabelledArticle[], workshop: Workshop): Uint8Array {
  const sequences: Sequence[] = articles.flatMap((article) => [...sequencesOf(article, workshop, 1)]);
  const weights = trainWeights(sequences, {
    method: 'crf',
    epochs: 12,
    rate: 0.1,
    decay: 0.0001,
    minCount: 2,
    seed: 1,
    dropout: 0.3,
  });
  return packWeights(weights, 0.02, 4, workshop.memoryBytes);
}
