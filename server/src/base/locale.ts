/** The languages of the user interface (not of the articles). A text for users is written in each, side by side. */

export type Locale = 'en' | 'nl';

/** The same thing for each locale, such as an object of messages and message functions. */
export type Localised<T> = { readonly [locale in Locale]: T };

/** `nl-BE` → `nl`; English where the language is not one of ours. */
export const localeOf = (tag: string | undefined): Locale => (tag?.toLowerCase().startsWith('nl') ? 'nl' : 'en');

/** A number with the separators of the locale (`1.234`, `1,234`); no Intl, so that every host gives the same. */
export const formatCount = (count: number, locale: Locale): string =>
  String(count).replace(/\B(?=(?:\d{3})+$)/g, locale === 'nl' ? '.' : ',');
