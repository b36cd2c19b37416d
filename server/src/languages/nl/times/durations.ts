/** Durations and what is counted from a day: `zes uur`, `twee jaar geleden`, `over drie weken`, `een dag later`. */
import { meaningOf, valueMeaning } from '../../time-meaning.ts';
import { readSureClock } from './clock.ts';
import { amountAt, durationOf, wholeAt } from './numbers.ts';
import { isNumberToken, prepositionBefore, type Reader, type Reading, type Scan, skip, wordAt } from './scan.ts';
import { APPROXIMATE, PEOPLE, UNITS } from './vocabulary.ts';

interface Counted {
  readonly to: number;
  readonly value: number;
  readonly unit: readonly [designator: string, factor: number];
  /** As written. */
  readonly noun: string;
}

/** A number and a unit of time at `i`. */
export function countedAt(scan: Scan, i: number): Counted | undefined {
  const amount = amountAt(scan, i);
  if (!amount) return undefined;
  const at = skip(scan, amount.to, 'volle', 'hele', 'lange');
  const noun = wordAt(scan, at);
  const unit = UNITS.get(noun);
  return unit && { to: at + 1, value: amount.value, unit, noun };
}

/** At the number. */
export const readDuration: Reader = (scan, i) => {
  const counted = countedAt(scan, i);
  if (!counted) return readOpenRange(scan, i);
  const before = wordAt(scan, i - 1);
  const none: Reading = { from: i, to: counted.to, meaning: undefined };
  if (before === 'per' || isNoTime(scan, i, counted)) return none;
  if (counted.noun === 'uur') {
    const clock = readSureClock(scan, i);
    if (clock) return clock;
  }
  const from = approximateFrom(scan, i);
  return (
    behind(scan, from, counted) ?? {
      from,
      to: counted.to,
      meaning: valueMeaning(durationOf(counted.value, counted.unit)),
    }
  );
};

/** `in 4u21`, `4u21’33”`: how long a race took, at the hours. */
export const readRaceTime: Reader = (scan, i) => {
  const match = isNumberToken(scan, i) ? /^(\d{1,2})[uh]([0-5]\d)$/.exec(wordAt(scan, i)) : null;
  if (!match) return undefined;
  const time = `PT${Number(match[1])}H${Number(match[2])}M`;
  const seconds = MINUTE_MARKS.has(wordAt(scan, i + 1)) && isNumberToken(scan, i + 2) ? wordAt(scan, i + 2) : '';
  if (/^[0-5]?\d$/.test(seconds)) {
    const to = skip(scan, i + 3, '"', '”', '″', "''", '’’');
    return { from: i, to, meaning: valueMeaning(`${time}${Number(seconds)}S`) };
  }
  return wordAt(scan, i - 1) === 'in' ? { from: i, to: i + 1, meaning: valueMeaning(time) } : undefined;
};

const MINUTE_MARKS = new Set(["'", '’', '‘', '′']);

/** `twee tot drie weken`, `2 à 3 dagen`, `drie of vier jaar`: how many is not said. */
function readOpenRange(scan: Scan, i: number): Reading | undefined {
  if (wholeAt(scan, i) === undefined) return undefined;
  const join = wordAt(scan, i + 1);
  if (join !== 'tot' && join !== 'à' && join !== 'a' && join !== 'of' && join !== 'en') return undefined;
  const last = countedAt(scan, i + 2);
  return last && { from: i, to: last.to, meaning: join === 'en' ? undefined : open(last.unit) };
}

/** A duration of which only the unit is known. */
export const open = ([designator]: readonly [string, number]): ReturnType<typeof valueMeaning> =>
  valueMeaning(designator.startsWith('T') ? `PTX${designator.slice(1)}` : `PX${designator}`);

/** `geleden`, `later`, `eerder` behind it make it a day, week, month or year. */
function behind(scan: Scan, from: number, counted: Counted): Reading | undefined {
  const next = wordAt(scan, counted.to);
  const to = counted.to + 1;
  if (next === 'geleden') return { from, to, meaning: fromNow(-1, counted) };
  const sign = /^(?:later|nadien|daarna|erna)$/.test(next)
    ? 1
    : /^(?:eerder|ervoor|daarvoor|voordien|tevoren)$/.test(next)
      ? -1
      : 0;
  const unit = unitOf(counted);
  if (sign === 0 || wordAt(scan, to) === 'dan' || !unit) return undefined;
  const count = sign * counted.value * counted.unit[1];
  return Number.isInteger(count) ? { from, to, meaning: undefined, later: { count, unit } } : undefined;
}

/** So many units from the publication; a part of a day is within its hours and left as its length. */
function fromNow(sign: 1 | -1, counted: Counted): ReturnType<typeof valueMeaning> {
  const unit = unitOf(counted);
  const count = sign * counted.value * counted.unit[1];
  if (!unit) return valueMeaning(durationOf(counted.value, counted.unit));
  if (Number.isInteger(count)) return meaningOf({ is: 'offset', unit, count, within: '' });
  const months = count * 12;
  if (unit !== 'Y' || !Number.isInteger(months)) return valueMeaning(durationOf(counted.value, counted.unit));
  return meaningOf({ is: 'offset', unit: 'M', count: months, within: '' });
}

function unitOf({ unit: [designator] }: Counted): 'D' | 'W' | 'M' | 'Y' | undefined {
  return designator === 'D' || designator === 'W' || designator === 'M' || designator === 'Y' ? designator : undefined;
}

const SPREAD = new Set(
  'verspreid gespreid verdeeld uitgesmeerd verspreiden spreiden gaat ging gaan handelt praten'.split(' '),
);

/** `over drie weken`, at `over`. */
export const readOver: Reader = (scan, i) => {
  const start = skip(scan, i + 1, ...APPROXIMATE);
  const counted = countedAt(scan, start);
  if (!counted || !unitOf(counted)) return undefined;
  const next = wordAt(scan, counted.to);
  if (SPREAD.has(wordAt(scan, i - 1)) || next === 'tijd' || next === 'heen' || isNoTime(scan, start, counted))
    return undefined;
  return { from: i, to: counted.to, meaning: fromNow(1, counted) };
};

/** The words of size in front belong to a duration. */
function approximateFrom(scan: Scan, i: number): number {
  let from = i;
  while (from > scan.from && APPROXIMATE.has(wordAt(scan, from - 1))) from--;
  if (from === i && (wordAt(scan, i - 1) === 'dan' || wordAt(scan, i - 1) === 'als')) {
    const size = wordAt(scan, i - 2);
    if (size === 'meer' || size === 'minder' || size === 'langer' || size === 'korter') return i - 2;
  }
  return from;
}

/** Ages, and the indefinite `op een dag`. */
function isNoTime(scan: Scan, i: number, counted: Counted): boolean {
  const next = wordAt(scan, counted.to);
  if (next === 'oud' || next === 'oude' || next === 'ouder' || next === 'jong' || next === 'jonger') return true;
  const indefinite = wordAt(scan, i) === 'een' && !isNumberToken(scan, i);
  if (indefinite) {
    if (next === 'of') return true;
    return counted.noun === 'dag' && wordAt(scan, i - 1) === 'op';
  }
  if (counted.noun === 'jaar') return isAge(scan, i, counted.to);
  return wordAt(scan, i - 1) === 'van' && PEOPLE.has(wordAt(scan, i - 2));
}

const COPULAS = new Set('is was ben bent waren word wordt werd geworden pas amper inmiddels net nu'.split(' '));

/** `toen hij 27 jaar was`. */
function isBehindWhen(scan: Scan, i: number): boolean {
  for (let back = 2; back <= 5; back++) if (wordAt(scan, i - back) === 'toen') return true;
  return false;
}

/** `een man van 41 jaar`, `hij is 28 jaar`, `onder 20 jaar`, `(46 jaar)`, `12 jaar en ouder`. */
function isAge(scan: Scan, i: number, to: number): boolean {
  const next = wordAt(scan, to);
  if (next === 'geleden' || next === 'lang' || next === 'later') return false;
  if ((next === 'en' || next === 'of') && /^(?:ouder|jonger|daarboven)$/.test(wordAt(scan, to + 1))) return true;
  if (next === 'geworden' || (/^(?:was|werd)$/.test(next) && isBehindWhen(scan, i))) return true;
  const before = wordAt(scan, i - 1);
  if (before === '(' && next === ')') return true;
  if (COPULAS.has(before))
    return !/^\p{L}/u.test(next) || next === 'toen' || next === 'en' || next === 'of' || before === 'geworden';
  if (before === 'onder' || before === 'boven') return true;
  if (before === 'dan') return /^(?:jonger|ouder)$/.test(wordAt(scan, i - 2));
  if (before === 'van' || before === 'tot' || before === 'vanaf') return PEOPLE.has(wordAt(scan, i - 2));
  return prepositionBefore(scan, i) === 'onder' || prepositionBefore(scan, i) === 'boven';
}
