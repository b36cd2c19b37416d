/**
 * All fixes of an article at once. Fixing one thing may uncover or move another, so it goes in rounds until nothing is
 * left to fix: doing it twice gives the same as doing it once.
 */
import type { Finding, Fix } from '../rules/rule.ts';
import { disjointEdits, preferredFix, type Revision, revisionOf } from './edits.ts';

export interface FixingAll {
  readonly text: string;
  /** What was found in the text as it is. */
  readonly findings: readonly Finding[];
  /** What is found in the text of a later round; may leave out rules that need the corpus in step. */
  findingsIn(text: string): readonly Finding[];
  wants(finding: Finding): boolean;
}

export interface FixedAll {
  readonly revision: Revision;
  /** How many fixes went in. */
  readonly count: number;
}

/** More rounds than any text needs; keeps two rules that undo each other from going on for ever. */
const MOST_ROUNDS = 8;

export function fixAll({ text, findings, findingsIn, wants }: FixingAll): FixedAll {
  let revision = revisionOf(text);
  let count = 0;
  let found = findings;
  const seen = new Set([text]);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const fixes = found.filter(wants).flatMap((finding): Fix[] => {
      const fix = preferredFix(finding);
      return fix ? [fix] : [];
    });
    const { edits, count: taken } = disjointEdits(fixes);
    if (edits.length === 0) break;
    const next = revision.edited(edits);
    if (seen.has(next.text)) break;
    seen.add(next.text);
    count += taken;
    revision = next;
    found = findingsIn(next.text);
  }
  return { revision, count };
}
