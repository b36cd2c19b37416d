/** Dutch names of months and weekdays, with the abbreviations that newspapers use. */
import type { Calendar } from '../pack.ts';

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

export const calendar: Calendar = { months: numbered(MONTHS), weekdays: numbered(WEEKDAYS) };
