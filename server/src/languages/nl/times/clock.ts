/** Clock times: `20.30 uur`, `9u41`, `rond zes uur`, `half acht`, `kwart voor negen 's avonds`. */
import { two } from '../../../base/calendar.ts';
import type { Meaning } from '../../time-meaning.ts';
import { wholeAt } from './numbers.ts';
import { type Clock, isNumberToken, phraseAt, type Reader, type Reading, type Scan, skip, wordAt } from './scan.ts';
import { CLOCK_PREPOSITIONS, DAY_PART_ADVERBS, DAY_PARTS, NUMBERS } from './vocabulary.ts';

export interface ClockAt extends Clock {
  readonly to: number;
  /** Can be nothing but a clock time; `zes uur` may also be a duration. */
  readonly sure: boolean;
}

/** In a span these belong to the time. */
const INSIDE = new Set(['rond', 'omstreeks']);

const JUST = new Set('kort even net vlak meteen onmiddellijk amper juist pal'.split(' '));

/** `om 20.30 uur`, `rond zes uur`, `om middernacht`: at the preposition. */
export const readPrepositionClock: Reader = (scan, i) => {
  const range = readRange(scan, i);
  if (range) return range;
  const preposition = wordAt(scan, i);
  // `kort na tien uur` is a time of day, `na tien uur` mostly how long something took.
  const near = (preposition === 'na' || preposition === 'voor') && JUST.has(wordAt(scan, i - 1));
  if (!near && !CLOCK_PREPOSITIONS.has(preposition)) return undefined;
  const start = skip(scan, i + 1, 'ongeveer', 'circa', 'de', 'klokslag');
  const clock = clockAt(scan, start, near || INSIDE.has(preposition) || preposition === 'om');
  if (!clock || (!clock.sure && wordAt(scan, clock.to) === 'lang')) return undefined;
  return reading(INSIDE.has(preposition) ? i : start, clock);
};

/** `'s middags om twee uur`, at the `'s`. */
export const readPartThenClock: Reader = (scan, i) => {
  const part = partAt(scan, i);
  const preposition = part && wordAt(scan, part.to);
  if (!part || (preposition !== 'om' && preposition !== 'rond' && preposition !== 'omstreeks')) return undefined;
  const clock = clockAt(scan, skip(scan, part.to + 1, 'ongeveer', 'circa'), true);
  return clock && reading(i, { ...clock, part: clock.part === '' ? part.part : clock.part });
};

/** `van 9 tot 17 uur`, `tussen acht en tien uur`. */
function readRange(scan: Scan, i: number): Reading | undefined {
  const join = wordAt(scan, i) === 'van' ? 'tot' : wordAt(scan, i) === 'tussen' ? 'en' : undefined;
  if (join === undefined || wordAt(scan, i + 2) !== join) return undefined;
  const last = clockAt(scan, i + 3, false);
  const [hours = '', minutes = '0'] = wordAt(scan, i + 1).split(/[.:u]/);
  const hour =
    wholeAt(scan, i + 1) ?? (isNumberToken(scan, i + 1) && /^\d{1,2}$/.test(hours) ? Number(hours) : undefined);
  if (hour === undefined || hour > 24 || !last || !/^[0-5]?\d$/.test(minutes)) return undefined;
  const first: Clock = { hour, minute: Number(minutes), part: last.part };
  if (!last.sure && join === 'en' && last.hour <= hour) return undefined;
  return { ...reading(i + 3, last), also: [{ from: i + 1, to: i + 2, meaning: undefined, clock: first }] };
}

/** `20.30 uur` and others that need no preposition. */
export const readSureClock: Reader = (scan, i) => {
  const clock = clockAt(scan, i, false);
  return clock?.sure ? reading(i, clock) : undefined;
};

/** Behind a day: `donderdag om 20 uur`, `vrijdagavond rond middernacht`, `maandag 's ochtends`, `zondag in de avond`. */
export function withTimeOfDay(
  scan: Scan,
  to: number,
  meaning: Meaning,
): { readonly to: number; readonly meaning: Meaning } {
  const part = partAt(scan, to);
  const start = part?.to ?? to;
  const at = meaning.at === '' ? (part?.part ?? '') : meaning.at;
  const mark = skip(scan, start, ',');
  const preposition = wordAt(scan, mark);
  const behind =
    preposition === 'om' || preposition === 'rond' || preposition === 'omstreeks' || preposition === 'vanaf';
  const clock = behind
    ? clockAt(scan, skip(scan, mark + 1, 'ongeveer', 'circa'), true)
    : mark === start
      ? clockAt(scan, start, false)
      : undefined;
  const digits = isNumberToken(scan, start) && wordAt(scan, clock?.to ?? start) !== 'lang';
  if (!clock || (!behind && !clock.sure && !digits))
    return { to: start, meaning: at === meaning.at ? meaning : { ...meaning, at } };
  return { to: clock.to, meaning: { ...meaning, at: toldTime(clock, clock.part || earlyPart(meaning, clock) || at) } };
}

/** The small hours of `vannacht` are those of the day itself. */
const earlyPart = ({ base, at }: Meaning, { hour }: Clock): string =>
  base.is === 'offset' && base.unit === 'D' && base.count === 0 && at === 'NI' && hour > 0 && hour < 8 ? 'MO' : '';

/** TIMEX3 time of day, given the part of the day; hours from 24 on are in the night behind it. */
export function timeOfDay({ hour, minute }: Clock, part: string): string {
  // Two o'clock in `vrijdagnacht` may belong to either day.
  if (part === 'NI' && hour < 6 && hour > 0) return 'NI';
  return `${two(hourOfDay(hour, part))}:${two(minute)}`;
}

/** The same, where `'s nachts` beside the hour says which small hours are meant: of the day itself. */
export const toldTime = (clock: Clock, part: string): string =>
  clock.part === 'NI' && clock.hour < 6 && clock.hour > 0 ? timeOfDay(clock, 'MO') : timeOfDay(clock, part);

function hourOfDay(hour: number, part: string): number {
  if (hour === 24) return part === 'MO' ? 0 : 24;
  if (part === 'EV') return hour < 4 || hour === 12 ? (hour % 12) + 24 : hour < 12 ? hour + 12 : hour;
  if (part === 'AF') return hour >= 1 && hour < 8 ? hour + 12 : hour;
  if (part === 'NI') return hour === 12 || hour === 0 ? 24 : hour >= 8 && hour < 12 ? hour + 12 : hour;
  return hour;
}

/** `'s avonds`, `in de avond` at `i`. */
function partAt(scan: Scan, i: number): { readonly part: string; readonly to: number } | undefined {
  const word = wordAt(scan, i);
  if (word === "'s" || word === '’s' || word === '‘s') {
    const part = DAY_PART_ADVERBS.get(wordAt(scan, i + 1));
    return part === undefined ? undefined : { part, to: i + 2 };
  }
  const noun = phraseAt(scan, i, 'in', 'de');
  const part = noun > 0 ? DAY_PARTS.get(wordAt(scan, noun)) : undefined;
  return part === undefined || wordAt(scan, noun + 1) === 'van' ? undefined : { part, to: noun + 1 };
}

/** A clock time that begins at `i`; `asked`: a preposition in front leaves no doubt that one follows. */
function clockAt(scan: Scan, i: number, asked: boolean): ClockAt | undefined {
  const found = digitalAt(scan, i, asked) ?? spokenAt(scan, i, asked);
  if (!found) return undefined;
  const part = partAt(scan, found.to);
  return part ? { ...found, ...part, sure: true } : found;
}

/** `20.30 uur`, `20:30`, `9u41`, `20 uur`, `acht uur`. */
function digitalAt(scan: Scan, i: number, asked: boolean): ClockAt | undefined {
  const word = wordAt(scan, i);
  if (isNumberToken(scan, i)) {
    const match = /^(\d{1,2})(?:([.:uh])(\d\d)?)?$/.exec(word);
    if (!match) return undefined;
    const [, hours = '', separator, minutes = '00'] = match;
    const unit = unitEnd(scan, i + 1);
    if (separator === undefined && unit === 0) return undefined;
    if (separator === '.' && (unit === 0 || match[3] === undefined)) return undefined;
    const alone = separator === ':' && unit === 0 && !asked && scan.sentence.kind !== 'dateline';
    return alone ? undefined : valid(Number(hours), Number(minutes), Math.max(unit, i + 1), separator !== undefined);
  }
  const hour = NUMBERS.get(word);
  return hour !== undefined && wordAt(scan, i + 1) === 'uur' ? valid(hour, 0, i + 2, false) : undefined;
}

/** Behind `uur`, `u`, `u.`; 0 where none stands there. */
function unitEnd(scan: Scan, i: number): number {
  const word = wordAt(scan, i);
  if (word === 'uur') return i + 1;
  return word === 'u' || word === 'h' ? skip(scan, i + 1, '.') : 0;
}

/** `middernacht`, `half acht`, `kwart over zes`, `tien voor half negen`. */
function spokenAt(scan: Scan, i: number, asked: boolean): ClockAt | undefined {
  const word = wordAt(scan, i);
  if (word === 'middernacht') return { hour: 24, minute: 0, part: '', to: i + 1, sure: true };
  if (word === 'half') return onHour(scan, i + 1, -30);
  const half = wordAt(scan, i + 2) === 'half' || wordAt(scan, i + 3) === 'half';
  const minutes = word === 'kwart' ? 15 : asked || half ? wholeAt(scan, i) : undefined;
  if (minutes === undefined || minutes < 1 || minutes > 29) return undefined;
  const at = skip(scan, i + 1, 'minuten');
  const sign = wordAt(scan, at) === 'voor' ? -1 : wordAt(scan, at) === 'over' ? 1 : 0;
  if (sign === 0) return undefined;
  const behind = wordAt(scan, at + 1) === 'half';
  return onHour(scan, at + (behind ? 2 : 1), sign * minutes - (behind ? 30 : 0));
}

/** So many minutes from the full hour at `i`. */
function onHour(scan: Scan, i: number, minutes: number): ClockAt | undefined {
  const hour = wholeAt(scan, i);
  if (hour === undefined || hour < 1 || hour > 12) return undefined;
  const next = wordAt(scan, i + 1);
  if (next === 'miljoen' || next === 'miljard' || next === 'procent' || next === 'jaar') return undefined;
  const total = (hour * 60 + minutes + 1440) % 1440;
  return { hour: Math.floor(total / 60), minute: total % 60, part: '', to: skip(scan, i + 1, 'uur'), sure: true };
}

function valid(hour: number, minute: number, to: number, sure: boolean): ClockAt | undefined {
  if (minute > 59 || hour > 24 || (hour === 24 && minute > 0)) return undefined;
  return { hour, minute, part: '', to, sure };
}

const reading = (from: number, { to, hour, minute, part }: ClockAt): Reading => ({
  from,
  to,
  meaning: undefined,
  clock: { hour, minute, part },
});
