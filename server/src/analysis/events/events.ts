/**
 * The event mentions of an article, a sentence of news text at a time. Words that can mean events of several classes
 * (`operatie`, `winnen`) take the class that the rest of the article speaks of.
 */
import { type Recall, shelves } from '../../base/recall.ts';
import { areCutLike, cutsOf, type Tokens, tokenFrom } from '../../base/tokens.ts';
import type { Article } from '../../document/article.ts';
import { EVENT_CLASSES, type EventClass, type Trigger } from '../../languages/event-lexicon.ts';
import type { LanguagePack } from '../../languages/pack.ts';
import type { Tag } from '../../languages/tagger/syntax.ts';
import type { MentionColumns, TimeColumns } from '../facts.ts';
import { mentionType } from '../mentions.ts';
import { decodeMeaning } from '../times/meaning-code.ts';
import type { EventMention } from './columns.ts';
import { type FoundTrigger, findTriggers } from './find.ts';
import { castOf, flagsOf, nearest, participantsOf } from './scope.ts';
import { type SentenceWords, sentenceWords } from './sentence.ts';

export interface EventContext {
  readonly mentions: MentionColumns;
  readonly times: TimeColumns;
  readonly meanings: readonly string[];
  /** Spans of the sentences of news text, flat. */
  readonly sentences: Uint32Array;
}

/** What follows from the words of a sentence and from which of them are names. */
interface SentenceEvents {
  readonly found: readonly FoundTrigger[];
  /** What is said of each of them, as a sum of EventFlag. */
  readonly flags: readonly number[];
  /** How much each class is spoken of, by index into EVENT_CLASSES. */
  readonly weights: Float64Array;
  readonly words: SentenceWords;
}

interface KnownEvents extends Omit<SentenceEvents, 'words'> {
  /** Those of the sentence, but for where they stand. */
  readonly words: Pick<SentenceWords, 'written' | 'lower' | 'clauses'>;
  readonly cuts: Uint32Array;
  /** Which tokens were in names, from the one before the sentence on. */
  readonly named: Uint8Array;
}

const shelfOf = shelves<KnownEvents>();

export function eventsOf(article: Article, pack: LanguagePack, context: EventContext, recall?: Recall): EventMention[] {
  const { sentences, mentions } = context;
  const eventsIn = sentenceReader(article, pack, mentions, recall);
  const parts: SentenceEvents[] = [];
  for (let i = 0; i + 1 < sentences.length; i += 2) parts.push(eventsIn(sentences[i] ?? 0, sentences[i + 1] ?? 0));
  const whole = new Float64Array(EVENT_CLASSES.length);
  for (const { weights } of parts)
    for (let k = 0; k < whole.length; k++) whole[k] = (whole[k] ?? 0) + (weights[k] ?? 0);
  const isDate = dates(context);
  return parts.flatMap((part, sentence) => {
    if (part.found.length === 0) return [];
    const { words } = part;
    const cast = castOf(words, pack.events, pack.roles.linkers, mentions, context.times, isDate);
    return part.found.map((found, k): EventMention => {
      const clause = words.clauses[found.from] ?? 0;
      const eventClass = classOf(found.trigger, part.weights, whole);
      return {
        start: words.tokens.starts[words.from + found.from] ?? 0,
        end: words.tokens.ends[words.from + found.to - 1] ?? 0,
        sentence,
        class: eventClass,
        trigger: found.trigger.lemma,
        flags: part.flags[k] ?? 0,
        participants: participantsOf(cast, found.from, clause),
        place: nearest(cast.places, found.from, clause, eventClass === 'movement'),
        time: nearest(cast.times, found.from, clause),
      };
    });
  });
}

/** The reader of the sentence between two offsets. */
function sentenceReader(
  { text, tokens, sentences }: Article,
  pack: LanguagePack,
  mentions: MentionColumns,
  recall: Recall | undefined,
): (start: number, end: number) => SentenceEvents {
  const tags = pack.syntax?.tagger(text, tokens, sentences, recall);
  const named = namedTokens(tokens, mentions);
  const shelf = recall && shelfOf(recall);
  const read = (words: SentenceWords, tagAt: (token: number) => Tag | undefined): SentenceEvents => {
    const all = findTriggers(words, pack.events, {
      isName: (place) => named[words.from + place] === 1,
      isNumber: (word) => pack.quantities.cardinal(word) !== undefined,
      known: pack.isCommonWord,
      tag: (place) => tagAt(words.from + place),
    });
    const weights = weightsOf(words, all, pack);
    const found = all.filter((each) => !isUnsupported(each, weights));
    return { found, flags: found.map((each) => flagsOf(words, pack.events, each)), weights, words };
  };
  return (start, end) => {
    const [from, to] = [tokenFrom(tokens, start), tokenFrom(tokens, end)];
    const known = shelf?.get(start, end);
    if (known && areCutLike(known.cuts, tokens, from, to) && areNamedLike(known.named, named, from))
      return placed(known, tokens, from);
    const words = sentenceWords(text, tokens, start, end, pack.events);
    let isAlone = words.to === to;
    const events = read(words, (token) => {
      isAlone &&= token >= from && token < to;
      return tags?.at(token);
    });
    if (isAlone) {
      const { found, flags, weights } = events;
      const { written, lower, clauses } = found.length > 0 ? words : NO_WORDS;
      const known = { found, flags, weights, words: { written, lower, clauses } };
      shelf?.set(start, end, { ...known, cuts: cutsOf(tokens, from, to), named: namedFrom(named, from, to) });
    }
    return events;
  };
}

/** Of a sentence without events nobody asks for the words. */
const NO_WORDS = { written: [], lower: [], clauses: new Uint16Array() };

function placed({ found, flags, weights, words }: KnownEvents, tokens: Tokens, from: number): SentenceEvents {
  const { written, lower, clauses } = words;
  return { found, flags, weights, words: { tokens, from, to: from + written.length, written, lower, clauses } };
}

/** Classes that nobody is to be told of for a word like `vallen` or `slaan` alone. */
const GRAVE: ReadonlySet<EventClass> = new Set(['conflict', 'attack', 'death', 'injury', 'disaster', 'election']);

/** A common verb says something grave only beside a word that does so by itself. */
function isUnsupported({ trigger, verb }: FoundTrigger, own: Float64Array): boolean {
  if (!verb || !trigger.weak || !trigger.classes.every((each) => GRAVE.has(each))) return false;
  return trigger.classes.every((each) => (own[EVENT_CLASSES.indexOf(each)] ?? 0) === 0);
}

/** 1 for each token that begins in the name of somebody, of an organisation, a place or a product. */
function namedTokens(tokens: Tokens, mentions: MentionColumns): Uint8Array {
  const named = new Uint8Array(tokens.count);
  let next = 0;
  for (let token = 0; token < tokens.count; token++) {
    const start = tokens.starts[token] ?? 0;
    while (next < mentions.count && (mentions.starts[next] ?? 0) <= start) next++;
    if (next > 0 && (mentions.ends[next - 1] ?? 0) > start && mentionType(mentions, next - 1) !== 'event')
      named[token] = 1;
  }
  return named;
}

const namedFrom = (named: Uint8Array, from: number, to: number): Uint8Array =>
  Uint8Array.from({ length: to - from + 1 }, (_, i) => named[from - 1 + i] ?? 0);

function areNamedLike(known: Uint8Array, named: Uint8Array, from: number): boolean {
  for (let i = 0; i < known.length; i++) if (known[i] !== (named[from - 1 + i] ?? 0)) return false;
  return true;
}

/** A duration or a habit says no date; nor does `de afgelopen weken`. */
function dates({ times, meanings }: EventContext): (time: number) => boolean {
  const dated = meanings.map((code) => {
    const { base } = decodeMeaning(code);
    return base.is !== 'set' && !(base.is === 'value' && base.value.startsWith('P'));
  });
  return (time) => dated[times.meanings[time] ?? -1] ?? false;
}

/** Triggers of one class speak for it, and so do cues. */
function weightsOf({ lower }: SentenceWords, found: readonly FoundTrigger[], pack: LanguagePack): Float64Array {
  const weights = new Float64Array(EVENT_CLASSES.length);
  const addTo = (eventClass: EventClass): void => {
    const index = EVENT_CLASSES.indexOf(eventClass);
    weights[index] = (weights[index] ?? 0) + 1;
  };
  for (const { trigger } of found) {
    const [only, other] = trigger.classes;
    if (only && !other && !trigger.weak) addTo(only);
  }
  for (const word of lower) {
    const cue = word === '' ? undefined : pack.events.cues.get(word);
    if (cue) addTo(cue);
  }
  return weights;
}

/** What the own sentence speaks of counts more; the usual class has a start. */
const OWN = 3;
const USUAL = 1.5;

function classOf({ classes }: Trigger, own: Float64Array, whole: Float64Array): EventClass {
  const [usual = 'statement', ...others] = classes;
  const score = (eventClass: EventClass): number => {
    const index = EVENT_CLASSES.indexOf(eventClass);
    return OWN * (own[index] ?? 0) + (whole[index] ?? 0) + (eventClass === usual ? USUAL : 0);
  };
  let best = usual;
  for (const eventClass of others) if (score(eventClass) > score(best)) best = eventClass;
  return best;
}
