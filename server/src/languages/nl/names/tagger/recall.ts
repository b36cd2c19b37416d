/**
 * The names of the sentences of an earlier version of an article. What the tagger finds in a sentence follows from its
 * words and from what the rules and the rest of the article say of each of them; where all of that is as before, so are
 * the names. Hot: runs for every sentence at every edit.
 */
import { type Recall, shelves } from '../../../../base/recall.ts';
import { areCutLike, cutsOf } from '../../../../base/tokens.ts';
import { isCapital } from '../candidate.ts';
import { isNearActive, type NameColumns, SCORES } from './columns.ts';
import type { TaggedName } from './tagger.ts';

interface TaggedSentence {
  readonly cuts: Uint32Array;
  /** What was said of its pieces from outside. */
  readonly said: Uint8Array;
  /** Offsets from the start of the sentence. */
  readonly names: readonly TaggedName[];
}

/** Pieces `from` (included) to `to` (not), and how to tag them where they are not known. */
type Recalled = (
  recall: Recall,
  columns: NameColumns,
  from: number,
  to: number,
  tag: (from: number, to: number) => readonly TaggedName[],
) => readonly TaggedName[];

export function createSentenceRecall(): Recalled {
  const shelfOf = shelves<TaggedSentence>();
  let scratch = new Uint8Array(1024);
  return (recall, columns, from, to, tag) => {
    const { pieces, view } = columns;
    const start = view.starts[from] ?? 0;
    const end = view.ends[to - 1] ?? start;
    const shelf = shelfOf(recall);
    if (scratch.length < (to - from) * SAID) scratch = new Uint8Array((to - from) * SAID * 2);
    const length = writeSaid(columns, from, to, scratch);
    const known = shelf.get(start, end);
    if (known && isSame(known.said, scratch, length) && areCutLike(known.cuts, pieces, from, to))
      return known.names.map((name) => placed(name, start));
    const names = tag(from, to);
    shelf.set(start, end, {
      cuts: cutsOf(pieces, from, to),
      said: scratch.slice(0, length),
      names: names.map((name) => placed(name, -start)),
    });
    return names;
  };
}

const placed = ({ start, end, key, type, chances }: TaggedName, origin: number): TaggedName => ({
  start: origin + start,
  end: origin + end,
  key,
  type,
  chances,
});

/** Most bytes a piece. */
const SAID = 6 + SCORES;

/** Everything in the columns that does not follow from the words of the stretch alone. Returns how many bytes it takes. */
function writeSaid(columns: NameColumns, from: number, to: number, said: Uint8Array): number {
  const { view, active, forms, rules, elsewhere, places, scores } = columns;
  let at = 0;
  for (let i = from; i < to; i++) {
    const rule = rules[i] ?? 0;
    const heard = elsewhere[i] ?? 0;
    said[at++] = forms[i] ?? 0;
    said[at++] = rule;
    said[at++] = heard & 0xff;
    said[at++] = heard >> 8;
    said[at++] = places[i] ?? 0;
    said[at++] =
      (active[i] ?? 0) |
      (isNearActive(active, i) ? 2 : 0) |
      (view.sentenceOf[i] === view.sentenceOf[i - 1] ? 4 : 0) |
      (i + 1 === to && isCapital(view, to) ? 8 : 0);
    if (rule === 0) continue;
    for (let s = i * SCORES, end = s + SCORES; s < end; s++) said[at++] = scores[s] ?? 0;
  }
  return at;
}

function isSame(said: Uint8Array, scratch: Uint8Array, length: number): boolean {
  if (said.length !== length) return false;
  for (let i = 0; i < length; i++) if (said[i] !== scratch[i]) return false;
  return true;
}

/** Sentences with a piece that may belong to a name; those that share a word go together. */
export function* sentenceStretches({
  active,
  count,
  view,
  pieces,
}: NameColumns): Generator<readonly [from: number, to: number]> {
  for (let from = 0; from < count; ) {
    let to = from + 1;
    let isActive = active[from] === 1;
    while (
      to < count &&
      (view.sentenceOf[to] === view.sentenceOf[to - 1] || pieces.tokenOf[to] === pieces.tokenOf[to - 1])
    ) {
      isActive ||= active[to] === 1;
      to++;
    }
    if (isActive) yield [from, to];
    from = to;
  }
}
