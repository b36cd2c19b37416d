/** What the comparison of two articles says of a difference, in the languages of the user interface. */
import type { Localised } from '../../base/locale.ts';

interface CompareTexts {
  readonly conflict: (there: string) => string;
  readonly development: (there: string) => string;
  readonly differs: (there: string) => string;
  readonly spelled: (there: string) => string;
  readonly onlyNumber: string;
  readonly onlyDate: string;
  readonly onlyName: string;
  readonly words: string;
  readonly reused: string;
}

export const compareTexts: Localised<CompareTexts> = {
  en: {
    conflict: (there) => `Not both can be true. The other article: ${there}`,
    development: (there) => `The same at another time. The other article: ${there}`,
    differs: (there) => `The other article here: ${there}`,
    spelled: (there) => `Written otherwise in the other article: ${there}`,
    onlyNumber: 'The other article does not have this number.',
    onlyDate: 'The other article does not name this time.',
    onlyName: 'The other article does not have this name.',
    words: 'Other words than in the other article',
    reused: 'the same text',
  },
  nl: {
    conflict: (there) => `Beide kan niet waar zijn. Het andere artikel: ${there}`,
    development: (there) => `Hetzelfde op een ander moment. Het andere artikel: ${there}`,
    differs: (there) => `Het andere artikel hier: ${there}`,
    spelled: (there) => `In het andere artikel anders geschreven: ${there}`,
    onlyNumber: 'Het andere artikel heeft dit getal niet.',
    onlyDate: 'Het andere artikel noemt dit tijdstip niet.',
    onlyName: 'Het andere artikel heeft deze naam niet.',
    words: 'Andere woorden dan in het andere artikel',
    reused: 'dezelfde tekst',
  },
};
