/** Who takes part in an event, where and when it is, and whether it is said to have happened at all. */
import { lastAtOrBefore } from '../../base/span.ts';
import { tokenFrom } from '../../base/tokens.ts';
import type { EventLexicon } from '../../languages/event-lexicon.ts';
import type { RoleWords } from '../../languages/pack.ts';
import type { MentionColumns, TimeColumns } from '../facts.ts';
import { mentionType } from '../mentions.ts';
import { EventFlag } from './columns.ts';
import type { FoundTrigger } from './find.ts';
import { lowerIn, type SentenceWords } from './sentence.ts';

/** A name or a time of the sentence: its index in the columns, its token and its clause. */
interface Placed {
  readonly index: number;
  readonly at: number;
  readonly clause: number;
  /** Somebody or something comes from there or goes there. */
  readonly path: boolean;
}

export interface Cast {
  readonly participants: readonly Placed[];
  readonly places: readonly Placed[];
  readonly times: readonly Placed[];
}

/** Weight of a clause between an event and what may belong to it, in tokens. */
const OTHER_CLAUSE = 12;
/** Where a preposition may stand before the name of a place: `in de Syrische provincie Idlib`. */
const BEFORE_PLACE = 4;

/** `isDate`: whether a time is a point rather than a span or a habit. */
export function castOf(
  s: SentenceWords,
  lexicon: EventLexicon,
  linkers: RoleWords['linkers'],
  mentions: MentionColumns,
  times: TimeColumns,
  isDate: (time: number) => boolean,
): Cast {
  const participants: Placed[] = [];
  const places: Placed[] = [];
  for (const placed of placedIn(s, mentions)) {
    const type = mentionType(mentions, placed.index);
    const how = type === 'location' ? placeKind(s, lexicon, linkers, placed.at) : undefined;
    if (how === undefined) participants.push(placed);
    else places.push({ ...placed, path: how === 'path' });
  }
  return { participants, places, times: placedIn(s, times).filter(({ index }) => isDate(index)) };
}

function placedIn(s: SentenceWords, columns: MentionColumns | TimeColumns): Placed[] {
  const start = s.tokens.starts[s.from] ?? 0;
  const end = s.tokens.ends[s.to - 1] ?? 0;
  const found: Placed[] = [];
  const first = lastAtOrBefore(columns.count, (i) => columns.starts[i] ?? 0, start - 1) + 1;
  for (let i = first; i < columns.count && (columns.starts[i] ?? 0) < end; i++) {
    const at = tokenFrom(s.tokens, columns.starts[i] ?? 0) - s.from;
    found.push({ index: i, at, clause: s.clauses[at] ?? 0, path: false });
  }
  return found;
}

function placeKind(
  s: SentenceWords,
  lexicon: EventLexicon,
  linkers: ReadonlySet<string>,
  at: number,
): 'place' | 'path' | undefined {
  for (let i = at - 1; i >= 0 && i >= at - BEFORE_PLACE; i--) {
    const word = lowerIn(s, i);
    if (lexicon.placePrepositions.has(word)) return 'place';
    if (lexicon.pathPrepositions.has(word)) return 'path';
    if (lexicon.placeNouns.has(word)) return 'place';
    if (linkers.has(word)) return i === at - 1 && lexicon.placeNouns.has(lowerIn(s, i - 1)) ? 'place' : undefined;
    if (word === '' || (!lexicon.determiners.has(word) && !word.endsWith('e'))) return undefined;
  }
  return undefined;
}

/** Participants of the event's own clause, else of its sentence; ascending, as indices of mentions. */
export function participantsOf(cast: Cast, at: number, clause: number): number[] {
  const all = around(cast.participants, at);
  const near = all.filter((placed) => placed.clause === clause);
  return (near.length > 0 ? near : all).map(({ index }) => index);
}

/** In words: longer sentences are lists, or no sentences; so that each event looks at a part of them only. */
const REACH = 80;

/** Those within reach. `placed` as the words stand. */
function around(placed: readonly Placed[], at: number): readonly Placed[] {
  const place = (i: number): number => placed[i]?.at ?? 0;
  const first = lastAtOrBefore(placed.length, place, at - REACH - 1) + 1;
  return placed.slice(first, lastAtOrBefore(placed.length, place, at + REACH) + 1);
}

/** Index of the nearest; -1 where there is none. `moves`: the place may be where it comes from or goes to. */
export function nearest(placed: readonly Placed[], at: number, clause: number, moves = true): number {
  let best = -1;
  let distance = Number.POSITIVE_INFINITY;
  for (const each of around(placed, at)) {
    const cost =
      Math.abs(each.at - at) + OTHER_CLAUSE * (Math.abs(each.clause - clause) + (each.path && !moves ? 1 : 0));
    if (cost < distance) [best, distance] = [each.index, cost];
  }
  return best;
}

/** How many words before a noun a `zonder` or `geen` may stand. */
const BEFORE_NOUN = 3;

export function flagsOf(s: SentenceWords, lexicon: EventLexicon, found: FoundTrigger): number {
  const clause = s.clauses[found.from] ?? 0;
  let flags = found.trigger.weak ? EventFlag.weak : 0;
  const end = Math.min(s.lower.length, found.to + REACH);
  for (let i = Math.max(0, found.from - REACH); i < end; i++) {
    if (s.clauses[i] !== clause) continue;
    const word = lowerIn(s, i);
    if (lexicon.negations.has(word) && !lexicon.unnegating.has(lowerIn(s, i + 1))) flags |= EventFlag.negated;
    if (lexicon.nounNegations.has(word) && i < found.from && i >= found.from - BEFORE_NOUN) flags |= EventFlag.negated;
    if (lexicon.modals.has(word)) flags |= EventFlag.modal;
    if (lexicon.futures.has(word)) flags |= EventFlag.future;
  }
  return flags;
}
