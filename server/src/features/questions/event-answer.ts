/** An event as an answer: who, what, when and where, in plain words. */
import type { CorpusEvent } from '../../corpus/events/event.ts';
import { eventLabel, participantsOf, placeOf } from '../events/event-label.ts';
import type { CorpusRequest } from '../feature.ts';

export interface EventAnswer {
  readonly id: string;
  /** Its word, who takes part, and where. */
  readonly label: string;
  readonly class: string;
  /** ISO date or month. */
  readonly date?: string;
  readonly place?: string;
  readonly participants: readonly string[];
  /** How many articles tell of it. */
  readonly articleCount: number;
}

export function eventAnswer({ view }: CorpusRequest, event: CorpusEvent): EventAnswer {
  const place = placeOf(view, event);
  return {
    id: event.id,
    label: eventLabel(view, event),
    class: event.class,
    ...(event.date === undefined ? {} : { date: event.date }),
    ...(place === '' ? {} : { place }),
    participants: participantsOf(view, event),
    articleCount: event.articles.length,
  };
}
