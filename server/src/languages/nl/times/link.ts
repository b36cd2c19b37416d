/**
 * Times that lean on another one in the text: a clock time has the day of its sentence, `een jaar later` counts from
 * what was named before. Works on readings in order; what can't be linked says less, never something else.
 */
import { type Direction, isDay, type Meaning, meaningOf, type TimeSentence, valueMeaning } from '../../time-meaning.ts';
import { timeOfDay, toldTime } from './clock.ts';
import type { Clock, Reading } from './scan.ts';

/** A reading with what linking has to know of its place. */
export interface Placed {
  readonly reading: Reading;
  /** Index of its sentence. */
  readonly sentence: number;
  readonly block: number;
  readonly kind: TimeSentence['kind'];
  /** The tense around a clock time or full date. */
  readonly direction: Direction;
}

/** How many sentences back a day still holds. */
const BACK = 2;
/** And how many times: long lists are looked through no further. */
const REACH = 12;

export function linked(placed: readonly Placed[]): readonly (Meaning | undefined)[] {
  const meanings: (Meaning | undefined)[] = [];
  let lead: Meaning | undefined;
  for (const [i, item] of placed.entries()) {
    const { clock } = item.reading;
    const found = meaningIn({ item, placed, meanings, index: i }, lead);
    meanings.push(found);
    if (!lead && found && item.kind !== 'dateline' && !clock && isNewsDay(found)) lead = found;
  }
  return meanings;
}

/** A day that is told from the publication: what the article is about happened then. */
const isNewsDay = (meaning: Meaning): boolean =>
  isDay(meaning) && (meaning.base.is === 'weekday' || (meaning.base.is === 'offset' && meaning.base.unit !== 'Y'));

/** One reading among the others; `meanings` are those of the readings before it. */
interface Place {
  readonly item: Placed;
  readonly placed: readonly Placed[];
  readonly meanings: readonly (Meaning | undefined)[];
  readonly index: number;
}

function meaningIn(place: Place, lead: Meaning | undefined): Meaning | undefined {
  const { clock, later, sameYear, meaning } = place.item.reading;
  if (clock) return clockMeaning(clock, place, lead);
  if (later) return laterMeaning(later, place);
  return sameYear ? inTheSameYear(sameYear, place) : meaning;
}

function clockMeaning(clock: Clock, place: Place, lead: Meaning | undefined): Meaning {
  const { item } = place;
  const day = item.kind === 'dateline' ? undefined : (dayBefore(place) ?? dayBehind(place) ?? leadFor(item, lead));
  if (day) return { ...day, at: timeOn(day, clock) };
  const today = meaningOf({ is: 'offset', unit: 'D', count: 0, within: '' });
  // The midnight of a day that is spoken of afterwards was its beginning.
  const hour = clock.hour === 24 && item.direction === 'past' ? 0 : clock.hour;
  return { ...today, at: toldTime({ ...clock, hour }, clock.part) };
}

/** `vrijdagavond … tot twee uur 's nachts`: the small hours behind an evening are in the night that follows. */
function timeOn(day: Meaning, clock: Clock): string {
  const part = partOf(day);
  if (clock.part === '') return timeOfDay(clock, part);
  return clock.part === 'NI' && part === 'EV' && clock.hour < 4 ? timeOfDay(clock, part) : toldTime(clock, clock.part);
}

const partOf = ({ at }: Meaning): string => (/^[A-Z]/.test(at) ? at : Number(at.slice(0, 2)) >= 18 ? 'EV' : '');

/** The readings before this one that are near enough to lean on, the nearest first. */
function* nearBefore({ item, placed, meanings, index }: Place): Generator<readonly [Placed, Meaning]> {
  for (let i = index - 1; i >= Math.max(0, index - REACH); i--) {
    const other = placed[i];
    const meaning = meanings[i];
    if (!other || item.sentence - other.sentence > BACK || other.block !== item.block) return;
    if (meaning) yield [other, meaning];
  }
}

/** The day named before, in the sentence or a few before it in the paragraph. */
function dayBefore(place: Place): Meaning | undefined {
  const { sentence, direction } = place.item;
  for (const [other, meaning] of nearBefore(place)) {
    if (!isDay(meaning)) continue;
    if (other.sentence === sentence || (isNewsDay(meaning) && agree(meaning, direction))) return meaning;
  }
  return undefined;
}

/** `Om acht uur zondagavond …`: the day may follow in the same sentence. */
function dayBehind({ item, placed, index }: Place): Meaning | undefined {
  for (let i = index + 1; i < index + REACH && placed[i]?.sentence === item.sentence; i++) {
    const meaning = placed[i]?.reading.meaning;
    if (meaning && isDay(meaning)) return meaning;
  }
  return undefined;
}

const leadFor = ({ direction }: Placed, lead: Meaning | undefined): Meaning | undefined =>
  lead && agree(lead, direction) ? lead : undefined;

/** Whether a day and a tense can belong together. */
function agree({ base }: Meaning, direction: Direction): boolean {
  if (base.is === 'weekday')
    return (base.direction === 'past' || base.direction === 'before') === (direction === 'past');
  if (base.is !== 'offset' || base.unit !== 'D') return true;
  return base.count === 0 || base.count < 0 === (direction === 'past');
}

function laterMeaning({ count, unit }: NonNullable<Reading['later']>, place: Place): Meaning {
  for (const [, { base, shift }] of nearBefore(place)) {
    if (base.is === 'set' || (base.is === 'value' && base.value.startsWith('P'))) continue;
    if (shift !== 0) break;
    return { base, shift: count, shiftUnit: unit, at: '' };
  }
  return valueMeaning(UNKNOWN[unit]);
}

const UNKNOWN = { D: 'XXXX-XX-XX', W: 'XXXX-WXX', M: 'XXXX-XX', Y: 'XXXX' } as const;

/** Only a year in digits is sure enough to lean on. */
function inTheSameYear({ pattern, years }: NonNullable<Reading['sameYear']>, place: Place): Meaning {
  for (const [, { base }] of nearBefore(place)) {
    const year = base.is === 'value' ? /^\d{4}(?=$|-)/.exec(base.value)?.[0] : undefined;
    if (year !== undefined) return valueMeaning(`${String(Number(year) + years).padStart(4, '0')}-${pattern}`);
  }
  return valueMeaning(`XXXX-${pattern}`);
}
