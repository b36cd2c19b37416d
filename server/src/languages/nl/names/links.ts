/** Small words that hold a name together: particles in names of people, `van` and `voor` in names of bodies. */
import { knownOrganisations } from '../organisations.ts';
import { capitalParticles, linkingParticles } from '../particles.ts';
import { isCapital, isCommonCapital, isFunctionCapital, PERSON } from './candidate.ts';
import { Shape, type TokenView } from './document.ts';
import { isBodyNoun, type Knowledge } from './knowledge.ts';
import { NameClass } from './lexicon.ts';

const BODY_LINKS = new Set([
  'van',
  'voor',
  'der',
  'tegen',
  'zonder',
  'of',
  'for',
  'and',
  'to',
  'des',
  'du',
  'à',
  'inzake',
]);
const ARTICLES = new Set(['de', 'het', 'the', 'la', 'des']);

/** The capital that lower-case words link to the run from `first` to `last`; -1 where nothing does. */
export function linkedTo(view: TokenView, first: number, last: number, knowledge: Knowledge): number {
  const link = view.lower(last + 1);
  if (link === '' || (view.shapes[last + 1] !== Shape.other && link !== '&')) return -1;
  if (link === '&') return isCapital(view, last + 2) && view.joined(last + 2) ? last + 2 : -1;
  const asPerson = personLink(view, first, last, knowledge);
  if (asPerson >= 0) return asPerson;
  return bodyLink(view, first, last, knowledge);
}

function personLink(view: TokenView, first: number, last: number, knowledge: Knowledge): number {
  if (!linkingParticles.has(view.lower(last + 1))) return -1;
  let next = last + 1;
  while (next <= last + 3 && linkingParticles.has(view.lower(next)) && view.shapes[next] === Shape.other) {
    if (!view.joined(next)) return -1;
    next++;
  }
  if (next > last + 4 || !isCapital(view, next) || !view.joined(next)) return -1;
  const firstClasses = knowledge.lexicon.classesOf(view.word(first));
  if ((firstClasses & NameClass.major) !== 0 && (firstClasses & NameClass.given) === 0) return -1;
  if (capitalParticles.has(view.word(last))) return next;
  // Only the last word before the particle counts: a title or a portfolio may stand in front (`Justitie Anna de Wit`).
  const given =
    (knowledge.lexicon.classesOf(view.word(last)) & NameClass.given) !== 0 || view.shapes[last] === Shape.initials;
  if (!given && !(first === last && unknownGiven(view, last, next, knowledge))) return -1;
  const target = knowledge.lexicon.classesOf(view.word(next));
  const isCountry = (target & NameClass.major) !== 0 && (target & PERSON) === 0;
  if (isCountry || knownOrganisations.has(view.word(next)) || knowledge.demonym(view.word(next))) return -1;
  return next;
}

/** A given name that no list has, before a particle that is hardly used between other words. */
function unknownGiven(view: TokenView, i: number, next: number, knowledge: Knowledge): boolean {
  const classes = knowledge.lexicon.classesOf(view.word(i));
  if ((classes & NameClass.place) !== 0 || view.shapes[i] !== Shape.capital) return false;
  const particle = view.lower(i + 1);
  const plain = next === i + 2 && /^(?:van|de|het|op|te|la|le|du|y|af|av)$/u.test(particle);
  if (plain || (particle === 'van' && view.lower(i + 2) !== 'den' && view.lower(i + 2) !== 'der'))
    return (classes & NameClass.personal) !== 0 && !knowledge.isWord(view.lower(i));
  return !knowledge.isWord(view.lower(i)) || (classes & PERSON) !== 0;
}

function bodyLink(view: TokenView, first: number, last: number, knowledge: Knowledge): number {
  const head = headOf(view, first, last, knowledge);
  if (head < 0) return -1;
  const link = view.lower(last + 1);
  let next = last + 2;
  if (!view.joined(last + 1)) return -1;
  if (link === 'en' || link === '&') return isCommonCapital(view, next, knowledge) ? next : -1;
  if (!BODY_LINKS.has(link)) return -1;
  if (ARTICLES.has(view.lower(next)) && view.shapes[next] === Shape.other) next++;
  for (let i = last + 2; i <= next; i++) if (!view.joined(i)) return -1;
  return isCapital(view, next) && !isFunctionCapital(view, next) ? next : -1;
}

/** Token of the run that is a noun for a body and so can go on with `van …`; -1 where there is none. */
function headOf(view: TokenView, first: number, last: number, knowledge: Knowledge): number {
  for (let i = first; i <= last; i++) {
    const lower = view.lower(i);
    if (isBodyNoun(lower) && (knowledge.lexicon.classesOf(view.word(i)) & NameClass.given) === 0) return i;
    if (
      /^(?:university|bank|ministry|department|institute|house|council|association|society|church|museum|ronde|tour|giro|prix|verklaring|verdrag|slag)$/u.test(
        lower,
      )
    )
      return i;
  }
  return -1;
}
