/**
 * What an article says, sentence by sentence, in a form that two articles are quickly compared by: what it says by
 * itself (see outline.ts), and names, days and weights of words as the corpus gives them.
 */
import { dayNumberOf, isoOfDay } from '../../base/calendar.ts';
import type { ArticleId, EntityId, StringId } from '../../base/ids.ts';
import type { CorpusView } from '../view.ts';
import { LEAD, outlineOf, type SentenceOutline, type Stem, sentenceOf } from './outline.ts';
import { addTo, type Weights } from './weights.ts';

export interface SentenceFeatures extends SentenceOutline {
  /** Stems of content words and groups of things (`=vrachtwagen`), with their weight in the corpus. */
  readonly words: Weights<string>;
  readonly names: Weights<EntityId>;
  /** What happens in it: groups of words, else triggers. */
  readonly kinds: Weights<string>;
  /** Days and months that its times mean: `2020-03-05`, `2020-03`, `2018`. */
  readonly dates: readonly string[];
  /** Its days, each with what it says in the story (see units.ts). */
  readonly days: Weights<string>;
  /** Its own days, else those of what it goes on with. */
  readonly around: readonly string[];
  /** Its own names, else, for less, those of what it goes on with. */
  readonly cast: Weights<EntityId>;
  /** Where events happen. */
  readonly places: readonly EntityId[];
  /** Has a time of its own, known or not. */
  readonly timed: boolean;
  /** Day number of the publication. */
  readonly published: number | undefined;
}

/** What the features ask of the corpus. */
export interface Commonness {
  /** Weight of a word, of a name: higher where fewer articles have it. */
  word(word: StringId): number;
  name(name: StringId): number;
}

export function featuresOf(view: CorpusView, id: ArticleId, common: Commonness): readonly SentenceFeatures[] {
  const { sentences, stems, placed } = outlineOf(view, id);
  const published = dayOf(view, id);
  const drafts = sentences.map(
    (sentence, s): Draft => ({
      ...sentence,
      words: withThings(weighed(stems[s] ?? [], common), sentence, common),
      kinds: kindsOf(sentence),
      names: new Map(),
      cast: NOBODY,
      dates: [],
      days: NO_DAYS,
      around: [],
      places: [],
      timed: false,
      published,
    }),
  );
  addNames(view, id, common, drafts);
  addTimes(view, id, drafts);
  for (const { sentence, mention } of placed) {
    const place = view.entityOf(id, mention);
    const draft = drafts[sentence];
    if (draft && !draft.places.includes(place)) draft.places.push(place);
  }
  goOn(drafts);
  return drafts;
}

/** What a sentence leaves out is that of the one before: whom a pronoun means, and the day. */
function goOn(drafts: readonly Draft[]): void {
  for (const [s, draft] of drafts.entries()) {
    const before = s < 2 || draft.opens ? undefined : drafts[s - 1];
    const lead = !draft.timed && s < LEAD && draft.published !== undefined ? [isoOfDay(draft.published)] : draft.dates;
    draft.around = draft.timed || !before ? lead : before.around;
    draft.cast =
      draft.names.size > 0 || !before ? draft.names : new Map([...before.cast].map(([key, w]) => [key, w * LEFT_OUT]));
  }
}

/** What a name counts in the next sentence. */
const LEFT_OUT = 0.5;
const NOBODY: Weights<EntityId> = new Map();
const NO_DAYS: Weights<string> = new Map();

function withThings(
  words: Map<string, number>,
  { things }: SentenceOutline,
  common: Commonness,
): ReadonlyMap<string, number> {
  for (const { group, word } of things) words.set(`=${group}`, common.word(word));
  return words;
}

/** What the sentence only refers to counts where it tells of nothing else. */
export function kindsOf({ kin, asides, triggers, ofKin }: SentenceOutline): Weights<string> {
  const told = kin.filter((group) => !asides.includes(group));
  const others = triggers.filter((trigger) => !ofKin.includes(trigger));
  return new Map([...(told.length > 0 ? told : kin), ...others].map((kind) => [kind, 1]));
}

interface Draft extends SentenceFeatures {
  around: readonly string[];
  cast: Weights<EntityId>;
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

/** Day number of the publication. */
function dayOf(view: CorpusView, id: ArticleId): number | undefined {
  const published = view.publication(id)?.value;
  return published === undefined ? undefined : dayNumberOf(published);
}

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
export function datesIn(value: string): readonly string[] {
  const date = /^\d{4}(?:-(?:W\d\d|\d\d(?:-\d\d)?))?(?=$|T)/.exec(value)?.[0];
  if (date === undefined) return [];
  const day = value.endsWith('T00:00') ? dayNumberOf(date) : undefined;
  return day === undefined ? [date] : [isoOfDay(day - 1), date];
}
