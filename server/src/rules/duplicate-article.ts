/** The rule `duplicate-article`: the same article twice in the corpus, exactly or nearly. */
import { formatCount, type Localised } from '../base/locale.ts';
import type { Span } from '../base/span.ts';
import type { Article } from '../document/article.ts';
import { fileNameOf, tellDifferences } from './copies.ts';
import { type CorpusRule, finding, noFixes } from './rule.ts';

const TEXTS: Localised<{
  same(names: string): string;
  nearly(names: string, share: number, differences: string): string;
  more(name: string, count: string): string;
  readonly copy: string;
}> = {
  en: {
    same: (names) => `The same text as ${names}, word for word.`,
    nearly: (names, share, differences) =>
      `Nearly the same text as ${names}: ${share} % of the words.${differences && ` Different there: ${differences}.`}`,
    more: (name, count) => `${name} and ${count} more`,
    copy: 'The other copy.',
  },
  nl: {
    same: (names) => `Woord voor woord dezelfde tekst als ${names}.`,
    nearly: (names, share, differences) =>
      `Bijna dezelfde tekst als ${names}: ${share} % van de woorden.${differences && ` Daar anders: ${differences}.`}`,
    more: (name, count) => `${name} en nog ${count}`,
    copy: 'Het andere exemplaar.',
  },
};

const MOST_RELATED = 10;

export const duplicateArticle: CorpusRule = {
  id: 'duplicate-article',
  scope: 'corpus',
  severity: 'warning',
  docs: {
    en: {
      title: 'Duplicate article',
      what: 'An article that is in the corpus twice: the same news text word for word, or four fifths of it, whatever stands above and below the text. It names the other copy and what differs there, numbers and names first. A near copy, such as a later version, is an information. Nothing is removed: which copy stays is for the editor to decide.',
      off: 'Switch it off for a corpus that is meant to keep every version of an article.',
    },
    nl: {
      title: 'Dubbel artikel',
      what: 'Een artikel dat twee keer in het corpus staat: dezelfde nieuwstekst woord voor woord, of vier vijfde ervan, wat er ook boven en onder de tekst staat. De melding noemt het andere exemplaar en wat daar anders is, getallen en namen eerst. Een bijna gelijk exemplaar, zoals een latere versie, is een mededeling. Er wordt niets verwijderd: welk exemplaar blijft, beslist de redacteur.',
      off: 'Zet hem uit voor een corpus dat elke versie van een artikel moet houden.',
    },
  },
  examples: [
    {
      bad: 'date 2021-05-03\n\nDe oude brug over de vaart in Assen ging maandag dicht voor zwaar verkeer. De wethouder verwacht dat het werk nog zeker een jaar duurt.',
      good: 'date 2021-05-04\n\nDe brug over de vaart in Assen blijft nog een jaar dicht. Omwonenden willen dat er een pont komt, want ze moeten nu ver omrijden.',
      others: [
        'De oude brug over de vaart in Assen ging maandag dicht voor zwaar verkeer. De wethouder verwacht dat het werk nog zeker een jaar duurt.\n\nLees ook: Pont vaart niet',
      ],
    },
  ],
  *check({ article, view, id, locale }) {
    const duplicates = view.duplicatesOf(id);
    const [first] = duplicates;
    const place = openingOf(article);
    if (!first || !place) return;
    const texts = TEXTS[locale];
    const name = fileNameOf(view, first.article);
    const names = duplicates.length === 1 ? name : texts.more(name, formatCount(duplicates.length - 1, locale));
    const differences = view
      .reuseOf(id)
      .filter((reuse) => reuse.article === first.article)
      .flatMap((reuse) => reuse.differences());
    const share = Math.min(99, Math.floor(first.similarity * 100));
    const message = first.isSame ? texts.same(names) : texts.nearly(names, share, tellDifferences(differences, locale));
    const related = duplicates.slice(0, MOST_RELATED).map((other) => {
      const [start = 0, end = 0] = view.facts(other.article).sentences;
      return { article: other.article, start, end, message: texts.copy };
    });
    const found = finding(place, message, noFixes, related);
    yield first.isSame ? found : { ...found, severity: 'information' };
  },
};

/** The headline, or else the first sentence. */
function openingOf({ blocks, sentences }: Article): Span | undefined {
  return blocks.find(({ kind }) => kind === 'headline') ?? sentences[0];
}
