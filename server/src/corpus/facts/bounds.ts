/** What a number with a bound allows for, as an interval: two statements exclude each other where none is left in common. */
import type { Quantity } from '../../analysis/quantities/quantities.ts';

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** `ongeveer`, and how far `bijna` reaches down. */
const ABOUT = 0.15;
const NEARLY = 0.15;

/** A round number may be rounded: half of its last figure either way, as in `2 miljoen` for 1.8 million. */
export function intervalOf({
  value,
  upper,
  bound,
  unit,
}: Pick<Quantity, 'value' | 'upper' | 'bound' | 'unit'>): Interval {
  const slack = roundingOf(value);
  switch (bound) {
    case 'exact':
      return { low: value - slack, high: upper + slack };
    case 'about':
      return { low: value - Math.max(slack, value * ABOUT), high: upper + Math.max(slack, upper * ABOUT) };
    case 'nearly':
      return { low: value * (1 - NEARLY), high: value };
    case 'more-than':
    case 'at-least':
      return { low: upper > value && unit !== '' ? value : value - slack, high: upper > value ? upper : Infinity };
    case 'less-than':
    case 'at-most':
      return { low: 0, high: value + slack };
  }
}

export const exclude = (a: Interval, b: Interval): boolean => a.high < b.low || b.high < a.low;

const SMALL = 20;
/** Of a number such as `1.230.000` the last figure that is no nought stands for so much. */
function roundingOf(value: number): number {
  if (value < SMALL || !Number.isFinite(value)) return 0;
  let step = 1;
  while (step < value && value % (step * 10) === 0) step *= 10;
  return step === 1 ? 0 : Math.min(step / 2, value * ABOUT);
}
