/** Years and what is longer or named: `in 2018`, `1976-1983`, `de jaren zestig`, `de 20e eeuw`, `derde kwartaal`, `Pasen`. */
import { easter, four, isoOfDay } from '../../../base/calendar.ts';
import { type Meaning, meaningOf, valueMeaning } from '../../time-meaning.ts';
import { inYearOf, readMonth, yearNumber, yearTail } from './dates.ts';
import { digitsAt } from './numbers.ts';
import {
  isInName,
  isNumberToken,
  prepositionBefore,
  type Reader,
  type Reading,
  type Scan,
  skip,
  wordAt,
} from './scan.ts';
import { directionAt } from './tense.ts';
import { looksPast, participle, tenseOf } from './verb-forms.ts';
import {
  COUNTED,
  DECADES,
  HOLIDAYS,
  ORDINALS,
  SEASONS,
  TERMS,
  WEAK_YEAR_PREPOSITIONS,
  YEAR_PREPOSITIONS,
} from './vocabulary.ts';

/** A bare year, or two joined by a hyphen, where the words around allow one. */
export const readYear: Reader = (scan, i) => {
  const range = /^(\d{4})([-/])(\d{4})$/.exec(wordAt(scan, i));
  if (range && isNumberToken(scan, i)) return yearRange(scan, i, range);
  const year = yearNumber(scan, i);
  if (year === undefined || !allowsYear(scan, i, year)) return undefined;
  // Years before our era have their own mark and no TIMEX3 form that a calendar knows.
  if (wordAt(scan, i + 1) === 'v' || /^v\.?c/.test(wordAt(scan, i + 1)))
    return { from: i, to: i + 1, meaning: undefined };
  return { from: i, to: i + 1, meaning: valueMeaning(four(year)) };
};

function allowsYear(scan: Scan, i: number, year: number): boolean {
  const before = wordAt(scan, i - 1);
  const next = wordAt(scan, i + 1);
  const modern = year >= 1500 && year <= 2100;
  if (isListed(scan, i)) return modern && !isCountedNoun(scan, i + 1);
  if (before === '(') return modern && LIST_MARKS.has(next);
  if ((before === ',' || before === '–' || before === '-') && next === ')') return modern;
  if (COUNTED.has(next)) return false;
  if (YEAR_PREPOSITIONS.has(before)) return year % 50 !== 0 || !isCountedNoun(scan, i + 1);
  if (!WEAK_YEAR_PREPOSITIONS.has(before) || year < 1800 || !modern) {
    return i === scan.from && modern && tenseOf(next) !== undefined;
  }
  return !isCountedNoun(scan, i + 1);
}

const LIST_MARKS = new Set([')', ',', '-', '–', 'en', 'of', 'tot', 't']);

/** Behind another year and a mark or word that joins the two: `1936, 1940 en 1944`, `1975 t/m 1982`. */
function isListed(scan: Scan, i: number): boolean {
  const before = wordAt(scan, i - 1);
  if (before === 'm' && wordAt(scan, i - 2) === '/') return yearNumber(scan, i - 4) !== undefined;
  if (before === 'met' && wordAt(scan, i - 2) === 'en') return yearNumber(scan, i - 4) !== undefined;
  const joins =
    before === ',' || before === 'en' || before === 'of' || before === 'tot' || before === '–' || before === '-';
  return joins && yearNumber(scan, i - 2) !== undefined;
}

/** A lower-case word that is no verb: most likely what the number counts. */
function isCountedNoun(scan: Scan, i: number): boolean {
  const word = wordAt(scan, i);
  if (!/^\p{Ll}{2,}/u.test(word) || isNumberToken(scan, i)) return false;
  const raw = scan.text.charAt(scan.tokens.starts[i] ?? 0);
  if (raw !== raw.toLowerCase()) return false;
  return !FUNCTION_WORDS.has(word) && !tenseOf(word) && !looksPast(word) && !participle(word);
}

const FUNCTION_WORDS = new Set(
  `de het een en of maar want dus dat die deze dit in op aan uit bij met naar om over onder tussen door tegen tot voor na
  van is zijn er hij zij ze we wij ik jullie men hem haar hen hun als toen dan nog al ook niet wel weer zich heeft hebben
  waar waarin waarbij omdat terwijl sinds vanaf tijdens volgens zo toch pas echter samen daar daarna geen alle te`.split(
    /\s+/,
  ),
);

/** `1976-1983`: two years in one token; `seizoen 2019/2020` is one period. */
function yearRange(
  scan: Scan,
  i: number,
  [word, first = '', separator, last = '']: RegExpExecArray,
): Reading | undefined {
  const [begin, end] = [Number(first), Number(last)];
  if (begin < 1000 || end > 2199 || end <= begin || end - begin > 300) return undefined;
  if (end === begin + 1 && (separator === '/' || TERMS.has(wordAt(scan, i - 1)))) {
    return { from: i, to: i + 1, meaning: valueMeaning(`${first}/${last}`) };
  }
  if (separator === '/') return undefined;
  const start = scan.tokens.starts[i] ?? 0;
  const one = { from: i, to: i + 1, meaning: valueMeaning(first), span: { start, end: start + 4 } };
  return {
    from: i,
    to: i + 1,
    meaning: valueMeaning(last),
    span: { start: start + 5, end: start + word.length },
    also: [one],
  };
}

/** `schooljaar 2019-2020`, at the noun. */
export const readTerm: Reader = (scan, i) => {
  const match = /^(\d{4})[-/](\d{4}|\d{2})$/.exec(wordAt(scan, i + 1));
  if (!match || !isNumberToken(scan, i + 1)) return undefined;
  const first = Number(match[1]);
  const last = Number(`${match[2]?.length === 2 ? four(first).slice(0, 2) : ''}${match[2]}`);
  if (first < 1800 || last !== first + 1) return undefined;
  return { from: i, to: i + 2, meaning: valueMeaning(`${four(first)}/${four(last)}`) };
};

/** `jaren negentig`, `jaren '30 en '40`, `jaren 1960`, at `jaren`. */
export const readDecade: Reader = (scan, i) => {
  const first = decadeAt(scan, i + 1);
  if (!first) return undefined;
  const start = { from: i, to: first.to, meaning: valueMeaning(first.value) };
  const next = ['en', 'of', 'tot'].includes(wordAt(scan, first.to)) ? decadeAt(scan, first.to + 1) : undefined;
  if (!next) return start;
  return { from: first.to + 1, to: next.to, meaning: valueMeaning(next.value), also: [start] };
};

/** `twintig` is left out: it may be of this century or of the last. */
function decadeAt(scan: Scan, i: number): { readonly value: string; readonly to: number } | undefined {
  const at = skip(scan, i, "'", '’', '‘');
  const digits = digitsAt(scan, at);
  const tens = digits ?? DECADES.get(wordAt(scan, at));
  if (tens === undefined || tens % 10 !== 0) return undefined;
  if (tens >= 1000 && tens <= 2100) return { value: four(tens).slice(0, 3), to: at + 1 };
  return tens >= 30 && tens <= 90 ? { value: `19${tens / 10}`, to: at + 1 } : undefined;
}

const CENTURY_WORDS: ReadonlyMap<string, number> = new Map(
  `tiende elfde twaalfde dertiende veertiende vijftiende zestiende zeventiende achttiende negentiende twintigste
  eenentwintigste`
    .split(/\s+/)
    .map((word, i): [string, number] => [word, i + 10]),
);

/** `20e eeuw`, `negentiende eeuw`, at the ordinal. */
export const readCentury: Reader = (scan, i) => {
  if (wordAt(scan, i + 1) !== 'eeuw' || wordAt(scan, i + 2) === 'v') return undefined;
  const digits = /^(\d{1,2})(?:e|de|ste)$/.exec(wordAt(scan, i));
  const number = digits ? Number(digits[1]) : CENTURY_WORDS.get(wordAt(scan, i));
  if (number === undefined || number < 1 || number > 22) return undefined;
  return { from: i, to: i + 2, meaning: valueMeaning(four((number - 1) * 100).slice(0, 2)) };
};

/** `zomer van 2003`, `winter vorig jaar`, `in de herfst`. */
export const readSeason: Reader = (scan, i) => {
  const season = SEASONS.get(wordAt(scan, i));
  if (season === undefined || isInName(scan, i)) return undefined;
  const tail = yearTail(scan, i + 1);
  const span = { from: i, to: tail?.to ?? i + 1 };
  if (!tail) {
    const article = wordAt(scan, i - 1);
    if ((article !== 'de' && article !== 'het') || !SEASON_PREPOSITIONS.has(prepositionBefore(scan, i)))
      return undefined;
  }
  return { ...span, meaning: inYearOf(scan, season, 0, tail, span) };
};

const SEASON_PREPOSITIONS = new Set(['in', 'sinds', 'vanaf', 'tot', 'voor', 'na', 'tegen', 'tijdens']);

/** `derde kwartaal van 2019`, `eerste helft van 2020`, at the ordinal. */
export const readQuarter: Reader = (scan, i) => {
  const noun = wordAt(scan, i + 1);
  const number = ORDINALS.get(wordAt(scan, i)) ?? 0;
  const quarter = noun === 'kwartaal' || noun === 'trimester';
  const half = (noun === 'helft' || noun === 'semester' || noun === 'jaarhelft') && number <= 2;
  if (number === 0 || (!quarter && !half)) return undefined;
  const tail = yearTail(scan, i + 2);
  if (!tail && !quarter) return undefined;
  if (tail && 'side' in tail) return undefined;
  const span = { from: i, to: tail?.to ?? i + 2 };
  return { ...span, meaning: inYearOf(scan, `${quarter ? 'Q' : 'H'}${number}`, 0, tail, span) };
};

const HOLIDAY_PREPOSITIONS = new Set('met voor na tot tegen rond sinds vanaf tijdens op in tussen en'.split(' '));

/** `met Kerstmis`, `na Pasen`, `op tweede kerstdag`, `Goede Vrijdag 1998`. */
export const readHoliday: Reader = (scan, i) => {
  const two = HOLIDAYS.get(`${wordAt(scan, i)} ${wordAt(scan, i + 1)}`);
  const known = two ?? HOLIDAYS.get(wordAt(scan, i));
  if (known === undefined) return undefined;
  const end = i + (two === undefined ? 1 : 2);
  const tail = yearTail(scan, end);
  if (!tail && !HOLIDAY_PREPOSITIONS.has(wordAt(scan, i - 1))) return undefined;
  const [pattern = '', at = ''] = known.split('|');
  const span = { from: i, to: tail?.to ?? end };
  const meaning = holiday(scan, pattern, tail && 'year' in tail ? tail.year : undefined, span);
  return { ...span, meaning: at === '' ? meaning : { ...meaning, at } };
};

function holiday(scan: Scan, pattern: string, year: number | undefined, span: { from: number; to: number }): Meaning {
  if (year === undefined) {
    return meaningOf({ is: 'yearless', pattern, weekday: 0, direction: directionAt(scan, span.from, span.to) });
  }
  if (!pattern.startsWith('E')) return valueMeaning(`${four(year)}-${pattern}`);
  return valueMeaning(isoOfDay(easter(year) + Number(pattern.slice(1))));
}

/** Whether a bare month or year begins here, for a word such as `begin` in front of it. */
export function readContainer(scan: Scan, i: number): Reading | undefined {
  const year = yearNumber(scan, i);
  if (year !== undefined && !isCountedNoun(scan, i + 1))
    return { from: i, to: i + 1, meaning: valueMeaning(four(year)) };
  const word = wordAt(scan, i);
  if (word === 'jaren') return readDecade(scan, i);
  return readMonth(scan, i) ?? readCentury(scan, i) ?? seasonOfYear(scan, i);
}

const seasonOfYear = (scan: Scan, i: number): Reading | undefined =>
  SEASONS.has(wordAt(scan, i)) && yearTail(scan, i + 1) ? readSeason(scan, i) : undefined;

/** `het jaar 2018`, at `jaar`. */
export const readNamedYear: Reader = (scan, i) => {
  const year = yearNumber(scan, i + 1);
  return year === undefined ? undefined : { from: i + 1, to: i + 2, meaning: valueMeaning(four(year)) };
};
