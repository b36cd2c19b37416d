/** Events as rows, told with the words of their first passages. */
import type { Steps } from '../../base/steps.ts';
import type { CorpusEvent } from '../../corpus/events/event.ts';
import { classNames, eventLabel, participantsOf, placeOf } from '../events/event-label.ts';
import type { CorpusRequest } from '../feature.ts';
import { excerpt } from '../text.ts';
import { toLocation } from '../to-lsp.ts';
import type { EventRow } from './rows.ts';

/** In UTF-16 code units. */
const LONGEST = 90;

/** Reads the articles that were first with each of them. */
export function* eventRows(request: CorpusRequest, events: readonly CorpusEvent[]): Steps<readonly EventRow[]> {
  const first = new Set(events.flatMap(({ articles }) => articles[0] ?? []));
  yield { load: [...first].filter((article) => request.text(article) === undefined) };
  return events.flatMap((event) => eventRow(request, event) ?? []);
}

function eventRow(request: CorpusRequest, event: CorpusEvent): EventRow | undefined {
  const { view, locale } = request;
  const [passage] = event.passages;
  if (!passage) return undefined;
  const place = placeOf(view, event);
  const label = eventLabel(view, event);
  const said = request.text(passage.article)?.slice(passage.start, passage.end) ?? '';
  return {
    id: event.id,
    title: excerpt(said, LONGEST) || label,
    label,
    class: event.class,
    className: classNames[locale][event.class],
    ...(event.date === undefined ? {} : { date: event.date }),
    ...(place === '' ? {} : { place }),
    participants: participantsOf(view, event),
    articles: event.articles.length,
    location: toLocation(view, passage.article, passage),
  };
}
