/**
 * Counted things in an article: number, bound, what is counted, whose, and what happened to it. Runs over the tokens of
 * the news text once; only what begins with a number is looked at closely (benchmark: test/bench, "quantities").
 */
import type { Recall } from '../../base/recall.ts';
import type { Article } from '../../document/article.ts';
import type { LanguagePack } from '../../languages/pack.ts';
import type { Bound, Predicate, QuantityKind } from '../../languages/quantity-grammar.ts';
import type { MentionColumns } from '../facts.ts';
import { boundAt, boundBefore } from './bounds.ts';
import { contextOf } from './context.ts';
import { isDefiniteRepeat, isDifference, isLabelled, isShare, partBefore } from './exclusions.ts';
import { originOf } from './phrase.ts';
import { predicateOf } from './predicates.ts';
import { mayBegin, type Read, readAt } from './reads.ts';
import { type Given, quantityRecall } from './recall.ts';
import { stretchesOf } from './stretches.ts';
import { lowerAt, type Stretch, wordAt } from './words.ts';

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
export function quantitiesOf(
  article: Article,
  pack: LanguagePack,
  mentions: MentionColumns,
  recall?: Recall,
): Quantity[] {
  const found: Quantity[] = [];
  const given = new Set<number>();
  const read = recall ? quantityRecall(recall, article, mentions, quantitiesIn) : quantitiesIn;
  for (const stretch of stretchesOf(article, pack, mentions)) {
    for (const quantity of read(stretch, given)) {
      found.push(quantity);
      given.add(quantity.value);
    }
  }
  return found;
}

/** `before`: the values that were given further up. */
function quantitiesIn(s: Stretch, before: Given): readonly Quantity[] {
  const found: Quantity[] = [];
  const given: Given = { has: (value) => found.some((quantity) => quantity.value === value) || before.has(value) };
  let floor = s.from;
  let last: Read | undefined;
  for (let t = s.from; t < s.to; ) {
    const read = mayBegin(s, t) ? readAt(s, t) : undefined;
    if (!read) {
      t++;
      continue;
    }
    const quantity = quantityOf(s, read, floor, given, last);
    last = read;
    t = quantity ? Math.max(read.next, quantity.next) : read.next;
    floor = t;
    if (!quantity) continue;
    found.push(quantity.quantity);
  }
  return found;
}

const isTelling = (predicate: Predicate): boolean => predicate !== 'none' && predicate !== 'other';

function quantityOf(
  s: Stretch,
  whole: Read,
  lowest: number,
  given: Given,
  last: Read | undefined,
): { readonly quantity: Quantity; readonly next: number } | undefined {
  const { head } = whole;
  if (!head || isShare(s, whole.from, whole.value) || isDifference(s, head)) return undefined;
  const opener = boundBefore(s, whole.from, lowest, whole.value, head.kind !== 'count')?.from ?? whole.from;
  const part = partBefore(s, opener, head, last);
  const read = part ?? whole;
  const floor = part ? Math.min(lowest, part.from) : lowest;
  const { value } = read;
  const measured = head.kind !== 'count';
  const bound = boundBefore(s, read.from, floor, value, measured);
  const behind = bound ? undefined : (boundAt(s, whole.next) ?? boundAt(s, head.next));
  const from = bound?.from ?? read.from;
  if (isLabelled(s, read.from, head, { ...read, bounded: bound !== undefined })) return undefined;
  if (isDefiniteRepeat(s, from, value, head, given)) return undefined;
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
