/**
 * What the rules found in an earlier version of an article, for use in the next: an edit changes the names near it, and
 * elsewhere only those that hang on a capital that came or went. Hot: runs at every edit.
 */
import { leftovers, type Recall } from '../../../base/recall.ts';
import { lastAtOrBefore } from '../../../base/span.ts';
import type { Candidate } from './candidate.ts';
import { findCandidates, REACH } from './chunks.ts';
import type { Scored } from './consistency.ts';
import type { TokenView } from './document.ts';
import type { Knowledge } from './knowledge.ts';
import type { Seen } from './openings.ts';

/** What is read of a view outside its text. */
type Columns = Pick<TokenView, 'count' | 'starts' | 'ends' | 'shapes' | 'opening' | 'sentenceOf'>;

interface ReadArticle {
  readonly columns: Columns;
  readonly scored: readonly Scored[];
  /** What was asked of the capitals of the article, and the answers. */
  readonly asked: Map<string, boolean>;
}

const leftBy = leftovers<ReadArticle>();

/** More questions are left by many edits; then the article is read anew. */
const MOST_ASKED = 5000;

/** All candidates of an article, each with its points. */
export function scoredCandidates(
  view: TokenView,
  knowledge: Knowledge,
  seen: Seen,
  score: (candidate: Candidate) => Scored,
  recall: Recall | undefined,
): readonly Scored[] {
  const left = recall && leftBy(recall);
  const before = left?.before();
  const known = before && before.asked.size < MOST_ASKED && isAnsweredAlike(before.asked, seen) ? before : undefined;
  const asked = known?.asked ?? new Map<string, boolean>();
  const asking: Seen = {
    has(words) {
      const answer = seen.has(words);
      asked.set(words, answer);
      return answer;
    },
  };
  const find: Find = (found, from, to) => findCandidates(view, knowledge, recall ? asking : seen, found, from, to);
  const scored = recall && known ? mended(view, known, recall, find, score) : scoredAll(view, find, score);
  const { count, starts, ends, shapes, opening, sentenceOf } = view;
  left?.keep({ columns: { count, starts, ends, shapes, opening, sentenceOf }, scored, asked });
  return scored;
}

type Find = (found: Candidate[], from: number, to: number) => void;

function scoredAll(view: TokenView, find: Find, score: (candidate: Candidate) => Scored): readonly Scored[] {
  const found: Candidate[] = [];
  find(found, 0, view.count);
  return found.map(score);
}

const isAnsweredAlike = (asked: ReadonlyMap<string, boolean>, seen: Seen): boolean => {
  for (const [words, answer] of asked) if (seen.has(words) !== answer) return false;
  return true;
};

/** Those of the version before, but for the tokens near the edit. */
function mended(
  view: TokenView,
  { columns, scored }: ReadArticle,
  recall: Recall,
  find: Find,
  score: (candidate: Candidate) => Scored,
): readonly Scored[] {
  const { from, to } = changedTokens(columns, view, recall);
  const tokens = view.count - columns.count;
  const { shift } = recall.kept();
  const head = scored.slice(0, countBefore(scored, from));
  const tail = scored.slice(countBefore(scored, to - tokens));
  const found = head.map(({ candidate }) => candidate);
  find(found, from, to);
  // A bracket may have made something else of the last one before it.
  const middle = found.map((candidate, i) => {
    const known = head[i];
    return known?.candidate === candidate ? known : score(candidate);
  });
  return [...middle, ...tail.map((each) => moved(each, tokens, shift))];
}

const countBefore = (scored: readonly Scored[], token: number): number =>
  lastAtOrBefore(scored.length, (i) => scored[i]?.candidate.first ?? 0, token - 1) + 1;

function moved({ candidate, key, own, context }: Scored, tokens: number, shift: number): Scored {
  // No spread: this is made of half the names of a long article at every edit.
  const there: Candidate = {
    first: candidate.first + tokens,
    last: candidate.last + tokens,
    start: candidate.start + shift,
    end: candidate.end + shift,
    text: candidate.text,
    tail: candidate.tail,
    kind: candidate.kind,
    titled: candidate.titled,
  };
  return { candidate: there, key, own, context };
}

/** The tokens that may read otherwise than before, from the start of a sentence to that of another. */
function changedTokens(
  before: Columns,
  now: TokenView,
  recall: Recall,
): { readonly from: number; readonly to: number } {
  const { head, tail, shift } = recall.kept();
  const tokens = now.count - before.count;
  const shortest = Math.min(before.count, now.count);
  let from = 0;
  while (from < shortest && (now.ends[from] ?? 0) < head && isSame(before, from, now, from, 0)) from++;
  let to = now.count;
  const isKept = (token: number): boolean =>
    (now.starts[token] ?? 0) > tail && isSame(before, token - tokens, now, token, shift);
  while (to > from && to - tokens > from && isKept(to - 1)) to--;
  from = Math.max(0, from - REACH);
  while (from > 0 && !beginsSentence(now, from)) from--;
  to = Math.min(now.count, to + REACH);
  // A bracket at the start of a sentence looks back at the name before it.
  while (to < now.count && (!beginsSentence(now, to) || now.word(to) === '(')) to++;
  return { from, to };
}

const isSame = (before: Columns, b: number, now: Columns, n: number, shift: number): boolean =>
  now.starts[n] === (before.starts[b] ?? 0) + shift &&
  now.ends[n] === (before.ends[b] ?? 0) + shift &&
  now.shapes[n] === before.shapes[b] &&
  now.opening[n] === before.opening[b] &&
  beginsSentence(now, n) === beginsSentence(before, b);

const beginsSentence = ({ sentenceOf }: Columns, token: number): boolean => sentenceOf[token] !== sentenceOf[token - 1];
