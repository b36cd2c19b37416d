/**
 * Meanings as short strings, the form in which facts keep them: equal meanings are one interned string in a corpus of
 * any size. `w4p` a past Thursday, `oY-1:04` April last year, `y03-05p` the fifth of March, `|EV` in the evening,
 * `~+2D` two days later, `R:P1W` each week; anything else is a value as it is.
 */
import type { Direction, Meaning, OffsetUnit, TimeBase } from '../../languages/time-meaning.ts';

const DIRECTIONS: readonly Direction[] = ['past', 'future', 'before', 'after', 'near'];

export function encodeMeaning({ base, shift, shiftUnit, at }: Meaning): string {
  const moved = shift === 0 ? '' : `~${signed(shift)}${shiftUnit}`;
  return `${encodeBase(base)}${moved}${at === '' ? '' : `|${at}`}`;
}

/** The inverse of `encodeMeaning`. Throws on a string that it never gives. */
export function decodeMeaning(code: string): Meaning {
  const [main = '', at = ''] = code.split('|');
  const [base = '', moved = ''] = main.split('~');
  const unit = moved.at(-1);
  return {
    base: decodeBase(base),
    shift: moved === '' ? 0 : Number(moved.slice(0, -1)),
    shiftUnit: unit === 'W' || unit === 'M' || unit === 'Y' ? unit : 'D',
    at,
  };
}

const signed = (count: number): string => (count < 0 ? String(count) : `+${count}`);

function encodeBase(base: TimeBase): string {
  switch (base.is) {
    case 'value':
      return base.value;
    case 'set':
      return `R:${base.value}`;
    case 'offset':
      return `o${base.unit}${signed(base.count)}${base.within === '' ? '' : `:${base.within}`}`;
    case 'weekday':
      return `w${base.day}${base.direction.charAt(0)}`;
    case 'yearless':
      return `y${base.pattern}${base.weekday === 0 ? '' : `/${base.weekday}`}${base.direction.charAt(0)}`;
  }
}

function decodeBase(code: string): TimeBase {
  const rest = code.slice(1);
  switch (code.charAt(0)) {
    case 'R':
      return { is: 'set', value: code.slice(2) };
    case 'o': {
      const [count = '', within = ''] = rest.slice(1).split(':');
      return { is: 'offset', unit: rest.charAt(0) as OffsetUnit, count: Number(count), within };
    }
    case 'w':
      return { is: 'weekday', day: Number(rest.charAt(0)), direction: directionOf(code) };
    case 'y': {
      const [pattern = '', weekday = ''] = rest.slice(0, -1).split('/');
      return { is: 'yearless', pattern, weekday: Number(weekday), direction: directionOf(code) };
    }
    default:
      return { is: 'value', value: code };
  }
}

function directionOf(code: string): Direction {
  const letter = code.at(-1);
  const direction = DIRECTIONS.find((name) => name.charAt(0) === letter);
  if (!direction) throw new RangeError(`no meaning: ${code}`);
  return direction;
}
