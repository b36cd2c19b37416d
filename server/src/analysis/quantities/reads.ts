/**
 * A number with all that belongs to it: currency sign, range, unit, head noun. What begins none is turned away by its
 * first letters.
 */
import type { QuantityGrammar } from '../../languages/quantity-grammar.ts';
import { boundAt } from './bounds.ts';
import { figureValue, type NumberRead, readNumber } from './numbers.ts';
import { type Head, headAt } from './phrase.ts';
import { isNumberAt, isWordAt, lowerAt, type Stretch, touchesPrevious, wordAt } from './words.ts';

/** Whether a number, a currency sign or `tussen` may stand here: asked of every token, so it has to be quick. */
export function mayBegin(s: Stretch, t: number): boolean {
  if (isNumberAt(s, t) || isNumberAt(s, t + 1)) return true;
  if (!isWordAt(s, t)) return false;
  const { grammar } = s;
  const start = s.tokens.starts[t] ?? 0;
  const unit = s.text.charCodeAt(start);
  if (unit >= 0x30 && unit <= 0x39) return true;
  const lower = s.words.lower[t] ?? '';
  const known = numberWords.get(grammar)?.get(lower);
  return known ?? remembered(grammar, lower, grammar.starts.has(lower.slice(0, 2)) && opens(grammar, lowerAt(s, t)));
}

const opens = (grammar: QuantityGrammar, word: string): boolean =>
  grammar.cardinal(word) !== undefined ||
  grammar.one.has(word) ||
  grammar.rangeOpeners.has(word) ||
  grammar.roundNumber(word) !== undefined;

/** Which words may begin a number: the same words come again. */
const numberWords = new WeakMap<QuantityGrammar, Map<string, boolean>>();
const MOST_REMEMBERED = 20_000;

function remembered(grammar: QuantityGrammar, lower: string, answer: boolean): boolean {
  const known = numberWords.get(grammar) ?? new Map<string, boolean>();
  if (known.size > MOST_REMEMBERED) known.clear();
  known.set(lower, answer);
  numberWords.set(grammar, known);
  return answer;
}

/** A number, or two ends of a range, with a unit that came with it. */
export interface Read extends Omit<NumberRead, 'thousands'> {
  /** The first token: number, currency sign, or `tussen`. */
  readonly from: number;
  readonly upper: number;
  readonly range: boolean;
  readonly head: Head | undefined;
}

export function readAt(s: Stretch, t: number): Read | undefined {
  const currency = currencyAt(s, t);
  if (currency) return currency;
  const glued = gluedAt(s, t);
  if (glued) return glued;
  const openers = s.grammar.rangeOpeners.has(lowerAt(s, t));
  const first = readNumber(s, t);
  if (!first && !openers) return dashedAt(s, t);
  if (openers) return rangeAt(s, t);
  if (!first) return undefined;
  const changes = s.grammar.changeOpeners.has(lowerAt(s, t - 1));
  if (!changes && s.grammar.rangeWords.has(lowerAt(s, first.next)) && headAt(s, first.next, 2) === undefined) {
    const second = readNumber(s, first.next + 1);
    const range = second && rangeOf(s, t, first, second);
    if (range) return range;
  }
  const behind = boundAt(s, first.next);
  const head = headAt(s, behind?.next ?? first.next, first.value);
  const foreign = first.thousands !== undefined && head && (head.kind === 'count' || head.kind === 'money');
  const value = foreign ? (first.thousands ?? first.value) : first.value;
  return { ...first, value, upper: value, from: t, range: false, head };
}

/** `tussen (de) 20 en 30`. */
function rangeAt(s: Stretch, t: number): Read | undefined {
  const from = s.grammar.definite.has(lowerAt(s, t + 1)) ? t + 2 : t + 1;
  const first = readNumber(s, from);
  if (!first || !s.grammar.and.has(lowerAt(s, first.next))) return undefined;
  const behind = s.grammar.definite.has(lowerAt(s, first.next + 1)) ? first.next + 2 : first.next + 1;
  const second = readNumber(s, behind);
  return second && rangeOf(s, t, first, second);
}

/** The scale of the second end goes for both: `2 à 3 miljoen`. */
function rangeOf(s: Stretch, from: number, first: NumberRead, second: NumberRead): Read | undefined {
  const scale = first.scale === 1 && first.value < second.value / second.scale ? second.scale : 1;
  const value = first.value * scale;
  if (!(value < second.value)) return undefined;
  const head = headAt(s, second.next, second.value);
  if (!head) return undefined;
  return { ...second, value, upper: second.value, from, range: true, head, plain: false, figures: first.figures };
}

/** `10-15 kilometer`: one token to the tokenizer. */
function dashedAt(s: Stretch, t: number): Read | undefined {
  if (!isNumberAt(s, t)) return undefined;
  const ends = /^([\d.,]+)-([\d.,]+)$/.exec(wordAt(s, t));
  const value = ends?.[1] && figureValue(ends[1], s.grammar.decimal);
  const upper = ends?.[2] && figureValue(ends[2], s.grammar.decimal);
  const head = value && upper && value < upper && upper < 1900 ? headAt(s, t + 1, upper) : undefined;
  if (!value || !upper || !head) return undefined;
  return {
    value,
    upper,
    next: t + 1,
    from: t,
    range: true,
    head,
    figures: true,
    plain: false,
    scale: 1,
    approximate: false,
  };
}

/** `€ 2.400`, `EUR 5 miljoen`. */
function currencyAt(s: Stretch, t: number): Read | undefined {
  const unit = isNumberAt(s, t) || !isNumberAt(s, t + 1) ? undefined : s.grammar.unit(lowerAt(s, t));
  if (unit?.kind !== 'money' || (isWordAt(s, t) && !/^\p{Lu}+$/u.test(wordAt(s, t)))) return undefined;
  // Behind a figure the sign belongs to that one.
  if (isNumberAt(s, t - 1) && touchesPrevious(s, t)) return undefined;
  const number = readNumber(s, t + 1);
  if (!number) return undefined;
  const value = number.thousands ?? number.value;
  // `€ 5 euro`, seen where a sign was put in by hand.
  const again = s.grammar.unit(lowerAt(s, number.next));
  const next = again?.lemma === unit.lemma ? number.next + 1 : number.next;
  const head: Head = { lemma: unit.lemma, kind: 'money', next, modifiers: [] };
  return { ...number, value, upper: value, from: t, range: false, head, plain: false };
}

/** `25km`: one token to the tokenizer. */
function gluedAt(s: Stretch, t: number): Read | undefined {
  if (!isWordAt(s, t) || !/^\d/.test(wordAt(s, t))) return undefined;
  const parts = /^(\d[\d.,]*)(\p{L}+[²³]?)$/u.exec(lowerAt(s, t));
  const unit = parts?.[2] === undefined || parts[2].length > 5 ? undefined : s.grammar.unit(parts[2]);
  const value = parts?.[1] === undefined ? undefined : figureValue(parts[1], s.grammar.decimal);
  if (!unit || value === undefined || unit.kind === 'time' || unit.kind === 'none') return undefined;
  const head: Head = { lemma: unit.lemma, kind: unit.kind, next: t + 1, modifiers: [] };
  const next = t + 1;
  return {
    value,
    upper: value,
    next,
    from: t,
    range: false,
    head,
    figures: true,
    plain: false,
    scale: 1,
    approximate: false,
  };
}
