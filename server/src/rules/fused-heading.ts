/** The rule `fused-heading`: a crosshead that lost its line and now reads as part of a sentence. */
import type { Localised } from '../base/locale.ts';
import { blanksAfter, blanksBefore, lineBreakOf } from './places.ts';
import { type ArticleRule, type Edit, finding } from './rule.ts';

const TEXTS: Localised<{ found(heading: string): string; fix: string }> = {
  en: { found: (heading) => `“${heading}” looks like a crosshead run into the text.`, fix: 'Set the crosshead apart' },
  nl: {
    found: (heading) => `“${heading}” lijkt een tussenkop die in de tekst is geraakt.`,
    fix: 'Zet de tussenkop apart',
  },
};

export const fusedHeading: ArticleRule = {
  id: 'fused-heading',
  scope: 'article',
  severity: 'information',
  skipIn: ['boilerplate', 'header'],
  docs: {
    en: {
      title: 'Fused heading',
      what: 'A crosshead that stands in the middle of the text, without a line break around it, as bad extractions leave it. The fix gives it a line of its own.',
      off: 'Switch it off where the articles are to stay on one line.',
    },
    nl: {
      title: 'Tussenkop in de tekst',
      what: 'Een tussenkop die midden in de tekst staat, zonder regeleinde eromheen, zoals een slechte extractie hem achterlaat. De oplossing geeft hem een eigen regel.',
      off: 'Zet hem uit waar de artikelen op één regel moeten blijven.',
    },
  },
  examples: [
    {
      bad: 'De gemeente heeft de brug maandag gesloten voor alle verkeer. Lange omweg De bewoners van de wijk moeten nu omrijden. Zij zijn daar niet blij mee.',
      good: 'De gemeente heeft de brug maandag gesloten voor alle verkeer. De bewoners van de wijk moeten nu omrijden. Zij zijn daar niet blij mee.',
      fixed:
        'De gemeente heeft de brug maandag gesloten voor alle verkeer.\n\nLange omweg\n\nDe bewoners van de wijk moeten nu omrijden. Zij zijn daar niet blij mee.',
    },
  ],
  *check({ article, locale }) {
    const { text, blocks } = article;
    for (const block of blocks) {
      if (block.kind !== 'crosshead' || !block.fused) continue;
      const { start, end } = block;
      yield finding(block, TEXTS[locale].found(text.slice(start, end)), () => {
        const gap = lineBreakOf(text).repeat(2);
        const edits: readonly Edit[] = [
          { start: blanksBefore(text, start), end: start, newText: gap },
          { start: end, end: blanksAfter(text, end), newText: gap },
        ];
        return [{ title: TEXTS[locale].fix, preferred: true, edits }];
      });
    }
  },
};
