/**
 * The quantities of the sentences of an earlier version of an article. They follow from the words of the sentence, from
 * which of them are in names, and from which values were given before it. Hot: runs for every sentence at every edit.
 */
import { type Recall, shelves } from '../../base/recall.ts';
import { areCutLike, cutsOf, type Tokens } from '../../base/tokens.ts';
import type { Article } from '../../document/article.ts';
import type { MentionColumns } from '../facts.ts';
import { mentionType } from '../mentions.ts';
import type { Quantity } from './quantities.ts';
import type { Stretch } from './words.ts';

/** The values that an article gave so far. */
export type Given = Pick<ReadonlySet<number>, 'has'>;

interface KnownQuantities {
  /** Where the stretch began then. */
  readonly start: number;
  readonly cuts: Uint32Array;
  readonly marks: Uint8Array;
  /** Which values were asked for, and the answers. */
  readonly asked: ReadonlyMap<number, boolean>;
  readonly found: readonly Quantity[];
}

type Read = (stretch: Stretch, given: Given) => readonly Quantity[];

const shelfOf = shelves<KnownQuantities>();

/** Does what `read` does. */
export function quantityRecall(recall: Recall, article: Article, mentions: MentionColumns, read: Read): Read {
  const shelf = shelfOf(recall);
  const marks = marksOf(article.tokens, mentions);
  return (stretch, given) => {
    const { tokens, from, to } = stretch;
    const start = tokens.starts[from] ?? 0;
    const end = tokens.ends[to - 1] ?? 0;
    if (to <= from) return [];
    const known = shelf.get(start, end);
    const isSame = known && areCutLike(known.cuts, tokens, from, to) && areMarkedLike(known.marks, marks, from);
    if (isSame && isGivenAlike(known.asked, given))
      return known.start === start ? known.found : known.found.map((quantity) => moved(quantity, start - known.start));
    const asked = new Map<number, boolean>();
    const found = read(stretch, {
      has(value) {
        const answer = given.has(value);
        asked.set(value, answer);
        return answer;
      },
    });
    shelf.set(start, end, { start, cuts: cutsOf(tokens, from, to), marks: marks.slice(from, to), asked, found });
    return found;
  };
}

/** Of each token what is asked of the names: 1 in one, 2 right behind that of a product. */
function marksOf(tokens: Tokens, mentions: MentionColumns): Uint8Array {
  const marks = new Uint8Array(tokens.count);
  let next = 0;
  for (let token = 0; token < tokens.count; token++) {
    const start = tokens.starts[token] ?? 0;
    while (next < mentions.count && (mentions.starts[next] ?? 0) <= start) next++;
    const end = mentions.ends[next - 1] ?? 0;
    if (end > start) marks[token] = 1;
    else if (end > 0 && end === tokens.ends[token - 1] && mentionType(mentions, next - 1) === 'product')
      marks[token] = 2;
  }
  return marks;
}

function areMarkedLike(known: Uint8Array, marks: Uint8Array, from: number): boolean {
  for (let i = 0; i < known.length; i++) if (known[i] !== marks[from + i]) return false;
  return true;
}

function isGivenAlike(asked: ReadonlyMap<number, boolean>, given: Given): boolean {
  for (const [value, answer] of asked) if (given.has(value) !== answer) return false;
  return true;
}

/** No spread: this is made of every other quantity at every edit. */
const moved = (quantity: Quantity, shift: number): Quantity => ({
  start: quantity.start + shift,
  end: quantity.end + shift,
  value: quantity.value,
  upper: quantity.upper,
  bound: quantity.bound,
  kind: quantity.kind,
  unit: quantity.unit,
  modifiers: quantity.modifiers,
  origin: quantity.origin,
  predicate: quantity.predicate,
  verb: quantity.verb,
  context: quantity.context,
});
