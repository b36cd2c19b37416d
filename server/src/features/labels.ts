/** Words of cards, symbols and actions in the languages of the user interface. */
import { formatCount, type Localised } from '../base/locale.ts';
import type { MentionType } from '../languages/pack.ts';

export interface Labels {
  readonly types: { readonly [type in MentionType]: string };
  mentions(count: number, articles: number): string;
  articles(count: number): string;
  readonly alsoNamed: string;
  readonly elsewhere: string;
  readonly onlyHere: string;
  readonly latestQuotation: string;
  readonly says: string;
  readonly roles: string;
  readonly maybeSame: string;
  more(count: number): string;
}

export const labels: Localised<Labels> = {
  en: {
    types: {
      person: 'person',
      organisation: 'organisation',
      location: 'place',
      demonym: 'demonym',
      event: 'event',
      product: 'product',
    },
    mentions: (count, articles) =>
      `${formatCount(count, 'en')} ${count === 1 ? 'mention' : 'mentions'} in ${formatCount(articles, 'en')} ${articles === 1 ? 'article' : 'articles'}`,
    articles: (count) => `${formatCount(count, 'en')} ${count === 1 ? 'article' : 'articles'}`,
    alsoNamed: 'also',
    elsewhere: 'In other articles',
    onlyHere: 'No other article names this.',
    latestQuotation: 'Latest quotation',
    says: 'Says',
    roles: 'Role',
    maybeSame: 'May be the same as',
    more: (count) => `and ${formatCount(count, 'en')} more`,
  },
  nl: {
    types: {
      person: 'persoon',
      organisation: 'organisatie',
      location: 'plaats',
      demonym: 'herkomst',
      event: 'gebeurtenis',
      product: 'product',
    },
    mentions: (count, articles) =>
      `${formatCount(count, 'nl')} ${count === 1 ? 'vermelding' : 'vermeldingen'} in ${formatCount(articles, 'nl')} ${articles === 1 ? 'artikel' : 'artikelen'}`,
    articles: (count) => `${formatCount(count, 'nl')} ${count === 1 ? 'artikel' : 'artikelen'}`,
    alsoNamed: 'ook',
    elsewhere: 'In andere artikelen',
    onlyHere: 'Geen ander artikel noemt dit.',
    latestQuotation: 'Laatste citaat',
    says: 'Zegt',
    roles: 'Functie',
    maybeSame: 'Is misschien dezelfde als',
    more: (count) => `en nog ${formatCount(count, 'nl')}`,
  },
};
