/**
 * Where names begin and end: runs of capitals, joined by particles in names of people and by function words in names
 * of bodies; demonyms and titles in front taken off. What they name is decided elsewhere.
 */
import { knownEvents } from '../context-words.ts';
import { closedClass } from '../function-words.ts';
import { knownOrganisations } from '../organisations.ts';
import { capitalParticles, linkingParticles } from '../particles.ts';
import { isTitle, titles } from '../titles.ts';
import { bracketed } from './brackets.ts';
import { type Candidate, isCapital, isFunctionCapital, personal, plainRun, type Run } from './candidate.ts';
import { isRoman, NO_NAMES, nameInCompound, noName } from './compound.ts';
import { Shape, type TokenView } from './document.ts';
import { type Knowledge, organisationPrefixes } from './knowledge.ts';
import { NameClass } from './lexicon.ts';
import { linkedTo } from './links.ts';
import { isNameAtOpening, opensWork, type Seen } from './openings.ts';
import { behindPortfolio, splitRun } from './splitting.ts';

/**
 * Adds the candidates of tokens `from` (included) to `to` (not), where sentences begin, to those before them. In order of
 * start, disjoint. What is found depends on the tokens around as well, but on none farther off than REACH.
 */
export function findCandidates(
  view: TokenView,
  knowledge: Knowledge,
  seen: Seen,
  found: Candidate[],
  from: number,
  to: number,
): void {
  for (let i = from; i < to; ) {
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
}

/** In tokens: how far across the border of a sentence anything is looked for. */
export const REACH = 12;

/** `ministerie van Buitenlandse Zaken` is a name although it begins in lower case. */
function opensMinistry(view: TokenView, i: number): boolean {
  if (view.text.charCodeAt(view.starts[i] ?? 0) !== 109) return false;
  return view.lower(i) === 'ministerie' && view.lower(i + 1) === 'van' && isCapital(view, i + 2);
}

function runFrom(view: TokenView, i: number, knowledge: Knowledge, seen: Seen): Run | undefined {
  const known = longestKnown(view, i, knowledge);
  if (known < 0) {
    if (isWorkTitle(view, i, seen)) return plainRun(view, i, i + 1, true);
    const compound = compoundAt(view, i, knowledge);
    if (compound) return compound;
    if (compound === null || !opensName(view, i, knowledge, seen)) return undefined;
  }
  return extend(view, i, Math.max(i, known), knowledge, seen);
}

/** Last token of the longest listed name of several words that begins here; -1 where there is none. */
function longestKnown(view: TokenView, i: number, { lexicon }: Knowledge): number {
  if (view.shapes[i] === Shape.other) return -1;
  const begin = view.word(i);
  if ((lexicon.classesOf(begin) & NameClass.prefix) === 0 && !organisationPrefixes.has(begin)) return -1;
  let name = begin;
  let best = -1;
  for (let j = i + 1; j < Math.min(view.count, i + 6) && view.joined(j); j++) {
    name += ` ${view.word(j)}`;
    if (
      isCapital(view, j) &&
      ((lexicon.classesOf(name) & NameClass.place) !== 0 || knownOrganisations.has(name) || knownEvents.has(name))
    )
      best = j;
  }
  return best;
}

/** `zijn beroemde De vlasroters`: an article with a capital in the middle of a sentence, behind what announces a work. */
function isWorkTitle(view: TokenView, i: number, seen: Seen): boolean {
  const article = view.word(i);
  if (!opensWork(article)) return false;
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
  if (NO_NAMES.has(word) || noName(lower) || isRoman(word)) return false;
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
  if (/^(?:den|der)$/u.test(view.word(i + 1)) && next === i + 2) return true;
  return seen.has(`${view.word(i)} ${view.word(i + 1)}`) || (next > i + 1 && personal(view.word(next), knowledge));
}

/** Longest name in tokens: longer runs are lists or titles in capitals. */
const LONGEST_NAME = 14;

/** Takes in what belongs to the name behind token `known`. */
function extend(view: TokenView, first: number, known: number, knowledge: Knowledge, seen: Seen): Run {
  let last = known;
  while (last - first < LONGEST_NAME) {
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
      if (noName(view.lower(next)) || (view.opening[next] !== 0 && !isNameAtOpening(view, next, knowledge, seen)))
        break;
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
