/** The rule `missing-date`: an article without a date in a corpus that dates its articles. */
import type { Published } from '../analysis/facts.ts';
import { formatCount, type Localised } from '../base/locale.ts';
import type { Span } from '../base/span.ts';
import type { Article } from '../document/article.ts';
import { lineBreakOf } from './places.ts';
import { type CorpusRule, finding, replacing } from './rule.ts';

interface Texts {
  found(dated: string, all: string): string;
  readonly from: Readonly<Record<Published['from'], string>>;
  fix(date: string, reason: string): string;
}

const TEXTS: Localised<Texts> = {
  en: {
    found: (dated, all) => `No date header; ${dated} of ${all} articles have one.`,
    from: { header: 'the header', dateline: 'the date line', inferred: 'the days that the text names' },
    fix: (date, reason) => `Insert “date ${date}” (from ${reason})`,
  },
  nl: {
    found: (dated, all) => `Geen datum bovenaan; ${dated} van de ${all} artikelen hebben er een.`,
    from: { header: 'de kop', dateline: 'de datumregel', inferred: 'de dagen die de tekst noemt' },
    fix: (date, reason) => `Voeg “date ${date}” in (uit ${reason})`,
  },
};

/** Fewer headers than this, or a smaller share, are no habit of the corpus. */
const LEAST_HEADERS = 2;
const LEAST_SHARE = 1 / 3;

export const missingDate: CorpusRule = {
  id: 'missing-date',
  scope: 'corpus',
  severity: 'information',
  docs: {
    en: {
      title: 'Missing date',
      what: 'An article without a date header while at least a third of the corpus has one. Where the date is known from a date line or from the days that the text names, the fix inserts it and says where it comes from.',
      off: 'Switch it off where articles without a date are meant to stay so.',
    },
    nl: {
      title: 'Datum ontbreekt',
      what: 'Een artikel zonder datum bovenaan, terwijl minstens een derde van het corpus er een heeft. Waar de datum bekend is uit een datumregel of uit de dagen die de tekst noemt, voegt de oplossing hem in en zegt ze waar hij vandaan komt.',
      off: 'Zet hem uit waar artikelen zonder datum zo horen te blijven.',
    },
  },
  examples: [
    {
      bad: 'De raad kwam maandag bijeen in het stadhuis. Over de brug viel geen besluit.',
      good: 'date 2021-05-03\n\nDe raad kwam maandag bijeen in het stadhuis. Over de brug viel geen besluit.',
      others: [
        'date 2021-05-04\n\nDe brug over de vaart blijft nog een jaar dicht.',
        'date 2021-05-06\n\nOmwonenden van de vaart willen een veerpont.',
      ],
    },
  ],
  *check({ article, id, view, locale, headerPolicy = 'usual' }) {
    if (headerPolicy === 'none' || article.header?.fields.some(({ key }) => key === 'date')) return;
    const { headerCount, articleCount } = view;
    const isUsual = headerPolicy === 'usual';
    if (isUsual && (headerCount < LEAST_HEADERS || headerCount < articleCount * LEAST_SHARE)) return;
    const place = openingWords(article);
    if (!place) return;
    const texts = TEXTS[locale];
    const message = texts.found(formatCount(headerCount, locale), formatCount(articleCount, locale));
    yield finding(place, message, () => {
      const published = view.publication(id);
      if (!published) return [];
      const title = texts.fix(published.value, texts.from[published.from]);
      return [insertion(article, published.value, title)];
    });
  },
};

/** The first three words or marks of the article: enough to be seen. */
function openingWords({ blocks, tokens }: Article): Span | undefined {
  const [first] = blocks;
  if (!first) return undefined;
  let end = first.start;
  let seen = 0;
  for (let i = 0; i < tokens.count && seen < 3; i++) {
    if ((tokens.starts[i] ?? 0) < first.start || (tokens.ends[i] ?? 0) > first.end) continue;
    end = tokens.ends[i] ?? end;
    seen++;
  }
  return { start: first.start, end };
}

function insertion({ text, header }: Article, date: string, title: string): ReturnType<typeof replacing> {
  const lineBreak = lineBreakOf(text);
  const start = header?.start ?? (text.startsWith('\ufeff') ? 1 : 0);
  return replacing({ start, end: start }, `date ${date}${lineBreak}${header ? '' : lineBreak}`, title);
}
