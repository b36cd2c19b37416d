/**
 * Counted things in an article: number, bound, what is counted, whose, and what happened to it. Runs over the tokens of
 * the news text once; only what begins with a number is looked at closely (benchmark: test/bench, "quantities").
 */
import { spanAtOrBefore } from '../../base/span.ts';
import { tokenFrom } from '../../base/tokens.ts';
import type { Article } from '../../document/article.ts';
import type { LanguagePack } from '../../languages/pack.ts';
import type { Bound, Predicate, QuantityKind } from '../../languages/quantity-grammar.ts';
import type { MentionColumns } from '../facts.ts';
import { boundAt, boundBefore } from './bounds.ts';
import { contextOf } from './context.ts';
import { isDefiniteRepeat, isLabelled, isShare } from './exclusions.ts';
import { figureValue, type NumberRead, readNumber } from './numbers.ts';
import { type Head, headAt, originOf } from './phrase.ts';
import { predicateOf } from './predicates.ts';
import { isNumberAt, isWordAt, lowerAt, type Stretch, touchesPrevious, wordAt } from './words.ts';

/** Offsets in UTF-16 code units, from the first bound word or figure to the end of the head noun. */
export interface Quantity {
  readonly start: number;
  readonly end: number;
  /** Of a range the lower end; its bound is `at-least`. */
  readonly value: number;
  /** The upper end of a range; else the value. */
  readonly upper: number;
  readonly bound: Bound;
  readonly kind: QuantityKind;
  /** Lemma of the head noun, in the singular. */
  readonly unit: string;
  /** Modifiers between number and noun but demonyms, lower case; empty where none. */
  readonly modifiers: string;
  /** The place of the demonym (`Turkse` → `Turkije`), else `undefined`. */
  readonly origin: string | undefined;
  readonly predicate: Predicate;
  /** Lemma of the verb that gave the predicate; `undefined` where there is none. */
  readonly verb: string | undefined;
  /** Content words around it in the sentence, lower case, nearest first. */
  readonly context: readonly string[];
}

/** In order of start, disjoint. */
export function quantitiesOf(article: Article, pack: LanguagePack, mentions: MentionColumns): Quantity[] {
  const found: Quantity[] = [];
  for (const stretch of stretchesOf(article, pack, mentions)) addQuantities(stretch, found);
  return found;
}

/** The title in the header, then the sentences that are news text. */
export function* stretchesOf(article: Article, pack: LanguagePack, mentions: MentionColumns): Generator<Stretch> {
  const { text, tokens, boilerplate } = article;
  const grammar = pack.quantities;
  const stretch = (start: number, end: number): Stretch => ({
    text,
    tokens,
    from: tokenFrom(tokens, start),
    to: tokenFrom(tokens, end),
    grammar,
    pack,
    mentions,
  });
  for (const { key, valueSpan } of article.header?.fields ?? [])
    if (key === 'title') yield stretch(valueSpan.start, valueSpan.end);
  for (const { start, end, block } of article.sentences) {
    const kind = article.blocks[block]?.kind;
    if (kind === 'dateline' || kind === 'furniture') continue;
    const piece = boilerplate[spanAtOrBefore(boilerplate, start)];
    if (piece && piece.end > start) continue;
    yield stretch(start, end);
  }
}

function addQuantities(s: Stretch, found: Quantity[]): void {
  let floor = s.from;
  for (let t = s.from; t < s.to; ) {
    const read = mayBegin(s, t) ? readAt(s, t) : undefined;
    if (!read) {
      t++;
      continue;
    }
    const quantity = quantityOf(s, read, floor, found);
    t = quantity ? Math.max(read.next, quantity.next) : read.next;
    floor = t;
    if (quantity) found.push(quantity.quantity);
  }
}

/** Whether a number, a currency sign or `tussen` may stand here: asked of every token, so it has to be quick. */
function mayBegin(s: Stretch, t: number): boolean {
  if (isNumberAt(s, t) || isNumberAt(s, t + 1)) return true;
  if (!isWordAt(s, t)) return false;
  const { grammar } = s;
  const start = s.tokens.starts[t] ?? 0;
  const unit = s.text.charCodeAt(start);
  if (unit >= 0x30 && unit <= 0x39) return true;
  if (!grammar.starts.has(s.text.slice(start, start + 2).toLowerCase())) return false;
  const word = lowerAt(s, t);
  return (
    grammar.cardinal(word) !== undefined ||
    grammar.one.has(word) ||
    grammar.rangeOpeners.has(word) ||
    grammar.roundNumber(word) !== undefined
  );
}

/** A number, or two ends of a range, with a unit that came with it. */
interface Read extends Omit<NumberRead, 'thousands'> {
  /** The first token: number, currency sign, or `tussen`. */
  readonly from: number;
  readonly upper: number;
  readonly range: boolean;
  readonly head: Head | undefined;
}

function readAt(s: Stretch, t: number): Read | undefined {
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

const isTelling = (predicate: Predicate): boolean => predicate !== 'none' && predicate !== 'other';

function quantityOf(
  s: Stretch,
  read: Read,
  floor: number,
  before: readonly Quantity[],
): { readonly quantity: Quantity; readonly next: number } | undefined {
  const { head, value } = read;
  if (!head || isShare(s, read.from, value)) return undefined;
  const measured = head.kind !== 'count';
  const bound = boundBefore(s, read.from, floor, value, measured);
  const behind = bound ? undefined : (boundAt(s, read.next) ?? boundAt(s, head.next));
  const from = bound?.from ?? read.from;
  if (isLabelled(s, read.from, head, { ...read, bounded: bound !== undefined })) return undefined;
  if (isDefiniteRepeat(s, from, value, head, before)) return undefined;
  const predicate = predicateOf(s, from, head);
  // `in één klap`, `één ding`: one thing is hardly ever counted, unless something happens to it.
  if (value === 1 && head.kind === 'count' && !bound && !isTelling(predicate.predicate)) return undefined;
  const start = s.tokens.starts[from] ?? 0;
  const end = s.tokens.ends[head.next - 1] ?? start;
  const origin = originOf(s, head);
  const plainModifiers = head.modifiers.filter((t) => s.pack.names.demonymPlace(wordAt(s, t)) === undefined);
  const quantity: Quantity = {
    start,
    end,
    value,
    upper: read.upper,
    bound: bound?.bound ?? behind?.bound ?? (read.range ? 'at-least' : read.approximate ? 'about' : 'exact'),
    kind: head.kind,
    unit: head.lemma,
    modifiers: plainModifiers.map((t) => lowerAt(s, t)).join(' '),
    origin,
    ...predicate,
    context: contextOf(s, from, head.next),
  };
  return { quantity, next: Math.max(head.next, behind?.next ?? 0) };
}
