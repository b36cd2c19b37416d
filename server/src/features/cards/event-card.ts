/**
 * The hover card of an event: what, when, where and who, and the passages of other articles that tell of it, each with
 * the reason why it is held to be the same event. Text that was taken over is named apart: it proves nothing.
 */
import type { ArticleId } from '../../base/ids.ts';
import { lastAtOrBefore, type Span } from '../../base/span.ts';
import type { Steps } from '../../base/steps.ts';
import type { CorpusEvent, Passage } from '../../corpus/events/event.ts';
import type { CorpusView } from '../../corpus/view.ts';
import { EVENT_CLASSES } from '../../languages/event-lexicon.ts';
import { type EventAt, elsewhere, eventAtOffset, isReused, placeIn, triggerIn } from '../events/event-at.ts';
import { classNames, participantsOf } from '../events/event-label.ts';
import { eventTexts, reasonsInWords } from '../events/event-words.ts';
import type { ArticleRequest } from '../feature.ts';
import { labels } from '../labels.ts';
import { excerptAround } from '../text.ts';
import type { Card, CardWriter } from './card-writer.ts';
import { timeInWords } from './time-words.ts';

const MOST_ARTICLES = 5;
const MOST_PARTICIPANTS = 5;
const LONGEST = 90;

/**
 * A `CardMaker`. Elsewhere than on its word an event shows only where another article tells of it: a headline may have
 * words of two events, and a card on the death over the word for the flood would puzzle.
 */
export function* eventCard(request: ArticleRequest, offset: number, write: CardWriter): Steps<Card | undefined> {
  yield* request.view.prepareEvents(request.id);
  const at = eventAtOffset(request, offset);
  if (!at) return undefined;
  const word = eventWordAt(request, offset);
  const others = at.event.articles.length - 1;
  if (others === 0 && word?.class !== at.event.class) return undefined;
  const shown = yield* closestOfEach(request.view, at.event, at.passage);
  yield { load: shown.map(({ article }) => article).filter((article) => request.text(article) === undefined) };
  const head = write.lines(headLines(request, at, write));
  const span = word ?? at.passage;
  if (others === 0) return { span, content: write.lines([head, eventTexts[request.locale].onlyHere]) };
  const items = shown.map((passage) => itemOf(request, at.event, at.passage, passage, write));
  if (others > shown.length) items.push(labels[request.locale].more(others - shown.length));
  const title = eventTexts[request.locale].sameEvent(others);
  return { span, content: [head, write.list(`${title}:`, items)].join('\n\n') };
}

/** The span and the class of the word that tells of some event and holds the offset. */
function eventWordAt(
  { facts }: ArticleRequest,
  offset: number,
): (Span & { readonly class: string | undefined }) | undefined {
  const { count, starts, ends, classes } = facts.events;
  const index = lastAtOrBefore(count, (i) => starts[i] ?? 0, offset);
  const end = ends[index] ?? -1;
  if (index < 0 || offset > end) return undefined;
  return { start: starts[index] ?? 0, end, class: EVENT_CLASSES[classes[index] ?? 0] };
}

/** Of each article the passage that has most in common with this one; of equals the first. */
function* closestOfEach(view: CorpusView, event: CorpusEvent, own: Passage): Steps<readonly Passage[]> {
  const best = new Map<ArticleId, { readonly passage: Passage; readonly count: number }>();
  for (const passage of elsewhere(event, own.article)) {
    const known = best.get(passage.article);
    if (!known && best.size === MOST_ARTICLES) break;
    const count = view.whySame(own, passage).length;
    if (!known || count > known.count) best.set(passage.article, { passage, count });
    yield;
  }
  return [...best.values()].map(({ passage }) => passage);
}

function headLines(
  { view, locale }: ArticleRequest,
  { event, passage }: EventAt,
  write: CardWriter,
): readonly string[] {
  const where = placeIn(view, event, passage);
  const place = (where === undefined ? undefined : view.entity(where)?.name) ?? '';
  const facts = [
    write.strong(event.trigger),
    classNames[locale][event.class],
    event.date === undefined ? '' : write.text(timeInWords(event.date, 'DATE', locale)),
    write.text(place),
  ];
  const names = participantsOf(view, event);
  const shown = names.slice(0, MOST_PARTICIPANTS).map(write.text).join(', ');
  const hidden = names.length - MOST_PARTICIPANTS;
  const who = hidden > 0 ? `${shown} ${labels[locale].more(hidden)}` : shown;
  return [
    facts.filter((fact) => fact !== '').join(' · '),
    ...(names.length === 0 ? [] : [`${eventTexts[locale].participants}: ${who}`]),
  ];
}

/** Link, what it says there, and why it is the same event or that it is a copy. */
function itemOf(request: ArticleRequest, event: CorpusEvent, own: Passage, other: Passage, write: CardWriter): string {
  const { view, article, locale } = request;
  const link = write.link(view, other.article, other);
  const sentence = request.text(other.article)?.slice(other.start, other.end);
  const word = triggerIn(view, event, other);
  const quoted =
    sentence === undefined
      ? ''
      : ` ${write.quote(excerptAround(sentence, word.start - other.start, word.end - other.start, LONGEST))}`;
  const why = isReused(view, own, other)
    ? eventTexts[locale].reused
    : reasonsInWords(view, view.whySame(own, other), article.text.slice(own.start, own.end), locale);
  return `${link}${quoted}${why === '' ? '' : ` — ${write.text(why)}`}`;
}
