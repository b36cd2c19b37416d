/** Numbers that count nothing: years, labels, shares, and repetitions of a count that was given before. */
import { startsWithCapital } from '../../base/fold.ts';
import { lastAtOrBefore } from '../../base/span.ts';
import { mentionType } from '../mentions.ts';
import { readNumber } from './numbers.ts';
import type { Head } from './phrase.ts';
import type { Read } from './reads.ts';
import type { Given } from './recall.ts';
import { isNumberAt, isWordAt, lowerAt, type Stretch, wordAt } from './words.ts';

interface NumberShape {
  readonly value: number;
  readonly plain: boolean;
  readonly figures: boolean;
  readonly bounded: boolean;
}

/** A number that names something (`artikel 7`, `Apollo 11`), a year, or part of a longer string of figures. */
export function isLabelled(s: Stretch, token: number, head: Head, number: NumberShape): boolean {
  if (isInsideName(s, token, head.kind === 'count' && number.plain)) return true;
  const before = lowerAt(s, token - 1);
  if (s.grammar.rateWords.has(before) || s.grammar.vague.has(before)) return true;
  if (/^[-–—:]$/.test(before) && isNumberAt(s, token - 2)) return true;
  if (number.bounded) return false;
  if (head.kind !== 'count') return false;
  if (number.plain && isNumberAt(s, token - 1)) return true;
  if (!number.figures) return false;
  if (s.grammar.labels.has(before === '.' ? lowerAt(s, token - 2) : before)) return true;
  if (['#', '§', '№', '/', '+'].includes(before)) return true;
  if (!number.plain || number.value < 1900 || number.value > 2100) return false;
  return (
    token === s.from ||
    s.grammar.yearWords.has(before) ||
    s.pack.calendar.months.has(before) ||
    startsWithCapital(wordAt(s, token - 1))
  );
}

/** In a name (`Drie Koningen`, `Formule 1`), or a bare figure right behind that of a product (`iPhone 4`). */
function isInsideName(s: Stretch, token: number, bare: boolean): boolean {
  const start = s.tokens.starts[token] ?? 0;
  const { mentions } = s;
  const i = lastAtOrBefore(mentions.count, (m) => mentions.starts[m] ?? 0, start);
  if (i < 0) return false;
  const end = mentions.ends[i] ?? 0;
  if (end > start) return true;
  return bare && token > s.from && end === s.tokens.ends[token - 1] && mentionType(mentions, i) === 'product';
}

/** `200 stemmen meer dan de ander`: a difference and no count. */
export function isDifference(s: Stretch, head: Head): boolean {
  if (head.kind !== 'count') return false;
  const words = [lowerAt(s, head.next), lowerAt(s, head.next + 1)];
  const phrases = s.grammar.boundsBefore.get(words[1] ?? '') ?? [];
  return phrases.some(
    ({ words: own, bound }) =>
      (bound === 'more-than' || bound === 'less-than') && own.length === 2 && own[0] === words[0],
  );
}

/**
 * The number in front where what is counted is a part of it: `zes van de veertien zalen` → that of `zes`. `undefined`
 * where the noun or its participle says what happened to the whole (`twee van de drie gestolen doeken`).
 */
export function partBefore(s: Stretch, token: number, head: Head, last: Read | undefined): Read | undefined {
  if (!last || last.head || head.kind !== 'count' || !s.grammar.partitive.has(lowerAt(s, last.next))) return undefined;
  const behind = last.next + 1;
  // Up to an article and a word of rank: `drie van de laatste vijf races`.
  const between = token - behind - (s.grammar.ranks.has(lowerAt(s, token - 1)) ? 1 : 0);
  if (between < 0 || between > 1 || (between === 1 && !isWordAt(s, behind))) return undefined;
  const told = [
    s.grammar.nounPredicate(head.lemma),
    ...head.modifiers.map((t) => s.grammar.verb(lowerAt(s, t))?.predicate),
  ];
  return told.every((predicate) => predicate === undefined || predicate === 'other') ? last : undefined;
}

/** `een op de tien kinderen`, `drie op vier Belgen`: a share and no count. */
export function isShare(s: Stretch, token: number, value: number): boolean {
  let t = token - 1;
  if (s.grammar.definite.has(lowerAt(s, t))) t--;
  if (!s.grammar.shareWords.has(lowerAt(s, t))) return false;
  if (s.grammar.one.has(lowerAt(s, t - 1))) return true;
  const part = readNumber(s, t - 1);
  return part !== undefined && part.value < value;
}

/** Small counts behind a definite word refer back (`de twee landen`); larger ones where the value was given before. */
const MOSTLY_REFERRING = 3;

export function isDefiniteRepeat(s: Stretch, token: number, value: number, head: Head, given: Given): boolean {
  let t = token - 1;
  const adjective = s.grammar.modifier(lowerAt(s, t)) && s.grammar.definite.has(lowerAt(s, t - 1));
  const ranked = s.grammar.ranks.has(lowerAt(s, t));
  if (ranked || adjective) t--;
  if (!s.grammar.definite.has(lowerAt(s, t))) return ranked;
  // The whole of which a part is counted is new: `twee van de drie`.
  if (s.grammar.partitive.has(lowerAt(s, t - 1)) && isCount(s, t - 2)) return false;
  return ranked || isDistance(s, head) || value <= MOSTLY_REFERRING || given.has(value);
}

/** `de 100 meter` is a race; `de zes meter hoge toren` is measured. */
const isDistance = (s: Stretch, head: Head): boolean =>
  head.kind === 'measure' && !s.grammar.modifier(lowerAt(s, head.next));

function isCount(s: Stretch, token: number): boolean {
  return (
    isNumberAt(s, token) ||
    (isWordAt(s, token) && s.grammar.cardinal(lowerAt(s, token)) !== undefined) ||
    s.grammar.one.has(lowerAt(s, token))
  );
}
