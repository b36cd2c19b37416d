/** Exact-span figures of the recogniser on labelled articles, with the tagger or by rules alone. */
import { parseArticle } from '../../../server/src/document/parse-article.ts';
import { recogniseByRules } from '../../../server/src/languages/nl/names/recogniser.ts';
import { combine } from '../../../server/src/languages/nl/names/tagger/combine.ts';
import type { NameTagger } from '../../../server/src/languages/nl/names/tagger/tagger.ts';
import { MENTION_TYPES, type RecognisedName } from '../../../server/src/languages/pack.ts';
import { inputOf, type Tools } from './examples.ts';
import type { LabelledArticle } from './labelled.ts';

interface Count {
  gold: number;
  found: number;
  right: number;
}

/** By type, and `all`. */
export type Figures = ReadonlyMap<string, Readonly<Count>>;

export function namesIn(
  article: LabelledArticle,
  tools: Tools,
  tagger: NameTagger | undefined,
): readonly RecognisedName[] {
  const input = inputOf(parseArticle(article.text, tools.pack));
  const found = recogniseByRules(input, tools.knowledge);
  return tagger ? combine(input, found, tagger) : found;
}

export function exactFigures(
  articles: readonly LabelledArticle[],
  tools: Tools,
  tagger: NameTagger | undefined,
): Figures {
  const figures = new Map<string, Count>(
    ['all', ...MENTION_TYPES].map((type) => [type, { gold: 0, found: 0, right: 0 }]),
  );
  const add = (type: string, key: keyof Count): void => {
    for (const row of ['all', type]) {
      const count = figures.get(row);
      if (count) count[key]++;
    }
  };
  for (const article of articles) {
    const gold = new Set(article.names.map(({ start, end, type }) => `${start} ${end} ${type}`));
    for (const { type } of article.names) add(type, 'gold');
    for (const { start, end, type } of namesIn(article, tools, tagger)) {
      add(type, 'found');
      if (gold.has(`${start} ${end} ${type}`)) add(type, 'right');
    }
  }
  return figures;
}

export const f1 = ({ gold, found, right }: Readonly<Count>): number => (2 * right) / Math.max(1, gold + found);

export const shown = (figures: Figures): string =>
  [...figures].map(([type, count]) => `${type} ${f1(count).toFixed(3)}`).join(', ');
