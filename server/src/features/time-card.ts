/** The hover card of a time: what it is in words, and from which date it was counted. */
import type { TimexType } from '../analysis/times/resolve.ts';
import type { Localised } from '../base/locale.ts';
import { lastAtOrBefore, type Span } from '../base/span.ts';
import type { CardWriter } from './cards.ts';
import type { ArticleRequest } from './feature.ts';
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
    counted: (date, from) => `Seen from ${date} (${from})`,
    unknown: 'The date of publication is not known, so the day is open.',
  },
  nl: {
    types: { DATE: 'datum', TIME: 'tijdstip', DURATION: 'duur', SET: 'herhaling' },
    from: { header: 'kop', dateline: 'datumregel', inferred: 'afgeleid' },
    counted: (date, from) => `Gezien vanaf ${date} (${from})`,
    unknown: 'De publicatiedatum is niet bekend; daarom blijft de dag open.',
  },
};

export interface TimeCard {
  readonly span: Span;
  readonly content: string;
}

/** `undefined` where no time holds the offset. */
export function timeCard(
  { view, id, facts, locale }: ArticleRequest,
  offset: number,
  write: CardWriter,
): TimeCard | undefined {
  const { count, starts, ends } = facts.times;
  const index = lastAtOrBefore(count, (i) => starts[i] ?? 0, offset);
  const span = { start: starts[index] ?? 0, end: ends[index] ?? -1 };
  if (index < 0 || offset > span.end) return undefined;
  const texts = TEXTS[locale];
  const { value, type, anchored } = view.timeValue(id, index);
  const head = [timeInWords(value, type, locale), texts.types[type]].filter((part) => part !== '');
  head[0] = write.strong(head[0] ?? '');
  const first = head.join(' · ');
  if (!anchored) return { span, content: first };
  const published = view.publication(id);
  if (!published) return { span, content: write.lines([first, texts.unknown]) };
  const reasons = published.reasons.slice(0, 2).map(({ article, other }) => write.link(view, article, other));
  const from = [texts.from[published.from], ...reasons].join(', ');
  return { span, content: write.lines([first, texts.counted(published.value, from)]) };
}
