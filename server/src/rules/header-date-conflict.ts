/** The rule `header-date-conflict`: the date in the header and the one above the text exclude each other. */
import type { Localised } from '../base/locale.ts';
import { textOf } from '../base/span.ts';
import { readDate } from '../document/dates.ts';
import { type ArticleContext, type ArticleRule, type Fix, finding, replacing } from './rule.ts';
import { calendarName, inCaseOf, isFullName } from './written-days.ts';

const TEXTS: Localised<{ found(header: string, line: string): string; there: string; fix(written: string): string }> = {
  en: {
    found: (header, line) => `The header says ${header}, the line above the text “${line}”.`,
    there: 'The date above the text',
    fix: (written) => `Write “${written}”`,
  },
  nl: {
    found: (header, line) => `De kop zegt ${header}, de regel boven de tekst “${line}”.`,
    there: 'De datum boven de tekst',
    fix: (written) => `Schrijf “${written}”`,
  },
};

export const headerDateConflict: ArticleRule = {
  id: 'header-date-conflict',
  scope: 'article',
  severity: 'warning',
  docs: {
    en: {
      title: 'Header and date line differ',
      what: 'The header gives one date, the date line above the text another. A month in the one and a day of it in the other agree. The fixes make either like the other; none is preferred.',
      off: 'Switch it off where the header holds the day on which an article was collected.',
    },
    nl: {
      title: 'Kop en datumregel verschillen',
      what: 'De kop geeft een andere datum dan de datumregel boven de tekst. Een maand in de ene en een dag daarvan in de andere spreken elkaar niet tegen. De oplossingen maken de een gelijk aan de ander; geen heeft de voorkeur.',
      off: 'Zet hem uit waar de kop de dag noemt waarop een artikel verzameld is.',
    },
  },
  examples: [
    {
      bad: 'date 2022-02-08\n\nBrug blijft dicht\n\n8 maart 2022\n\nDe brug over de vaart blijft nog een jaar dicht.',
      good: 'date 2022-03\n\nBrug blijft dicht\n\n8 maart 2022\n\nDe brug over de vaart blijft nog een jaar dicht.',
    },
  ],
  *check(context) {
    const { article, locale } = context;
    const field = article.header?.fields.find(({ key }) => key === 'date');
    const { dateline } = article;
    if (!field?.date || !dateline?.date) return;
    if (field.date.startsWith(dateline.date) || dateline.date.startsWith(field.date)) return;
    const texts = TEXTS[locale];
    const span = { start: field.keySpan.start, end: field.valueSpan.end };
    const message = texts.found(field.date, textOf(article.text, dateline));
    yield finding(span, message, () => fixesFor(context), [
      { start: dateline.start, end: dateline.end, message: texts.there },
    ]);
  },
};

function fixesFor({ article: { text, header, dateline }, pack, locale }: ArticleContext): readonly Fix[] {
  const field = header?.fields.find(({ key }) => key === 'date');
  if (!field?.date || !dateline?.date) return [];
  const { fix } = TEXTS[locale];
  const fixes = [replacing(field.valueSpan, dateline.date, fix(`date ${dateline.date}`), false)];
  const written = writtenAs(textOf(text, dateline), field.date, pack.calendar);
  if (written !== undefined) fixes.push(replacing(dateline, written, fix(written), false));
  return fixes;
}

/** A day in the form of another: `02 maart 2020` makes `2020-03-05` `05 maart 2020`. Only where it is as sure as that. */
function writtenAs(model: string, iso: string, calendar: ArticleContext['pack']['calendar']): string | undefined {
  const [year = '', month = '', day] = iso.split('-');
  if (day === undefined) return undefined;
  const match = /^(.*?)(\d{1,2})(\.?\s+)(\p{L}{3,12})(\.?,?\s+)(\d{4})$/u.exec(model);
  const name = match?.[4];
  if (!match || name === undefined) return undefined;
  const full = isFullName(calendar.months, name.toLowerCase());
  const other = calendarName(calendar.months, Number(month), full);
  if (other === undefined) return undefined;
  const digits = match[2]?.length === 2 ? day : String(Number(day));
  const written = `${digits}${match[3]}${inCaseOf(name, other)}${match[5]}${year}`;
  // A weekday in front would be that of the other date.
  const isDate = match[1] === '' && readDate(written, 0, calendar)?.iso === iso;
  return isDate ? written : undefined;
}
