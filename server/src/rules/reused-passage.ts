/** The rule `reused-passage`: a passage that stands in other articles too, with what differs there. */
import { formatCount, type Locale, type Localised } from '../base/locale.ts';
import type { Span } from '../base/span.ts';
import type { Reuse } from '../corpus/reuse.ts';
import type { CorpusView } from '../corpus/view.ts';
import { fileNameOf, tellDifferences, weightOf } from './copies.ts';
import { type CorpusRule, finding, noFixes, type Related } from './rule.ts';

const TEXTS: Localised<{
  same(where: string): string;
  different(where: string, there: string, differences: string): string;
  readonly there: string;
  others(count: string): string;
  elsewhere(differences: string): string;
}> = {
  en: {
    same: (where) => `Also in ${where}, word for word.`,
    different: (where, there, differences) => `Also in ${where}. Different ${there}: ${differences}.`,
    there: 'there',
    others: (count) => `${count} other articles`,
    elsewhere: (differences) => (differences === '' ? 'The same words.' : `Different here: ${differences}.`),
  },
  nl: {
    same: (where) => `Staat woord voor woord ook in ${where}.`,
    different: (where, there, differences) => `Staat ook in ${where}. Anders ${there}: ${differences}.`,
    there: 'daar',
    others: (count) => `${count} andere artikelen`,
    elsewhere: (differences) => (differences === '' ? 'Dezelfde woorden.' : `Hier anders: ${differences}.`),
  },
};

/** One sentence must be a long one; two or more are a passage. */
const LEAST_SENTENCES = 2;
const LEAST_WORDS = 25;
const MOST_RELATED = 10;

export const reusedPassage: CorpusRule = {
  id: 'reused-passage',
  scope: 'corpus',
  severity: 'hint',
  docs: {
    en: {
      title: 'Reused passage',
      what: 'Two sentences or a long one that stand in other articles too, word for word or nearly: background that was taken over, mostly. It shows where, and which words differ there, numbers and names first: a figure that was brought up to date in one copy alone is easily seen. Passages of a duplicate of the whole article are left to `duplicate-article`.',
      off: 'Switch it off where nobody minds which text was taken over.',
    },
    nl: {
      title: 'Overgenomen passage',
      what: 'Twee zinnen of een lange die ook in andere artikelen staan, woord voor woord of bijna: meestal achtergrond die is overgenomen. De melding toont waar, en welke woorden daar anders zijn, getallen en namen eerst: een cijfer dat in maar één exemplaar is bijgewerkt valt zo op. Passages van een dubbel van het hele artikel zijn voor `duplicate-article`.',
      off: 'Zet hem uit waar het niet uitmaakt welke tekst is overgenomen.',
    },
  },
  examples: [
    {
      bad: 'De raad stemt dinsdag over een nieuwe brug. De oude brug over de vaart in Assen werd in 1934 gebouwd door werklozen. Per dag rijden er 4.000 auto’s en vrachtwagens overheen.',
      good: 'De raad stemt dinsdag over een nieuwe brug. De brug in Assen stamt uit 1934 en moest van Rijkswaterstaat dicht. Elke dag maken duizenden bestuurders er gebruik van.',
      others: [
        'De brug in Assen gaat dicht. De oude brug over de vaart in Assen werd in 1934 gebouwd door werklozen. Per dag rijden er 3.500 auto’s en vrachtwagens overheen. De wethouder vindt dat te veel.',
      ],
    },
  ],
  *check({ view, id, locale }) {
    const duplicates = new Set(view.duplicatesOf(id).map(({ article }) => article));
    const reuse = view
      .reuseOf(id)
      .filter(({ sentences, words }) => sentences >= LEAST_SENTENCES || words >= LEAST_WORDS)
      .filter(({ article }) => !duplicates.has(article));
    for (const copies of groupedByPlace(reuse)) {
      const related = copies.slice(0, MOST_RELATED).map((copy) => relatedTo(copy, locale));
      yield finding(spanOf(copies), messageFor(copies, view, locale), noFixes, related);
    }
  },
};

/** Copies of the same part of the article, by start. */
function groupedByPlace(reuse: readonly Reuse[]): readonly (readonly Reuse[])[] {
  const groups: Reuse[][] = [];
  let end = -1;
  for (const copy of reuse) {
    if (copy.start < end) groups.at(-1)?.push(copy);
    else groups.push([copy]);
    end = Math.max(end, copy.end);
  }
  return groups;
}

const spanOf = (copies: readonly Reuse[]): Span => ({
  start: Math.min(...copies.map(({ start }) => start)),
  end: Math.max(...copies.map(({ end }) => end)),
});

function messageFor(copies: readonly Reuse[], view: CorpusView, locale: Locale): string {
  const texts = TEXTS[locale];
  const articles = new Set(copies.map(({ article }) => article));
  const [first] = copies;
  if (!first) return '';
  const where =
    articles.size === 1 ? fileNameOf(view, first.article) : texts.others(formatCount(articles.size, locale));
  const telling = mostTelling(copies);
  if (!telling) return texts.same(where);
  const there = articles.size === 1 ? texts.there : `in ${fileNameOf(view, telling.article)}`;
  return texts.different(where, there, tellDifferences(telling.differences(), locale));
}

/** Of the copies that differ the one with the weightiest difference; `undefined` where all are the same. */
function mostTelling(copies: readonly Reuse[]): Reuse | undefined {
  const weights = copies.map((copy) => Math.max(-1, ...copy.differences().map(weightOf)));
  const best = Math.max(...weights);
  return best < 0 ? undefined : copies[weights.indexOf(best)];
}

const relatedTo = (copy: Reuse, locale: Locale): Related => ({
  article: copy.article,
  ...copy.other,
  message: TEXTS[locale].elsewhere(tellDifferences(copy.differences(), locale)),
});
