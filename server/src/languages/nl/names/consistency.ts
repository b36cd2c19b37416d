/**
 * One sense per article: all mentions with one spelling get one type, surnames follow the full name, acronyms their
 * expansion, single words of a body's name the body. Names joined by `en` or a comma help each other.
 */
import { fold } from '../../../base/fold.ts';
import { joiners } from '../context-words.ts';
import type { Candidate } from './candidate.ts';
import { Shape, type TokenView } from './document.ts';
import { addAll, noScores, type Scores, TYPE, verdictOf } from './scores.ts';

export interface Scored {
  readonly candidate: Candidate;
  /** From the words of the name alone. */
  readonly own: Scores;
  readonly context: Scores;
}

/** Points in the context that only a platform gets. */
const PLATFORM = 9;

/** The final points of each mention, in the same order. */
export function agree(view: TokenView, scored: readonly Scored[]): Scores[] {
  const groups = new Map<string, Scores>();
  const keys = scored.map(keyOf);
  for (const [i, { own, context }] of scored.entries()) {
    const key = keys[i] ?? '';
    const known = groups.get(key);
    const sum = known ?? noScores();
    if (!known) addAll(sum, own);
    addAll(sum, context);
    groups.set(key, sum);
  }
  const sums = keys.map((key) => groups.get(key) ?? noScores());
  linkPeople(scored, sums, groups);
  linkBodies(scored, sums, groups);
  linkNeighbours(view, scored, sums);
  linkGenitives(groups);
  return scored.map(({ context }, i) => {
    const sum = (sums[i] ?? noScores()).slice();
    addAll(sum, context, 0.5);
    return sum;
  });
}

/** `op Facebook` is the platform, `Facebook` the company: two senses in one article. */
function keyOf({ candidate, context }: Scored): string {
  if (candidate.kind === 'demonym') return `d:${fold(candidate.text)}`;
  return `${(context[TYPE.product] ?? 0) >= PLATFORM ? 'p' : 'n'}:${fold(candidate.text)}`;
}

/** `Merkels` shares the points of `Merkel`. */
function linkGenitives(groups: Map<string, Scores>): void {
  for (const [key, sum] of groups) {
    const base = key.endsWith('s') ? groups.get(key.slice(0, -1)) : undefined;
    if (base) addAll(sum, base);
  }
}

/** Last words (with their particles) and first words of full names of people. */
function linkPeople(scored: readonly Scored[], sums: readonly Scores[], groups: Map<string, Scores>): void {
  const parts = new Map<string, number>();
  for (const [i, { candidate }] of scored.entries()) {
    if (!candidate.text.includes(' ')) continue;
    const words = candidate.text.split(' ');
    const sum = sums[i];
    if (words.length < 2 || words.length > 5 || !sum) continue;
    const { type, best, margin } = verdictOf(sum);
    if (type !== 'person' || best < 2 || margin < 1) continue;
    for (let k = 1; k < words.length; k++) parts.set(`n:${fold(words.slice(k).join(' '))}`, 4);
    const bare = fold(words.at(-1) ?? '').replace(/^(?:al|el)-/, '');
    parts.set(`n:${bare}`, 4);
    const given = `n:${fold(words[0] ?? '')}`;
    if (!parts.has(given)) parts.set(given, 2);
  }
  for (const [key, points] of parts) {
    const sum = groups.get(key);
    if (sum) sum[TYPE.person] = (sum[TYPE.person] ?? 0) + points;
  }
}

/** `Observatorium` behind `Syrisch Observatorium voor Mensenrechten`. */
function linkBodies(scored: readonly Scored[], sums: readonly Scores[], groups: Map<string, Scores>): void {
  const parts = new Set<string>();
  for (const [i, { candidate }] of scored.entries()) {
    if (!candidate.text.includes(' ')) continue;
    const words = candidate.text.split(' ');
    const sum = sums[i];
    if (words.length < 2 || !sum) continue;
    const { type, margin } = verdictOf(sum);
    if (type !== 'organisation' || margin < 2) continue;
    for (const word of words) if (word.length > 4) parts.add(`n:${fold(word)}`);
  }
  for (const key of parts) {
    const sum = groups.get(key);
    if (sum && verdictOf(sum).best < 4) sum[TYPE.organisation] = (sum[TYPE.organisation] ?? 0) + 1.5;
  }
}

/** `Ankara en X`, `Reuters, X`: a name that little is known of takes after its neighbour in a list. */
function linkNeighbours(view: TokenView, scored: readonly Scored[], sums: readonly Scores[]): void {
  for (let i = 1; i < scored.length; i++) {
    const [left, right] = [scored[i - 1], scored[i]];
    if (!left || !right || right.candidate.first - left.candidate.last !== 2) continue;
    const between = left.candidate.last + 1;
    const joins =
      view.shapes[between] === Shape.punctuation ? view.word(between) === ',' : joiners.has(view.lower(between));
    if (!joins) continue;
    const [a, b] = [sums[i - 1], sums[i]];
    if (!a || !b) continue;
    pull(a, b);
    pull(b, a);
  }
}

function pull(weak: Scores, strong: Scores): void {
  const [from, to] = [verdictOf(strong), verdictOf(weak)];
  if (to.best >= 2 || from.best < 3 || from.margin < 1.5 || from.type === 'demonym') return;
  const type = TYPE[from.type];
  weak[type] = (weak[type] ?? 0) + 1.5;
}
