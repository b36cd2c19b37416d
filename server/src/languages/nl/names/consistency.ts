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
  /** Equal for mentions of one name in one sense. */
  readonly key: string;
  /** From the words of the name alone. */
  readonly own: Scores;
  readonly context: Scores;
}

/** Points in the context that only a platform gets. */
const PLATFORM = 9;

/** The final points of each mention, in the same order. */
export function agree(view: TokenView, scored: readonly Scored[]): Scores[] {
  const groups = new Map<string, Scores>();
  for (const { key, own, context } of scored) {
    const known = groups.get(key);
    const sum = known ?? noScores();
    if (!known) addAll(sum, own);
    addAll(sum, context);
    groups.set(key, sum);
  }
  const sums = scored.map(({ key }) => groups.get(key) ?? noScores());
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

/** Behind this many code units of a key stands the folded name. */
const KEY_START = 2;

/** `op Facebook` is the platform, `Facebook` the company: two senses in one article. */
export function keyOf(candidate: Candidate, context: Scores): string {
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
  for (const [i, { candidate, key }] of scored.entries()) {
    const sum = sums[i];
    if (!sum || !candidate.text.includes(' ')) continue;
    const { type, best, margin } = verdictOf(sum);
    if (type !== 'person' || best < 2 || margin < 1) continue;
    const name = key.slice(KEY_START);
    if (isLong(name)) continue;
    for (let at = name.indexOf(' '); at >= 0; at = name.indexOf(' ', at + 1)) parts.set(`n:${name.slice(at + 1)}`, 4);
    parts.set(`n:${name.slice(name.lastIndexOf(' ') + 1).replace(/^(?:al|el)-/, '')}`, 4);
    const given = `n:${name.slice(0, name.indexOf(' '))}`;
    if (!parts.has(given)) parts.set(given, 2);
  }
  for (const [key, points] of parts) {
    const sum = groups.get(key);
    if (sum) sum[TYPE.person] = (sum[TYPE.person] ?? 0) + points;
  }
}

/** Of more than five words: no name of a person. */
function isLong(name: string): boolean {
  let blanks = 0;
  for (let at = name.indexOf(' '); at >= 0 && blanks < 5; at = name.indexOf(' ', at + 1)) blanks++;
  return blanks === 5;
}

/** `Observatorium` behind `Syrisch Observatorium voor Mensenrechten`. */
function linkBodies(scored: readonly Scored[], sums: readonly Scores[], groups: Map<string, Scores>): void {
  const parts = new Set<string>();
  for (const [i, { candidate }] of scored.entries()) {
    const sum = sums[i];
    if (!sum || !candidate.text.includes(' ')) continue;
    const { type, margin } = verdictOf(sum);
    if (type !== 'organisation' || margin < 2) continue;
    for (const word of candidate.text.split(' ')) if (word.length > 4) parts.add(`n:${fold(word)}`);
  }
  for (const key of parts) {
    const sum = groups.get(key);
    if (sum && verdictOf(sum).best < 4) sum[TYPE.organisation] = (sum[TYPE.organisation] ?? 0) + 1.5;
  }
}

/** `Ankara en X`, `Reuters, X`: a name that little is known of takes after its neighbour in a list. */
function linkNeighbours(view: TokenView, scored: readonly Scored[], sums: readonly Scores[]): void {
  for (let i = 1; i < scored.length; i++) {
    const left = scored[i - 1];
    const right = scored[i];
    if (!left || !right || right.candidate.first - left.candidate.last !== 2) continue;
    const between = left.candidate.last + 1;
    const joins =
      view.shapes[between] === Shape.punctuation ? view.word(between) === ',' : joiners.has(view.lower(between));
    if (!joins) continue;
    const a = sums[i - 1];
    const b = sums[i];
    if (!a || !b) continue;
    pull(a, b);
    pull(b, a);
  }
}

function pull(weak: Scores, strong: Scores): void {
  const from = verdictOf(strong);
  const to = verdictOf(weak);
  if (to.best >= 2 || from.best < 3 || from.margin < 1.5 || from.type === 'demonym') return;
  const type = TYPE[from.type];
  weak[type] = (weak[type] ?? 0) + 1.5;
}
