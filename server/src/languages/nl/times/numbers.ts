/** Numbers in words and digits, as far as times need them. */
import { isNumberToken, type Scan, wordAt } from './scan.ts';
import { NUMBERS } from './vocabulary.ts';

/** Larger counts of units are no times. */
const LARGEST = 9999;

/** The whole number at `i`, in words or digits (`1.000` too). */
export function wholeAt(scan: Scan, i: number): number | undefined {
  const word = wordAt(scan, i);
  if (!isNumberToken(scan, i)) return NUMBERS.get(word);
  if (!/^(?:\d{1,4}|\d\.\d{3})$/.test(word)) return undefined;
  const value = Number(word.replace('.', ''));
  return value <= LARGEST ? value : undefined;
}

/** Digits alone: `3`, `03`; not in words. */
export function digitsAt(scan: Scan, i: number): number | undefined {
  const word = wordAt(scan, i);
  return isNumberToken(scan, i) && /^\d{1,4}$/.test(word) ? Number(word) : undefined;
}

/** `15`, `15de`, `1e`, `1ste`: a day of a month. */
export function dayAt(scan: Scan, i: number): number | undefined {
  const match = /^(\d{1,2})(?:e|de|ste)?$/.exec(wordAt(scan, i));
  if (!match) return undefined;
  const day = Number(match[1]);
  return day >= 1 && day <= 31 ? day : undefined;
}

export interface Amount {
  /** In the form of an ISO duration: `3`, `2.5`. */
  readonly text: string;
  readonly value: number;
  readonly to: number;
}

/** `drie`, `2,5`, `anderhalf`, `een half`, `twee en een half`. */
export function amountAt(scan: Scan, i: number): Amount | undefined {
  const word = wordAt(scan, i);
  if (word === 'anderhalf' || word === 'anderhalve') return amount(1.5, i + 1);
  if (word === 'half' || word === 'halve') return amount(0.5, i + 1);
  const decimal = isNumberToken(scan, i) ? /^(\d{1,3}),(\d)$/.exec(word) : null;
  if (decimal) return amount(Number(`${decimal[1]}.${decimal[2]}`), i + 1);
  const whole = wholeAt(scan, i);
  if (whole === undefined) return undefined;
  const next = wordAt(scan, i + 1);
  if (whole === 1 && (next === 'half' || next === 'halve')) return amount(0.5, i + 2);
  const half = wordAt(scan, i + 3);
  if (next === 'en' && wordAt(scan, i + 2) === 'een' && (half === 'half' || half === 'halve')) {
    return amount(whole + 0.5, i + 4);
  }
  return amount(whole, i + 1);
}

const amount = (value: number, to: number): Amount => ({ value, text: String(value), to });

/** ISO duration of so many units: `P3W`, `PT1H30M`, `P1Y6M`. */
export function durationOf(count: number, [designator, factor]: readonly [string, number]): string {
  const value = count * factor;
  const whole = Math.floor(value);
  const half = value !== whole;
  if (designator === 'TH') {
    if (!half) return `PT${whole}H`;
    const minutes = Math.round((value - whole) * 60);
    return whole === 0 ? `PT${minutes}M` : `PT${whole}H${minutes}M`;
  }
  if (designator === 'Y' && half && value - whole === 0.5) return whole === 0 ? 'P6M' : `P${whole}Y6M`;
  const number = half ? String(Math.round(value * 10) / 10) : String(whole);
  return designator.startsWith('T') ? `PT${number}${designator.slice(1)}` : `P${number}${designator}`;
}
