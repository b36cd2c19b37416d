/** The rule `malformed-header`: a header that tools can only read by guessing. */
import type { Localised } from '../base/locale.ts';
import type { Span } from '../base/span.ts';
import type { Header, HeaderFault } from '../document/article.ts';
import { blanksAfter, hasLineBreak, lineBreakOf } from './places.ts';
import { type ArticleRule, type Edit, finding } from './rule.ts';

const FAULTS: Localised<Readonly<Record<HeaderFault, string>>> = {
  en: {
    'leading-blank': 'begins with a blank',
    'text-in-line': 'has text behind it in its line',
    'unreadable-date': 'has a date that can’t be read',
    'date-form': 'has a date that is not written as 2020-03-05',
  },
  nl: {
    'leading-blank': 'begint met een spatie',
    'text-in-line': 'heeft tekst achter zich op de regel',
    'unreadable-date': 'heeft een datum die niet te lezen is',
    'date-form': 'heeft een datum die niet als 2020-03-05 geschreven is',
  },
};

const TEXTS: Localised<{ found(faults: readonly string[]): string; fix: string }> = {
  en: { found: (faults) => `The header ${faults.join(' and ')}.`, fix: 'Put the header in order' },
  nl: { found: (faults) => `De kop met gegevens ${faults.join(' en ')}.`, fix: 'Breng de kop met gegevens in orde' },
};

export const malformedHeader: ArticleRule = {
  id: 'malformed-header',
  scope: 'article',
  severity: 'warning',
  docs: {
    en: {
      title: 'Malformed header',
      what: 'A header with a blank before it, with the text going on in its line, or with a date that is not `YYYY-MM-DD` or `YYYY-MM`. The fix sets the header on its own line and keeps its values.',
      off: 'Switch it off where another program writes the headers in a form of its own.',
    },
    nl: {
      title: 'Misvormde kop met gegevens',
      what: 'Een kop met gegevens met een spatie ervoor, met de tekst in dezelfde regel, of met een datum die niet als `JJJJ-MM-DD` of `JJJJ-MM` geschreven is. De oplossing zet de kop op een eigen regel en behoudt de waarden.',
      off: 'Zet hem uit waar een ander programma de gegevens in een eigen vorm schrijft.',
    },
  },
  examples: [
    {
      bad: ' date 2020-03 De brug over de vaart is weer open. Het verkeer rijdt weer door.',
      good: 'date 2020-03\n\nDe brug over de vaart is weer open. Het verkeer rijdt weer door.',
      fixed: 'date 2020-03\n\nDe brug over de vaart is weer open. Het verkeer rijdt weer door.',
    },
  ],
  *check({ article, locale }) {
    const { header, text } = article;
    if (!header || header.faults.length === 0) return;
    const message = TEXTS[locale].found(header.faults.map((fault) => FAULTS[locale][fault]));
    yield finding(shownPart(header), message, () => {
      const edits = [...editsFor(text, header)];
      return edits.length === 0 ? [] : [{ title: TEXTS[locale].fix, preferred: true, edits }];
    });
  },
};

/** The date and what stands before it, else the first line: a mark on a whole header hides where it is wrong. */
function shownPart({ start, end, fields }: Header): Span {
  const shown = fields.find(({ key }) => key === 'date') ?? fields[0];
  return { start, end: shown?.valueSpan.end ?? end };
}

function* editsFor(text: string, header: Header): Generator<Edit> {
  yield* headerBlanks(text, header);
  if (header.faults.includes('date-form')) {
    for (const { date, valueSpan } of header.fields) {
      const isOther = date !== undefined && text.slice(valueSpan.start, valueSpan.end) !== date;
      if (isOther) yield { start: valueSpan.start, end: valueSpan.end, newText: date };
    }
  }
}

/** What is wrong in the blanks and line breaks alone. For formatting too. */
export function* headerBlanks(text: string, header: Header): Generator<Edit> {
  if (header.faults.includes('leading-blank')) yield* leadingBlanks(text, header);
  if (!header.faults.includes('text-in-line')) return;
  const end = blanksAfter(text, header.end);
  const lineBreak = lineBreakOf(text);
  if (!hasLineBreak(text.slice(header.end, end))) yield { start: header.end, end, newText: lineBreak + lineBreak };
}

/** The parser counts blanks and lines before the first key to the header; before further keys only blanks can stand. */
function* leadingBlanks(text: string, { start, fields }: Header): Generator<Edit> {
  for (const [i, { keySpan }] of fields.entries()) {
    let from = keySpan.start;
    while (from > start && (i === 0 || !hasLineBreak(text.charAt(from - 1))) && /\s/.test(text.charAt(from - 1)))
      from--;
    if (from < keySpan.start) yield { start: from, end: keySpan.start, newText: '' };
  }
}
