/** The event under an offset and its passages: what hover, implementation, call hierarchy and lenses begin with. */
import { EventFlag } from '../../analysis/events/columns.ts';
import type { ArticleId, EntityId } from '../../base/ids.ts';
import { overlaps, type Span, touches } from '../../base/span.ts';
import type { CorpusEvent, Passage } from '../../corpus/events/event.ts';
import type { CorpusView } from '../../corpus/view.ts';
import { EVENT_CLASSES } from '../../languages/event-lexicon.ts';
import type { ArticleRequest } from '../feature.ts';

export interface EventAt {
  readonly event: CorpusEvent;
  /** The one that holds the offset. */
  readonly passage: Passage;
}

/** Offsets in UTF-16 code units. */
export function eventAtOffset({ view, id }: ArticleRequest, offset: number): EventAt | undefined {
  const event = view.eventAt(id, offset);
  const passage = event?.passages.find((each) => each.article === id && touches(each, offset));
  return event && passage && { event, passage };
}

/** In the order of the event's passages. */
export const elsewhere = (event: CorpusEvent, article: ArticleId): readonly Passage[] =>
  event.passages.filter((passage) => passage.article !== article);

/** The word that tells of the event in this passage; the passage itself where no word of it does. */
export function triggerIn(view: CorpusView, event: CorpusEvent, passage: Passage): Span {
  const { events } = view.facts(passage.article);
  const i = mentionIn(view, event, passage);
  return i < 0 ? passage : { start: events.starts[i] ?? 0, end: events.ends[i] ?? 0 };
}

/** Where it happened as this passage has it, else as the others do: an event may be told as part of a wider one. */
export function placeIn(view: CorpusView, event: CorpusEvent, passage: Passage): EntityId | undefined {
  const place = view.facts(passage.article).events.places[mentionIn(view, event, passage)] ?? -1;
  return place < 0 ? event.place : view.entityOf(passage.article, place);
}

/** Index of the event mention of the passage that is most like the event; -1 where there is none. */
function mentionIn(view: CorpusView, event: CorpusEvent, passage: Passage): number {
  const { events, eventWords } = view.facts(passage.article);
  let best = -1;
  let most = -1;
  for (let i = 0; i < events.count; i++) {
    if (events.sentences[i] !== passage.sentence) continue;
    const word = eventWords[events.triggers[i] ?? 0];
    const isSame = word !== undefined && view.text(word) === event.trigger;
    const isOfClass = EVENT_CLASSES[events.classes[i] ?? 0] === event.class;
    const isWeak = ((events.flags[i] ?? 0) & EventFlag.weak) !== 0;
    const score = (isSame ? 4 : 0) + (isOfClass ? 2 : 0) + (isWeak ? 0 : 1);
    if (score <= most) continue;
    best = i;
    most = score;
  }
  return best;
}

/** Whether the text of the one stands in the other too, word for word or nearly: then it says nothing of its own. */
export const isReused = (view: CorpusView, a: Passage, b: Passage): boolean =>
  view
    .reuseOf(a.article)
    .some((reuse) => reuse.article === b.article && overlaps(reuse, a) && overlaps(reuse.other, b));
