/** Acronyms in brackets and the names they stand for. */
import { expansionStart } from './acronyms.ts';
import { type Candidate, candidate, isCommonCapital, plainRun } from './candidate.ts';
import { Shape, type TokenView } from './document.ts';
import { isBodyNoun, type Knowledge } from './knowledge.ts';

/** `(PIK)` behind its expansion: both become candidates. Returns the token to go on from. */
export function bracketed(view: TokenView, open: number, found: Candidate[], knowledge: Knowledge): number {
  const inner = open + 1;
  const shape = view.shapes[inner];
  const closes = view.text.charCodeAt(view.starts[inner + 1] ?? 0) === 41;
  if (!closes || (shape !== Shape.capitals && shape !== Shape.mixed) || /\d/.test(view.word(inner))) return inner;
  const before = found.at(-1);
  const start = expansionStart(view, open);
  const near = before !== undefined && before.last === open - 1;
  const sameLetter = before?.text.charAt(0) === view.word(inner).charAt(0);
  if (start < 0 && !(near && sameLetter && before.last > before.first && bodyLike(view, before, knowledge)))
    return inner;
  if (start >= 0) {
    const from = replaced(view, found, start, knowledge);
    const run = plainRun(view, from, open - 1);
    found.push(candidate(view, run, from, open - 1, 'expansion', false));
  } else if (before) {
    found[found.length - 1] = { ...before, kind: 'expansion' };
  }
  found.push(candidate(view, plainRun(view, inner, inner), inner, inner, 'acronym', false));
  return inner + 1;
}

/**
 * Takes off the candidates that an expansion from token `start` replaces. Gives the token that it begins at: a name that
 * began earlier keeps its beginning, unless that is a demonym (`het Belgische Koninklijk … Instituut`).
 */
function replaced(view: TokenView, found: Candidate[], start: number, knowledge: Knowledge): number {
  let from = start;
  for (let last = found.at(-1); last && last.last >= start; last = found.at(-1)) {
    found.pop();
    from = Math.min(from, last.first);
  }
  if (from === start) return start;
  if (from !== start - 1 || !knowledge.demonym(view.word(from))) return from;
  found.push(candidate(view, plainRun(view, from, from), from, from, 'demonym', false));
  return start;
}

function bodyLike(view: TokenView, { first, last }: Candidate, knowledge: Knowledge): boolean {
  for (let i = first; i <= last; i++) {
    if (view.shapes[i] !== Shape.other && (isBodyNoun(view.lower(i)) || isCommonCapital(view, i, knowledge)))
      return true;
  }
  return false;
}
