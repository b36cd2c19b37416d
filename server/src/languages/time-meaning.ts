/**
 * What a time expression means before anybody knows when the article was published. A grammar of a pack gives these;
 * the analysis turns them into TIMEX3 values once there is a publication date. Values follow TIMEX3: `2020-03-05`,
 * `2020-W10`, `2020-Q1`, `2020-SU`, `199` (a decade), `19` (a century), `P3W`, `XXXX-WXX-4` (some Thursday).
 */
import type { Span } from '../base/span.ts';
import type { Tokens } from '../base/tokens.ts';

/**
 * Where the day lies, seen from the publication: `past` and `future` count the day itself, `before` and `after` do
 * not, `near` is the nearest.
 */
export type Direction = 'past' | 'future' | 'before' | 'after' | 'near';

/** Day, week, weekend, month, quarter, year, decade, century. */
export type OffsetUnit = 'D' | 'W' | 'E' | 'M' | 'Q' | 'Y' | 'T' | 'C';

export type TimeBase =
  /** Needs no anchor: a date, or a duration (`P…`). `PXW` is a number of weeks that nobody told. */
  | { readonly is: 'value'; readonly value: string }
  /** Something that happens again and again. */
  | { readonly is: 'set'; readonly value: string }
  /**
   * So many units from the publication. `within` narrows it: a weekday of the week (`4`), a month (`04`), day
   * (`04-30`), season (`SU`) or quarter (`Q1`) of the year; of weekends the last begun (`p`) or the next (`f`).
   */
  | { readonly is: 'offset'; readonly unit: OffsetUnit; readonly count: number; readonly within: string }
  /** 1 (Monday)–7 (Sunday). */
  | { readonly is: 'weekday'; readonly day: number; readonly direction: Direction }
  /**
   * A date without its year: `03-05`, `03`, `SU`, `Q1`, or days from Easter (`E-02`, `E+39`). `weekday`, where one
   * stands beside it, helps to find the year; 0 for none.
   */
  | { readonly is: 'yearless'; readonly pattern: string; readonly weekday: number; readonly direction: Direction };

export interface Meaning {
  readonly base: TimeBase;
  /** From the base to the day meant (`een dag later`); 0 for none. */
  readonly shift: number;
  readonly shiftUnit: 'D' | 'W' | 'M' | 'Y';
  /** Part of the day (`MO`, `AF`, `EV`, `NI`) or clock time (`09:41`; `24:15` is in the night that follows). */
  readonly at: string;
}

export interface RecognisedTime extends Span {
  readonly meaning: Meaning;
  /** Of a full date: by the tense around it, where its sentence has one. */
  readonly side: 'past' | 'future' | undefined;
  /** A full date with its weekday beside it: most likely one of these days. */
  readonly weekday: boolean;
}

/** A sentence as a grammar of times sees it. */
export interface TimeSentence extends Span {
  /** Sentences of one paragraph share a number. */
  readonly block: number;
  /** `title`: headline or crosshead; `dateline`: above the text. */
  readonly kind: 'text' | 'title' | 'dateline';
}

export interface TimeInput {
  readonly text: string;
  readonly tokens: Tokens;
  /** Ascending, disjoint; times are looked for here alone. */
  readonly sentences: readonly TimeSentence[];
  /** Names, ascending by start: what looks like a time inside a longer name is part of the name. */
  readonly names: readonly Span[];
}

export interface TimeGrammar {
  /** In order of start, disjoint. Never throws on text; time proportional to its length. */
  recognise(input: TimeInput): readonly RecognisedTime[];
}

export const meaningOf = (base: TimeBase, at = ''): Meaning => ({ base, shift: 0, shiftUnit: 'D', at });
export const valueMeaning = (value: string): Meaning => meaningOf({ is: 'value', value });

/** Whether it names one day, once the publication is known. */
export function isDay({ base, shift, shiftUnit }: Meaning): boolean {
  if (shift !== 0 && shiftUnit !== 'D') return false;
  switch (base.is) {
    case 'weekday':
      return true;
    case 'offset':
      return base.unit === 'D' || (base.unit === 'W' && base.within !== '') || base.within.length === 5;
    case 'yearless':
      return base.pattern.length >= 4;
    case 'value':
      return /^\d{4}-\d\d-\d\d$/.test(base.value);
    case 'set':
      return false;
  }
}
