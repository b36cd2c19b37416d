/** Findings on a file as a whole, where its text was not or only in part looked at. They are no rules: always said. */
import { formatCount, type Locale, type Localised } from '../base/locale.ts';
import { type Finding, noFixes } from '../rules/rule.ts';

interface Messages {
  readonly binary: string;
  readonly 'not-utf8': string;
  tooLarge(length: number): string;
}

const messages: Localised<Messages> = {
  en: {
    binary: 'This file is no text: it holds NUL bytes. It was not checked.',
    'not-utf8': 'This file is not encoded in UTF-8. It was not checked.',
    tooLarge: (length) => `${formatCount(length, 'en')} characters: too long to check. Only its structure was read.`,
  },
  nl: {
    binary: 'Dit bestand is geen tekst: er staan NUL-bytes in. Het is niet nagekeken.',
    'not-utf8': 'Dit bestand is niet in UTF-8 gecodeerd. Het is niet nagekeken.',
    tooLarge: (length) => `${formatCount(length, 'nl')} tekens: te lang om na te kijken. Alleen de opbouw is gelezen.`,
  },
};

export const notText = (problem: 'binary' | 'not-utf8', locale: Locale): Finding =>
  onFile('encoding', 'warning', messages[locale][problem]);

/** `length` in UTF-16 code units. */
export const tooLarge = (length: number, locale: Locale): Finding =>
  onFile('too-large', 'information', messages[locale].tooLarge(length));

const onFile = (rule: string, severity: Finding['severity'], message: string): Finding => ({
  start: 0,
  end: 0,
  rule,
  severity,
  message,
  related: [],
  fixes: noFixes,
});
