/**
 * The words and the names of a whole article with their weights, the lead counting more: what most pairs of articles
 * need be compared by. Sorted columns, as each article is compared with a dozen others; whole numbers, so that sums do
 * not depend on their order.
 */
import { createInterner, type Interner } from '../../base/interner.ts';
import { LEAD, leadFactor, outlineOf } from './outline.ts';
import type { Reader, Reading } from './readings.ts';
import { addTo } from './weights.ts';

export interface ArticleWeights {
  /** Ascending. */
  readonly keys: Int32Array;
  readonly weights: Int32Array;
  /** Length as a vector. */
  readonly norm: number;
}

export interface WeightsMemory {
  wordsOf(reader: Reader, reading: Reading): ArticleWeights;
  namesOf(reader: Reader, reading: Reading): ArticleWeights;
}

export function createWeightsMemory(): WeightsMemory {
  /** Of stems and of ids of entities. */
  const numbers = createInterner();
  const words = new WeakMap<Reading, ArticleWeights>();
  const names = new WeakMap<Reading, ArticleWeights>();
  const remembered =
    (known: WeakMap<Reading, ArticleWeights>, make: typeof wordWeights) =>
    (reader: Reader, reading: Reading): ArticleWeights => {
      const found = known.get(reading) ?? make(reader, reading, numbers);
      known.set(reading, found);
      return found;
    };
  return { wordsOf: remembered(words, wordWeights), namesOf: remembered(names, nameWeights) };
}

/** 0 for nothing in common, 1 for the same. */
export function likenessOf(a: ArticleWeights, b: ArticleWeights): number {
  let product = 0;
  for (let i = 0, j = 0; i < a.keys.length && j < b.keys.length; ) {
    const [own = 0, other = 0] = [a.keys[i], b.keys[j]];
    if (own === other) product += (a.weights[i++] ?? 0) * (b.weights[j++] ?? 0);
    else if (own < other) i++;
    else j++;
  }
  return product === 0 ? 0 : product / (a.norm * b.norm);
}

function wordWeights({ view, rarity, tables }: Reader, { id }: Reading, numbers: Interner): ArticleWeights {
  const sums = new Map<number, number>();
  for (const [s, stems] of outlineOf(view, id).stems.entries()) {
    for (const { stem, word, share } of stems) {
      const weight = rarity.weight(tables.wordCounts.get(word) ?? 1);
      addTo(sums, numbers.intern(stem), share * leadFactor(s) * weight);
    }
  }
  return columnsOf(sums);
}

function nameWeights({ view, rarity, tables }: Reader, { id }: Reading, numbers: Interner): ArticleWeights {
  const { mentions, names, sentences } = view.facts(id);
  const sums = new Map<number, number>();
  const leadEnd = sentences[LEAD * 2 - 1] ?? Number.POSITIVE_INFINITY;
  for (let i = 0; i < mentions.count; i++) {
    const name = names[mentions.names[i] ?? 0];
    if (name === undefined) continue;
    const weight = rarity.weight(tables.nameArticles.get(name)?.length ?? 1);
    const factor = leadFactor((mentions.starts[i] ?? 0) < leadEnd ? 0 : LEAD);
    addTo(sums, numbers.intern(view.entityOf(id, i)), weight * factor);
  }
  return columnsOf(sums);
}

/** Weights are kept to a thousandth. */
const UNIT = 1000;

/** Said again and again, a word doesn't say more and more. */
function columnsOf(sums: ReadonlyMap<number, number>): ArticleWeights {
  const keys = Int32Array.from(sums.keys()).sort();
  const weights = keys.map((key) => Math.round(UNIT * Math.sqrt(sums.get(key) ?? 0)));
  let squares = 0;
  for (const weight of weights) squares += weight * weight;
  return { keys, weights, norm: Math.sqrt(squares) };
}
