/**
 * What an article says, sentence by sentence, in a form that two articles are quickly compared by: what it says by
 * itself (see outline.ts), and names, days and weights of words as the corpus gives them.
 */
import { dayNumberOf, isoOfDay } from '../../base/calendar.ts';
import type { ArticleId, EntityId, StringId } from '../../base/ids.ts';
import type { CorpusView } from '../view.ts';
import { LEAD, leadFactor, outlineOf, type SentenceOutline, type Stem, sentenceOf } from './outline.ts';
import { addTo, type Weights } from './weights.ts';

export interface SentenceFeatures extends SentenceOutline {
  /** Stems of content words, with their weight in the corpus. */
  readonly words: Weights<string>;
  readonly names: Weights<EntityId>;
  /** Days and months that its times mean: `2020-03-05`, `2020-03`, `2018`. */
  readonly dates: readonly string[];
  /** Where events happen. */
  readonly places: readonly EntityId[];
  /** Has a time of its own, known or not. */
  readonly timed: boolean;
}

/** What the features ask of the corpus. */
export interface Commonness {
  /** Weight of a word, of a name: higher where fewer articles have it. */
  word(word: StringId): number;
  name(name: StringId): number;
}

export function featuresOf(view: CorpusView, id: ArticleId, common: Commonness): readonly SentenceFeatures[] {
  const { sentences, stems, placed } = outlineOf(view, id);
  const drafts = sentences.map(
    (sentence, s): Draft => ({
      ...sentence,
      words: weighed(stems[s] ?? [], common),
      names: new Map(),
      dates: [],
      places: [],
      timed: false,
    }),
  );
  addNames(view, id, common, drafts);
  addTimes(view, id, drafts);
  for (const { sentence, mention } of placed) {
    const place = view.entityOf(id, mention);
    const draft = drafts[sentence];
    if (draft && !draft.places.includes(place)) draft.places.push(place);
  }
  return drafts;
}

interface Draft extends SentenceFeatures {
  readonly names: Map<EntityId, number>;
  readonly dates: string[];
  readonly places: EntityId[];
  timed: boolean;
}

function weighed(stems: readonly Stem[], common: Commonness): Map<string, number> {
  const weights = new Map<string, number>();
  for (const { stem, word, share } of stems) addTo(weights, stem, share * common.word(word));
  return weights;
}

/** The words of a whole article, the lead counting more. */
export const wordsOf = (view: CorpusView, id: ArticleId, common: Commonness): Weights<string> =>
  damped(weighed(outlineOf(view, id).allStems, common));

/** Day number of the publication. */
export function dayOf(view: CorpusView, id: ArticleId): number | undefined {
  const published = view.publication(id)?.value;
  return published === undefined ? undefined : dayNumberOf(published);
}

/** The names of a whole article, the lead counting more: all that most pairs of articles need be compared by. */
export function namesOf(view: CorpusView, id: ArticleId, common: Commonness): Weights<EntityId> {
  const { mentions, names, sentences } = view.facts(id);
  const weights = new Map<EntityId, number>();
  const leadEnd = sentences[LEAD * 2 - 1] ?? Number.POSITIVE_INFINITY;
  for (let i = 0; i < mentions.count; i++) {
    const name = names[mentions.names[i] ?? 0];
    if (name === undefined) continue;
    addTo(
      weights,
      view.entityOf(id, i),
      common.name(name) * leadFactor((mentions.starts[i] ?? 0) < leadEnd ? 0 : LEAD),
    );
  }
  return damped(weights);
}

/** Said again and again, a word doesn't say more and more. */
const damped = <K>(weights: Weights<K>): Weights<K> =>
  new Map([...weights].map(([key, weight]) => [key, Math.sqrt(weight)]));

function addNames(view: CorpusView, id: ArticleId, common: Commonness, drafts: readonly Draft[]): void {
  const facts = view.facts(id);
  const { mentions, names } = facts;
  for (let i = 0; i < mentions.count; i++) {
    const draft = drafts[sentenceOf(facts, mentions.starts[i] ?? 0)];
    const name = names[mentions.names[i] ?? 0];
    if (!draft || name === undefined) continue;
    const entity = view.entityOf(id, i);
    draft.names.set(entity, Math.max(draft.names.get(entity) ?? 0, common.name(name)));
  }
}

function addTimes(view: CorpusView, id: ArticleId, drafts: readonly Draft[]): void {
  const facts = view.facts(id);
  const { times } = facts;
  for (let i = 0; i < times.count; i++) {
    const draft = drafts[sentenceOf(facts, times.starts[i] ?? 0)];
    if (!draft) continue;
    const { value } = view.timeValue(id, i);
    // How long something takes doesn't say when.
    if (!/^PT?\d/.test(value)) draft.timed = true;
    for (const date of datesIn(value)) if (!draft.dates.includes(date)) draft.dates.push(date);
  }
}

/** The day, week, month or year of a value; of midnight the days on both sides; none where it is not known. */
function datesIn(value: string): readonly string[] {
  const date = /^\d{4}(?:-(?:W\d\d|\d\d(?:-\d\d)?))?(?=$|T)/.exec(value)?.[0];
  if (date === undefined) return [];
  const day = value.endsWith('T00:00') ? dayNumberOf(date) : undefined;
  return day === undefined ? [date] : [isoOfDay(day - 1), date];
}
