/**
 * Where names begin and end: runs of capitals, joined by particles in names of people and by function words in names
 * of bodies; demonyms and titles in front taken off. What they name is decided elsewhere.
 */
import { closedClass } from '../function-words.ts';
import { knownOrganisations } from '../organisations.ts';
import { capitalParticles, linkingParticles } from '../particles.ts';
import { isTitle, titles } from '../titles.ts';
import { expansionStart } from './acronyms.ts';
import { NO_NAMES, nameInCompound, noName } from './compound.ts';
import type { Demonym } from './demonym.ts';
import { Shape, type TokenView } from './document.ts';
import { isBodyNoun, isHeadOfName, type Knowledge, organisationPrefixes } from './knowledge.ts';
import { NameClass } from './lexicon.ts';
import { isNameAtOpening, type Seen } from './openings.ts';

export interface Candidate {
  /** Tokens, both included. */
  readonly first: number;
  readonly last: number;
  /** UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Lower-case rest of a hyphenated word behind the name, else empty. */
  readonly tail: string;
  readonly kind: 'name' | 'demonym' | 'expansion' | 'acronym' | 'work';
  /** A title with a capital stood in front. */
  readonly titled: boolean;
}

const PERSON = NameClass.given | NameClass.family | NameClass.personal;
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

/** Candidates in order of start, disjoint. */
export function findCandidates(view: TokenView, knowledge: Knowledge, seen: Seen): Candidate[] {
  const found: Candidate[] = [];
  for (let i = 0; i < view.count; ) {
    const shape = view.shapes[i];
    if (shape === Shape.punctuation || shape === Shape.number) {
      if (view.text.charCodeAt(view.starts[i] ?? 0) === 40) i = bracketed(view, i, found, knowledge);
      else i++;
      continue;
    }
    if (shape === Shape.other && !opensMinistry(view, i)) {
      i++;
      continue;
    }
    const run = runFrom(view, i, knowledge, seen);
    if (!run) {
      i++;
      continue;
    }
    const named = behindPortfolio(view, run, knowledge);
    if (named) found.push(...splitRun(view, named, knowledge));
    i = run.last + 1;
  }
  return found;
}

/** `minister van Justitie Esther Rijnders`: what a minister is for is part of the role; what is left may be a name. */
function behindPortfolio(view: TokenView, run: Run, knowledge: Knowledge): Run | undefined {
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

interface Run {
  readonly first: number;
  readonly last: number;
  /** Of the name in the last token, where that is a hyphenated word. */
  readonly end: number;
  readonly start: number;
  readonly tail: string;
  readonly work: boolean;
}

/** `ministerie van Buitenlandse Zaken` is a name although it begins in lower case. */
function opensMinistry(view: TokenView, i: number): boolean {
  if (view.text.charCodeAt(view.starts[i] ?? 0) !== 109) return false;
  return view.lower(i) === 'ministerie' && view.lower(i + 1) === 'van' && isCapital(view, i + 2);
}

const isCapital = (view: TokenView, i: number): boolean => {
  const shape = view.shapes[i];
  return shape === Shape.capital || shape === Shape.capitals || shape === Shape.mixed || shape === Shape.initials;
};

function runFrom(view: TokenView, i: number, knowledge: Knowledge, seen: Seen): Run | undefined {
  const known = longestKnown(view, i, knowledge);
  if (known < 0) {
    if (isWorkTitle(view, i, seen)) return plainRun(view, i, i + 1, true);
    const compound = compoundAt(view, i, knowledge);
    if (compound) return compound;
    if (compound === null || !opensName(view, i, knowledge, seen)) return undefined;
  }
  return extend(view, i, Math.max(i, known), knowledge);
}

const plainRun = (view: TokenView, first: number, last: number, work = false): Run => ({
  first,
  last,
  start: view.starts[first] ?? 0,
  end: view.ends[last] ?? 0,
  tail: '',
  work,
});

/** Last token of the longest listed name of several words that begins here; -1 where there is none. */
function longestKnown(view: TokenView, i: number, { lexicon }: Knowledge): number {
  if (view.shapes[i] === Shape.other) return -1;
  const begin = view.word(i);
  if ((lexicon.classesOf(begin) & NameClass.prefix) === 0 && !organisationPrefixes.has(begin)) return -1;
  let name = begin;
  let best = -1;
  for (let j = i + 1; j < Math.min(view.count, i + 6) && view.joined(j); j++) {
    name += ` ${view.word(j)}`;
    if (isCapital(view, j) && ((lexicon.classesOf(name) & NameClass.place) !== 0 || knownOrganisations.has(name)))
      best = j;
  }
  return best;
}

/** `zijn beroemde De vlasroters`: an article with a capital in the middle of a sentence, behind what announces a work. */
function isWorkTitle(view: TokenView, i: number, seen: Seen): boolean {
  const article = view.word(i);
  if (article !== 'De' && article !== 'Het' && article !== 'Een') return false;
  if (view.shapes[i + 1] !== Shape.other || !view.joined(i + 1) || closedClass.has(view.lower(i + 1))) return false;
  if (view.opening[i] !== 0) return seen.has(`${article} ${view.word(i + 1)}`);
  return view.joined(i) && (announcesWork(view, i - 1) || inPlainProse(view, i));
}

/** A sentence that began with an article or pronoun is no crosshead, so a capital in it starts no new sentence. */
function inPlainProse(view: TokenView, i: number): boolean {
  if (view.shapes[i - 1] !== Shape.other) return false;
  let first = i;
  while (first > 0 && view.sentenceOf[first - 1] === view.sentenceOf[i] && i - first < 40) first--;
  return /^(?:de|het|een|hij|zij|ze|dit|deze|die|er|we|ik)$/u.test(view.lower(first));
}

function announcesWork(view: TokenView, i: number): boolean {
  if (view.shapes[i] !== Shape.other) return false;
  const before = view.lower(i - 1);
  return (
    /^(?:zijn|haar|hun)$/u.test(before) ||
    /^(?:schilderij|doek|boek|roman|film|lied|toneelstuk|album|krant|dagblad|serie|strip)$/u.test(view.lower(i))
  );
}

/** `null`: a hyphenated word that holds no name. `undefined`: an ordinary word. */
function compoundAt(view: TokenView, i: number, knowledge: Knowledge): Run | undefined | null {
  const word = view.word(i);
  if (!/[-‐‑]/u.test(word)) return undefined;
  const name = nameInCompound(word, isTitle);
  if (!name) return null;
  const text = word.slice(name.start, name.end);
  if (name.start === 0 && view.opening[i] !== 0 && name.tail !== '' && !provenPart(text, knowledge)) return null;
  if (name.tail === '' && name.start === 0) return undefined;
  const start = (view.starts[i] ?? 0) + name.start;
  return { first: i, last: i, start, end: start + name.end - name.start, tail: name.tail, work: false };
}

/** Whether the first part of a word at the start of a sentence is a name: `NAVO-top` is, `Staakt-het-vuren` is not. */
function provenPart(part: string, knowledge: Knowledge): boolean {
  if (/^\p{Lu}[\p{Lu}\d&]+$/u.test(part)) return true;
  const lower = part.toLowerCase();
  if (closedClass.has(lower) || titles.has(lower)) return false;
  const classes = knowledge.lexicon.classesOf(part);
  return classes !== 0 ? (classes & NameClass.word) === 0 : !knowledge.isWord(lower);
}

function opensName(view: TokenView, i: number, knowledge: Knowledge, seen: Seen): boolean {
  if (view.shapes[i] === Shape.other) return true;
  const word = view.word(i);
  const lower = view.lower(i);
  if (NO_NAMES.has(word) || noName(lower)) return false;
  if (view.shapes[i] === Shape.capitals && closedClass.has(lower))
    return knownOrganisations.has(word) && !isShouted(view, i);
  if (view.shapes[i] === Shape.initials) return isCapital(view, i + 1) && view.joined(i + 1);
  if (word.length === 1) return false;
  if (closedClass.has(lower)) return opensWithParticle(view, i, knowledge, seen);
  return view.opening[i] === 0 || isQuotedName(view, i) || isNameAtOpening(view, i, knowledge, seen);
}

/** `‘Spring Shield’`: nothing but capitals between two quotation marks. */
function isQuotedName(view: TokenView, i: number): boolean {
  if (view.shapes[i - 1] !== Shape.punctuation || view.ends[i - 1] !== view.starts[i]) return false;
  let last = i;
  while (isCapital(view, last + 1) && view.joined(last + 1) && last < i + 6) last++;
  return last > i && /^[’”"'»“]$/u.test(view.word(last + 1));
}

const isShouted = (view: TokenView, i: number): boolean =>
  view.shapes[i - 1] === Shape.capitals || (view.shapes[i + 1] === Shape.capitals && view.joined(i + 1));

/** `Van den Broeck`, `De Clercq`, `Al Assad`: a particle with a capital before a surname. */
function opensWithParticle(view: TokenView, i: number, knowledge: Knowledge, seen: Seen): boolean {
  if (!capitalParticles.has(view.word(i)) || !view.joined(i + 1)) return false;
  let next = i + 1;
  while (next < i + 3 && linkingParticles.has(view.word(next))) next++;
  if (!isCapital(view, next) || !view.joined(next)) return false;
  if (view.opening[i] === 0) return !isFunctionCapital(view, next) && !knowledge.demonym(view.word(next));
  return seen.has(`${view.word(i)} ${view.word(i + 1)}`) || (next > i + 1 && personal(view.word(next), knowledge));
}

const isFunctionCapital = (view: TokenView, i: number): boolean => closedClass.has(view.lower(i));

const personal = (word: string, { lexicon }: Knowledge): boolean => {
  const classes = lexicon.classesOf(word);
  return (classes & PERSON) !== 0 && (classes & NameClass.place) === 0;
};

/** Takes in what belongs to the name behind token `last`. */
function extend(view: TokenView, first: number, known: number, knowledge: Knowledge): Run {
  let last = known;
  for (;;) {
    const next = last + 1;
    if (!view.joined(next)) break;
    if (isCapital(view, next)) {
      const word = view.word(next);
      if (closedClass.has(view.lower(next)) && !capitalParticleInside(view, next)) break;
      if (/[-‐‑]/u.test(word)) {
        const name = nameInCompound(word, isTitle);
        if (name && name.start === 0 && name.tail !== '' && !NO_NAMES.has(word.slice(0, name.end))) {
          const end = (view.starts[next] ?? 0) + name.end;
          return { ...plainRun(view, first, next), end, tail: name.tail };
        }
        if (!name || (name.start > 0 && !/^(?:al|el|ash|ad|an|as|ar|bin|ben)-/u.test(word))) break;
      }
      if (noName(view.lower(next))) break;
      last = next;
      continue;
    }
    const linked = linkedTo(view, first, last, knowledge);
    if (linked < 0) break;
    last = linked;
    const name = nameInCompound(view.word(linked), isTitle);
    if (name?.start === 0 && name.tail !== '')
      return { ...plainRun(view, first, linked), end: (view.starts[linked] ?? 0) + name.end, tail: name.tail };
  }
  return plainRun(view, first, last);
}

const capitalParticleInside = (view: TokenView, i: number): boolean =>
  capitalParticles.has(view.word(i)) &&
  view.joined(i + 1) &&
  (isCapital(view, i + 1) || linkingParticles.has(view.word(i + 1)));

/** The capital that lower-case words link to the run from `first` to `last`; -1 where nothing does. */
function linkedTo(view: TokenView, first: number, last: number, knowledge: Knowledge): number {
  const link = view.lower(last + 1);
  if (link === '' || (view.shapes[last + 1] !== Shape.other && link !== '&')) return -1;
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
  for (let i = first; i <= last; i++) {
    if (capitalParticles.has(view.word(i)) && i > first) continue;
    const given =
      (knowledge.lexicon.classesOf(view.word(i)) & NameClass.given) !== 0 || view.shapes[i] === Shape.initials;
    if (!given && !(first === last && unknownGiven(view, i, next, knowledge))) return -1;
  }
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
      /^(?:university|bank|ministry|department|institute|house|council|association|society|church|museum|ronde|tour|giro|verklaring|verdrag|slag)$/u.test(
        lower,
      )
    )
      return i;
  }
  return -1;
}

function isCommonCapital(view: TokenView, i: number, knowledge: Knowledge): boolean {
  if (!isCapital(view, i) || !view.joined(i)) return false;
  const classes = knowledge.lexicon.classesOf(view.word(i));
  return (
    (classes & (NameClass.place | NameClass.given)) === 0 &&
    !isFunctionCapital(view, i) &&
    knowledge.isWord(view.lower(i))
  );
}

/** Takes titles and demonyms off the front of a run; both sides of a split are candidates. */
function splitRun(view: TokenView, run: Run, knowledge: Knowledge): Candidate[] {
  const found: Candidate[] = [];
  let first = run.first;
  let titled = false;
  if (run.work || run.last < run.first) return [candidate(view, run, first, run.last, 'work', false)];
  while (first < run.last) {
    const word = view.word(first);
    const lower = view.lower(first);
    const classes = knowledge.lexicon.classesOf(word);
    if (isTitle(lower) && (classes & NameClass.given) === 0 && view.shapes[first] !== Shape.initials) {
      titled = true;
      first++;
      continue;
    }
    const demonym = demonymAt(view, first, knowledge);
    if (!demonym || staysWithNext(view, first, run.last, demonym.adjective, knowledge)) break;
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
function staysWithNext(
  view: TokenView,
  first: number,
  last: number,
  adjective: boolean,
  knowledge: Knowledge,
): boolean {
  if (!adjective) return false;
  const rest = view.text.slice(view.starts[first + 1], view.ends[last]);
  const whole = view.text.slice(view.starts[first], view.ends[last]);
  if (knownOrganisations.has(whole) || (knowledge.lexicon.classesOf(whole) & NameClass.place) !== 0) return true;
  if (knownOrganisations.has(rest)) return false;
  const next = view.word(first + 1);
  const classes = knowledge.lexicon.classesOf(next);
  const lower = view.lower(first + 1);
  if (isTitle(lower) || (classes & (NameClass.given | NameClass.place)) !== 0) return false;
  return isHeadOfName(lower) || isBodyNoun(lower) || knowledge.isWord(lower) || knowledge.demonym(next) !== undefined;
}

function candidate(
  view: TokenView,
  run: Run,
  first: number,
  last: number,
  kind: Candidate['kind'],
  titled: boolean,
): Candidate {
  const start = first === run.first ? run.start : (view.starts[first] ?? 0);
  const possessive = /['’]s?$/u.exec(view.text.slice(Math.max(start, run.end - 2), run.end));
  const end = possessive && run.tail === '' && last === run.last ? run.end - possessive[0].length : run.end;
  return { first, last, start, end, text: view.text.slice(start, end), tail: run.tail, kind, titled };
}

/** `(PIK)` behind its expansion: both become candidates. Returns the token to go on from. */
function bracketed(view: TokenView, open: number, found: Candidate[], knowledge: Knowledge): number {
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
