/**
 * Units: sentences of one article that tell of one event. The sentences of a lead go on with each other where nothing
 * speaks against it; further down each sentence stands for itself.
 */
import type { SentenceFeatures } from './features.ts';
import { LEAD } from './outline.ts';
import { dateRelation } from './pairs.ts';
import { addTo, type Weights } from './weights.ts';

export interface Unit {
  /** Indices of sentences, ascending. */
  readonly sentences: readonly number[];
  /** Of all of them together. */
  readonly features: SentenceFeatures;
  /** Of each of them. */
  readonly parts: readonly SentenceFeatures[];
}

export function unitsOf(sentences: readonly SentenceFeatures[]): Unit[] {
  const units: { sentences: number[]; features: SentenceFeatures; parts: SentenceFeatures[] }[] = [];
  for (const [s, features] of sentences.entries()) {
    if (features.quoted || !mayTell(features, s)) continue;
    const last = units.at(-1);
    if (last && s < LEAD && last.sentences.at(-1) === s - 1 && goesOn(last.features, features, s)) {
      last.sentences.push(s);
      last.parts.push(features);
      last.features = together(last.features, features);
    } else units.push({ sentences: [s], features, parts: [features] });
  }
  return units;
}

/** Without a word for an event, a sentence of the lead may tell of one, and so may one with a day or a number. */
const mayTell = ({ tells, dates, quantities }: SentenceFeatures, index: number): boolean =>
  tells || index < LEAD || dates.length > 0 || quantities.length > 0;

/** Words of a headline at most. */
const LONGEST_HEADLINE = 14;

/** A headline goes on in the first paragraph, and that within itself. */
function goesOn(before: SentenceFeatures, sentence: SentenceFeatures, index: number): boolean {
  if (sentence.opens) return index === 1 && before.length <= LONGEST_HEADLINE;
  const dates = dateRelation(before, sentence);
  if (before.timed && sentence.timed && dates !== 'day' && dates !== 'period') return false;
  const isNamed = sentence.names.size > 0;
  return sentence.pointsBack || !isNamed || [...sentence.names.keys()].some((name) => before.names.has(name));
}

function together(a: SentenceFeatures, b: SentenceFeatures): SentenceFeatures {
  const both = <T>(one: readonly T[], other: readonly T[]): readonly T[] => [...new Set([...one, ...other])];
  return {
    words: new Map([...a.words, ...b.words]),
    names: new Map([...a.names, ...b.names]),
    dates: both(a.dates, b.dates),
    places: both(a.places, b.places),
    triggers: both(a.triggers, b.triggers),
    kin: both(a.kin, b.kin),
    classes: both(a.classes, b.classes),
    weak: [...a.weak, ...b.weak],
    quantities: [...a.quantities, ...b.quantities],
    figures: both(a.figures, b.figures),
    pointsBack: a.pointsBack,
    opens: a.opens,
    tells: a.tells || b.tells,
    timed: a.timed || b.timed,
    quoted: a.quoted && b.quoted,
    length: a.length + b.length,
    start: a.start,
  };
}

/**
 * The same units, with weights for telling the events of their story apart: what most of its sentences name says
 * nothing here, however rare it is elsewhere.
 */
export function reweighted<U extends Unit>(units: readonly U[]): readonly U[] {
  const words = sentencesWith(units.map(({ features }) => features.words));
  const names = sentencesWith(units.map(({ features }) => features.names));
  const weighed = (features: SentenceFeatures): SentenceFeatures => ({
    ...features,
    words: scaled(features.words, words, units.length),
    names: scaled(features.names, names, units.length),
  });
  return units.map((unit) => ({ ...unit, features: weighed(unit.features), parts: unit.parts.map(weighed) }));
}

function sentencesWith<K>(sets: readonly Weights<K>[]): ReadonlyMap<K, number> {
  const counts = new Map<K, number>();
  for (const set of sets) for (const key of set.keys()) addTo(counts, key, 1);
  return counts;
}

function scaled<K>(weights: Weights<K>, counts: ReadonlyMap<K, number>, all: number): Weights<K> {
  return new Map([...weights].map(([key, weight]) => [key, weight * Math.log((all + 1) / (counts.get(key) ?? 1))]));
}
