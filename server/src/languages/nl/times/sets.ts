/** What comes again: `elke maandag`, `om de twee dagen`, `wekelijks`, `'s zondags`. */
import { type Meaning, meaningOf } from '../../time-meaning.ts';
import { countedAt } from './durations.ts';
import { durationOf } from './numbers.ts';
import { type Reader, type Reading, type Scan, skip, wordAt } from './scan.ts';
import { DAY_PARTS, MONTHS, RECURRENCES, SEASONS, UNITS, WEEKDAY_PARTS, WEEKDAYS } from './vocabulary.ts';

const each = (value: string): Meaning => meaningOf({ is: 'set', value });
const setReading = (from: number, to: number, value: string): Reading => ({ from, to, meaning: each(value) });

export const readRecurrence: Reader = (scan, i) => {
  const value = RECURRENCES.get(wordAt(scan, i));
  // `het dagelijks bestuur` is a body, `hun dagelijks brood` a manner of living.
  if (/^(?:het|een|de|hun|zijn|haar|ons|mijn|je|uw)$/.test(wordAt(scan, i - 1))) return undefined;
  return value === undefined ? undefined : setReading(i, i + 1, value);
};

/** `elke`, `ieder` and the like. */
export const readEach: Reader = (scan, i) => {
  const counted = countedAt(scan, i + 1);
  if (counted) return setReading(i, counted.to, durationOf(counted.value, counted.unit));
  const word = wordAt(scan, i + 1);
  const value = namedSet(word) ?? unitSet(word);
  return value === undefined ? undefined : setReading(i, i + 2, value);
};

function unitSet(word: string): string | undefined {
  const unit = UNITS.get(word);
  return unit && durationOf(1, unit);
}

function namedSet(word: string): string | undefined {
  const day = WEEKDAYS.get(word);
  if (day !== undefined) return `XXXX-WXX-${day}`;
  const compound = WEEKDAY_PARTS.get(word);
  if (compound) return `XXXX-WXX-${compound[0]}T${compound[1]}`;
  const part = DAY_PARTS.get(word);
  if (part !== undefined) return `XXXX-XX-XXT${part}`;
  if (word === 'weekend' || word === 'weekeinde') return 'XXXX-WXX-WE';
  const month = MONTHS.get(word);
  if (month !== undefined) return `XXXX-${String(month).padStart(2, '0')}`;
  const season = SEASONS.get(word);
  return season === undefined ? undefined : `XXXX-${season}`;
}

/** `om de twee dagen`, `om de week` (each second one), at `om`. */
export const readEvery: Reader = (scan, i) => {
  const start = skip(scan, i + 1, 'de', 'het');
  if (start === i + 1) return undefined;
  const counted = countedAt(scan, start);
  if (counted) return setReading(i, counted.to, durationOf(counted.value, counted.unit));
  const unit = UNITS.get(wordAt(scan, start));
  if (!unit || wordAt(scan, start + 1) === 'van' || wordAt(scan, start).endsWith('en')) return undefined;
  return setReading(i, start + 1, durationOf(unit[0].startsWith('T') ? 1 : 2, unit));
};

/** `'s maandags`, at the `'s`. */
export const readAdverbialDay: Reader = (scan: Scan, i) => {
  const word = wordAt(scan, i + 1);
  const day = word.endsWith('s') ? WEEKDAYS.get(word.slice(0, -1)) : undefined;
  return day === undefined ? undefined : setReading(i, i + 2, `XXXX-WXX-${day}`);
};
