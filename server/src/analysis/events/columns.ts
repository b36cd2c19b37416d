/** Event mentions as packed columns, as the facts keep them, and back. */

import type { Span } from '../../base/span.ts';
import { EVENT_CLASSES, type EventClass } from '../../languages/event-lexicon.ts';
import type { EventColumns } from '../facts.ts';

/** Bits of the column `flags`. */
export const EventFlag = {
  /** It did not happen, or there is none (`niet gepland`, `zonder overeenkomst`). */
  negated: 1,
  /** It may happen or not, or somebody wants it (`zou`, `misschien`). */
  modal: 2,
  /** It is yet to come (`zal`). */
  future: 4,
  /** The trigger is so common that it says little by itself. */
  weak: 8,
} as const;

/** The span is that of the trigger; of a verb whose parts stand apart that of its inflected part. */
export interface EventMention extends Span {
  /** Index of the sentence of news text. */
  readonly sentence: number;
  readonly class: EventClass;
  /** Base form. */
  readonly trigger: string;
  /** Sum of EventFlag. */
  readonly flags: number;
  /** Indices of mentions, ascending. */
  readonly participants: readonly number[];
  /** Index of a mention; -1 for none. */
  readonly place: number;
  /** Index of a time; -1 for none. */
  readonly time: number;
}

export function packedEvents(found: readonly EventMention[]): { events: EventColumns; eventWords: string[] } {
  const indices = new Map<string, number>();
  const participantStarts = new Uint32Array(found.length + 1);
  for (const [i, { participants }] of found.entries())
    participantStarts[i + 1] = (participantStarts[i] ?? 0) + participants.length;
  const participants = new Uint32Array(participantStarts[found.length] ?? 0);
  for (const [i, event] of found.entries()) participants.set(event.participants, participantStarts[i]);
  const events: EventColumns = {
    count: found.length,
    starts: Uint32Array.from(found.map((event) => event.start)),
    ends: Uint32Array.from(found.map((event) => event.end)),
    sentences: Uint32Array.from(found.map((event) => event.sentence)),
    classes: Uint8Array.from(found.map((event) => EVENT_CLASSES.indexOf(event.class))),
    flags: Uint8Array.from(found.map((event) => event.flags)),
    triggers: Uint32Array.from(
      found.map(({ trigger }) => {
        const index = indices.get(trigger) ?? indices.size;
        indices.set(trigger, index);
        return index;
      }),
    ),
    places: Int32Array.from(found.map((event) => event.place)),
    times: Int32Array.from(found.map((event) => event.time)),
    participantStarts,
    participants,
  };
  return { events, eventWords: [...indices.keys()] };
}

/** The `i`-th event mention; `wordAt` gives the word of an index into `eventWords`. */
export function eventAt(columns: EventColumns, i: number, wordAt: (index: number) => string): EventMention {
  return {
    start: columns.starts[i] ?? 0,
    end: columns.ends[i] ?? 0,
    sentence: columns.sentences[i] ?? 0,
    class: EVENT_CLASSES[columns.classes[i] ?? 0] ?? 'statement',
    trigger: wordAt(columns.triggers[i] ?? 0),
    flags: columns.flags[i] ?? 0,
    participants: [
      ...columns.participants.subarray(columns.participantStarts[i] ?? 0, columns.participantStarts[i + 1] ?? 0),
    ],
    place: columns.places[i] ?? -1,
    time: columns.times[i] ?? -1,
  };
}
