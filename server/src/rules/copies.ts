/** What the rules on shared text say of an article and of what differs in it. */
import { fileNameOf as nameOfFile } from '../base/file-name.ts';
import type { ArticleId } from '../base/ids.ts';
import { formatCount, type Locale, type Localised } from '../base/locale.ts';
import type { ReuseDifference } from '../corpus/reuse-differences.ts';
import type { CorpusView } from '../corpus/view.ts';

const TEXTS: Localised<{
  replaced(own: string, other: string): string;
  added(other: string): string;
  left(own: string): string;
  more(count: string): string;
}> = {
  en: {
    replaced: (own, other) => `“${other}” for “${own}”`,
    added: (other) => `“${other}” added`,
    left: (own) => `“${own}” left out`,
    more: (count) => `${count} more`,
  },
  nl: {
    replaced: (own, other) => `“${other}” in plaats van “${own}”`,
    added: (other) => `“${other}” erbij`,
    left: (own) => `“${own}” weg`,
    more: (count) => `nog ${count}`,
  },
};

const MOST_TOLD = 3;
const MOST_WORDS = 5;

/** The file name of an article. */
export const fileNameOf = (view: CorpusView, article: ArticleId): string => nameOfFile(view.uri(article));

/** What the other article has in place of the words of this one: numbers first, then names; '' for no differences. */
export function tellDifferences(differences: readonly ReuseDifference[], locale: Locale): string {
  const texts = TEXTS[locale];
  const told = [...differences]
    .sort((a, b) => weightOf(b) - weightOf(a))
    .slice(0, MOST_TOLD)
    .map(({ own, other }) => {
      if (other.length === 0) return texts.left(wordsIn(own));
      return own.length === 0 ? texts.added(wordsIn(other)) : texts.replaced(wordsIn(own), wordsIn(other));
    });
  const rest = differences.length - told.length;
  return [...told, ...(rest > 0 ? [texts.more(formatCount(rest, locale))] : [])].join(', ');
}

/** 2 with a number, 1 with a capital, else 0: which difference an editor wants to see first. */
export function weightOf({ own, other }: ReuseDifference): number {
  const words = [...own, ...other];
  if (words.some((word) => /\p{Nd}/u.test(word))) return 2;
  return words.some((word) => /^\p{Lu}/u.test(word)) ? 1 : 0;
}

const wordsIn = (words: readonly string[]): string =>
  `${words.slice(0, MOST_WORDS).join(' ')}${words.length > MOST_WORDS ? ' …' : ''}`;
