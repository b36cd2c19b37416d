/** Takes off a run of capitals what is no part of the name: titles, demonyms, the portfolio of a minister. */
import { closedClass } from '../function-words.ts';
import { knownOrganisations } from '../organisations.ts';
import { isTitle } from '../titles.ts';
import { type Candidate, candidate, isCapital, plainRun, type Run } from './candidate.ts';
import { NO_NAMES } from './compound.ts';
import type { Demonym } from './demonym.ts';
import { Shape, type TokenView } from './document.ts';
import { isBodyNoun, isHeadOfName, type Knowledge } from './knowledge.ts';
import { NameClass } from './lexicon.ts';

/** `minister van Justitie Esther Rijnders`: what a minister is for is part of the role; what is left may be a name. */
export function behindPortfolio(view: TokenView, run: Run, knowledge: Knowledge): Run | undefined {
  const { first, last } = run;
  const link = view.lower(first - 1);
  if ((link !== 'van' && link !== 'voor') || run.tail !== '') return run;
  if (!/(?:ministers?|staatssecretaris|schepen|wethouder)$/u.test(view.lower(first - 2))) return run;
  let at = first;
  while (at <= last && (isPortfolioWord(view, at, knowledge) || (at > first && view.shapes[at] === Shape.other))) at++;
  return at > last ? undefined : { ...run, first: at, start: at === first ? run.start : (view.starts[at] ?? 0) };
}

const isPortfolioWord = (view: TokenView, i: number, knowledge: Knowledge): boolean =>
  /^(?:binnenlandse|buitenlandse|sociale|economische)$/u.test(view.lower(i)) ||
  (isCapital(view, i) &&
    knowledge.isWord(view.lower(i)) &&
    (knowledge.lexicon.classesOf(view.word(i)) & (NameClass.given | NameClass.place)) === 0);

/** Takes titles and demonyms off the front of a run; both sides of a split are candidates. */
export function splitRun(view: TokenView, run: Run, knowledge: Knowledge): Candidate[] {
  const found: Candidate[] = [];
  let first = run.first;
  let titled = false;
  if (run.work || run.last < run.first) return [candidate(view, run, first, run.last, 'work', false)];
  while (first < run.last) {
    const word = view.word(first);
    const lower = view.lower(first);
    const classes = knowledge.lexicon.classesOf(word);
    const isAcronym = view.shapes[first] === Shape.capitals && !NO_NAMES.has(word);
    if (isTitle(lower) && !isAcronym && (classes & NameClass.given) === 0 && view.shapes[first] !== Shape.initials) {
      titled = true;
      first++;
      continue;
    }
    const demonym = demonymAt(view, first, knowledge);
    if (!demonym || staysWithNext(view, first, run.end, demonym.adjective, knowledge)) break;
    found.push(candidate(view, plainRun(view, first, first), first, first, 'demonym', false));
    first++;
  }
  const split = titleInside(view, first, run.last, knowledge);
  if (split > 0) {
    found.push(candidate(view, plainRun(view, first, split - 1), first, split - 1, 'name', false));
    first = split + 1;
    titled = true;
  }
  const rest = candidate(view, run, first, run.last, 'name', titled);
  const isDemonym =
    first === run.last &&
    (knowledge.demonym(rest.text) ?? (run.tail === '' ? demonymAt(view, first, knowledge) : undefined));
  if (rest.text.length > 1) found.push(isDemonym ? { ...rest, kind: 'demonym' } : rest);
  return found;
}

/** `Apple CEO Steve Jobs`: token of a title between two names; -1 where there is none. */
function titleInside(view: TokenView, first: number, last: number, { lexicon }: Knowledge): number {
  for (let i = first + 1; i < last; i++) {
    const isGiven = (lexicon.classesOf(view.word(i)) & (NameClass.given | NameClass.family | NameClass.personal)) !== 0;
    if (view.shapes[i] !== Shape.other && isTitle(view.lower(i)) && !isGiven) return i;
  }
  return -1;
}

/** A demonym of the table or by rule, or an unknown word that has the form and the place of one (`Ottomaanse troepen`). */
function demonymAt(view: TokenView, i: number, knowledge: Knowledge): Demonym | undefined {
  const word = view.word(i);
  const known = knowledge.demonym(word);
  if (known || view.shapes[i] !== Shape.capital || !/(?:[aeiouë][nrlkt]se|ische)$/u.test(word) || word.length < 7)
    return known;
  if (view.opening[i] !== 0 || view.shapes[i + 1] !== Shape.other || !view.joined(i + 1)) return undefined;
  if (knowledge.isWord(view.lower(i)) || knowledge.lexicon.classesOf(word) !== 0 || closedClass.has(view.lower(i + 1)))
    return undefined;
  return { place: '', adjective: true };
}

/** `Russische Federatie`, `Syrisch Observatorium`: the demonym is part of the name of a body. */
function staysWithNext(view: TokenView, first: number, end: number, adjective: boolean, knowledge: Knowledge): boolean {
  if (!adjective) return false;
  const rest = view.text.slice(view.starts[first + 1], end);
  const whole = view.text.slice(view.starts[first], end);
  if (knownOrganisations.has(whole) || (knowledge.lexicon.classesOf(whole) & NameClass.place) !== 0) return true;
  if (knownOrganisations.has(rest)) return false;
  const next = view.word(first + 1);
  const classes = knowledge.lexicon.classesOf(next);
  const lower = view.lower(first + 1);
  if (isTitle(lower) || (classes & (NameClass.given | NameClass.place)) !== 0) return false;
  return isHeadOfName(lower) || isBodyNoun(lower) || knowledge.isWord(lower) || knowledge.demonym(next) !== undefined;
}
