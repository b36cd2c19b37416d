/**
 * What an article says sentence by sentence as far as the article alone tells: words, triggers, counts. The rest (what
 * a name means, which day `vrijdag` was, how common a word is) depends on other articles, see features.ts. Facts stay
 * the same object until their article is edited, so that this is worked out once for many views.
 */
import { EventFlag } from '../../analysis/events/columns.ts';
import { codeOf } from '../../analysis/signatures.ts';
import type { ArticleId, StringId } from '../../base/ids.ts';
import { lastAtOrBefore } from '../../base/span.ts';
import { type Concept, EVENT_CLASSES, type EventClass } from '../../languages/event-lexicon.ts';
import type { LanguagePack } from '../../languages/pack.ts';
import type { CorpusView, StoredFacts } from '../view.ts';
import { expressions } from './expressions.ts';
import { senses, type WordSense } from './senses.ts';

export interface SentenceOutline {
  /** Of triggers that are not weak. */
  readonly triggers: readonly string[];
  /** What happens, by groups of words for the same: of all triggers and words that the lexicon puts in one. */
  readonly kin: readonly string[];
  /** Of these groups what the sentence only refers to (`na de knal`). */
  readonly asides: readonly string[];
  /** Of the triggers those that are in one of these groups. */
  readonly ofKin: readonly string[];
  /** People, places and things that the lexicon has several words for, by the first of them, each with a word for it. */
  readonly things: readonly { readonly group: string; readonly word: StringId }[];
  readonly classes: readonly EventClass[];
  /** Weak triggers with their classes: what to call an event that nothing else names. */
  readonly weak: readonly { readonly trigger: string; readonly class: EventClass }[];
  /** Value and unit of counted things. */
  readonly quantities: readonly { readonly value: number; readonly unit: string }[];
  /** Figures of two digits and more that are no years. */
  readonly figures: readonly string[];
  /** Begins with a small word that points back (`dat`, `de`, `daarbij`) and not with a name. */
  readonly pointsBack: boolean;
  /** On another paragraph than the sentence before it. */
  readonly opens: boolean;
  /** Has an event, and not only that somebody spoke. */
  readonly tells: boolean;
  /** Much of it is what somebody said. */
  readonly quoted: boolean;
  /** Words and numbers. */
  readonly length: number;
  readonly start: number;
}

/** A stem, the word that it is the stem of, and how much of the weight of the word it gets. */
export interface Stem {
  readonly stem: string;
  readonly word: StringId;
  readonly share: number;
}

export interface Outline {
  readonly sentences: readonly SentenceOutline[];
  /** By sentence, each stem once. */
  readonly stems: readonly (readonly Stem[])[];
  /** By event the index of its sentence where it has a place. */
  readonly placed: readonly { readonly sentence: number; readonly mention: number }[];
}

/** What the last part of a compound weighs of the whole. */
const HEAD = 0.7;
/** Letters before the name that a sentence begins with (`Het `). */
const LONGEST_ARTICLE = 5;
/** Sentences of a lead, headline included, and how much more they count. */
export const LEAD = 4;
const LEAD_WEIGHT = 3;

export const leadFactor = (sentence: number): number => (sentence < LEAD ? LEAD_WEIGHT : 1);

const known = new WeakMap<StoredFacts, Outline>();

export function outlineOf(view: CorpusView, id: ArticleId): Outline {
  const facts = view.facts(id);
  const found = known.get(facts);
  if (found) return found;
  const made = outlineFrom(view, id, facts);
  known.set(facts, made);
  return made;
}

function outlineFrom(view: CorpusView, id: ArticleId, facts: StoredFacts): Outline {
  const count = facts.sentences.length / 2;
  const drafts = Array.from({ length: count }, newDraft);
  const sentenceAt = (offset: number): Draft | undefined => drafts[sentenceOf(facts, offset)];
  const stems = addWords(view, id, drafts);
  const placed = addEvents(view, id, drafts);
  markParagraphs(facts, drafts);
  markQuoted(facts, drafts);
  const { mentions, quantities, quantityWords } = facts;
  for (let i = 0; i < mentions.count; i++) {
    const draft = sentenceAt(mentions.starts[i] ?? 0);
    if (draft && (mentions.starts[i] ?? 0) - draft.start <= LONGEST_ARTICLE) draft.pointsBack = false;
  }
  for (let i = 0; i < quantities.count; i++) {
    const unit = quantityWords[quantities.units[i] ?? -1];
    const value = quantities.values[i] ?? 0;
    sentenceAt(quantities.starts[i] ?? 0)?.quantities.push({ value, unit: unit === undefined ? '' : view.text(unit) });
  }
  return { sentences: drafts, stems, placed };
}

/** Index of the sentence that holds the offset; -1 for none. */
export function sentenceOf({ sentences }: StoredFacts, offset: number): number {
  const i = lastAtOrBefore(sentences.length / 2, (s) => sentences[s * 2] ?? 0, offset);
  return offset < (sentences[i * 2 + 1] ?? 0) ? i : -1;
}

type Draft = {
  -readonly [K in keyof SentenceOutline]: SentenceOutline[K] extends readonly (infer E)[] ? E[] : SentenceOutline[K];
};

const newDraft = (): Draft => ({
  triggers: [],
  kin: [],
  asides: [],
  ofKin: [],
  things: [],
  classes: [],
  weak: [],
  quantities: [],
  figures: [],
  pointsBack: false,
  opens: false,
  tells: false,
  quoted: false,
  length: 0,
  start: 0,
});

/** The words of each sentence by their codes; those of names are left to the names. */
function addWords(view: CorpusView, id: ArticleId, drafts: readonly Draft[]): readonly (readonly Stem[])[] {
  const facts = view.facts(id);
  const senseOf = senses(view.pack(id));
  const senseOfCode = new Map<number, WordSense & { readonly word: StringId }>();
  for (const word of [...facts.words, ...facts.otherWords]) {
    const sense = senseOf(view.text(word));
    if (sense.isSmall || sense.stem !== undefined || sense.figure !== undefined || sense.concept)
      senseOfCode.set(sense.code, { ...sense, word });
  }
  const { codes, firsts } = facts.signatures;
  const roles = roleCodes(view, facts, drafts.length);
  const { idiomAt, isAside } = expressions(view.pack(id));
  return drafts.map((draft, s) => {
    const words = codes.subarray(firsts[s], firsts[s + 1]);
    draft.pointsBack = senseOfCode.get(words[0] ?? -1)?.isSmall ?? false;
    draft.start = facts.sentences[s * 2] ?? 0;
    draft.length = words.length;
    const stems = new Map<string, Stem>();
    for (const [i, code] of words.entries()) {
      const sense = senseOfCode.get(code);
      const idiom = idiomAt(words, i);
      if (idiom !== undefined) addHappening(draft, idiom);
      if (sense?.concept?.happens && isAside(words, i)) draft.asides.push(sense.concept.group);
      if (sense?.figure !== undefined) draft.figures.push(sense.figure);
      if (!sense || roles[s]?.has(code)) continue;
      const { stem, head, word, concept } = sense;
      if (concept && idiom === undefined) addConcept(draft, concept, word);
      if (stem === undefined) continue;
      stems.set(stem, { stem, word, share: 1 });
      if (head !== undefined && !stems.has(head)) stems.set(head, { stem: head, word, share: HEAD });
    }
    return [...stems.values()];
  });
}

function addConcept(draft: Draft, { group, happens }: Concept, word: StringId): void {
  if (!happens) {
    if (!draft.things.some((thing) => thing.group === group)) draft.things.push({ group, word });
    return;
  }
  addHappening(draft, group);
}

function addHappening(draft: Draft, group: string): void {
  draft.tells = true;
  if (!draft.kin.includes(group)) draft.kin.push(group);
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

function addEvents(view: CorpusView, id: ArticleId, drafts: readonly Draft[]): Outline['placed'] {
  const placed: { sentence: number; mention: number }[] = [];
  const facts: StoredFacts = view.facts(id);
  const { events, eventWords } = facts;
  for (let i = 0; i < events.count; i++) {
    const draft = drafts[events.sentences[i] ?? 0];
    const word = eventWords[events.triggers[i] ?? 0];
    const eventClass = EVENT_CLASSES[events.classes[i] ?? 0];
    if (!draft || word === undefined || eventClass === undefined) continue;
    const flags = events.flags[i] ?? 0;
    const place = events.places[i] ?? -1;
    if (place >= 0) placed.push({ sentence: events.sentences[i] ?? 0, mention: place });
    if ((flags & EventFlag.weak) !== 0 && eventClass === 'statement') continue;
    draft.tells = true;
    const trigger = view.text(word);
    const kin = kinOf(trigger, view.pack(id));
    if (kin !== undefined && !draft.kin.includes(kin)) draft.kin.push(kin);
    if (kin !== undefined) draft.ofKin.push(trigger);
    if ((flags & EventFlag.weak) !== 0) {
      draft.weak.push({ trigger, class: eventClass });
      continue;
    }
    if (!draft.triggers.includes(trigger)) draft.triggers.push(trigger);
    if (!draft.classes.includes(eventClass)) draft.classes.push(eventClass);
  }
  return placed;
}

/** Compounds are of the kin of their last part (`luchtaanval`). */
function kinOf(trigger: string, { events: { kin } }: LanguagePack): string | undefined {
  if (!kin) return undefined;
  for (let at = 0; at === 0 || at <= trigger.length - SHORTEST_KIN; at++) {
    const found = kin.get(trigger.slice(at));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Letters of the last part of a compound, at least. */
const SHORTEST_KIN = 5;
