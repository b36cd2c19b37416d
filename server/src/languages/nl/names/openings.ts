/**
 * Where a capital proves nothing (the start of a sentence, a title in title case), other evidence decides whether the
 * word is a name: the same word elsewhere in the article, the name list, the word list.
 */

import { closedClass } from '../function-words.ts';
import { agencies, knownOrganisations, ordinaryToo } from '../organisations.ts';
import { capitalParticles } from '../particles.ts';
import { personVerbs, reportingVerbs } from '../reporting-verbs.ts';
import { isTitle } from '../titles.ts';
import { Shape, type TokenView } from './document.ts';
import { isHeadOfName, type Knowledge } from './knowledge.ts';
import { NameClass } from './lexicon.ts';

/** Words with a capital where it does prove something, in this article; of articles and particles with the next word too. */
export type Seen = Pick<ReadonlySet<string>, 'has'>;

export function seenCapitals(view: TokenView): ReadonlySet<string> {
  const seen = new Set<string>();
  for (let i = 0; i < view.count; i++) {
    const shape = view.shapes[i];
    if (view.opening[i] !== 0 || (shape !== Shape.capital && shape !== Shape.mixed && shape !== Shape.capitals))
      continue;
    const word = view.word(i);
    seen.add(word);
    if (!opensPair(word)) continue;
    const next = view.shapes[i + 1];
    if (view.joined(i + 1) && (next === Shape.capital || next === Shape.other)) seen.add(`${word} ${view.word(i + 1)}`);
  }
  return seen;
}

/** Of no other word anybody asks what stands behind it. */
const opensPair = (word: string): boolean => opensWork(word) || capitalParticles.has(word);

/** The articles with which the name of a work may begin. */
export const opensWork = (word: string): boolean => word === 'De' || word === 'Het' || word === 'Een';

const PERSON = NameClass.given | NameClass.family | NameClass.personal;
const NAMED = NameClass.place | NameClass.given | NameClass.family | NameClass.personal;

export function isNameAtOpening(view: TokenView, i: number, knowledge: Knowledge, seen: Seen): boolean {
  const word = view.word(i).replace(/['’]s?$/u, '');
  const lower = word.toLowerCase();
  const shape = view.shapes[i];
  const nextIsName = nextCapital(view, i);
  if (shape === Shape.mixed) return true;
  if (shape === Shape.capitals) return isNameInCapitals(view, i, word, knowledge, seen);
  if (knowledge.demonym(word)) return true;
  const classes = knowledge.lexicon.classesOf(word);
  const isOrdinary = knowledge.isWord(lower);
  if (word.endsWith('s') && seen.has(word.slice(0, -1)) && !knowledge.isWord(lower.slice(0, -1))) return true;
  if (seen.has(word)) return !isTitle(lower) || !isOrdinary || (!nextIsName && !isTitle(lower));
  if (agencies.has(word)) return true;
  if (knownOrganisations.has(word)) return !ordinaryToo.has(word) || nextIsName;
  if (isTitle(lower)) return (classes & NameClass.given) !== 0 && nextIsName;
  if ((classes & NameClass.country) !== 0) return true;
  if (!isOrdinary) return (classes & NAMED) !== 0 || looksLikeName(word);
  if (!nextIsName) return (classes & PERSON) !== 0 && isSingularVerb(view.lower(i + 1));
  return (classes & NameClass.given) !== 0 || isHeadOfName(lower);
}

/** `Wilders noemt`: a plural noun would have another verb, a singular one an article. */
const isSingularVerb = (lower: string): boolean =>
  !lower.endsWith('en') && (reportingVerbs.has(lower) || personVerbs.has(lower));

/** A word that no list has is a name, unless it looks like a rare inflection or compound. */
const looksLikeName = (word: string): boolean =>
  word.length > 3 && word.length < 16 && !/(?:heden|ingen|tjes|pjes|elijke?|ende|erende|ste)$/u.test(word);

function nextCapital(view: TokenView, i: number): boolean {
  if (!view.joined(i + 1)) return false;
  const shape = view.shapes[i + 1];
  return (
    shape !== Shape.other &&
    shape !== Shape.punctuation &&
    shape !== Shape.number &&
    !closedClass.has(view.lower(i + 1))
  );
}

/** An acronym, unless its neighbours are in capitals too: then it counts as the same word in small letters. */
function isNameInCapitals(view: TokenView, i: number, word: string, knowledge: Knowledge, seen: Seen): boolean {
  const shouted = (j: number): boolean =>
    view.sentenceOf[j] === view.sentenceOf[i] && view.shapes[j] === Shape.capitals;
  if (!shouted(i - 1) && !shouted(i + 1)) return true;
  const plain = word.charAt(0) + word.slice(1).toLowerCase();
  return (
    seen.has(plain) ||
    seen.has(word) ||
    ((knowledge.lexicon.classesOf(plain) & NAMED) !== 0 && !knowledge.isWord(plain.toLowerCase()))
  );
}
