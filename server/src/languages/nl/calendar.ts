/** Dutch names of months and weekdays, with the abbreviations that newspapers use. */
import type { Calendar, ClockWords } from '../pack.ts';

const MONTHS: readonly string[] = [
  'januari jan',
  'februari feb febr',
  'maart mrt',
  'april apr',
  'mei',
  'juni jun',
  'juli jul',
  'augustus aug',
  'september sep sept',
  'oktober okt',
  'november nov',
  'december dec',
];

const WEEKDAYS: readonly string[] = [
  'maandag ma',
  'dinsdag di',
  'woensdag wo woe',
  'donderdag do',
  'vrijdag vr vrij',
  'zaterdag za zat',
  'zondag zo',
];

const numbered = (lines: readonly string[]): ReadonlyMap<string, number> =>
  new Map(lines.flatMap((line, i) => line.split(' ').map((name): [string, number] => [name, i + 1])));

/** `nacht` is left out: a night belongs to two days. */
const DAY_PARTS: ReadonlySet<string> = new Set('ochtend morgen voormiddag middag namiddag vooravond avond'.split(' '));

const clock: ClockWords = {
  units: new Set(['uur', 'u', 'h']),
  prepositions: new Set('om rond omstreeks vanaf tegen tot sinds tussen en klokslag uiterlijk'.split(' ')),
};

export const calendar: Calendar = {
  months: numbered(MONTHS),
  weekdays: numbered(WEEKDAYS),
  dayParts: DAY_PARTS,
  clock,
};
