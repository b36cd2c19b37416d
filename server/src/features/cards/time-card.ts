/** The hover card of a time: what it is in words, from which date it was counted, and what else happened then. */
import type { TimexType } from '../../analysis/times/resolve.ts';
import type { Localised } from '../../base/locale.ts';
import { lastAtOrBefore } from '../../base/span.ts';
import type { Steps } from '../../base/steps.ts';
import { eventLabel } from '../events/event-label.ts';
import { eventTexts } from '../events/event-words.ts';
import type { ArticleRequest } from '../feature.ts';
import { labels } from '../labels.ts';
import type { Card, CardWriter } from './card-writer.ts';
import { happenedOn } from './that-day.ts';
import { timeInWords } from './time-words.ts';

interface Texts {
  readonly types: { readonly [type in TimexType]: string };
  readonly from: { readonly header: string; readonly dateline: string; readonly inferred: string };
  counted(date: string, from: string): string;
  readonly unknown: string;
}

const TEXTS: Localised<Texts> = {
  en: {
    types: { DATE: 'date', TIME: 'time', DURATION: 'duration', SET: 'repeated' },
    from: { header: 'header', dateline: 'date line', inferred: 'inferred' },
    counted: (date, from) => `Counted from ${date} (${from})`,
    unknown: 'The date of publication is not known, so the day is open.',
  },
  nl: {
    types: { DATE: 'datum', TIME: 'tijdstip', DURATION: 'duur', SET: 'herhaling' },
    from: { header: 'kop', dateline: 'datumregel', inferred: 'afgeleid' },
    counted: (date, from) => `Gerekend vanaf ${date} (${from})`,
    unknown: 'De publicatiedatum is niet bekend; daarom blijft de dag open.',
  },
};

const MOST_HAPPENINGS = 4;

/** `undefined` where no time holds the offset. */
export function* timeCard(request: ArticleRequest, offset: number, write: CardWriter): Steps<Card | undefined> {
  const { view, id, facts, locale } = request;
  const { count, starts, ends } = facts.times;
  const index = lastAtOrBefore(count, (i) => starts[i] ?? 0, offset);
  const span = { start: starts[index] ?? 0, end: ends[index] ?? -1 };
  if (index < 0 || offset > span.end) return undefined;
  const texts = TEXTS[locale];
  const { value, type, anchored } = view.timeValue(id, index);
  const head = [timeInWords(value, type, locale), texts.types[type]].filter((part) => part !== '');
  head[0] = write.strong(head[0] ?? '');
  const lines = [head.join(' · '), ...(anchored ? [originOf(request, write)] : [])];
  return { span, content: [write.lines(lines), ...(yield* happenings(request, offset, value, write))].join('\n\n') };
}

/** From which date the time was counted, and how that date is known. */
function originOf({ view, id, locale }: ArticleRequest, write: CardWriter): string {
  const texts = TEXTS[locale];
  const published = view.publication(id);
  if (!published) return texts.unknown;
  const reasons = published.reasons.slice(0, 2).map(({ article, other }) => write.link(view, article, other));
  return texts.counted(published.value, [texts.from[published.from], ...reasons].join(', '));
}

/** What other articles tell of that day; nothing for a week, a month or a duration. */
function* happenings(
  request: ArticleRequest,
  offset: number,
  value: string,
  write: CardWriter,
): Steps<readonly string[]> {
  const { view, id, locale } = request;
  const day = /^\d{4}-\d\d-\d\d/.exec(value)?.[0];
  const found = day === undefined ? [] : yield* happenedOn(view, id, offset, day);
  const items = found
    .slice(0, MOST_HAPPENINGS)
    .map(
      ({ event, passage }) => `${write.link(view, passage.article, passage)} ${write.text(eventLabel(view, event))}`,
    );
  if (found.length > items.length) items.push(labels[locale].more(found.length - items.length));
  return items.length === 0 ? [] : [write.list(`${eventTexts[locale].thatDay}:`, items)];
}
