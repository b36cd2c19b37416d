/** The rule `boilerplate`: what came along from the page and is no news text. */
import type { Localised } from '../base/locale.ts';
import { removalOf } from './removal.ts';
import { type ArticleRule, finding, replacing } from './rule.ts';

interface Texts {
  readonly kinds: Readonly<Record<string, string>>;
  found(kind: string | undefined): string;
  readonly fix: string;
}

const TEXTS: Localised<Texts> = {
  en: {
    kinds: {
      teaser: 'a pointer to another article',
      source: 'a source line',
      video: 'a pointer to pictures or a video',
      subscription: 'a subscription notice',
      credit: 'a credit',
      byline: 'initials or a byline',
      update: 'a time of publication',
    },
    found: (kind) => (kind ? `Not part of the news text: ${kind}.` : 'Not part of the news text.'),
    fix: 'Remove it',
  },
  nl: {
    kinds: {
      teaser: 'een verwijzing naar een ander artikel',
      source: 'een bronregel',
      video: 'een verwijzing naar foto’s of een video',
      subscription: 'een abonnementsmelding',
      credit: 'een naamsvermelding',
      byline: 'initialen of een auteursregel',
      update: 'een tijdstip van publicatie',
    },
    found: (kind) => (kind ? `Geen deel van de nieuwstekst: ${kind}.` : 'Geen deel van de nieuwstekst.'),
    fix: 'Verwijder het',
  },
};

export const boilerplate: ArticleRule = {
  id: 'boilerplate',
  scope: 'article',
  severity: 'information',
  skipIn: ['header'],
  docs: {
    en: {
      title: 'Boilerplate',
      what: 'Pointers to other articles and videos, source and photo credits, subscription notices, initials: text of the page around the article. It is kept out of all facts; the fix removes it.',
      off: 'Switch it off where the articles have to stay as they were published.',
    },
    nl: {
      title: 'Paginatekst',
      what: 'Verwijzingen naar andere artikelen en video’s, bron- en fotovermeldingen, abonnementsmeldingen, initialen: tekst van de pagina rond het artikel. Ze telt nergens mee als feit; de oplossing verwijdert haar.',
      off: 'Zet hem uit waar artikelen moeten blijven zoals ze gepubliceerd zijn.',
    },
  },
  examples: [
    {
      bad: 'De brug over de vaart is weer open.\n\nLees ook: Brug blijft langer dicht\n\nHet verkeer rijdt weer door.',
      good: 'De brug over de vaart is weer open.\n\nLezers kunnen ook de pont nemen.\n\nHet verkeer rijdt weer door.',
      fixed: 'De brug over de vaart is weer open.\n\nHet verkeer rijdt weer door.',
    },
  ],
  *check({ article, locale }) {
    const texts = TEXTS[locale];
    for (const part of article.boilerplate) {
      yield finding(part, texts.found(texts.kinds[part.kind]), () => [
        replacing(removalOf(article.text, part, article.boilerplate), '', texts.fix),
      ]);
    }
  },
};
