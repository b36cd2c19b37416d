/** The rule `name-variant`: a name written another way than everywhere else in the corpus. */
import { formatCount, type Localised } from '../base/locale.ts';
import { type CorpusRule, type Fix, finding } from './rule.ts';
import { evidenceFor, replacements } from './variant-evidence.ts';
import { variantsIn } from './variant-words.ts';

interface Texts {
  found(known: string, mentions: number, articles: number, rare: string, own: number): string;
  elsewhere(name: string): string;
  here(word: string): string;
  everywhere(rare: string, known: string, count: string): string;
}

const TEXTS: Localised<Texts> = {
  en: {
    found: (known, mentions, articles, rare, own) => {
      const here =
        own > 1
          ? `“${rare}” stands here and in ${own - 1} more ${own === 2 ? 'place' : 'places'}`
          : `Only here it is “${rare}”`;
      const times = mentions === 1 ? 'once' : `${formatCount(mentions, 'en')} times`;
      return `${here}; elsewhere it is “${known}” (${times}${articles > 1 ? `, in ${formatCount(articles, 'en')} articles` : ''}).`;
    },
    elsewhere: (name) => `${name} elsewhere`,
    here: (word) => `Write “${word}” here`,
    everywhere: (rare, known, count) => `Write “${known}” for “${rare}” in the whole corpus (${count} places)`,
  },
  nl: {
    found: (known, mentions, articles, rare, own) => {
      const here =
        own > 1
          ? `“${rare}” staat hier en op nog ${own - 1} ${own === 2 ? 'plaats' : 'plaatsen'}`
          : `Alleen hier staat “${rare}”`;
      return `${here}; elders is het “${known}” (${formatCount(mentions, 'nl')} keer${articles > 1 ? `, in ${formatCount(articles, 'nl')} artikelen` : ''}).`;
    },
    elsewhere: (name) => `${name} elders`,
    here: (word) => `Schrijf hier “${word}”`,
    everywhere: (rare, known, count) => `Schrijf in het hele corpus “${known}” voor “${rare}” (${count} plaatsen)`,
  },
};

export const nameVariant: CorpusRule = {
  id: 'name-variant',
  scope: 'corpus',
  severity: 'warning',
  skipIn: ['boilerplate', 'header', 'garbled'],
  docs: {
    en: {
      title: 'Name variant',
      what: 'A rare spelling of a name that is one letter, a diacritic or a capital away from a name that the corpus has often. Names with a first name of their own, known names, ordinary words, genitives and inflected forms are left alone.',
      off: 'Switch it off for a corpus that is meant to keep every spelling of its sources.',
    },
    nl: {
      title: 'Naamvariant',
      what: 'Een zeldzame schrijfwijze van een naam die één letter, een accent of een hoofdletter verschilt van een naam die het corpus vaak heeft. Namen met een eigen voornaam, bekende namen, gewone woorden, genitieven en verbogen vormen blijven buiten schot.',
      off: 'Zet hem uit voor een corpus dat elke schrijfwijze van zijn bronnen moet houden.',
    },
  },
  examples: [
    {
      bad: 'De trainer van FC Zwaluwe sprak met Dirk Vandermolen. Volgens Vandermollen was het een goede wedstrijd.',
      good: 'De trainer van FC Zwaluwe sprak met Dirk Vandermolen. Volgens Vandermolen was het een goede wedstrijd.',
      fixed: 'De trainer van FC Zwaluwe sprak met Dirk Vandermolen. Volgens Vandermolen was het een goede wedstrijd.',
      others: [
        'Dirk Vandermolen wordt trainer. Dat maakte Vandermolen zelf bekend.',
        'Het contract van Dirk Vandermolen loopt af. De club praat nog met Vandermolen.',
      ],
    },
  ],
  *check(context) {
    const texts = TEXTS[context.locale];
    for (const variant of variantsIn(context)) {
      const { word, known, count, own } = variant;
      const { articles, places } = evidenceFor(context, variant);
      const message = texts.found(known, count, articles, word, own);
      const related = places.map((place) => ({ ...place, message: texts.elsewhere(known) }));
      yield finding(
        variant,
        message,
        () => {
          const here = { start: variant.start, end: variant.end, newText: known };
          const all = replacements(context, variant);
          const fixes: Fix[] = [{ title: texts.here(known), preferred: true, edits: [here] }];
          if (all.length > 1) {
            const title = texts.everywhere(word, known, formatCount(all.length, context.locale));
            fixes.push({ title, preferred: false, edits: all });
          }
          return fixes;
        },
        related,
      );
    }
  },
};
