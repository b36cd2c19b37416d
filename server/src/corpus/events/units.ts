/**
 * Units: sentences of one article that surely tell of one event, and else each sentence by itself; with weights for
 * telling the events of a story apart.
 */
import type { SentenceFeatures } from './features.ts';
import { LEAD } from './outline.ts';
import { goesOnWith } from './pairs.ts';
import type { Model } from './pairs-model.ts';
import { addTo, type Weights } from './weights.ts';

export interface Unit {
  /** Indices of sentences, ascending. */
  readonly sentences: readonly number[];
  /** Of all of them together. */
  readonly features: SentenceFeatures;
  /** How likely it is that it goes on with the sentence before it, from 0 to 1. */
  readonly goesOn: number;
}

/** Sentences that go on with each other as surely as this are one unit: precision comes first. */
const SURE = 0.65;

/** `model`: another than that of pairs-model.ts. */
export function unitsOf(sentences: readonly SentenceFeatures[], model?: Model): Unit[] {
  const units: { sentences: number[]; features: SentenceFeatures; goesOn: number }[] = [];
  for (const [s, features] of sentences.entries()) {
    if (features.quoted || !mayTell(features, s)) continue;
    const last = units.at(-1);
    const before = last?.sentences.at(-1) === s - 1 ? sentences[s - 1] : undefined;
    const goesOn = before ? goesOnWith(before, features, s, model) : 0;
    if (last && goesOn >= SURE) {
      last.sentences.push(s);
      last.features = together(last.features, features);
    } else units.push({ sentences: [s], features, goesOn });
  }
  return units;
}

/** Without a word for an event, a sentence of the lead may tell of one, and so may one with a day or a number. */
const mayTell = ({ tells, dates, quantities }: SentenceFeatures, index: number): boolean =>
  tells || index < LEAD || dates.length > 0 || quantities.length > 0;

function together(a: SentenceFeatures, b: SentenceFeatures): SentenceFeatures {
  const both = <T>(one: readonly T[], other: readonly T[]): readonly T[] => [...new Set([...one, ...other])];
  return {
    ...a,
    words: new Map([...a.words, ...b.words]),
    names: new Map([...a.names, ...b.names]),
    kinds: new Map([...a.kinds, ...b.kinds]),
    cast: new Map([...a.cast, ...b.cast]),
    dates: both(a.dates, b.dates),
    around: both(a.around, b.around),
    places: both(a.places, b.places),
    triggers: both(a.triggers, b.triggers),
    classes: both(a.classes, b.classes),
    weak: [...a.weak, ...b.weak],
    quantities: [...a.quantities, ...b.quantities],
    figures: both(a.figures, b.figures),
    tells: a.tells || b.tells,
    timed: a.timed || b.timed,
    length: a.length + b.length,
  };
}

/**
 * The same units, with weights for telling the events of their story apart: what most of its sentences name says
 * nothing here, however rare it is elsewhere.
 */
export function reweighted<U extends Unit>(units: readonly U[]): readonly U[] {
  const words = sentencesWith(units.map(({ features }) => features.words));
  const names = sentencesWith(units.map(({ features }) => features.names));
  const kinds = sentencesWith(units.map(({ features }) => features.kinds));
  const told = units.map(({ features }) => new Map([...features.dates, ...features.around].map((day) => [day, 1])));
  const days = sentencesWith(told);
  return units.map((unit, i) => {
    const { features } = unit;
    return {
      ...unit,
      features: {
        ...features,
        words: scaled(features.words, words, units.length),
        names: scaled(features.names, names, units.length),
        cast: scaled(features.cast, names, units.length),
        days: shares(told[i] ?? features.days, days, units.length),
        kinds: shares(features.kinds, kinds, units.length),
      },
    };
  });
}

function sentencesWith<K>(sets: readonly Weights<K>[]): ReadonlyMap<K, number> {
  const counts = new Map<K, number>();
  for (const set of sets) for (const key of set.keys()) addTo(counts, key, 1);
  return counts;
}

function scaled<K>(weights: Weights<K>, counts: ReadonlyMap<K, number>, all: number): Weights<K> {
  return new Map([...weights].map(([key, weight]) => [key, weight * rarity(counts.get(key) ?? 1, all)]));
}

/** From 1 for what one sentence has to near 0 for what all have. */
function shares<K>(weights: Weights<K>, counts: ReadonlyMap<K, number>, all: number): Weights<K> {
  return new Map([...weights.keys()].map((key) => [key, rarity(counts.get(key) ?? 1, all) / rarity(1, all)]));
}

const rarity = (count: number, all: number): number => Math.log((all + 1) / count);
