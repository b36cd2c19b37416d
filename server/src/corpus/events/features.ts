/**
 * What an article says, sentence by sentence, in a form that two articles are quickly compared by: words and names
 * with weights, days, triggers, counts. A function of the facts and of how common its words and names are.
 */
import { EventFlag } from '../../analysis/events/columns.ts';
import { codeOf } from '../../analysis/signatures.ts';
import { dayNumberOf, isoOfDay } from '../../base/calendar.ts';
import type { ArticleId, EntityId, StringId } from '../../base/ids.ts';
import { lastAtOrBefore } from '../../base/span.ts';
import { EVENT_CLASSES, type EventClass } from '../../languages/event-lexicon.ts';
import type { CorpusView, StoredFacts } from '../view.ts';
import { senses, type WordSense } from './senses.ts';
import { addTo, type Weights } from './weights.ts';

export interface SentenceFeatures {
  /** Stems of content words, with their weight in the corpus. */
  readonly words: Weights<string>;
  readonly names: Weights<EntityId>;
  /** Days and months that its times mean: `2020-03-05`, `2020-03`, `2018`. */
  readonly dates: readonly string[];
  /** Where events happen. */
  readonly places: readonly EntityId[];
  /** Of triggers that are not weak. */
  readonly triggers: readonly string[];
  readonly classes: readonly EventClass[];
  /** Weak triggers with their classes: what to call an event that nothing else names. */
  readonly weak: readonly { readonly trigger: string; readonly class: EventClass }[];
  /** Value and unit of counted things. */
  readonly quantities: readonly { readonly value: number; readonly unit: string }[];
  /** Figures of two digits and more that are no years. */
  readonly figures: readonly string[];
  /** Begins with a small word that points back (`dat`, `de`, `daarbij`). */
  readonly pointsBack: boolean;
  /** On another paragraph than the sentence before it. */
  readonly opens: boolean;
  /** Has an event, and not only that somebody spoke. */
  readonly tells: boolean;
  /** Has a time of its own, known or not. */
  readonly timed: boolean;
  /** Much of it is what somebody said. */
  readonly quoted: boolean;
  /** Words and numbers. */
  readonly length: number;
  readonly start: number;
}

export interface ArticleFeatures {
  readonly sentences: readonly SentenceFeatures[];
  /** Of the whole article, the lead counting more. */
  readonly words: Weights<string>;
  /** Day number of the publication. */
  readonly day: number | undefined;
}

/** What the features ask of the corpus. */
export interface Commonness {
  /** Weight of a word, of a name: higher where fewer articles have it. */
  word(word: StringId): number;
  name(name: StringId): number;
}

/** What the last part of a compound weighs of the whole. */
const HEAD = 0.7;
/** Letters before the name that a sentence begins with (`Het `). */
const LONGEST_ARTICLE = 5;
/** Sentences of a lead, headline included, and how much more they count. */
export const LEAD = 4;
const LEAD_WEIGHT = 3;

export function featuresOf(view: CorpusView, id: ArticleId, common: Commonness): ArticleFeatures {
  const facts = view.facts(id);
  const count = facts.sentences.length / 2;
  const drafts = Array.from({ length: count }, newDraft);
  const sentenceAt = (offset: number): Draft | undefined => {
    const i = lastAtOrBefore(count, (s) => facts.sentences[s * 2] ?? 0, offset);
    return offset < (facts.sentences[i * 2 + 1] ?? 0) ? drafts[i] : undefined;
  };
  addWords(view, id, common, drafts);
  addNames(view, id, common, sentenceAt);
  addTimes(view, id, sentenceAt);
  addEvents(view, id, drafts);
  markParagraphs(facts, drafts);
  markQuoted(facts, drafts);
  const { quantities, quantityWords } = facts;
  for (let i = 0; i < quantities.count; i++) {
    const unit = quantityWords[quantities.units[i] ?? -1];
    const value = quantities.values[i] ?? 0;
    sentenceAt(quantities.starts[i] ?? 0)?.quantities.push({ value, unit: unit === undefined ? '' : view.text(unit) });
  }
  return wholeOf(view, id, drafts);
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer E)[] ? E[] : T[K] };
type Draft = Mutable<Omit<SentenceFeatures, 'words' | 'names'>> & {
  readonly words: Map<string, number>;
  readonly names: Map<EntityId, number>;
};

const newDraft = (): Draft => ({
  words: new Map(),
  names: new Map(),
  dates: [],
  places: [],
  triggers: [],
  classes: [],
  weak: [],
  quantities: [],
  figures: [],
  pointsBack: false,
  opens: false,
  tells: false,
  timed: false,
  quoted: false,
  length: 0,
  start: 0,
});

function wholeOf(view: CorpusView, id: ArticleId, sentences: readonly Draft[]): ArticleFeatures {
  const words = new Map<string, number>();
  for (const [i, sentence] of sentences.entries())
    for (const [word, weight] of sentence.words) addTo(words, word, weight * leadFactor(i));
  const published = view.publication(id)?.value;
  return {
    sentences,
    words: damped(words),
    day: published === undefined ? undefined : dayNumberOf(published),
  };
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

const leadFactor = (sentence: number): number => (sentence < LEAD ? LEAD_WEIGHT : 1);

/** Said again and again, a word doesn't say more and more. */
const damped = <K>(weights: Weights<K>): Weights<K> =>
  new Map([...weights].map(([key, weight]) => [key, Math.sqrt(weight)]));

/** The words of each sentence by their codes; those of names are left to the names. */
function addWords(view: CorpusView, id: ArticleId, common: Commonness, drafts: readonly Draft[]): void {
  const facts = view.facts(id);
  const senseOf = senses(view.pack(id));
  const senseOfCode = new Map<number, WordSense>();
  const weights = new Map<number, number>();
  for (const string of [...facts.words, ...facts.otherWords]) {
    const sense = senseOf(view.text(string));
    if (!sense.isSmall && sense.stem === undefined && sense.figure === undefined) continue;
    senseOfCode.set(sense.code, sense);
    if (sense.stem !== undefined) weights.set(sense.code, common.word(string));
  }
  const { codes, firsts } = facts.signatures;
  const roles = roleCodes(view, facts, drafts.length);
  for (const [s, draft] of drafts.entries()) {
    const first = firsts[s] ?? 0;
    draft.pointsBack = senseOfCode.get(codes[first] ?? -1)?.isSmall ?? false;
    draft.start = facts.sentences[s * 2] ?? 0;
    draft.length = (firsts[s + 1] ?? first) - first;
    for (let i = first; i < (firsts[s + 1] ?? 0); i++) {
      const code = codes[i] ?? 0;
      const sense = senseOfCode.get(code);
      if (sense?.figure !== undefined) draft.figures.push(sense.figure);
      if (sense?.stem === undefined || roles[s]?.has(code)) continue;
      const weight = weights.get(code) ?? 0;
      draft.words.set(sense.stem, weight);
      const { head } = sense;
      if (head !== undefined) draft.words.set(head, Math.max(weight * HEAD, draft.words.get(head) ?? 0));
    }
  }
}

/** By sentence the words of roles in it: what somebody is says nothing of what happened. */
function roleCodes(view: CorpusView, facts: StoredFacts, count: number): readonly (ReadonlySet<number> | undefined)[] {
  const codes: (Set<number> | undefined)[] = [];
  for (const { start, text } of facts.roles) {
    const s = lastAtOrBefore(count, (i) => facts.sentences[i * 2] ?? 0, start);
    const own = codes[s] ?? new Set();
    for (const word of view.text(text).split(/[^\p{L}\p{N}]+/u)) own.add(codeOf(word));
    codes[s] = own;
  }
  return codes;
}

function addNames(
  view: CorpusView,
  id: ArticleId,
  common: Commonness,
  at: (offset: number) => Draft | undefined,
): void {
  const { mentions, names } = view.facts(id);
  for (let i = 0; i < mentions.count; i++) {
    const draft = at(mentions.starts[i] ?? 0);
    const name = names[mentions.names[i] ?? 0];
    if (!draft || name === undefined) continue;
    const entity = view.entityOf(id, i);
    if ((mentions.starts[i] ?? 0) - draft.start <= LONGEST_ARTICLE) draft.pointsBack = false;
    draft.names.set(entity, Math.max(draft.names.get(entity) ?? 0, common.name(name)));
  }
}

/** A paragraph ends where a line does: two sentences of one paragraph may stand on one line. */
function markParagraphs({ sentences, lineStarts }: StoredFacts, drafts: readonly Draft[]): void {
  const lineAt = (offset: number): number => lastAtOrBefore(lineStarts.length, (i) => lineStarts[i] ?? 0, offset);
  for (const [s, draft] of drafts.entries())
    draft.opens = s === 0 || lineAt(sentences[s * 2] ?? 0) !== lineAt((sentences[s * 2 - 1] ?? 1) - 1);
}

function markQuoted({ sentences, quotations }: StoredFacts, drafts: readonly Draft[]): void {
  for (const [s, draft] of drafts.entries()) {
    const start = sentences[s * 2] ?? 0;
    const end = sentences[s * 2 + 1] ?? start;
    let said = 0;
    for (const quotation of quotations)
      said += Math.max(0, Math.min(end, quotation.end) - Math.max(start, quotation.start));
    draft.quoted = said * 3 > end - start;
  }
}

function addTimes(view: CorpusView, id: ArticleId, at: (offset: number) => Draft | undefined): void {
  const { times } = view.facts(id);
  for (let i = 0; i < times.count; i++) {
    const draft = at(times.starts[i] ?? 0);
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

function addEvents(view: CorpusView, id: ArticleId, drafts: readonly Draft[]): void {
  const facts: StoredFacts = view.facts(id);
  const { events, eventWords } = facts;
  for (let i = 0; i < events.count; i++) {
    const draft = drafts[events.sentences[i] ?? 0];
    const word = eventWords[events.triggers[i] ?? 0];
    const eventClass = EVENT_CLASSES[events.classes[i] ?? 0];
    if (!draft || word === undefined || eventClass === undefined) continue;
    const flags = events.flags[i] ?? 0;
    const place = events.places[i] ?? -1;
    if (place >= 0 && !draft.places.includes(view.entityOf(id, place))) draft.places.push(view.entityOf(id, place));
    if ((flags & EventFlag.weak) !== 0 && eventClass === 'statement') continue;
    draft.tells = true;
    const trigger = view.text(word);
    if ((flags & EventFlag.weak) !== 0) {
      draft.weak.push({ trigger, class: eventClass });
      continue;
    }
    if (!draft.triggers.includes(trigger)) draft.triggers.push(trigger);
    if (!draft.classes.includes(eventClass)) draft.classes.push(eventClass);
  }
}
