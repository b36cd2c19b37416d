/** Reads a number at a token: figures with their separators, cardinals of one or more words, scales, halves. */
import { isNumberAt, isWordAt, lowerAt, type Stretch, touchesPrevious, wordAt } from './words.ts';

export interface NumberRead {
  readonly value: number;
  /** The token behind it. */
  readonly next: number;
  /** Written in figures, as far as the first part goes. */
  readonly figures: boolean;
  /** Digits only, no separator and no scale: may be a year or a label. */
  readonly plain: boolean;
  /** What a scale word multiplied it by; 1 where there is none. */
  readonly scale: number;
  /** `twintigtal`. */
  readonly approximate: boolean;
  /** Three decimals that may be thousands of another language (`21,000`). */
  readonly thousands: number | undefined;
}

/** The number that begins at `token`; `undefined` where none does. */
export function readNumber(s: Stretch, token: number): NumberRead | undefined {
  if (isNumberAt(s, token)) return figuresAt(s, token);
  return isWordAt(s, token) ? wordsAt(s, token) : undefined;
}

function figuresAt(s: Stretch, token: number): NumberRead | undefined {
  let text = wordAt(s, token);
  let next = token + 1;
  // Groups set apart by blanks: `700 000`.
  while (/^\d{1,3}(?: \d{3})*$/.test(text) && isNumberAt(s, next) && isGroupBehind(s, next) && next < token + 4) {
    text += ` ${wordAt(s, next)}`;
    next++;
  }
  const value = figureValue(text, s.grammar.decimal);
  if (value === undefined) return undefined;
  const plain = /^\d+$/.test(text);
  const scaled = withScales(s, value, next, true);
  const thousands = scaled.next === next && /^[1-9]\d{0,2},\d{3}$/.test(text) ? value * 1000 : undefined;
  return {
    ...scaled,
    figures: true,
    plain: plain && scaled.scale === 1,
    approximate: false,
    thousands,
  };
}

const isGroupBehind = (s: Stretch, token: number): boolean =>
  /^\d{3}$/.test(wordAt(s, token)) && (s.tokens.starts[token] ?? 0) - (s.tokens.ends[token - 1] ?? 0) === 1;

/**
 * `700.000`, `2,5`, `1.8`, `1,234,567`, `700 000`. A single separator before three digits parts thousands where it is
 * not the language's decimal mark. `undefined` for times, dates, scores and what begins with a zero.
 */
export function figureValue(text: string, decimal: ',' | '.'): number | undefined {
  const found = /^(\d{1,3}(?:[., ]\d{3})+|\d+)(?:([.,])(\d+))?$/.exec(text);
  if (!found) return undefined;
  const [, whole = '', mark, fraction] = found;
  if (/^0\d/.test(whole) || (whole.startsWith('0') && whole.length > 1 && fraction !== undefined)) return undefined;
  const separators = new Set(whole.replace(/\d/g, ''));
  if (separators.size > 1) return undefined;
  const [separator] = separators;
  if (separator !== undefined && separator === mark) return undefined;
  const single = separator !== undefined && whole.replace(/\d/g, '').length === 1 && fraction === undefined;
  if (single && separator === decimal) return Number(whole.replace(separator, '.'));
  if (single && whole.startsWith('0')) return Number(whole.replace(separator, '.'));
  return Number(`${whole.replace(/[., ]/g, '')}.${fraction ?? '0'}`);
}

function wordsAt(s: Stretch, token: number): NumberRead | undefined {
  const { grammar } = s;
  const word = lowerAt(s, token);
  const made = { figures: false, plain: false, approximate: false, thousands: undefined };
  if (grammar.one.has(word)) {
    const read = oneAt(s, token, word);
    if (read) return { ...made, ...read };
  }
  const round = grammar.roundNumber(word);
  if (round !== undefined) return { ...made, value: round, next: token + 1, scale: 1, approximate: true };
  const value = grammar.cardinal(word);
  if (value === undefined) return undefined;
  return { ...made, ...withScales(s, value, token + 1, false) };
}

interface Scaled {
  readonly value: number;
  readonly next: number;
  readonly scale: number;
}

/** `een miljoen`, `een half miljoen`, `een dozijn`, `een twintigtal`. */
function oneAt(s: Stretch, token: number, word: string): (Scaled & { readonly approximate: boolean }) | undefined {
  const { grammar } = s;
  const next = lowerAt(s, token + 1);
  const round = grammar.roundNumber(next);
  if (round !== undefined) return { value: round, next: token + 2, scale: 1, approximate: true };
  if (grammar.scales.has(next)) return { ...withScales(s, 1, token + 1, false), approximate: false };
  if (grammar.half.has(next) && grammar.scales.has(lowerAt(s, token + 2)))
    return { ...withScales(s, 0.5, token + 2, false), approximate: false };
  const value = grammar.cardinal(word);
  return value === undefined ? undefined : { value, next: token + 1, scale: 1, approximate: false };
}

/** Scale words, an added half (`twee en een half miljoen`) and a smaller number in words behind the scale. */
function withScales(s: Stretch, first: number, from: number, figures: boolean): Scaled {
  const { grammar } = s;
  let value = first;
  let next = from;
  let scale = 1;
  if (!figures && grammar.and.has(lowerAt(s, next)) && grammar.one.has(lowerAt(s, next + 1))) {
    if (grammar.half.has(lowerAt(s, next + 2))) {
      value += 0.5;
      next += 3;
    }
  }
  for (let factor = scaleAt(s, next); factor !== undefined && next < from + 6; factor = scaleAt(s, next)) {
    value *= factor;
    scale *= factor;
    next++;
    // The stop of `mln.`.
    if (wordAt(s, next) === '.' && wordAt(s, next - 1).length === 3 && isWordAt(s, next + 1)) next++;
  }
  if (!figures && scale >= 1000) {
    const rest = grammar.cardinal(lowerAt(s, next));
    if (rest !== undefined && rest < scale && Number.isInteger(rest) && rest > 1)
      return { value: value + rest, next: next + 1, scale };
  }
  return { value: rounded(value), next, scale };
}

function scaleAt(s: Stretch, token: number): number | undefined {
  return isWordAt(s, token) && !touchesPrevious(s, token) ? s.grammar.scales.get(lowerAt(s, token)) : undefined;
}

/** 1.1 × 1,000,000 leaves a trace behind the decimal point. */
const rounded = (value: number): number => (Number.isInteger(value) ? value : Number(value.toPrecision(15)));
