/** Seen from the publication: `vorige week`, `deze zomer`, `komende vrijdag`, `afgelopen drie dagen`, `eerder dit jaar`. */
import { type Direction, meaningOf, type OffsetUnit, valueMeaning } from '../../time-meaning.ts';
import { withTimeOfDay } from './clock.ts';
import { readDeictic, yearNumber } from './dates.ts';
import { countedAt, open } from './durations.ts';
import { durationOf } from './numbers.ts';
import { readContainer } from './periods.ts';
import { isInName, type Reader, type Reading, type Scan, skip, wordAt } from './scan.ts';
import { directionAt } from './tense.ts';
import {
  COMING,
  DAY_PARTS,
  HOLIDAYS,
  MONTHS,
  NEXT,
  PHASES,
  PREVIOUS,
  RECENT,
  SEASONS,
  THIS,
  UNITS,
  WEEKDAY_PARTS,
  WEEKDAYS,
} from './vocabulary.ts';

type Step = 'previous' | 'next' | 'this' | 'recent' | 'coming';

function stepOf(word: string): Step | undefined {
  if (PREVIOUS.has(word)) return 'previous';
  if (NEXT.has(word)) return 'next';
  if (THIS.has(word)) return 'this';
  if (RECENT.has(word)) return 'recent';
  return COMING.has(word) ? 'coming' : undefined;
}

const SIDES: Readonly<Record<Step, Direction>> = {
  previous: 'before',
  recent: 'before',
  next: 'after',
  coming: 'after',
  this: 'near',
};

const COUNTS: Readonly<Record<Step, number>> = { previous: -1, recent: -1, this: 0, next: 1, coming: 1 };

const OFFSET_UNITS: ReadonlyMap<string, OffsetUnit> = new Map([
  ['week', 'W'],
  ['maand', 'M'],
  ['kwartaal', 'Q'],
  ['jaar', 'Y'],
  ['decennium', 'T'],
  ['eeuw', 'C'],
]);

/** At the adjective. */
export const readRelative: Reader = (scan, i) => {
  const step = stepOf(wordAt(scan, i));
  if (step === undefined) return undefined;
  const counted = step === 'this' ? undefined : countedAt(scan, i + 1);
  if (counted) return { from: i, to: counted.to, meaning: valueMeaning(durationOf(counted.value, counted.unit)) };
  return readUnit(scan, i, step) ?? readNamed(scan, i, step);
};

/** `vorige week`, `dit weekend`, `de afgelopen jaren`, `vorig jaar april`. */
function readUnit(scan: Scan, i: number, step: Step): Reading | undefined {
  const noun = wordAt(scan, i + 1);
  const article = /^(?:de|het|een|die)$/.test(wordAt(scan, i - 1));
  if (noun === 'weekend' || noun === 'weekeinde') return weekend(scan, i, step);
  const unit = OFFSET_UNITS.get(noun);
  if (!unit) {
    const counted = UNITS.get(noun);
    const many = counted !== undefined && noun.endsWith('n') && (step === 'recent' || step === 'coming');
    return many ? { from: i, to: i + 2, meaning: open(counted) } : undefined;
  }
  if (step === 'recent' || (step === 'coming' && article)) {
    return { from: i, to: i + 2, meaning: valueMeaning(durationOf(1, UNITS.get(noun) ?? ['D', 1])) };
  }
  // `de volgende week` is the week behind one that was spoken of.
  if (article && step !== 'this' && unit !== 'C') return undefined;
  // `in dit jaar` is the year that the text has come to.
  if (step === 'this' && wordAt(scan, i - 1) === 'in' && unit !== 'C') return undefined;
  const count = COUNTS[step];
  const within = withinUnit(scan, i + 2, unit);
  if (within) {
    const meaning = meaningOf({ is: 'offset', unit, count, within: within.within }, within.part);
    return { from: i, ...(unit === 'W' ? withTimeOfDay(scan, within.to, meaning) : { to: within.to, meaning }) };
  }
  return { from: i, to: i + 2, meaning: meaningOf({ is: 'offset', unit, count, within: '' }) };
}

/** The weekday of the week, the month or season of the year. */
function withinUnit(
  scan: Scan,
  i: number,
  unit: OffsetUnit,
): { readonly within: string; readonly part: string; readonly to: number } | undefined {
  const word = wordAt(scan, i);
  if (unit === 'W') {
    const [day, part] = WEEKDAY_PARTS.get(word) ?? [WEEKDAYS.get(word), ''];
    return day === undefined ? undefined : { within: String(day), part, to: i + 1 };
  }
  if (unit !== 'Y') return undefined;
  const at = skip(scan, i, 'in');
  const month = MONTHS.get(wordAt(scan, at));
  if (month !== undefined && yearNumber(scan, at + 1) === undefined) {
    return { within: String(month).padStart(2, '0'), part: '', to: at + 1 };
  }
  const season = at === i ? SEASONS.get(word) : undefined;
  return season === undefined ? undefined : { within: season, part: '', to: i + 1 };
}

/** Said of what is past, `dit weekend` is the last one; on a weekday `komend weekend` is that of this week. */
function weekend(scan: Scan, i: number, step: Step): Reading {
  const past = step === 'recent' || (step === 'this' && directionAt(scan, i, i + 2) === 'past');
  const within = past ? 'p' : step === 'coming' ? 'f' : '';
  const count = within === '' ? COUNTS[step] : 0;
  return { from: i, to: i + 2, meaning: meaningOf({ is: 'offset', unit: 'E', count, within }) };
}

/** `vorige donderdag`, `komende zomer`, `afgelopen maart`, `deze ochtend`, `afgelopen Pasen`. */
function readNamed(scan: Scan, i: number, step: Step): Reading | undefined {
  const word = wordAt(scan, i + 1);
  const to = i + 2;
  const article = /^(?:de|het|een)$/.test(wordAt(scan, i - 1));
  if (article && (step === 'previous' || step === 'next')) return undefined;
  const [day, part] = WEEKDAY_PARTS.get(word) ?? [WEEKDAYS.get(word), ''];
  if (day !== undefined) {
    const direction = step === 'this' ? directionAt(scan, i, to) : SIDES[step];
    return { from: i, ...withTimeOfDay(scan, to, meaningOf({ is: 'weekday', day, direction }, part)) };
  }
  const pattern = MONTHS.has(word) ? String(MONTHS.get(word)).padStart(2, '0') : SEASONS.get(word);
  if (pattern !== undefined && !isInName(scan, i + 1)) {
    const direction = step === 'this' && SEASONS.has(word) ? directionAt(scan, i, to) : SIDES[step];
    return { from: i, to, meaning: meaningOf({ is: 'yearless', pattern, weekday: 0, direction }) };
  }
  const dayPart = DAY_PARTS.get(word);
  if (dayPart !== undefined && (step === 'this' || word === 'nacht') && step !== 'previous' && step !== 'next') {
    return { from: i, to, meaning: meaningOf({ is: 'offset', unit: 'D', count: 0, within: '' }, dayPart) };
  }
  const holiday = step === 'this' ? undefined : HOLIDAYS.get(word)?.split('|');
  if (!holiday) return undefined;
  const base = { is: 'yearless', pattern: holiday[0] ?? '', weekday: 0, direction: SIDES[step] } as const;
  return { from: i, to, meaning: meaningOf(base, holiday[1]) };
}

/** `begin maart`, `eind vorig jaar`, `midden de jaren negentig`, `halverwege 2019`. */
export const readPhase: Reader = (scan, i) => {
  if (!PHASES.has(wordAt(scan, i))) return undefined;
  const start = skip(scan, skip(scan, i + 1, 'van'), 'de', 'het');
  const relative = stepOf(wordAt(scan, start))
    ? readUnit(scan, start, stepOf(wordAt(scan, start)) ?? 'this')
    : undefined;
  const found = relative ?? readContainer(scan, start);
  if (found?.meaning?.at !== '') return undefined;
  const { base } = found.meaning;
  if (base.is === 'value' && base.value.startsWith('P')) return undefined;
  return found.also ? found : { ...found, from: i };
};

/** `eerder deze week`, `later vandaag`. */
export const readEarlier: Reader = (scan, i) => {
  const next = wordAt(scan, i + 1);
  const found = THIS.has(next) ? readUnit(scan, i + 1, 'this') : readDeictic(scan, i + 1);
  return found && { ...found, from: i };
};
