/** What cards say of events: titles, and in words why two passages are held to tell of the same one. */
import { fold } from '../../base/fold.ts';
import { formatCount, type Locale, type Localised } from '../../base/locale.ts';
import type { LinkReason } from '../../corpus/events/event.ts';
import type { CorpusView } from '../../corpus/view.ts';
import { writtenNoun } from '../cards/counted-noun.ts';
import { shortNameOf } from './event-label.ts';

interface EventTexts {
  readonly participants: string;
  readonly onlyHere: string;
  readonly reused: string;
  /** `count` other articles. */
  sameEvent(count: number): string;
  readonly thatDay: string;
  readonly reasons: {
    participants(names: string): string;
    place(name: string): string;
    date(value: string): string;
    words(words: string): string;
    quantity(text: string): string;
  };
}

export const eventTexts: Localised<EventTexts> = {
  en: {
    participants: 'Who',
    onlyHere: 'No other article tells of this.',
    reused: 'reused text',
    sameEvent: (count) => `Same event in ${formatCount(count, 'en')} other ${count === 1 ? 'article' : 'articles'}`,
    thatDay: 'At that time too',
    reasons: {
      participants: (names) => `both name ${names}`,
      place: (name) => `both in ${name}`,
      date: (value) => `both on ${value}`,
      words: (words) => `both say ${words}`,
      quantity: (text) => `both count ${text}`,
    },
  },
  nl: {
    participants: 'Wie',
    onlyHere: 'Geen ander artikel vertelt dit.',
    reused: 'overgenomen tekst',
    sameEvent: (count) =>
      `Dezelfde gebeurtenis in ${formatCount(count, 'nl')} ${count === 1 ? 'ander artikel' : 'andere artikelen'}`,
    thatDay: 'Toen ook',
    reasons: {
      participants: (names) => `beide noemen ${names}`,
      place: (name) => `beide in ${name}`,
      date: (value) => `beide op ${value}`,
      words: (words) => `beide met ${words}`,
      quantity: (text) => `beide tellen ${text}`,
    },
  },
};

const MOST_REASONS = 3;
const MOST_EACH = 3;

/** Not escaped. `said`: the passage as it reads. Empty where only other passages hold the two together. */
export const reasonsInWords = (
  view: CorpusView,
  reasons: readonly LinkReason[],
  said: string,
  locale: Locale,
): string =>
  reasons
    // Words that stand for themselves are the weakest reason: told where there is no better one.
    .filter(({ by }, _, all) => by !== 'words' || all.every((other) => other.by === 'words'))
    .slice(0, MOST_REASONS)
    .map((reason) => inWords(view, reason, said, locale))
    .filter((text) => text !== '')
    .join('; ');

function inWords(view: CorpusView, reason: LinkReason, said: string, locale: Locale): string {
  const { reasons } = eventTexts[locale];
  switch (reason.by) {
    case 'participants':
      return reasons.participants(listed(reason.entities.map((id) => shortNameOf(view, id))));
    case 'place':
      return reasons.place(shortNameOf(view, reason.entity));
    case 'date':
      return reasons.date(reason.value);
    case 'words': {
      const words = asWritten(reason.words, said);
      return words.length === 0 ? '' : reasons.words(listed(words.map((word) => `‘${word}’`)));
    }
    case 'quantity':
      // With a unit it is a count, which is grouped; without one it may be a year.
      return reasons.quantity(
        reason.text
          .replace(/^\d{4,}(?= )/, (figures) => formatCount(Number(figures), locale))
          .replace(/(?<= )\p{L}+$/u, (noun) => writtenNoun(noun, said) ?? noun),
      );
  }
}

const listed = (parts: readonly string[]): string =>
  parts.length > MOST_EACH ? `${parts.slice(0, MOST_EACH).join(', ')} …` : parts.join(', ');

/** The index compares words without their endings; people want to see the words. */
function asWritten(stems: readonly string[], said: string): readonly string[] {
  const words = said.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
  const found = stems.flatMap((stem) => words.find((word) => fold(word).startsWith(fold(stem))) ?? []);
  return [...new Set(found)];
}
