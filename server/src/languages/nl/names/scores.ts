/** Evidence for the types of a name, as points per type. Points add up; the highest sum wins. */
import { MENTION_TYPES, type MentionType } from '../../pack.ts';

export type Scores = number[];

export const TYPE = { person: 0, organisation: 1, location: 2, demonym: 3, event: 4, product: 5 } as const;

/** One number a type of MENTION_TYPES. Made many times a name, and a typed array costs several times as much. */
export const noScores = (): Scores => [0, 0, 0, 0, 0, 0];

export function addAll(target: Scores, added: Scores, weight = 1): void {
  for (let i = 0; i < target.length; i++) target[i] = (target[i] ?? 0) + (added[i] ?? 0) * weight;
}

export interface Verdict {
  readonly type: MentionType;
  readonly best: number;
  /** How far the best is ahead of the second. */
  readonly margin: number;
}

export function verdictOf(scores: Scores): Verdict {
  let best = Number.NEGATIVE_INFINITY;
  let second = best;
  let at = 0;
  for (let i = 0; i < scores.length; i++) {
    const score = scores[i] ?? 0;
    if (score > best) {
      second = best;
      best = score;
      at = i;
    } else if (score > second) second = score;
  }
  return { type: MENTION_TYPES[at] ?? 'person', best, margin: best - second };
}
