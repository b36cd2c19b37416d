/**
 * The words and the names of a whole article with their weights, the lead counting more, and what it tells with a day:
 * what most pairs of articles need be compared by. Sorted columns, as each article is compared with a dozen others; whole
 * numbers, so that sums do not depend on their order.
 */
import { dayNumberOf, isoOfDay } from '../../base/calendar.ts';
import type { EntityId } from '../../base/ids.ts';
import { createInterner, type Interner } from '../../base/interner.ts';
import { datesIn, kindsOf } from './features.ts';
import { LEAD, leadFactor, outlineOf, sentenceOf } from './outline.ts';
import type { Reader, Reading } from './readings.ts';
import { addTo } from './weights.ts';

export interface ArticleWeights {
  /** Ascending. */
  readonly keys: Int32Array;
  readonly weights: Int32Array;
  /** Length as a vector. */
  readonly norm: number;
}

/** What happens and on which day or in which month, each a number; ascending. */
export interface Happenings {
  /** About the day of the publication, with the day and with the month. */
  readonly news: Float64Array;
  /** As exact as the article tells it. */
  readonly told: Float64Array;
}

export interface WeightsMemory {
  wordsOf(reader: Reader, reading: Reading): ArticleWeights;
  namesOf(reader: Reader, reading: Reading): ArticleWeights;
  /** Whom and what few articles name. */
  rareNamesOf(reader: Reader, reading: Reading): ReadonlySet<EntityId>;
  happeningsOf(reader: Reader, reading: Reading): Happenings;
}

export function createWeightsMemory(): WeightsMemory {
  /** Of stems and of ids of entities. */
  const numbers = createInterner();
  return {
    wordsOf: remembered((reader, reading) => wordWeights(reader, reading, numbers)),
    namesOf: remembered((reader, reading) => nameWeights(reader, reading, numbers)),
    rareNamesOf: remembered(rareNames),
    happeningsOf: remembered((reader, reading) => happenings(reader, reading, numbers)),
  };
}

function remembered<T>(make: (reader: Reader, reading: Reading) => T): (reader: Reader, reading: Reading) => T {
  const known = new WeakMap<Reading, { readonly made: T }>();
  return (reader, reading) => {
    const found = known.get(reading) ?? { made: make(reader, reading) };
    known.set(reading, found);
    return found.made;
  };
}

/** Whether the later of two articles tells of something that was news in the earlier one. */
export function recalls({ told }: Happenings, { news }: Happenings): boolean {
  for (let i = 0, j = 0; i < told.length && j < news.length; ) {
    const [own = 0, other = 0] = [told[i], news[j]];
    if (own === other) return true;
    if (own < other) i++;
    else j++;
  }
  return false;
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

/** Names in this many articles may be of one story; levels of rarity.ts are exact up to it. */
const FEW = 7;

function rareNames({ view, tables }: Reader, { id }: Reading): ReadonlySet<EntityId> {
  const { mentions, names } = view.facts(id);
  const rare = new Set<EntityId>();
  for (let i = 0; i < mentions.count; i++) {
    const name = names[mentions.names[i] ?? 0];
    if (name !== undefined && (tables.nameArticles.get(name)?.length ?? 1) <= FEW) rare.add(view.entityOf(id, i));
  }
  return rare;
}

/** Days around the publication that an article tells the news of. */
const NEWS = 10;

function happenings({ view }: Reader, { id, day }: Reading, numbers: Interner): Happenings {
  const facts = view.facts(id);
  const { sentences } = outlineOf(view, id);
  const dates = sentences.map((): string[] => []);
  for (let i = 0; i < facts.times.count; i++)
    dates[sentenceOf(facts, facts.times.starts[i] ?? 0)]?.push(...datesIn(view.timeValue(id, i).value));
  const news = new Set<number>();
  const told = new Set<number>();
  for (const [s, sentence] of sentences.entries()) {
    const own = dates[s] ?? [];
    const today = own.length === 0 && s < LEAD && day !== undefined ? [isoOfDay(day)] : own;
    for (const date of today) {
      if (!/^\d{4}-\d\d/.test(date)) continue;
      const number = dayNumberOf(date);
      const isNews = day !== undefined && number !== undefined && Math.abs(day - number) <= NEWS;
      for (const kind of kindsOf(sentence).keys()) {
        const what = numbers.intern(kind);
        told.add((number ?? monthOf(date)) * MOST_KINDS + what);
        if (isNews) news.add(number * MOST_KINDS + what).add(monthOf(date) * MOST_KINDS + what);
      }
    }
  }
  return { news: Float64Array.from(news).sort(), told: Float64Array.from(told).sort() };
}

const MOST_KINDS = 2 ** 24;

/** Below 0, unlike a day. */
const monthOf = (date: string): number => -12 * Number(date.slice(0, 4)) - Number(date.slice(5, 7));

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
